import type { MaturityModel, OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import type { Contact, Relation } from "./offering.content.forms";
import type { EntryFieldName } from "./offering.entry.rules";

/*
 * What all ways of bringing entries in have in common: a file becomes drafts and a report in which every single statement
 * of the file appears: taken over, without a place here, or wrong.
 */

/** Kinds of file; also the words of the command line (contract part 1). */
export const entryFileKinds = ["offerings", "publiccode"] as const;
export type EntryFileKind = (typeof entryFileKinds)[number];

export const entryFileLabels: Readonly<Record<EntryFileKind, string>> = {
  offerings: "Tabelle mit Angeboten",
  publiccode: "publiccode.yml",
};

/** Files of this size hold 500 complete entries; a real publiccode.yml has less than 50 kB. */
export const MAX_IMPORT_BYTES = 2 * 1024 * 1024;

/** `line` and `column` count from 1, as editors do; null = the file as a whole. `place` is a key or the name of a column. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly line: number | null;
  readonly column: number | null;
  readonly place: string;
  readonly text: string;
}

/** A statement of the file that stands in the draft. */
export interface Taken {
  readonly line: number;
  readonly place: string;
  readonly field: EntryFieldName;
  readonly value: string;
}

/** A statement of the file that does not. */
export interface NotTaken {
  readonly line: number;
  readonly place: string;
  readonly value: string;
  readonly reason: string;
}

/** Columns of OfferingRevision that an import fills; what is absent keeps its default. */
export interface ImportedContent {
  readonly title: string;
  readonly topicFieldSlug?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly reuseModel?: ReuseModel;
  readonly ozgIds?: string[];
  readonly leikaKeys?: string[];
  readonly situationSlugs?: string[];
  readonly serviceTypes?: string[];
  readonly addressees?: string[];
  readonly sdgAnnexI?: boolean;
  readonly sdgAnnexII?: boolean;
  readonly federalPriority?: boolean;
  readonly program?: string;
  readonly laboratory?: string;
  readonly focusFlag?: string;
  readonly languages?: string[];
  readonly operatorName?: string;
  readonly leadMinistry?: string;
  readonly coProviderCodes?: string[];
  readonly mailbox?: string;
  readonly contacts?: Contact[];
  readonly phase?: OfferingPhase;
  readonly maturityModel?: MaturityModel;
  readonly maturityLevel?: number;
  readonly onlineUrl?: string;
  readonly legalPaths?: string[];
  readonly dataProtectionBasis?: string;
  readonly securityDeclaredOn?: string;
  readonly securityExpiresOn?: string;
  readonly supportModel?: string;
  readonly serviceLevel?: string;
  readonly transports?: string[];
  readonly dataStandard?: string;
  readonly userAccounts?: string[];
  readonly trustLevel?: string;
  readonly accessibility?: string;
  readonly isOpenSource?: boolean;
  readonly licence?: string;
  readonly repoUrl?: string;
  readonly publiccodeUrl?: string;
  readonly isJointlyFunded?: boolean;
  readonly relations?: Relation[];
}

/** What the catalogue says about keys and names that a file mentions. */
export interface ImportCatalogue {
  /** in lower case, as `catalogueName` makes it → slug */
  readonly topicFields: ReadonlyMap<string, string>;
  readonly situations: ReadonlyMap<string, string>;
  /** OZG-ID → slug of its Themenfeld */
  readonly ozgIds: ReadonlyMap<string, string>;
  readonly leikaKeys: ReadonlySet<string>;
  readonly stateCodes: ReadonlySet<string>;
}

const MAX_NUMBERS = 20_000;

/** OZG-IDs and keys that stand anywhere in a file: what the catalogue is asked about. */
export function numbersIn(text: string): { readonly ozgIds: string[]; readonly leikaKeys: string[] } {
  const found = (pattern: RegExp) => [...new Set(text.match(pattern))].slice(0, MAX_NUMBERS);
  return { ozgIds: found(/(?<!\d)1\d{4}(?!\d)/g), leikaKeys: found(/(?<!\d)99\d{12}(?!\d)/g) };
}

/** "Forschung & Förderung" and "forschung und förderung" are one name. */
export function catalogueName(text: string): string {
  return text.toLowerCase().replaceAll(" und ", " & ").replaceAll(/\s+/g, " ").trim();
}

/** German text for one line of a list of problems. */
export function problemText({ line, column, place, text }: Problem): string {
  const position = line === null ? "" : `Zeile ${line}${column === null ? "" : `, Spalte ${column}`}: `;
  return `${position}${place === "" ? "" : `${place}: `}${text}`;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

export function byPosition(
  a: { readonly line: number | null; readonly column?: number | null },
  b: { readonly line: number | null; readonly column?: number | null },
): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

const SHOWN = 200;

/** A value for the report: one line, cut where it is long. */
export function shortValue(value: string): string {
  const line = value.replaceAll(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line;
}
