import type { SearchField } from "./search.rules";
import { root, stem } from "./search.stem.rules";
import { contentKeys } from "./search.thesaurus.rules";

const MAX_WORDS = 8;

/** Words in any order and form: "Gewerbe anmelden" and "Gewerbe Anmeldung" are one name. */
export function nameOf(keys: readonly string[]): string {
  return [...new Set(keys.map((key) => root(stem(key))))].sort().join(" ");
}

/** Which documents bear exactly this name: who types a whole name means the thing and not one that mentions it. */
export class Names {
  readonly #documents = new Map<string, number[]>();

  /** Each line of a field that holds names is one. */
  add(document: number, texts: Readonly<Record<string, string>>, fields: readonly SearchField[]): void {
    for (const { name, isName } of fields) {
      if (isName !== true) continue;
      for (const line of (texts[name] ?? "").split("\n")) this.#enter(contentKeys(line), document);
    }
  }

  #enter(keys: readonly string[], document: number): void {
    if (keys.length === 0 || keys.length > MAX_WORDS) return;
    const name = nameOf(keys);
    const bearers = this.#documents.get(name);
    if (!bearers) this.#documents.set(name, [document]);
    else if (bearers.at(-1) !== document) bearers.push(document);
  }

  bearers(name: string): readonly number[] {
    return this.#documents.get(name) ?? [];
  }
}
