import { stringify } from "yaml";
import { labelOf, transports, userAccounts } from "~/features/catalogue/catalogue.rules";
import type { OfferingPhase } from "~prisma/generated/enums";
import type { Contact } from "./offering.content.forms";
import { type EntryFieldName, entryFields } from "./offering.entry.rules";
import { type DevelopmentStatus, EXPORTED_VERSION } from "./offering.publiccode-lists.rules";
import { MAILBOX_NAME, mailboxNames } from "./offering.publiccode-map.rules";
import { LEIKA_URN, ozgAddress } from "./offering.publiccode-services.rules";
import { languageTag, lengthOf, licence, webAddress } from "./offering.publiccode-values.rules";

/*
 * A published entry as publiccode.yml 0.7. What the standard demands and the entry does not say is a gap: nothing is cut,
 * padded or made up (docs/decisions/0064).
 */

export interface ExportedEntry {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly phase: OfferingPhase;
  readonly repoUrl: string | null;
  readonly licence: string | null;
  readonly languages: readonly string[];
  readonly mailbox: string | null;
  readonly contacts: readonly Pick<Contact, "role" | "mailbox">[];
  readonly operatorName: string | null;
  readonly transports: readonly string[];
  readonly userAccounts: readonly string[];
  readonly ozgIds: readonly string[];
  readonly leikaKeys: readonly string[];
  readonly topicFieldName: string;
  readonly stateCode: string;
  readonly stateName: string;
  /** what the catalogue says about the keys */
  readonly services: readonly ExportedService[];
  /** public origin of this marketplace */
  readonly origin: string;
  readonly slug: string;
}

export interface ExportedService {
  readonly leikaKey: string;
  readonly name: string;
  readonly ozgId: string | null;
  readonly situationName: string | null;
}

export interface Gap {
  readonly field: EntryFieldName;
  /** key of publiccode.yml that cannot be filled */
  readonly key: string;
  readonly text: string;
}

export type ExportResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly gaps: readonly Gap[] };

const statusOfPhase: Readonly<Record<OfferingPhase, DevelopmentStatus>> = {
  idea: "concept",
  planning: "concept",
  concept: "concept",
  implementation: "development",
  pilot: "beta",
  live: "stable",
  live_reusable: "stable",
  retired: "obsolete",
};

const SHORT = 150;
const LONG = { min: 150, max: 10_000 };
const MAX_SERVICES = 20;

export function exportPubliccode(entry: ExportedEntry): ExportResult {
  const gaps = gapsOf(entry);
  if (gaps.length > 0) return { ok: false, gaps };
  const address = `${entry.origin}/angebote/${entry.slug}`;
  const heading = `# ${entry.title.replaceAll(/\s+/g, " ")}\n# Erzeugt aus ${address}\n`;
  return { ok: true, text: heading + stringify(contentOf(entry), { lineWidth: 0, aliasDuplicateObjects: false }) };
}

function contentOf(entry: ExportedEntry): Record<string, unknown> {
  const supports = [
    ...entry.leikaKeys.map((key) => ({ id: `${LEIKA_URN}${key}` })),
    ...entry.ozgIds.map((id) => ({ id: ozgAddress(entry.origin, id) })),
  ];
  return {
    publiccodeYmlVersion: EXPORTED_VERSION,
    name: entry.title,
    url: entry.repoUrl,
    // every entry of the marketplace is an online service
    platforms: ["web"],
    developmentStatus: statusOfPhase[entry.phase],
    softwareType: "standalone/web",
    organisation: { uri: `${entry.origin}/laender/${entry.stateCode.toLowerCase()}`, name: entry.stateName },
    ...(supports.length === 0 ? {} : { supports }),
    intendedAudience: { countries: ["DE"], scope: ["government"] },
    description: {
      de: { shortDescription: entry.summary, longDescription: entry.description, features: featuresOf(entry) },
    },
    legal: { license: entry.licence },
    maintenance: maintenanceOf(entry),
    localisation: { localisationReady: entry.languages.length > 1, availableLanguages: [...entry.languages] },
    ...(entry.leikaKeys.length === 0 ? {} : { de: { countryExtensionVersion: "1.0", leika: leikaOf(entry) } }),
  };
}

/** What users see of the service, as far as the entry says it in a structured way. */
function featuresOf(entry: ExportedEntry): string[] {
  const names = [...new Set(entry.services.map(({ name }) => name))];
  return [
    ...names.slice(0, MAX_SERVICES),
    ...entry.userAccounts.map((value) => `Anmeldung mit ${labelOf(userAccounts, value)}`),
    ...entry.transports.map((value) => `Übergabe an Behörden: ${labelOf(transports, value)}`),
  ];
}

