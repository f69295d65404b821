// Facts from the OZG-Umsetzungskatalog and the LeiKa, state of 5 October 2019 (kdn-nrw/OZG-Datenbank-NRW, commit d6dafea,
// doc-dev/databases/symfony.data.sql, MIT; the content is official). A selection of well-known services: the whole catalogue
// (557 OZG services in that state) comes in with `npm run import -- ozg`.

export interface OzgServiceFact {
  readonly ozgId: string;
  readonly name: string;
  readonly topicFieldSlug: string;
  /** name of the Lage, as in the catalogue */
  readonly situation: string;
  /** LeiKa services of this OZG service in the whole catalogue; null where the source has no number */
  readonly leikaCount: number | null;
}

type Row = readonly [ozgId: string, name: string, situation: string, leikaCount: number | null];

const byTopicField: Readonly<Record<string, readonly Row[]>> = {
  arbeit_ruhestand: [
    ["10071", "Gesundheitszeugnis", "Arbeitsplatzwechsel", 3],
    ["10082", "Arbeitslosengeld II", "Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen", 19],
    [
      "10084",
      "Grundsicherung im Alter und bei Erwerbsminderung",
      "Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen",
      2,
    ],
    ["10092", "Wohngeld", "Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen", 9],
    ["10104", "Rentenfestsetzung und -zahlung", "Rente & Soziale Entschädigung", 31],
  ],
  bauen_wohnen: [
    ["10110", "Abfallentsorgung", "Wohnen & Umzug", 23],
    ["10112", "Baumfällgenehmigung", "Wohnen & Umzug", 4],
    ["10124", "Wohnsitzmeldungen", "Wohnen & Umzug", 13],
    ["10513", "Abbruchgenehmigung", "Bauen & Immobilien", 4],
    ["10519", "Bauvorbescheid und Baugenehmigung", "Bauen & Immobilien", 18],
    ["10525", "Denkmalrechtliche Genehmigung", "Bauen & Immobilien", 2],
    ["10532", "Grundbucheintragung, -änderung, -löschung", "Bauen & Immobilien", 40],
    ["10550", "Wohnungsbauförderung", "Bauen & Immobilien", 10],
  ],
  bildung: [
    ["10040", "Hortbetreuung", "Schule", 1],
    ["10041", "Schulaufnahme und -wechsel", "Schule", 36],
    ["10042", "Schülerbeförderung", "Schule", 6],
    ["10056", "Ausbildungsförderung (BAföG)", "Studium", 28],
    ["10064", "Aufstiegsfortbildungsförderung (AFBG)", "Weiterbildung", 8],
    ["10578", "Anerkennung ausländischer Berufsqualifikationen", "Berufsausbildung", 109],
  ],
  ein_auswanderung: [
    ["10255", "Aufenthaltstitel", "Einwanderung", 165],
    ["10257", "Einbürgerung", "Einwanderung", 15],
    ["10264", "Integrationskurs", "Einwanderung", 8],
    ["10266", "Leistungen nach Asylbewerberleistungsgesetz", "Einwanderung", 10],
    ["10273", "Verpflichtungserklärung", "Einwanderung", 3],
  ],
  engagement_hobby: [
    ["10134", "Förderung ehrenamtlicher Tätigkeit", "Engagement & Beteiligung", 6],
    ["10145", "Wahlschein und Briefwahl", "Engagement & Beteiligung", 49],
    ["10148", "Fischereischein", "Fischen & Jagen", 9],
    ["10149", "Jagdschein und -erlaubnis", "Fischen & Jagen", 15],
    ["10151", "Waffenerlaubnis", "Fischen & Jagen", 89],
    ["10160", "Hundehaltung", "Tierhaltung", 15],
  ],
  familie_kind: [
    ["10000", "Elterngeld", "Geburt", 4],
    ["10005", "Kindergeld", "Geburt", 4],
    ["10019", "Kindertagesbetreuung", "Kinderbetreuung", 13],
    ["10026", "Eheschließung und -beurkundung", "Eheschließung", 16],
    ["10035", "Unterhaltsvorschuss", "Trennung mit Kind", 2],
  ],
  forschung_foerderung: [
    ["10039", "Ganztagsschulförderung", "Finanzierung & Förderung", 3],
    ["10392", "Forschungsförderung", "Forschung & Entwicklung", 5],
    ["10405", "Innovationsförderung", "Finanzierung & Förderung", 4],
    ["10408", "Kulturförderung", "Finanzierung & Förderung", 33],
  ],
  gesundheit: [
    ["10214", "Schwerbehindertenausweis", "Behinderung", 7],
    ["10218", "Hilfe zur Pflege", "Pflege", 4],
    ["10221", "Pflegegeld", "Pflege", 6],
    ["10227", "Bestattung", "Tod", 17],
    ["10237", "Sterbeurkunde", "Tod", 15],
    ["10204", "Blindengeld", "Behinderung", 2],
  ],
  mobilitaet_reisen: [
    ["10169", "Führerschein", "Führerschein", 58],
    ["10173", "Parkausweise und Zufahrtsberechtigungen", "Kfz-Besitz", 15],
    ["10177", "Reisepass", "Auslandsaufenthalt", 42],
    ["10421", "Erlaubnis für Großraum- und Schwerverkehr", "Logistik & Transport", 2],
    ["10439", "Kraftfahrzeugzulassung, -um- und Abmeldung", "Logistik & Transport", 26],
    ["10447", "Personenbeförderungsgenehmigung", "Logistik & Transport", 18],
  ],
  querschnittsleistungen: [
    ["10119", "Personalausweis", "Querschnitt Bürger", 48],
    ["10559", "Meldebescheinigung und -registerauskunft", "Querschnitt Bürger", 12],
    ["10562", "Führungszeugnis", "Querschnitt Unternehmen", 12],
    ["10566", "Handelsregister", "Querschnitt Unternehmen", 15],
    ["10573", "Vereinsregister", "Querschnitt Unternehmen", 23],
  ],
  recht_ordnung: [
    ["10243", "Bußgeldverfahren und Ordnungswidrigkeiten", "Gerichtliche und außergerichtliche Verfahren", 8],
    ["10244", "Fundsachen", "Weitere Leistungen", 5],
    ["10245", "Hilfen für Opfer von Gewalttaten", "Rechtsverstöße - Anzeigen und Hilfen für Opfer", 4],
    ["10247", "Schutzantrag vor Gewalt und Nachstellungen", "Rechtsverstöße - Anzeigen und Hilfen für Opfer", 2],
  ],
  steuern_zoll: [
    ["10364", "Gewerbesteuer", "Steuern & Abgaben", 2],
    ["10375", "Übernachtungssteuer", "Steuern & Abgaben", 1],
    ["10377", "Vergnügungsteuer", "Steuern & Abgaben", 3],
    ["10382", "Ein- und Ausfuhranmeldung und -genehmigung", "Auslandsgeschäft", 42],
  ],
  umwelt: [
    ["10461", "Anlagenbetrieb und -prüfung", "Anlagen & Stoffe", 20],
    ["10462", "Anlagengenehmigung und -zulassung", "Anlagen & Stoffe", 39],
    ["10463", "Bergbau", "Anlagen & Stoffe", 13],
    ["10466", "Erlaubnis tierärztlicher Behandlungen", "Anlagen & Stoffe", 6],
    ["10475", "Inbetriebnahme und Betrieb von Röntgeneinrichtungen und Störstrahlern", "Anlagen & Stoffe", 9],
    ["10480", "Sprengstofferlaubnis", "Anlagen & Stoffe", 2],
    ["10482", "Störungs- und Unfallanzeige mit Gefahrstoffen", "Anlagen & Stoffe", 1],
    ["10485", "Altlasten- und Bodenschutzkataster", "Abfall & Umweltschutz", 4],
    ["10488", "Benutzung eines Gewässers", "Abfall & Umweltschutz", 11],
    ["10491", "Einleiten von Abwasser", "Abfall & Umweltschutz", 10],
    ["10507", "Naturschutzrechtliche Eingriffsgenehmigungen", "Abfall & Umweltschutz", 2],
  ],
  unternehmensfuehrung_entwicklung: [
    ["10289", "Handwerksrolle und -karte", "Unternehmensstart & Gewerbezulassung", 27],
    ["10294", "Unternehmensanmeldung und -genehmigung", "Unternehmensstart & Gewerbezulassung", 198],
    ["10299", "Arbeitnehmerüberlassung", "Arbeitgeber sein", 2],
    ["10315", "Sonderregelungen zur Arbeitszeit", "Arbeitssicherheit", 13],
    ["10348", "Sondernutzung von Straßen und Verkehrsraumeinschränkung", "Veranstaltungen", 20],
    ["10349", "Veranstaltungserlaubnis", "Veranstaltungen", 14],
    ["10593", "Öffentliche Vergabe", "Ausschreibungen & öffentliche Aufträge", 16],
  ],
};

export const ozgServices: readonly OzgServiceFact[] = Object.entries(byTopicField).flatMap(([topicFieldSlug, rows]) =>
  rows.map(([ozgId, name, situation, leikaCount]) => ({ ozgId, name, topicFieldSlug, situation, leikaCount })),
);
