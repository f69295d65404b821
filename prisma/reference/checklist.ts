import type { ChecklistDimension } from "~prisma/generated/enums";

// Anschluss-Checkliste: what a connecting Land has to settle, gathered from the sources named in each row, in our words.
// AL = anschließendes Land, UL = umsetzendes Land.

export interface ChecklistFact {
  readonly code: string;
  readonly dimension: ChecklistDimension;
  readonly text: string;
  readonly responsible: string;
  readonly source: string;
}

/** Our own version of the template: the sources have no common one. */
export const checklistVersion = "2026-1";

type Row = readonly [code: string, text: string, responsible: string, source: string];

const al = "Anschließendes Land";
const ul = "Umsetzendes Land";
const both = "Anschließendes und umsetzendes Land";
const authority = "Zuständige Behörde";
const dataport = "Dataport, Themendokumentation EfA-Anbindung";

const rows: Readonly<Record<ChecklistDimension, readonly Row[]>> = {
  organisation: [
    [
      "ORG-1",
      "OZG-Koordination und Fachreferat sind benannt, Kernteam oder Umsetzungsbegleitteam sind informiert.",
      al,
      "OZG-Leitfaden 11.2.3.1",
    ],
    [
      "ORG-2",
      "Vorprüfung und Empfehlung sind dokumentiert, die Entscheidungsfragen beantwortet.",
      "Anschließendes Land, Fachreferat",
      "OZG-Leitfaden 11.3.6.1",
    ],
    ["ORG-3", "Ein Funktionspostfach für Benachrichtigungen ist eingerichtet.", authority, dataport],
    [
      "ORG-4",
      "First- und Second-Level-Support sind geregelt (First-Level z. B. über den 115-Verbund).",
      al,
      `${dataport}; IT-Planungsrat 2023/07`,
    ],
    [
      "ORG-5",
      "Eine technische Ansprechstelle für die Anbindung ist benannt.",
      "Anschließendes Land, IT-Dienstleister",
      dataport,
    ],
  ],
  legal: [
    [
      "LEG-1",
      "Der rechtliche Weg ist gewählt (FIT-Store oder EfA-Marktplatz, Verwaltungsabkommen, vergaberechtliches Modell, govdigital).",
      both,
      "FITKO, FAQ zum FIT-Store; OZG-Leitfaden 11.2.1.2; IT-Planungsrat 2021/43 und 2024/13",
    ],
    [
      "LEG-2",
      "Die Datenschutzgrundlage steht fest: § 8a OZG, sonst AVV, Vereinbarung nach Art. 26 DSGVO oder Verwaltungsabkommen.",
      both,
      `§ 8a OZG; ${dataport}`,
    ],
    ["LEG-3", "Der Link auf die Datenschutzhinweise liegt vor.", authority, dataport],
    ["LEG-4", "Die IT-Sicherheitserklärung des betreibenden Landes liegt vor.", ul, "IT-Planungsrat 2023/24-AL"],
    ["LEG-5", "Die Nutzungsrechte sind bestätigt (Mindestanforderung R2).", ul, "OZG-Leitfaden 11.2.1.2"],
    [
      "LEG-6",
      "Die Vertragskette bis zu den Kommunen ist geklärt.",
      al,
      "IT-Planungsrat 2021/38; BayKommun, DigitalMarkt",
    ],
  ],
  finance: [
    [
      "FIN-1",
      "Die Kosteninformation ist vollständig (Kostenarten, Szenarien, Anpassung).",
      ul,
      "IT-Planungsrat 2022/21",
    ],
    ["FIN-2", "Der Verteilschlüssel ist beschlossen.", "Steuerungsgruppe", "IT-Planungsrat 2021/24"],
    [
      "FIN-3",
      "Die Finanzierung im eigenen Land ist geregelt (Land, Kommunen oder beide).",
      al,
      "IT-Planungsrat 2022/21; digitale-verwaltung.de, EfA-Nachnutzung in den Ländern",
    ],
    ["FIN-4", "Rechnungsadresse und Leitweg-ID sind mitgeteilt.", al, "govdigital, Registrierung EfA-Marktplatz"],
  ],
  technical: [
    [
      "TEC-1",
      "Der Transportweg ist gewählt: OSCI/XTA, FIT-Connect oder übergangsweise Dateiübergabe oder Postfach.",
      authority,
      dataport,
    ],
    [
      "TEC-2",
      "Der Hersteller des Fachverfahrens ist mit der Anpassung beauftragt, die Schnittstellenversion steht fest.",
      authority,
      dataport,
    ],
    [
      "TEC-3",
      "Leistung und Zuständigkeit sind im Zuständigkeitsfinder gepflegt (XZuFi), der PVOG-Link ist bekannt.",
      "Redaktion des anschließenden Landes",
      `${dataport}; Mindestanforderung NL1`,
    ],
    ["TEC-4", "Die Zertifikate für OSCI oder FIT-Connect liegen vor.", authority, dataport],
    ["TEC-5", "Das OSCI-Postfach ist beauftragt.", authority, dataport],
    [
      "TEC-6",
      "Der DVDV-Eintrag ist beauftragt (mit Behördenkategorie).",
      "Pflegende Stelle",
      `${dataport}; Mindestanforderung NL3`,
    ],
    [
      "TEC-7",
      "Der Anbindungsfragebogen ist ausgefüllt: Organisationseinheit-ID, PVOG-Link, Datenschutzlink, DVDV-Organisationsschlüssel oder FIT-Connect-Zustellpunkt.",
      authority,
      dataport,
    ],
    [
      "TEC-8",
      "Bezahlung: Mandant der Bezahlkomponente in Test und Betrieb, Vertrag mit dem Zahlungsdienstleister, Parameter, XBezahldienste.",
      authority,
      "Dataport, Checkliste ePayBL; IT-Planungsrat 2023/51",
    ],
    ["TEC-9", "Das Nutzerkonto ist angebunden (BundID oder Organisationskonto).", al, "Allgemeinwissen, nicht belegt"],
    ["TEC-10", "Die Parameter des Landes sind geliefert (EfA-Parametrisierung).", al, "IT-Planungsrat 2023/04-AL"],
    [
      "TEC-11",
      "Test auf der Testumgebung, Abnahme und Termin des Produktivstarts; Schutzbedarf des Transports „hoch“.",
      "Alle Beteiligten",
      dataport,
    ],
  ],
};

export const checklist: readonly ChecklistFact[] = Object.entries(rows).flatMap(([dimension, items]) =>
  items.map(([code, text, responsible, source]) => ({
    code,
    dimension: dimension as ChecklistDimension,
    text,
    responsible,
    source,
  })),
);
