import type { RequirementLevel } from "~prisma/generated/enums";

// EfA-Mindestanforderungen, version of 9 November 2022 (IT-Planungsrat, 2022/03-AL). The complete numbered list could not
// be obtained: these are the items that at least one readable source confirms, in our own words. `unknown` marks groups
// that exist but whose items and levels were not found. The form of the codes is ours.

export interface RequirementFact {
  readonly code: string;
  readonly group: string;
  readonly level: RequirementLevel;
  readonly text: string;
  readonly source: string;
}

export const requirementsVersion = "2022-11-09";

const nrw = "Land Nordrhein-Westfalen, Mindestanforderungen an EfA-Leistungen; OZG-Leitfaden";
const guide = "OZG-Leitfaden";

const groups: Readonly<Record<string, readonly (readonly [string, RequirementLevel, string, string])[]>> = {
  "Oberflächengestaltung und Design": [
    ["D-001", "must", "Das Design ist neutral: kein Styleguide eines Landes, einer Kommune oder einer Behörde.", nrw],
    ["D-002", "should", "Das Design ist mit Nutzenden getestet und folgt der UX-Richtlinie des Portalverbunds.", nrw],
    [
      "D-003",
      "must",
      "Sobald das Merkmal der Zuständigkeit bekannt ist (z. B. Postleitzahl oder Ort), zeigt der Dienst die zuständige Stelle mit Kontaktdaten.",
      nrw,
    ],
    ["D-004", "should", "Er zeigt dann auch das Wappen der zuständigen Stelle, soweit es hinterlegt ist.", nrw],
    [
      "D-005",
      "must",
      "Die zuständige Stelle wird aus LeiKa-Schlüssel und Regionalschlüssel in den Daten des Portalverbunds ermittelt.",
      nrw,
    ],
  ],
  Fachlogik: [
    [
      "F-001",
      "must",
      "Der Dienst erfüllt die fachlichen Anforderungen, vor allem des Bundesrechts, rechtssicher.",
      nrw,
    ],
    [
      "F-002",
      "unknown",
      "Der Dienst lässt sich an das Landesrecht der nachnutzenden Länder anpassen (EfA-Parametrisierung).",
      "IT-Planungsrat, 2023/04-AL; Orientierungspapier EfA-Parametrisierung 0.80 vom 14.02.2023",
    ],
  ],
  Nutzerkonto: [
    [
      "N-000",
      "unknown",
      "Anforderungen an die Anbindung von Nutzerkonten. Die einzelnen Punkte liegen nicht vor.",
      nrw,
    ],
  ],
  Payment: [
    [
      "P-001",
      "must",
      "Bezahlvorgänge laufen über den Standard XBezahldienste; Frist für bereitstellende und nachnutzende Länder war der 01.01.2026.",
      "IT-Planungsrat, Beschluss 2023/51",
    ],
  ],
  Datenaustauschstandard: [
    ["A-000", "unknown", "Anforderungen an den Datenaustauschstandard. Die einzelnen Punkte liegen nicht vor.", nrw],
  ],
  "Routing und Transport": [
    ["T-000", "unknown", "Anforderungen an Routing und Transport. Die einzelnen Punkte liegen nicht vor.", nrw],
  ],
  "Rechtliche Nachnutzungsmöglichkeit": [
    [
      "R1",
      "must",
      "Es gibt einen geeigneten rechtlichen Weg der Nachnutzung (Verwaltungsvereinbarung, FIT-Store oder govdigital), für den Landesvollzug und für übertragene Aufgaben.",
      `${guide} 11.2.1.2`,
    ],
    [
      "R2",
      "must",
      "Die Nutzungsrechte reichen für die Nutzung durch andere Länder und ihre Kommunen aus.",
      `${guide} 11.2.1.2`,
    ],
  ],
  Organisation: [
    ["O-000", "unknown", "Anforderungen an die Organisation. Die einzelnen Punkte liegen nicht vor.", nrw],
  ],
  "Für das anschließende Land": [
    [
      "NL1",
      "must",
      "Die Behörde pflegt ihre Zuständigkeit im Redaktionssystem des Landes; die Daten gelangen über den Sammlerdienst in den Portalverbund.",
      `${guide} 11.2.3.3`,
    ],
    ["NL2", "must", "Bei XTA/OSCI: Ein OSCI-Empfänger steht bereit, auch ein gemeinsamer des Landes.", nrw],
    [
      "NL3",
      "must",
      "Beim Routing über das DVDV: Die pflegende Stelle trägt die Behörde ein; die Fachverfahren sind an den DVDV-Server des Landes angebunden.",
      nrw,
    ],
    [
      "NL4",
      "must",
      "Statusmeldungen und Bescheide werden rechtssicher übermittelt (§ 41 Abs. 2a VwVfG oder § 9 OZG).",
      nrw,
    ],
    [
      "NL5",
      "must",
      "Wird bezahlt: Bezahlkomponente und Parameter stehen bereit, oder die Behörde teilt die Zahlungsdaten selbst mit.",
      nrw,
    ],
  ],
};

export const requirements: readonly RequirementFact[] = Object.entries(groups).flatMap(([group, items]) =>
  items.map(([code, level, text, source]) => ({ code, group, level, text, source })),
);
