import { cleanText } from "~/platform/form-fields";
import type { EntryFieldName } from "./offering.entry.rules";
import { type NotTaken, type Problem, shortValue, type Taken } from "./offering.import.rules";
import type { Mapping, Position, Scalar, Tree } from "./offering.publiccode-yaml.rules";

/** Keeps book of what becomes of every value of a file: nothing is dropped without a line in the report. */
export class Ledger {
  readonly taken: Taken[] = [];
  readonly problems: Problem[] = [];
  private readonly used = new Set<Tree>();
  /** why a value that has a place could not be taken */
  private readonly refused = new Map<Tree, string>();

  /** @returns the text, cleaned of invisible characters, or undefined when it is empty or too long for the field */
  take(leaf: Scalar | undefined, field: EntryFieldName, max: number): string | undefined {
    const text = cleanText(leaf?.text ?? "");
    if (!leaf || text === "") return undefined;
    if (text.length > max) {
      this.refused.set(leaf, `Hier sind höchstens ${max.toLocaleString("de-DE")} Zeichen möglich.`);
      return undefined;
    }
    this.mark(leaf, field);
    return text;
  }

  mark(leaf: Scalar | undefined, field: EntryFieldName): void {
    if (!leaf) return;
    this.used.add(leaf);
    this.taken.push({ line: leaf.at.line, place: leaf.path, field, value: shortValue(leaf.text) });
  }

  /** For values about which the check of the file has already said what is wrong. */
  leave(leaf: Scalar | undefined, reason: string): void {
    if (leaf) this.refused.set(leaf, reason);
  }

  refuse(leaf: Scalar, reason: string): void {
    this.leave(leaf, reason);
    this.warn(leaf, leaf.at, `${reason} Die Angabe wird nicht übernommen.`);
  }

  warn(tree: Tree, { line, column }: Position, text: string): void {
    this.problems.push({ severity: "warning", line, column, place: tree.path, text });
  }

  /** Every value that no field took. */
  rest(root: Mapping, unknownPaths: ReadonlySet<string>): NotTaken[] {
    const rest: NotTaken[] = [];
    const visit = (tree: Tree, isUnknown: boolean): void => {
      const below = isUnknown || unknownPaths.has(tree.path);
      if (tree.kind === "map") for (const { value } of tree.entries) visit(value, below);
      else if (tree.kind === "list") for (const item of tree.items) visit(item, below);
      else if (!this.used.has(tree) && !saysHowToRead(tree.path))
        rest.push({
          line: tree.at.line,
          place: tree.path,
          value: shortValue(tree.text),
          reason: this.reason(tree, below),
        });
    };
    visit(root, false);
    return rest;
  }

  private reason(tree: Tree, isUnknown: boolean): string {
    return isUnknown ? "unbekannter Schlüssel" : (this.refused.get(tree) ?? "hat in einem Angebot kein Feld");
  }
}

/** Says nothing about the software. */
function saysHowToRead(path: string): boolean {
  return path === "publiccodeYmlVersion" || /^(de|it)\.countryExtensionVersion$/i.test(path);
}
