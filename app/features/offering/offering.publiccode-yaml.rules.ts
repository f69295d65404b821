import { isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, type YAMLError } from "yaml";
import type { Problem } from "./offering.import.rules";

/*
 * Text → tree in which every node knows its line and column. Files come from strangers: size, number of tokens, depth and
 * what aliases blow up to are bounded before and while reading (docs/decisions/0064).
 */

export interface Position {
  readonly line: number;
  readonly column: number;
}

interface At {
  /** "maintenance.contacts[0].email" */
  readonly path: string;
  readonly at: Position;
}

export type Scalar = At & {
  readonly kind: "scalar";
  /** text as written; empty for null */
  readonly text: string;
  readonly type: "text" | "number" | "boolean" | "null";
};
export type List = At & { readonly kind: "list"; readonly items: readonly Tree[] };
export type Entry = { readonly key: string; readonly keyAt: Position; readonly value: Tree };
export type Mapping = At & { readonly kind: "map"; readonly entries: readonly Entry[] };
export type Tree = Scalar | List | Mapping;

export type YamlResult =
  | { readonly ok: true; readonly root: Mapping; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_CHARACTERS = 512 * 1024;
/** a file with all keys in five languages has some 3,000 */
const MAX_TOKENS = 20_000;
const MAX_ESCAPES = 2_000;
const MAX_NODES = 10_000;
const MAX_DEPTH = 20;
const MAX_PROBLEMS = 100;

export function readYaml(text: string): YamlResult {
  if (text.trim() === "") return refuse("Die Datei ist leer.");
  const size = sizeProblem(text);
  if (size !== null) return refuse(size);
  const counter = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // unique keys are checked below: the library compares every key with every other
  const document = parseDocument(text, {
    version: "1.2",
    uniqueKeys: false,
    lineCounter: counter,
    prettyErrors: false,
  });
  if (document.errors.length > 0) return { ok: false, problems: syntaxProblems(document.errors, positionOf) };
  return new TreeBuilder(positionOf).build(document.contents);
}

function sizeProblem(text: string): string | null {
  if (text.length > MAX_CHARACTERS) return "Die Datei ist zu groß: eine publiccode.yml hat höchstens 512 kB.";
  if (text.includes("\0")) return "Die Datei enthält Nullzeichen und ist kein Text.";
  let tokens = 0;
  let escapes = 0;
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (token.startsWith('"')) escapes += token.split("\\").length - 1;
    if (tokens > MAX_TOKENS || escapes > MAX_ESCAPES)
      return "Die Datei ist zu verschachtelt oder zu umfangreich für eine publiccode.yml.";
  }
  return null;
}

function syntaxProblems(errors: readonly YAMLError[], positionOf: (offset: number) => Position): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { code, pos } of errors) {
    const { line, column } = positionOf(pos[0]);
    const text = `${syntaxTexts[code] ?? "Das ist kein gültiges YAML."}`;
    // one slip often breaks every line that follows
    if (seen.has(`${line} ${text}`) || problems.length >= MAX_PROBLEMS) continue;
    seen.add(`${line} ${text}`);
    problems.push({ severity: "error", line, column, place: "", text });
  }
  return problems;
}

const syntaxTexts: Readonly<Record<string, string>> = {
  BAD_INDENT: "Die Einrückung passt nicht zu den Zeilen darüber.",
  TAB_AS_INDENT: "Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.",
  BLOCK_AS_IMPLICIT_KEY:
    "Hier stehen zwei Schlüssel in einer Zeile; enthält der Text einen Doppelpunkt, gehört er in Anführungszeichen.",
  MULTILINE_IMPLICIT_KEY: "Nach dem Schlüssel fehlt der Doppelpunkt.",
  MISSING_CHAR: "Hier fehlt ein Zeichen, zum Beispiel ein Doppelpunkt, ein Anführungszeichen oder eine Klammer.",
  BAD_SCALAR_START: "Ein Wert darf nicht mit diesem Zeichen beginnen; setzen Sie ihn in Anführungszeichen.",
  BAD_DQ_ESCAPE: "Diese Zeichenfolge mit „\\“ gibt es in Anführungszeichen nicht.",
  BAD_ALIAS: "Dieser Verweis (*) ist nicht erlaubt.",
  MULTIPLE_DOCS: "Die Datei enthält mehrere Dokumente (---); erwartet wird eines.",
  UNEXPECTED_TOKEN: "Dieses Zeichen wird hier nicht erwartet.",
  BLOCK_IN_FLOW: "In Klammern ist diese Schreibweise nicht erlaubt.",
  RESOURCE_EXHAUSTION: "Die Datei ist zu verschachtelt.",
  TAG_RESOLVE_FAILED: "Dieser Typ (!) ist nicht erlaubt.",
  KEY_OVER_1024_CHARS: "Der Schlüssel ist zu lang.",
};

