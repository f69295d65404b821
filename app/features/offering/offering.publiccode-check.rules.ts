import type { Problem } from "./offering.import.rules";
import { versions } from "./offering.publiccode-lists.rules";
import { meantBy } from "./offering.publiccode-names.rules";
import { type Key, type Keys, type Spec, schema } from "./offering.publiccode-schema.rules";
import { languageTag } from "./offering.publiccode-values.rules";
import { type Entry, entryOf, type Mapping, nodeAt, type Position, type Tree } from "./offering.publiccode-yaml.rules";

/** A key that the standard does not have; its whole content is not taken over. */
export interface UnknownKey {
  readonly path: string;
  /** what was probably meant */
  readonly meant: string | null;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly unknown: readonly UnknownKey[];
}

/** What the walk through the file knows: where it is, and what it has found outside the standard. */
interface Walk {
  readonly version: string;
  readonly unknown: UnknownKey[];
  /** where the key stands that leads here: what is missing below is told there */
  readonly keyAt: Position;
  /** path without names of languages and positions in lists, as `otherNames` writes it */
  readonly pattern: string;
}

export function checkPubliccode(root: Mapping): CheckResult {
  const unknown: UnknownKey[] = [];
  const walk: Walk = { version: versionOf(root), unknown, keyAt: root.at, pattern: "" };
  const problems = [
    ...checkValue(root, schema, walk),
    ...checkVersion(root),
    ...checkMaintenance(root),
    ...checkCountries(root),
  ];
  return { problems, unknown };
}

function told(severity: Problem["severity"], { line, column }: Position, place: string, text: string): Problem {
  return { severity, line, column, place, text };
}

/** Major and minor of the file; the newest where it says nothing usable. */
function versionOf(root: Mapping): string {
  const node = nodeAt(root, "publiccodeYmlVersion");
  const written = node?.kind === "scalar" ? node.text : "";
  const [, minor = ""] = /^(0\.\d+)(\.\d+)?$/.exec(written) ?? [];
  return versions.find((version) => version === minor) ?? versions.at(-1) ?? "";
}

function checkValue(tree: Tree, spec: Spec, walk: Walk): Problem[] {
  switch (spec.kind) {
    case "text":
      return checkText(tree, spec);
    case "flag":
      return checkFlag(tree);
    case "list":
      return checkList(tree, spec, walk);
    case "map":
      return checkMap(tree, spec.keys, walk);
    case "languages":
      return checkLanguages(tree, spec.value, walk);
  }
}

function checkText(tree: Tree, { checks }: Extract<Spec, { kind: "text" }>): Problem[] {
  const { at, path } = tree;
  if (tree.kind !== "scalar") return [told("error", at, path, "Erwartet wird ein einfacher Text.")];
  if (tree.text.trim() === "") return [told("error", at, path, "Der Wert fehlt.")];
  const unquoted = told("warning", at, path, `Der Wert gehört als Text in Anführungszeichen: "${tree.text}".`);
  const flaws = checks.flatMap((check) => check(tree.text.trim()) ?? []);
  return [
    ...(tree.type === "text" ? [] : [unquoted]),
    ...flaws.map(({ severity, text }) => told(severity, at, path, text)),
  ];
}

function checkFlag(tree: Tree): Problem[] {
  if (tree.kind === "scalar" && tree.type === "boolean") return [];
  if (tree.kind === "scalar" && /^(yes|no|on|off|true|false)$/i.test(tree.text))
    return [told("warning", tree.at, tree.path, `„${tree.text}“ ist veraltet (YAML 1.1); besser true oder false.`)];
  return [told("error", tree.at, tree.path, "Erwartet wird true oder false.")];
}

function checkList(tree: Tree, spec: Extract<Spec, { kind: "list" }>, walk: Walk): Problem[] {
  const isEmpty = tree.kind === "list" ? tree.items.length === 0 : tree.kind === "scalar" && tree.type === "null";
  if (isEmpty) return spec.mayBeEmpty ? [] : [told("error", tree.at, tree.path, "Die Liste ist leer.")];
  if (tree.kind === "scalar" && spec.orSingle) return checkValue(tree, spec.item, walk);
  if (tree.kind !== "list") return [told("error", tree.at, tree.path, "Erwartet wird eine Liste („- …“).")];
  const pattern = `${walk.pattern}[]`;
  return tree.items.flatMap((item) => checkValue(item, spec.item, { ...walk, keyAt: item.at, pattern }));
}

function checkMap(tree: Tree, keys: Keys, walk: Walk): Problem[] {
  if (tree.kind !== "map")
    return [told("error", tree.at, tree.path, "Erwartet wird ein Abschnitt mit Schlüsseln („schlüssel: wert“).")];
  const missing = new Set(Object.keys(keys).filter((key) => keys[key]?.isRequired && !entryOf(tree, key)));
  const problems = tree.entries.flatMap((entry) => checkEntry(entry, keys, walk, missing));
  const gaps = [...missing].map((key) => {
    const severity = keys[key]?.isRequired === "hint" ? "warning" : "error";
    return told(severity, walk.keyAt, tree.path === "" ? key : `${tree.path}.${key}`, "Diese Angabe fehlt.");
  });
  return [...problems, ...gaps];
}

