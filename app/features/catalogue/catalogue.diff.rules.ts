import type { Value } from "./catalogue.entries.rules";
import { countsOf, type FieldChange, fingerprintOf, type Plan, type PlanCounts } from "./catalogue.plan.rules";
import type { Finding } from "./catalogue.text.rules";

const fieldLabels: Readonly<Record<string, string>> = {
  name: "Name",
  topicFieldSlug: "Themenfeld",
  situation: "Lage",
  leikaCount: "Anzahl LeiKa-Leistungen",
  serviceType: "Typisierung",
  ozgId: "OZG-ID",
  sdgAnnexI: "SDG Anhang I",
  sdgAnnexII: "SDG Anhang II",
  lawAbbreviation: "Gesetz",
  legalBasis: "Rechtsgrundlage",
  ags: "AGS",
  stateCode: "Land",
  textCode: "Textkennzeichen",
  inhabitants: "Einwohner",
  postalCode: "Postleitzahl",
  value: "Anteil",
  source: "Quelle",
  board: "Gremium",
  decidedOn: "Datum",
  session: "Sitzung",
  title: "Titel",
  url: "Adresse",
  attachmentCount: "Anzahl Anlagen",
};

/** "Name: Alt → Neu" */
export function changeText({ field, from, to }: FieldChange): string {
  return `${fieldLabels[field] ?? field}: ${valueText(from)} → ${valueText(to)}`;
}

const MAX_LENGTH = 80;

function valueText(value: Value): string {
  if (value === null || value === "") return "leer";
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (typeof value === "number") return value.toLocaleString("de-DE");
  return value.length > MAX_LENGTH ? `${value.slice(0, MAX_LENGTH)}…` : value;
}

/** "Zeile 7: Der Name fehlt." */
export function findingText({ line, reason }: Finding): string {
  return line === null ? reason : `Zeile ${line}: ${reason}`;
}

const SHOWN_ENTRIES = 20;
const SHOWN_FINDINGS = 100;

/** A plan made short for people: counts, and the beginning of each list. */
export interface DiffView {
  readonly counts: PlanCounts;
  readonly fingerprint: string;
  readonly added: readonly string[];
  readonly changed: readonly { readonly label: string; readonly changes: readonly string[] }[];
  readonly gone: readonly string[];
}

export function diffViewOf(plan: Plan): DiffView {
  const counts = countsOf(plan);
  return {
    counts,
    fingerprint: fingerprintOf(counts),
    added: plan.added.slice(0, SHOWN_ENTRIES).map(({ label }) => label),
    changed: plan.changed.slice(0, SHOWN_ENTRIES).map(({ entry, fields, isRevived }) => ({
      label: entry.label,
      changes: [...(isRevived ? ["wieder im Katalog"] : []), ...fields.map(changeText)],
    })),
    gone: plan.gone.slice(0, SHOWN_ENTRIES).map(({ label }) => label),
  };
}

export interface FindingsView {
  readonly count: number;
  readonly texts: readonly string[];
}

export function findingsViewOf(findings: readonly Finding[]): FindingsView {
  return { count: findings.length, texts: findings.slice(0, SHOWN_FINDINGS).map(findingText) };
}

/** "12 neu, 3 geändert, 0 entfallen, 542 unverändert" */
export function countsText({ added, changed, gone, unchanged }: PlanCounts): string {
  const number = (count: number) => count.toLocaleString("de-DE");
  return `${number(added)} neu, ${number(changed)} geändert, ${number(gone)} entfallen, ${number(unchanged)} unverändert`;
}
