/*
 * The fields of an entry, once: the steps of writing, the groups of the page, the comparison of revisions, comments, the
 * change log, tables and the guard of material fields all read this table. Names are the columns of OfferingRevision.
 */

/** Steps of writing an entry, in the groups of the canonical entry; `slug` stands in the address. */
export const entrySteps = [
  { slug: "grunddaten", title: "Worum es geht", hint: "Titel, Beschreibung, OZG-ID, Leistungsschlüssel, Themenfeld" },
  { slug: "beteiligte", title: "Wer dahintersteht", hint: "Betreiber, Ressort, Mitwirkende, Kontakte, Postfach" },
  { slug: "stand", title: "Stand und Reifegrad", hint: "Umsetzungsphase mit Terminen, Reifegrad, Adresse im Netz" },
  {
    slug: "nachnutzung",
    title: "Nachnutzung und Recht",
    hint: "Modell, rechtliche Wege, Verträge, Datenschutz, Sicherheit",
  },
  { slug: "technik", title: "Technik", hint: "Anbindung, Fachverfahren, Konten, Bezahlung, Parameter, Quelltext" },
  { slug: "anforderungen", title: "EfA-Mindestanforderungen", hint: "Antwort und Nachweis je Anforderung" },
  { slug: "kosten", title: "Kosten", hint: "Kostenarten, Jahre, Szenarien, Verteilschlüssel" },
  { slug: "planung", title: "Meilensteine", hint: "Termine und ihre Verschiebungen" },
  { slug: "dokumente", title: "Dokumente", hint: "Vertragsmuster, Erklärungen, Beschreibungen" },
  { slug: "beziehungen", title: "Beziehungen", hint: "Nachfolger, Varianten, gleiche Leistung anderswo" },
] as const;
export type EntryStep = (typeof entrySteps)[number]["slug"];

export interface EntryField {
  readonly label: string;
  readonly step: EntryStep;
  /** a change needs a new approval; an approval is bound to the hash of these fields */
  readonly isMaterial: boolean;
  /** `registered`: shown to registered people only. Costs have a switch of their own (areCostsPublic) */
  readonly audience: "public" | "registered" | "costs";
}

type Details = { readonly minor?: true; readonly audience?: EntryField["audience"] };

function field(step: EntryStep, label: string, { minor, audience = "public" }: Details = {}): EntryField {
  return { step, label, isMaterial: minor !== true, audience };
}

const minor = { minor: true } as const;

