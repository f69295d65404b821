import type { OfferingSpec } from "./offering-spec";

// EfA services whose implementing Land is published. Only that fact is taken over: transports, costs, contracts and dates
// of the real services are not known to us, so these entries do not have any.

type Row = Pick<OfferingSpec, "id" | "title" | "ozgId" | "state" | "audience" | "phase" | "legalPaths"> & {
  readonly source: string;
  readonly what: string;
  readonly summary: string;
  readonly published: number;
  /** the source names the service, its OZG-ID was assigned by us */
  readonly isAssumedId?: true;
  /** the source does not say how far the implementation is */
  readonly isAssumedPhase?: true;
};

const landNames: Readonly<Record<string, string>> = {
  RP: "Rheinland-Pfalz",
  SH: "Schleswig-Holstein",
  MV: "Mecklenburg-Vorpommern",
  NW: "Nordrhein-Westfalen",
  NI: "Niedersachsen",
  ST: "Sachsen-Anhalt",
};
const environment = "digitale-verwaltung.de, Themenfeld Umwelt (Umsetzungsprojekte mit Land)";

const rows: readonly Row[] = [
  {
    id: "anlagenbetrieb",
    title: "Anlagenbetrieb und -prüfung",
    ozgId: "10461",
    state: "RP",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 330,
    summary: "Anzeigen, Prüfungen und Anordnungen rund um überwachungsbedürftige Anlagen.",
    what: "Wer eine überwachungsbedürftige Anlage betreibt, muss sie prüfen lassen und gegenüber der Behörde Pflichten erfüllen. Die OZG-Leistung bündelt die Verwaltungsleistungen nach Betriebssicherheits-, Produktsicherheits- und Immissionsschutzrecht.",
  },
  {
    id: "bergbau",
    title: "Bergbau",
    ozgId: "10463",
    state: "RP",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 328,
    summary: "Erlaubnis, Bewilligung und weitere Verfahren nach dem Bundesberggesetz.",
    what: "Wer Bodenschätze aufsuchen oder gewinnen will, braucht Berechtigungen nach dem Bundesberggesetz. Die OZG-Leistung umfasst unter anderem Erlaubnis und Bewilligung.",
  },
  {
    id: "altlasten",
    title: "Altlasten- und Bodenschutzkataster",
    ozgId: "10485",
    state: "RP",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 326,
    summary: "Auskunft aus dem Altlasten- und Bodenschutzkataster beantragen.",
    what: "Vor dem Kauf oder der Bebauung eines Grundstücks ist wichtig, ob der Boden belastet ist. Die OZG-Leistung umfasst die Auskünfte aus dem Altlasten- und dem Bodenschutzkataster.",
  },
  {
    id: "anlagengenehmigung",
    title: "Anlagengenehmigung und -zulassung",
    ozgId: "10462",
    state: "SH",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 322,
    summary: "Genehmigungen für Anlagen nach dem Bundes-Immissionsschutzgesetz und verwandtem Recht.",
    what: "Größere Anlagen dürfen erst nach einer Genehmigung errichtet, geändert und betrieben werden. Die OZG-Leistung bündelt die Verfahren, vor allem nach dem Bundes-Immissionsschutzgesetz, mit Teilgenehmigung und Änderung.",
  },
  {
    id: "roentgen",
    title: "Inbetriebnahme und Betrieb von Röntgeneinrichtungen und Störstrahlern",
    ozgId: "10475",
    state: "SH",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 320,
    summary: "Genehmigung und Anzeige des Betriebs von Röntgeneinrichtungen und Störstrahlern.",
    what: "Praxen, Kliniken und Betriebe, die Röntgeneinrichtungen oder Störstrahler betreiben, brauchen dafür eine Genehmigung. Die OZG-Leistung umfasst auch wesentliche Veränderungen des Betriebs.",
  },
  {
    id: "stoerfall",
    title: "Störungs- und Unfallanzeige mit Gefahrstoffen",
    ozgId: "10482",
    state: "SH",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 319,
    summary: "Unfälle und Betriebsstörungen bei Tätigkeiten mit Gefahrstoffen anzeigen.",
    what: "Arbeitgeber müssen Unfälle und Betriebsstörungen mit Gefahrstoffen der Behörde unverzüglich anzeigen. Die OZG-Leistung bildet diese Anzeige nach der Gefahrstoffverordnung ab.",
  },
  {
    id: "eingriffe",
    title: "Naturschutzrechtliche Eingriffsgenehmigungen",
    ozgId: "10507",
    state: "SH",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 317,
    summary: "Genehmigung von Eingriffen in Natur und Landschaft beantragen.",
    what: "Vorhaben, die Natur und Landschaft erheblich verändern, brauchen eine Genehmigung nach dem Bundesnaturschutzgesetz. Die OZG-Leistung umfasst den Antrag bei der zuständigen Naturschutzbehörde.",
  },
  {
    id: "tierarzt",
    title: "Erlaubnis tierärztlicher Behandlungen",
    ozgId: "10466",
    state: "SH",
    audience: "company",
    phase: "implementation",
    source: environment,
    published: 315,
    summary: "Erlaubnisse für Eingriffe an Tieren nach dem Tierschutzgesetz.",
    what: "Bestimmte Eingriffe an Nutztieren sind nur mit einer Erlaubnis nach dem Tierschutzgesetz zulässig. Die OZG-Leistung bündelt die Anträge auf diese Erlaubnisse.",
  },
  {
    id: "baugenehmigung",
    title: "Bauvorbescheid und Baugenehmigung",
    ozgId: "10519",
    state: "MV",
    audience: "citizen",
    phase: "live",
    legalPaths: ["fit_store"],
    isAssumedPhase: true,
    source: "digitale-baugenehmigung.de, FAQ Nachnutzung (Angebot über den FIT-Store)",
    published: 345,
    summary: "Digitaler Bauantrag: von der Voranfrage bis zur Baugenehmigung.",
    what: "Bauherrschaft, Entwurfsverfassende, Bauaufsicht und zu beteiligende Stellen arbeiten im Verfahren gemeinsam. Die OZG-Leistung umfasst Bauvorbescheid, Baugenehmigung und Teilbaugenehmigung nach dem Bauordnungsrecht der Länder.",
  },
  {
    id: "einbuergerung",
    title: "Einbürgerung",
    ozgId: "10257",
    state: "NW",
    audience: "citizen",
    phase: "pilot",
    legalPaths: ["procurement_model"],
    source: "IT-Planungsrat, Beschluss 2021/43 (Nordrhein-Westfalen pilotiert den EfA-Onlinedienst)",
    published: 340,
    summary: "Den Antrag auf Einbürgerung online stellen.",
    what: "Wer die deutsche Staatsangehörigkeit erwerben will, stellt einen Antrag bei der Einbürgerungsbehörde. Die OZG-Leistung umfasst Einbürgerung und Miteinbürgerung nach dem Staatsangehörigkeitsgesetz.",
  },
  {
    id: "hilfe-zur-pflege",
    title: "Hilfe zur Pflege",
    ozgId: "10218",
    state: "NI",
    audience: "citizen",
    phase: "implementation",
    isAssumedPhase: true,
    source: "mi.niedersachsen.de, Pressemitteilung 2023",
    published: 310,
    summary: "Hilfe zur Pflege nach dem Zwölften Buch Sozialgesetzbuch beantragen.",
    what: "Wer Pflege braucht und sie nicht selbst bezahlen kann, erhält Hilfe zur Pflege vom Träger der Sozialhilfe. Die OZG-Leistung umfasst den Antrag und die Bewilligung nach §§ 61 ff. SGB XII.",
  },
  {
    id: "schwerbehinderung",
    title: "Schwerbehindertenausweis",
    ozgId: "10214",
    state: "NI",
    audience: "citizen",
    phase: "implementation",
    isAssumedId: true,
    isAssumedPhase: true,
    source: "mi.niedersachsen.de, Pressemitteilung 2023 (Feststellung einer Schwerbehinderung)",
    published: 308,
    summary: "Feststellung einer Schwerbehinderung und Ausstellung des Ausweises.",
    what: "Menschen mit Behinderung können den Grad der Behinderung feststellen lassen und einen Ausweis erhalten. Die OZG-Leistung umfasst Ausstellung und Änderung des Ausweises sowie die Wertmarke.",
  },
  {
    id: "bafoeg",
    title: "Ausbildungsförderung (BAföG)",
    ozgId: "10056",
    state: "ST",
    audience: "citizen",
    phase: "implementation",
    isAssumedId: true,
    isAssumedPhase: true,
    source: "ozg.sachsen-anhalt.de; OZG-Leitfaden, Fallbeispiel BAföG",
    published: 335,
    summary: "Ausbildungsförderung nach dem BAföG online beantragen.",
    what: "Schülerinnen, Schüler und Studierende können Förderung nach dem Bundesausbildungsförderungsgesetz erhalten. Die OZG-Leistung umfasst Bewilligung, Bankdarlehen und die Leistungen rund um die Rückzahlung.",
  },
  {
    id: "hort",
    title: "Hortbetreuung",
    ozgId: "10040",
    state: "ST",
    audience: "citizen",
    phase: "implementation",
    isAssumedId: true,
    isAssumedPhase: true,
    source: "ozg.sachsen-anhalt.de (Hortantrag)",
    published: 305,
    summary: "Einen Platz im Hort beantragen.",
    what: "Grundschulkinder können nach dem Unterricht und in den Ferien im Hort betreut werden. Die OZG-Leistung umfasst den Antrag der Eltern auf einen Platz; geregelt wird sie im Landesrecht.",
  },
];

function description({ what, state, source, isAssumedId, isAssumedPhase }: Row): string {
  const doubts = [
    ...(isAssumedId ? ["Die Quelle nennt die Leistung; ihre Zuordnung zur OZG-ID ist angenommen."] : []),
    ...(isAssumedPhase ? ["Die Umsetzungsphase ist angenommen, die Quelle nennt sie nicht."] : []),
    "Anbindungsarten, Kosten und Termine lagen uns nicht belegt vor und stehen deshalb hier nicht.",
  ];
  return (
    `${what} ${landNames[state]} setzt die Leistung nach dem Prinzip „Einer für Alle“ um. Beleg: ${source}. ` +
    `${doubts.join(" ")} Fragen Sie das umsetzende Land über das Funktionspostfach oder stellen Sie Ihre Frage an diesem Eintrag.`
  );
}

export const documentedOfferings: readonly OfferingSpec[] = rows.map((row) => {
  const { source, what: _, published, isAssumedId: __, isAssumedPhase: ___, ...facts } = row;
  return { ...facts, description: description(row), documentedBy: source, history: published };
});