function checkEntry(entry: Entry, keys: Keys, walk: Walk, missing: Set<string>): Problem[] {
  const pattern = walk.pattern === "" ? entry.key : `${walk.pattern}.${entry.key}`;
  const key = Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
  if (key === undefined) return [checkUnknown(entry, Object.keys(keys), { ...walk, pattern }, missing)];
  return [
    ...checkAge(entry, key, walk.version),
    ...checkValue(entry.value, key.spec, { ...walk, keyAt: entry.keyAt, pattern }),
  ];
}

function checkAge({ keyAt, value }: Entry, { since, deprecated }: Key, version: string): Problem[] {
  const order: readonly string[] = versions;
  const tooEarly = since !== undefined && order.indexOf(since) > order.indexOf(version);
  const early = `Diesen Schlüssel gibt es erst seit Version ${since}, die Datei nennt ${version}.`;
  return [
    ...(tooEarly ? [told("warning", keyAt, value.path, early)] : []),
    ...(deprecated
      ? [told("warning", keyAt, value.path, `Seit Version ${deprecated[0]} veraltet. ${deprecated[1]}`)]
      : []),
  ];
}

/** A misspelt key is an error where it leaves a mandatory one missing: one problem with one cause is told once. */
function checkUnknown(entry: Entry, known: readonly string[], walk: Walk, missing: Set<string>): Problem {
  const { keyAt, key } = entry;
  const { path } = entry.value;
  const meant = meantBy(key, walk.pattern, known);
  walk.unknown.push({ path, meant });
  if (meant !== null) {
    const severity = missing.delete(meant) ? "error" : "warning";
    return told(severity, keyAt, path, `Der Schlüssel heißt „${meant}“; diese Angabe wird nicht übernommen.`);
  }
  if (walk.pattern === key && /^[a-z]{2}$/i.test(key))
    return told("warning", keyAt, path, "Der Abschnitt eines anderen Landes wird nicht übernommen.");
  return told("warning", keyAt, path, "Diesen Schlüssel kennt der Standard nicht; er wird nicht übernommen.");
}

function checkLanguages(tree: Tree, spec: Spec, walk: Walk): Problem[] {
  if (tree.kind !== "map" || tree.entries.length === 0)
    return [told("error", tree.at, tree.path, "Erwartet wird mindestens eine Sprache, zum Beispiel „de:“.")];
  const problems = tree.entries.flatMap(({ key, keyAt, value }) => {
    const flaw = languageTag(key);
    const below = checkValue(value, spec, { ...walk, keyAt, pattern: `${walk.pattern}.*` });
    return flaw === null ? below : [told(flaw.severity, keyAt, value.path, flaw.text), ...below];
  });
  const gaps = ["longDescription", "features"].filter((key) => !tree.entries.some(({ value }) => entryOf(value, key)));
  const where = (key: string) => tree.entries[0]?.value.path.concat(".", key) ?? key;
  const text = "Diese Angabe fehlt: sie wird in mindestens einer Sprache gebraucht.";
  return [...problems, ...gaps.map((key) => told("error", tree.entries[0]?.keyAt ?? walk.keyAt, where(key), text))];
}

function checkVersion(root: Mapping): Problem[] {
  const node = nodeAt(root, "publiccodeYmlVersion");
  // "0" means the newest of the versions that begin with 0
  if (node?.kind !== "scalar" || node.text === "" || node.text === "0") return [];
  const [, minor] = /^(\d+\.\d+)(?:\.\d+)?$/.exec(node.text) ?? [];
  if (versions.some((version) => version === minor)) return [];
  const text = `Version „${node.text.slice(0, 20)}“ wird nicht gelesen. Bekannt sind ${versions[0]} bis ${versions.at(-1)}.`;
  return [told("error", node.at, node.path, text)];
}

function checkMaintenance(root: Mapping): Problem[] {
  const section = entryOf(root, "maintenance");
  const type = nodeAt(section?.value, "type");
  if (!section || type?.kind !== "scalar") return [];
  const given = (key: string) => {
    const entry = entryOf(section.value, key);
    return entry?.value.kind === "list" && entry.value.items.length > 0 ? entry : undefined;
  };
  const problems: Problem[] = [];
  if ((type.text === "internal" || type.text === "community") && !given("contacts")) {
    const text = `Bei „${type.text}“ wird mindestens ein Kontakt gebraucht.`;
    problems.push(told("error", section.keyAt, "maintenance.contacts", text));
  }
  const contractors = given("contractors");
  if (type.text === "contract" && !contractors) {
    const text = "Bei „contract“ wird mindestens ein Auftragnehmer gebraucht.";
    problems.push(told("error", section.keyAt, "maintenance.contractors", text));
  }
  if (type.text !== "contract" && contractors)
    problems.push(told("error", contractors.keyAt, contractors.value.path, "Auftragnehmer stehen nur bei „contract“."));
  return problems;
}

function checkCountries(root: Mapping): Problem[] {
  const pairs = [
    ["it", "IT"],
    ["de", "DE"],
  ] as const;
  return pairs.flatMap(([small, large]) => {
    const [lower, upper] = [entryOf(root, small), entryOf(root, large)];
    if (!lower || !upper) return [];
    const text = `Der Abschnitt steht schon als „${large}“ in Zeile ${upper.keyAt.line}.`;
    return [told("error", lower.keyAt, small, text)];
  });
}