/** Names of people are for registered people only (domain 2.8), and this file is for everybody: functions stand instead. */
function maintenanceOf({ phase, mailbox, contacts, operatorName, stateName }: ExportedEntry): Record<string, unknown> {
  const affiliation = operatorName ?? stateName;
  const rows = [
    ...(mailbox === null ? [] : [{ name: MAILBOX_NAME, email: mailbox, affiliation }]),
    ...contacts.map((one) => ({ name: mailboxNames[one.role], email: one.mailbox, affiliation })),
  ];
  return { type: phase === "retired" ? "none" : "internal", ...(rows.length === 0 ? {} : { contacts: rows }) };
}

function leikaOf({ leikaKeys, ozgIds, services, topicFieldName }: ExportedEntry): Record<string, string>[] {
  return leikaKeys.map((key) => {
    const service = services.find(({ leikaKey }) => leikaKey === key);
    const known = service?.ozgId && ozgIds.includes(service.ozgId) ? service.ozgId : null;
    const ozgId = known ?? (ozgIds.length === 1 ? (ozgIds[0] ?? null) : null);
    return {
      themenfeld: topicFieldName,
      ...(service?.situationName ? { lebenslage: service.situationName } : {}),
      ...(ozgId === null ? {} : { "ozg-id": ozgId }),
      "leika-id": key,
    };
  });
}

type Rule = (entry: ExportedEntry) => Omit<Gap, "text"> & { readonly text: string | null };

const rules: readonly Rule[] = [
  ({ repoUrl }) => ({
    field: "repoUrl",
    key: "url",
    text: repoUrl !== null && webAddress(repoUrl) === null ? null : "Es fehlt die öffentliche Adresse des Quelltexts.",
  }),
  ({ licence: terms }) => ({ field: "licence", key: "legal.license", text: licenceGap(terms) }),
  ({ summary }) => ({ field: "summary", key: "description.de.shortDescription", text: summaryGap(lengthOf(summary)) }),
  ({ description }) => ({
    field: "description",
    key: "description.de.longDescription",
    text: descriptionGap(lengthOf(description)),
  }),
  (entry) => ({
    field: "leikaKeys",
    key: "description.de.features",
    text:
      featuresOf(entry).length > 0
        ? null
        : "Funktionen ergeben sich aus Leistungen, Nutzerkonten und Anbindungsarten; davon ist nichts angegeben.",
  }),
  ({ phase, mailbox, contacts }) => ({
    field: "mailbox",
    key: "maintenance.contacts",
    text: phase === "retired" || mailbox !== null || contacts.length > 0 ? null : "Es fehlt ein Funktionspostfach.",
  }),
  ({ languages }) => ({ field: "languages", key: "localisation.availableLanguages", text: languagesGap(languages) }),
];

function gapsOf(entry: ExportedEntry): Gap[] {
  return rules.flatMap((rule) => {
    const { text, ...gap } = rule(entry);
    return text === null ? [] : [{ ...gap, text }];
  });
}

function licenceGap(terms: string | null): string | null {
  if (terms === null) return "Es fehlt die Lizenz.";
  return licence(terms) === null ? null : `„${terms}“ ist kein SPDX-Kürzel (zum Beispiel EUPL-1.2).`;
}

function summaryGap(length: number): string | null {
  if (length === 0) return "Sie fehlt.";
  return length > SHORT ? `Sie hat ${length} Zeichen; der Standard erlaubt ${SHORT}.` : null;
}

function descriptionGap(length: number): string | null {
  if (length < LONG.min) return `Sie hat ${length} Zeichen; der Standard verlangt mindestens ${LONG.min}.`;
  return length > LONG.max ? `Sie hat ${length} Zeichen; der Standard erlaubt ${LONG.max}.` : null;
}

function languagesGap(languages: readonly string[]): string | null {
  if (languages.length === 0) return "Es fehlt die Sprache des Dienstes.";
  const wrong = languages.filter((tag) => languageTag(tag) !== null);
  return wrong.length === 0 ? null : `Kein Sprachkürzel: ${wrong.join(", ")}.`;
}

/** The gaps as a plain text for whoever asked for the file. */
export function gapsText(title: string, gaps: readonly Gap[]): string {
  const lines = gaps.map(({ field, key, text }) => `- ${entryFields[field].label} (${key}): ${text}`);
  return [
    `Für „${title}“ gibt es keine gültige publiccode.yml: der Standard verlangt Angaben, die das Angebot nicht macht.`,
    "",
    ...lines,
    "",
    "Das umsetzende Land kann sie im Angebot ergänzen.",
    "",
  ].join("\n");
}