function refuse(text: string, at: Position | null = null): { ok: false; problems: Problem[] } {
  const { line, column } = at ?? { line: null, column: null };
  return { ok: false, problems: [{ severity: "error", line, column, place: "", text }] };
}

/** Stops reading; the file as a whole is unusable. */
class Unreadable extends Error {
  override name = "Unreadable";
  constructor(
    message: string,
    readonly at: Position,
  ) {
    super(message);
  }
}

class TreeBuilder {
  private nodes = 0;
  private readonly problems: Problem[] = [];
  /** the last one of a name counts; the library would search the whole document for each alias */
  private readonly anchors = new Map<string, unknown>();

  constructor(private readonly positionOf: (offset: number) => Position) {}

  build(contents: unknown): YamlResult {
    try {
      const root = this.tree(contents, "", { line: 1, column: 1 }, 0);
      if (root.kind !== "map") return refuse("Erwartet werden Schlüssel mit Werten („name: …“).", root.at);
      return { ok: true, root, problems: this.problems };
    } catch (error) {
      if (error instanceof Unreadable) return refuse(error.message, error.at);
      throw error;
    }
  }

  private tree(node: unknown, path: string, fallback: Position, depth: number): Tree {
    const range = isNode(node) ? node.range : null;
    const at = range ? this.positionOf(range[0]) : fallback;
    this.nodes += 1;
    if (this.nodes > MAX_NODES) throw new Unreadable("Die Datei wird durch Verweise (&, *) zu groß.", at);
    if (depth > MAX_DEPTH) throw new Unreadable("Die Datei ist zu verschachtelt.", at);
    if (isAlias(node)) return this.alias(node.source, path, at, depth);
    if (isNode(node) && node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (isMap(node)) return { kind: "map", path, at, entries: this.entries(node.items, path, at, depth) };
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.tree(item, `${path}[${index}]`, at, depth + 1));
      return { kind: "list", path, at, items };
    }
    return scalarOf(node, path, at);
  }

  /** An alias stands for its anchor, but problems are told where the alias is. */
  private alias(name: string, path: string, at: Position, depth: number): Tree {
    if (!this.anchors.has(name)) throw new Unreadable(`Der Verweis „*${name}“ zeigt auf nichts.`, at);
    return { ...this.tree(this.anchors.get(name), path, at, depth + 1), at };
  }

  private entries(items: readonly { key: unknown; value: unknown }[], path: string, at: Position, depth: number) {
    const seen = new Map<string, Position>();
    const entries: Entry[] = [];
    for (const { key, value } of items) {
      const keyAt = isScalar(key) && key.range ? this.positionOf(key.range[0]) : at;
      if (!isScalar(key)) throw new Unreadable("Ein Schlüssel muss ein einfacher Text sein.", keyAt);
      const name = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
      const full = path === "" ? name : `${path}.${name}`;
      const earlier = seen.get(name);
      if (earlier === undefined) {
        seen.set(name, keyAt);
        entries.push({ key: name, keyAt, value: this.tree(value, full, keyAt, depth + 1) });
      } else this.repeated(full, keyAt, earlier);
    }
    return entries;
  }

  private repeated(place: string, { line, column }: Position, earlier: Position): void {
    const text = `Der Schlüssel steht schon in Zeile ${earlier.line}; diese Angabe wird nicht übernommen.`;
    this.problems.push({ severity: "error", line, column, place, text });
  }
}

function scalarOf(node: unknown, path: string, at: Position): Scalar {
  const value = isScalar(node) ? node.value : node;
  const source = isScalar(node) ? (node.source ?? "") : "";
  if (value === null || value === undefined) return { kind: "scalar", path, at, text: "", type: "null" };
  if (typeof value === "number" || typeof value === "bigint")
    return { kind: "scalar", path, at, text: source || String(value), type: "number" };
  if (typeof value === "boolean") return { kind: "scalar", path, at, text: String(value), type: "boolean" };
  return { kind: "scalar", path, at, text: String(value).normalize("NFC"), type: "text" };
}

export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === "map" ? tree.entries.find((entry) => entry.key === key) : undefined;
}

/** The node at the end of a chain of keys. */
export function nodeAt(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce<Tree | undefined>((node, key) => entryOf(node, key)?.value, tree);
}

export function leafOf(tree: Tree | undefined): Scalar | undefined {
  return tree?.kind === "scalar" ? tree : undefined;
}

export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === "list" ? tree.items : [];
}