export const entryFields = {
  title: field("grunddaten", "Titel"),
  summary: field("grunddaten", "Kurzbeschreibung"),
  description: field("grunddaten", "Beschreibung"),
  ozgIds: field("grunddaten", "OZG-ID"),
  leikaKeys: field("grunddaten", "Leistungsschlüssel (LeiKa)"),
  topicFieldSlug: field("grunddaten", "Themenfeld"),
  situationSlugs: field("grunddaten", "Lebens- und Unternehmenslagen", minor),
  serviceTypes: field("grunddaten", "Typisierung", minor),
  addressees: field("grunddaten", "Leistungsadressaten", minor),
  sdgAnnexI: field("grunddaten", "SDG Anhang I", minor),
  sdgAnnexII: field("grunddaten", "SDG Anhang II", minor),
  federalPriority: field("grunddaten", "Priorisierte Bundesleistung (115)", minor),
  program: field("grunddaten", "Digitalisierungsprogramm", minor),
  laboratory: field("grunddaten", "Digitalisierungslabor", minor),
  focusFlag: field("grunddaten", "Gemeinsame Finanzierung als"),
  languages: field("grunddaten", "Sprachen", minor),

  operatorName: field("beteiligte", "Betreiber"),
  operatorId: field("beteiligte", "Betreiber (Organisation)"),
  leadMinistry: field("beteiligte", "Federführendes Ressort", minor),
  coProviderCodes: field("beteiligte", "Mitwirkende Länder"),
  mailbox: field("beteiligte", "Funktionspostfach", minor),
  contacts: field("beteiligte", "Kontakte", minor),

  phase: field("stand", "Umsetzungsphase"),
  phaseDates: field("stand", "Termine der Phasen", minor),
  maturityModel: field("stand", "Reifegradmodell"),
  maturityLevel: field("stand", "Reifegrad"),
  maturityCriteria: field("stand", "Kriterien des Reifegrads"),
  onlineUrl: field("stand", "Adresse im Netz", minor),

  reuseModel: field("nachnutzung", "Nachnutzungsmodell"),
  legalPaths: field("nachnutzung", "Rechtliche Wege"),
  contractDocs: field("nachnutzung", "Vertragsmuster"),
  dataProtectionBasis: field("nachnutzung", "Datenschutzgrundlage"),
  securityDeclaredOn: field("nachnutzung", "IT-Sicherheitserklärung vom"),
  securityExpiresOn: field("nachnutzung", "IT-Sicherheitserklärung gültig bis"),
  supportModel: field("nachnutzung", "Support"),
  serviceLevel: field("nachnutzung", "Standard-Servicelevel"),

  transports: field("technik", "Anbindungsarten"),
  dataStandard: field("technik", "Datenaustauschstandard"),
  specialistSystems: field("technik", "Fachverfahren"),
  userAccounts: field("technik", "Nutzerkonten"),
  trustLevel: field("technik", "Mindest-Vertrauensniveau"),
  payment: field("technik", "Bezahlung"),
  parameters: field("technik", "Parameter je Land"),
  accessibility: field("technik", "Barrierefreiheit", minor),
  isOpenSource: field("technik", "Open Source"),
  licence: field("technik", "Lizenz"),
  repoUrl: field("technik", "Quelltext", minor),
  publiccodeUrl: field("technik", "publiccode.yml", minor),

  requirementsVersion: field("anforderungen", "Fassung der Mindestanforderungen"),
  requirements: field("anforderungen", "Antworten zu den Mindestanforderungen"),

  costs: field("kosten", "Kosten", { audience: "costs" }),
  allocationKey: field("kosten", "Verteilschlüssel", { audience: "costs" }),
  isJointlyFunded: field("kosten", "Gemeinsam finanziert"),
  // what everybody can see is the decision of the Land, not a correction
  areCostsPublic: field("kosten", "Kosten öffentlich zeigen"),

  milestones: field("planung", "Meilensteine", minor),
  documentVersionIds: field("dokumente", "Dokumente"),
  relations: field("beziehungen", "Beziehungen", minor),
} as const satisfies Readonly<Record<string, EntryField>>;
export type EntryFieldName = keyof typeof entryFields;

export const entryFieldNames = Object.keys(entryFields) as EntryFieldName[];

export function fieldsOfStep(step: EntryStep): EntryFieldName[] {
  return entryFieldNames.filter((name) => entryFields[name].step === step);
}

/** Fields whose change needs a new approval; an approval is bound to the hash of exactly these. */
export const materialFields = entryFieldNames.filter((name) => entryFields[name].isMaterial);

/** JSON of a stored value: lists that are sets are sorted, so their order means nothing; days lose their time. */
export function canonicalValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const isSet = Array.isArray(value) && value.every((item) => typeof item === "string");
  return isSet ? [...value].sort() : value;
}

/** Lists whose rows are found by what they are about: costs by year and type, answers by their requirement. */
const withoutOrder: ReadonlySet<EntryFieldName> = new Set(["costs", "requirements", "allocationKey"]);

const rowText = (row: unknown) => JSON.stringify(Object.entries(row ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

/** JSON of what a field says; where the order of rows means nothing, they are sorted. */
export function canonicalField(name: EntryFieldName, value: unknown): unknown {
  const canonical = canonicalValue(value);
  if (!withoutOrder.has(name) || !Array.isArray(canonical)) return canonical;
  const rows = canonical.map((row: unknown) => ({ row, text: rowText(row) }));
  return rows.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ row }) => row);
}

/** What a field holds while nobody said anything: nothing, an empty text or list, "no". */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return true;
  return typeof value === "object" && !(value instanceof Date) && Object.keys(value).length === 0;
}

/**
 * The material part of a revision, for hashing. Empty fields are left out, so that a field which a later version of the
 * program adds does not change what older revisions hash to.
 */
export function materialContent(revision: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const filled = materialFields.filter((name) => !isEmptyValue(revision[name]));
  return Object.fromEntries(filled.map((name) => [name, canonicalField(name, revision[name])]));
}
