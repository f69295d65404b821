import type { Value } from "./catalogue.entries.rules";
import type { FieldChange } from "./catalogue.plan.rules";
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
