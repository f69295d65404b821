import type { SituationKind } from "~prisma/generated/enums";

/**
 * Lower case, umlauts spelled out, other diacritics removed, white space collapsed: for addresses and for names that are
 * compared. The search has a folding of its own (searchKey).
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

/** Part of an address: folded, words joined by hyphens; empty when the text has no letter or digit. */
export function slugFromText(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** OZG-ID: five digits, the first is 1 (OZG-Umsetzungskatalog). */
export const ozgIdPattern = /^1\d{4}$/;
/** LeiKa-/Leistungsschlüssel: 99 and twelve digits (FIT-Connect Routing API). */
export const leikaKeyPattern = /^99\d{12}$/;

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

type ValueOf<List extends readonly Choice[]> = List[number]["value"];

/** The values of a list, for schemas and filters; never empty. */
export function valuesOf<Value extends string>(
  list: readonly [Choice<Value>, ...Choice<Value>[]],
): [Value, ...Value[]] {
  const [first, ...rest] = list;
  return [first.value, ...rest.map(({ value }) => value)];
}

/** German label of a stored value; a value that the list no longer knows is shown as it is. */
export function labelOf(list: readonly Choice[], value: string): string {
  return list.find((choice) => choice.value === value)?.label ?? value;
}

export const situationKindLabels: Readonly<Record<SituationKind, string>> = {
  life: "Lebenslage",
  business: "Unternehmenslage",
  cross: "Sammeleintrag",
};

/** Anbindungsarten as found in practice (Dataport documentation, EfA-Marktplatz filter). */
export const transports = [
  { value: "fit_connect", label: "FIT-Connect" },
  { value: "xta_osci", label: "XTA / OSCI" },
  { value: "file_mailbox", label: "Dateiübergabe oder Postfach (Übergangslösung)" },
] as const;
export type Transport = ValueOf<typeof transports>;

/** Rechtliche Wege der Nachnutzung (ITPLR 2020/40, 2021/02, 2021/39, 2021/43, 2023/13, 2024/13; OZG-Leitfaden 11.2.1.2). */
export const legalPaths = [
  { value: "fit_store", label: "FIT-Store (SaaS-Einstellungs- und Nachnutzungsvertrag)" },
  { value: "efa_marketplace", label: "EfA-Marktplatz (Bereitstellungs- und Nachnutzungsvertrag)" },
  { value: "administrative_agreement", label: "Verwaltungsabkommen" },
  { value: "govdigital", label: "govdigital" },
  { value: "procurement_model", label: "Vergaberechtliches Modell (interöffentliche Vereinbarung)" },
  { value: "state_intermediary", label: "Vermittlung durch das eigene Land" },
] as const;
export type LegalPath = ValueOf<typeof legalPaths>;

/** Since 24 July 2024 § 8a OZG makes the operating authority the controller; the other bases are older or special. */
export const dataProtectionBases = [
  { value: "ozg_8a", label: "§ 8a OZG (betreibende Behörde ist verantwortlich)" },
  { value: "processing_contract", label: "Auftragsverarbeitung (AVV, Art. 28 DSGVO)" },
  { value: "joint_controllers", label: "Gemeinsame Verantwortung (Art. 26 DSGVO)" },
  { value: "administrative_agreement", label: "Regelung im Verwaltungsabkommen" },
] as const;
export type DataProtectionBasis = ValueOf<typeof dataProtectionBases>;

export const userAccounts = [
  { value: "bundid", label: "BundID" },
  { value: "organisation_account", label: "Organisationskonto" },
] as const;
export type UserAccount = ValueOf<typeof userAccounts>;

/** Mindest-Vertrauensniveau: codes of the FIM code list (urn:xoev-de:fim:codeliste:vertrauensniveau); its labels were not found. */
export const trustLevels = [
  { value: "00", label: "FIM-Code 00" },
  { value: "10", label: "FIM-Code 10" },
  { value: "15", label: "FIM-Code 15" },
  { value: "20", label: "FIM-Code 20" },
  { value: "30", label: "FIM-Code 30" },
  { value: "40", label: "FIM-Code 40" },
] as const;
export type TrustLevel = ValueOf<typeof trustLevels>;

/** Leistungsadressaten; FIM numbers them 001 to 003 without naming them in the source that we could read. */
export const addressees = [
  { value: "citizen", label: "Bürgerinnen und Bürger" },
  { value: "company", label: "Unternehmen" },
  { value: "administration", label: "Verwaltung" },
] as const;
export type Addressee = ValueOf<typeof addressees>;

/** Typisierung: values of the FIM-Portal API 0.24.0; the meanings of 8 and 9 were not found. */
export const serviceTypes = [
  { value: "1", label: "1: Regelung und Vollzug Bund" },
  { value: "2", label: "2: Regelung Bund, Vollzug Land oder Kommune" },
  { value: "2a", label: "2a: Regelung Bund, Vollzug Land" },
  { value: "2b", label: "2b: Regelung Bund, Ausführungsvorschriften Land, Vollzug Kommune" },
  { value: "3", label: "3: Regelung Bund mit Abweichungsrecht, Vollzug Land oder Kommune" },
  { value: "3a", label: "3a: wie 3, Vollzug Land" },
  { value: "3b", label: "3b: wie 3, Ausführungsvorschriften Land, Vollzug Kommune" },
  { value: "2/3", label: "2/3: Regelung Bund, Vollzug Land oder Kommune (Sammelwert)" },
  { value: "2/3a", label: "2/3a: Sammelwert, Vollzug Land" },
  { value: "2/3b", label: "2/3b: Sammelwert, Vollzug Kommune" },
  { value: "4", label: "4: Regelung Land" },
  { value: "4a", label: "4a: Regelung und Vollzug Land" },
  { value: "4b", label: "4b: Regelung Land, Vollzug Kommune" },
  { value: "5", label: "5: Regelung Kommune" },
  { value: "6", label: "6: allgemeine Hinweise ohne konkrete Leistung" },
  { value: "7", label: "7: Service- und Sonderrufnummern" },
  { value: "8", label: "8: Bedeutung nicht belegt" },
  { value: "9", label: "9: Bedeutung nicht belegt" },
  { value: "10", label: "10: verwaltungsinterne Leistung" },
  { value: "11", label: "11: SDG, Informationen zu Rechten und Pflichten" },
  { value: "12", label: "12: SDG, Hilfs- und Problemlösungsdienste" },
] as const;
export type ServiceType = ValueOf<typeof serviceTypes>;

export const programs = [
  { value: "federal_programme", label: "Digitalisierungsprogramm Bund" },
  { value: "federated_programme", label: "Digitalisierungsprogramm Föderal" },
] as const;
export type Program = ValueOf<typeof programs>;

/** Fokusleistungen and „Leistungen im föderalen Interesse" are the two halves of the joint financing (ITPLR 2023/43). */
export const focusFlags = [
  { value: "focus_service", label: "Fokusleistung" },
  { value: "federal_interest", label: "Leistung im föderalen Interesse" },
] as const;
export type FocusFlag = ValueOf<typeof focusFlags>;

/** Umlagefähige Kostenarten, an exclusive list (Beschluss 2021/24 Nr. 1). First development is not among them. */
export const costTypes = [
  { value: "A", label: "A: Betrieb der technischen Infrastruktur" },
  { value: "B", label: "B: Fachliche Weiterentwicklung und Änderungsmanagement" },
  { value: "C", label: "C: Plattformgebühr (nur der EfA-Anteil, soweit nicht in A)" },
  { value: "D", label: "D: Unmittelbarer Betrieb des Onlinedienstes mit Pflege und Support" },
  { value: "E", label: "E: Unmittelbar zurechenbare Kosten der Nutzung (z. B. Druck, Porto)" },
] as const;
export type CostType = ValueOf<typeof costTypes>;

/** Kostenszenarien of the duty of cost transparency (Beschluss 2022/21 Nr. 5). */
export const costScenarios = [
  { value: "low", label: "geringe Nutzung" },
  { value: "expected", label: "erwartete Nutzung" },
  { value: "high", label: "hohe Nutzung" },
] as const;
export type CostScenario = ValueOf<typeof costScenarios>;

/**
 * Verteilschlüssel: the four of Beschluss 2021/24 Nr. 2, which may be combined, and equal parts for comparison.
 * `parameter` is the word in addresses (contract part 7).
 */
export const allocationKeys = [
  { value: "koenigstein", label: "Königsteiner Schlüssel (auf die Beteiligten angepasst)", parameter: "koenigstein" },
  { value: "inhabitants", label: "Einwohnerzahl", parameter: "einwohner" },
  { value: "usage", label: "Tatsächliche Nutzung", parameter: "nutzung" },
  { value: "target_group", label: "Größe der Zielgruppe", parameter: "zielgruppe" },
  { value: "equal", label: "Gleiche Teile (nicht im Beschluss 2021/24 vorgesehen)", parameter: "gleich" },
] as const;
export type AllocationKey = ValueOf<typeof allocationKeys>;
