import { CellProblem, listOf } from "~/features/catalogue/catalogue.cells.rules";
import { type Choice, foldText, labelOf } from "~/features/catalogue/catalogue.rules";
import { cleanLine, cleanText } from "~/platform/form-fields";
import { contact } from "./offering.content.forms";
import { catalogueName, type ImportCatalogue } from "./offering.import.rules";
import { languageTag, webAddress } from "./offering.publiccode-values.rules";

/*
 * Readers of cells: text → value of a column of the entry. An empty cell is no value, and never reaches a reader.
 * @throws CellProblem with what is wrong, in German
 */
export type CellReader<T> = (cell: string, catalogue: ImportCatalogue) => T;

const german = (count: number) => count.toLocaleString("de-DE");

function limited(text: string, max: number): string {
  if (text.length > max)
    throw new CellProblem(`Höchstens ${german(max)} Zeichen, hier sind es ${german(text.length)}.`);
  return text;
}

export const line = (max: number) => (cell: string) => limited(cleanLine(cell), max);
export const text = (max: number) => (cell: string) => limited(cleanText(cell), max);

export function title(cell: string): string {
  const name = limited(cleanLine(cell), 150);
  if (name.length < 3) throw new CellProblem("Der Titel braucht mindestens 3 Zeichen.");
  return name;
}

export function address(cell: string): string {
  const flaw = webAddress(cell);
  if (flaw !== null) throw new CellProblem(flaw.text);
  return limited(cell, 500);
}

export function mailbox(cell: string): string {
  const parsed = contact.shape.mailbox.safeParse(cell);
  if (!parsed.success) throw new CellProblem(`„${cell.slice(0, 80)}“ ist keine E-Mail-Adresse.`);
  return parsed.data;
}

/** People write the label, its first words, or the value of the interface. */
function chosen(list: readonly Choice[], cell: string): string {
  const word = foldText(cell);
  const names = ({ value, label }: Choice) => [value, label, label.split(/[(:]/)[0] ?? "", label.replace(/^\S+: /, "")];
  const found = list.find((choice) => names(choice).some((name) => foldText(name) === word));
  if (found) return found.value;
  const known = list.slice(0, 8).map(({ value }) => labelOf(list, value));
  const more = list.length > known.length ? " …" : "";
  throw new CellProblem(`„${cell.slice(0, 60)}“ ist nicht bekannt. Möglich: ${known.join(" | ")}${more}`);
}

export function choice<T extends string>(list: readonly Choice<T>[]) {
  return (cell: string) => chosen(list, cell) as T;
}

/** Separated by `|` or line breaks, because labels have commas. */
export function choices<T extends string>(list: readonly Choice<T>[]) {
  return (cell: string) => [...new Set(parts(cell).map((part) => chosen(list, part) as T))];
}

function parts(cell: string): string[] {
  return cell
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function level(cell: string): number {
  if (!/^[0-7]$/.test(cell)) throw new CellProblem(`„${cell.slice(0, 20)}“ ist keine Stufe von 0 bis 7.`);
  return Number(cell);
}

export function topicField(cell: string, { topicFields }: ImportCatalogue): string {
  const slug = topicFields.get(catalogueName(cell));
  if (slug === undefined) throw new CellProblem(`„${cell.slice(0, 60)}“ ist keines der 14 Themenfelder.`);
  return slug;
}

export function situations(cell: string, catalogue: ImportCatalogue): string[] {
  return parts(cell).map((part) => {
    const slug = catalogue.situations.get(catalogueName(part));
    if (slug === undefined) throw new CellProblem(`„${part.slice(0, 60)}“ steht nicht im Katalog.`);
    return slug;
  });
}

interface Numbers {
  readonly pattern: RegExp;
  readonly expected: string;
  readonly max: number;
  readonly known: (catalogue: ImportCatalogue) => { readonly has: (value: string) => boolean };
}

/** Numbers in any spacing inside, separated by commas, semicolons, `|` or line breaks. */
export function numbers({ pattern, expected, max, known }: Numbers) {
  return (cell: string, catalogue: ImportCatalogue) => {
    const values = [...new Set(listOf(cell.replaceAll("\n", ",")).map((part) => part.replaceAll(/\s/g, "")))];
    for (const value of values) {
      if (!pattern.test(value))
        throw new CellProblem(`„${value.slice(0, 40)}“ ist ungültig: erwartet wird ${expected}.`);
      if (!known(catalogue).has(value)) throw new CellProblem(`Der Katalog kennt „${value}“ nicht.`);
    }
    if (values.length > max) throw new CellProblem(`Es sind höchstens ${max} möglich.`);
    return values;
  };
}

export function languages(cell: string): string[] {
  return listOf(cell.toLowerCase()).map((tag) => {
    if (!/^[a-z]{2,3}$/.test(tag) || languageTag(tag) !== null)
      throw new CellProblem(`„${tag.slice(0, 20)}“ ist kein Sprachkürzel (zum Beispiel de, en, uk).`);
    return tag;
  });
}

export function stateCodes(cell: string, catalogue: ImportCatalogue): string[] {
  return listOf(cell.toUpperCase()).map((code) => {
    if (!catalogue.stateCodes.has(code)) throw new CellProblem(`„${code.slice(0, 20)}“ ist kein Länderkürzel.`);
    return code;
  });
}
