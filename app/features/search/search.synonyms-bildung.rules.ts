import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Bildung */
export const bildung: readonly SynonymRow[] = [
  ["abendschule", "Abendgymnasium; Abendrealschule; Kolleg Aufnahme", "Abendschule; zweiter Bildungsweg"],
  [
    "abitur-extern",
    "Schulfremdenprüfung; Schulprüfung und -zeugnis",
    "Externenprüfung; Abitur nachholen; Schulabschluss nachholen; Externenabitur; Nichtschülerprüfung; Hauptschulabschluss nachholen; Hauptschulabschluss",
  ],
  [
    "anerkennung-abschluss",
    "Anerkennung von Bildungsabschlüssen; Bildungsabschlüsse aus anderen Bundesländern",
    "Abschluss anerkennen; Schulabschluss anerkennen; ausländisches Zeugnis; Zeugnisanerkennung; Abi anerkennen; Zeugnis aus dem Ausland",
  ],
  [
    "anerkennung-beruf",
    "Anerkennung ausländischer Berufsqualifikationen; ausländische Berufsqualifikationen",
    "Ausländische Ausbildung; ausländischer Berufsabschluss; Beruf aus dem Ausland; BQFG; Berufsanerkennung; Ausbildung anerkennen; ausländischer Beruf; Anerkennungsverfahren; Berufsabschluss",
  ],
  [
    "archiv",
    "Bibliotheks- und Archivangebote; Archivgut",
    "Stadtarchiv; Ahnenforschung; Landesarchiv; Familienforschung",
  ],
  [
    "aufstiegs-bafoeg",
    "Aufstiegsfortbildungsförderung; berufliche Aufstiegsfortbildung",
    "Meister-BAföG; Aufstiegs-BAföG; Meisterkurs; Meisterschule; AFBG; Techniker Förderung; Fachwirt",
  ],
  [
    "ausbildungsbeihilfe",
    "Berufsausbildungsbeihilfe; Berufsausbildungsförderung; Ausbildungsgeld",
    "BAB; Lehrlingsgeld; Azubi-Förderung; Geld in der Ausbildung; Azubi-Zuschuss; Lehrlingsbeihilfe",
  ],
  [
    "ausbildungsdauer",
    "Verlängerung oder Verkürzung der Ausbildungszeit; Anerkennung von Berufsbildungsleistungen",
    "Lehre verkürzen; Ausbildung verkürzen; Lehrzeit; Ausbildung verlängern; Lehrzeitverkürzung",
  ],
  [
    "ausbildungsstreit",
    "Beschwerde- und Schlichtungsverfahren in der Berufsbildung",
    "Ärger mit dem Ausbilder; Streit mit Lehrherr; Ausbildung Streit; Schlichtung Ausbildung",
  ],
  [
    "bafoeg",
    "Ausbildungsförderung; Ausbildungsförderung (BAföG)",
    "BAföG; Studienförderung; Geld fürs Studium; Studienfinanzierung; Studentenförderung; Schüler-BAföG; Auslands-BAföG; BAföG-Rückzahlung; BAföG-Amt; Studienbeihilfe; Studiengeld; Studium finanzieren; Studienkosten; Geld für Studenten; Studentin; Ausbildung finanzieren; Unterstützung im Studium",
  ],
  ["begruessungsgeld", "Begrüßungsgeld", "Willkommensgeld; Studentengeld Umzug; Erstwohnsitzprämie"],
  [
    "berufsschule",
    "Aufnahme in eine berufsbildende Schule; Berufsoberschule",
    "Berufsschule; BBS; Berufskolleg; Fachoberschule; FOS; BOS; Berufsfachschule",
  ],
  [
    "berufsvorbereitung",
    "Berufsausbildungsvorbereitung und Übergangsbereich; Berufsvorbereitungsjahr; Berufsvorbereitende Bildungsmaßnahme",
    "BVJ; BVB; Berufsgrundbildungsjahr; Berufsvorbereitung",
  ],
  [
    "bildungsangebot-foerderung",
    "Förderung von Bildungsangeboten; Einstiegsqualifizierung",
    "EQ; Einstiegspraktikum; Ausbildungsverbund; Zuschuss Ausbildungsplatz; Ausbildungsprämie",
  ],
  [
    "bildungsgutschein",
    "Bildungsgutschein und Weiterbildungsförderung; Bildungsgutschein; Prämiengutschein; Weiterbildungsscheck",
    "Umschulung; Bildungsscheck; Bildungsprämie; Weiterbildungsgutschein; Kursförderung; Quali-Scheck; Fortbildung bezahlen; Weiterbildung bezahlen; Zuschuss Weiterbildung; beruflich neu orientieren; Berufswechsel; Umschüler",
  ],
  ["bildungskredit", "Bildungskredit", "Studienkredit; Studiendarlehen; Ausbildungskredit; Kredit fürs Studium"],
  ["deutschlandstipendium", "Studienstipendien; Deutschlandstipendium", "Stipendium; Begabtenförderung"],
  [
    "einschulung",
    "Vorzeitige Einschulung; Einschulungsuntersuchung; Zurückstellung vom Schulbesuch; Schulaufnahme und -wechsel",
    "Schulanfang; Schuleingangsuntersuchung; Schulreife; ABC-Schütze; Schuluntersuchung; erste Klasse; Schulanfänger; I-Dötzchen; Schultüte; Schulstart; eingeschult; einschulen; Kind einschulen; erster Schultag; Schultag",
  ],
  [
    "erstuntersuchung",
    "Erstuntersuchung von jugendlichen Auszubildenden",
    "Jugendarbeitsschutzuntersuchung; Untersuchung vor der Lehre; Azubi-Untersuchung; Jugendarbeitsschutz",
  ],
  [
    "foerderschule",
    "Sonderpädagogischer Förderbedarf; Sonderschule",
    "Förderschule; Inklusion; Hilfsschule; Sonderpädagogik; Lernbehinderung; Schule für Behinderte; AO-SF; Förderschwerpunkt; sonderpädagogische Förderung; Lernschwäche; Legasthenie; Schulbegleitung beantragen; behindertes Kind Schule",
  ],
  [
    "fortbildung",
    "Aus-; Fort- und Weiterbildungsangebote; Berufliche Aus- und Weiterbildung",
    "Volkshochschule; VHS; Seminar; Lehrgang; Weiterbildung; Kursangebot; Kurs; Weiterbildungskurs; Schulung; Abendkurs; Kurse",
  ],
  [
    "hochschulzulassung",
    "Hochschulzulassung; Immatrikulation; Exmatrikulation",
    "Uni; Universität; Einschreibung; einschreiben; Student; Hochschule; Studium beginnen; studieren; Fachhochschule; FH; Studienbewerbung; Studium abbrechen; Studium; Semester; Semesterbeitrag; Studiengebühren; Studiengang; Rückmeldung Hochschule; Studierende; Uni-Zulassung; Studienanfänger; Beurlaubung Studium; Urlaubssemester",
  ],
  [
    "hort",
    "Hortbetreuung",
    "Hort; Nachmittagsbetreuung; Schulhort; Schulkindbetreuung; OGS; Mittagsbetreuung; Hortplatz; Betreuung nach der Schule",
  ],
  [
    "klassenfahrt",
    "Aufwendungen für Schulausflüge und Klassenfahrten; Aufwendungen für Schulausflüge, Klassenfahrten und Schüleraustausch",
    "Schulausflug; Klassenreise; Schulfahrt; Landheim; Wandertag; Landschulheim; Austauschschüler",
  ],
  [
    "referendariat",
    "Zulassung zum Referendariat; Juristischer Vorbereitungsdienst; Lehramtsreferendariat",
    "Referendar; Lehrer werden; Ref; Vorbereitungsdienst; Lehramtsanwärter",
  ],
  ["religionsunterricht", "Religionsunterricht", "Reli; Ethikunterricht; vom Religionsunterricht abmelden"],
  [
    "schulanmeldung",
    "allgemeinbildende Schulen Aufnahme; Aufnahme in weiterführende Schulen; Schulaufnahme und -wechsel",
    "Schulanmeldung; Kind in der Schule anmelden; Schulplatz; Grundschule anmelden; Gymnasium anmelden; Realschule; Hauptschule; Gesamtschule; Schule anmelden; Schulzuweisung; Schule finden; weiterführende Schule; Übertritt; Oberschule; Grundschulplatz; Schulbesuch",
  ],
  [
    "schulbus",
    "Schülerbeförderung",
    "Schulbus; Schülerticket; Schülerfahrkarte; Schulweg; Fahrt zur Schule; Schülerfahrkosten; Schulwegkosten; Schulwegfreiheit; Schoko-Ticket",
  ],
  ["schulgeld", "Schulgeld", "Privatschule bezahlen; Kosten Privatschule; Schulgebühr; Schulgelderstattung"],
  [
    "schulpflicht",
    "Schulpflicht Befreiung; Schulpflicht",
    "vom Unterricht befreien; Beurlaubung Schule; schulfrei; Schulschwänzer; Schulschwänzen; Homeschooling; Schule schwänzen",
  ],
  ["schulunterricht", "Schulunterricht; Religionsunterricht", "Unterricht; Schulfach; Schulstunde"],
  [
    "schulwechsel",
    "Wechsel in eine andere Schulart; Schulbezirkswechsel; Schulaufnahme und -wechsel",
    "Schule wechseln; Schulwechsel; andere Schule; Sprengel; Gastschulantrag; Schulsprengel; Umschulen Kind; Schulart wechseln; Schule verlassen; Schulbezirk wechseln; anderer Schulbezirk; Umzug neue Schule; Schulbezirk",
  ],
  [
    "schulzeugnis",
    "Schulzeugnis",
    "Zeugniskopie; Zeugnis verloren; Abiturzeugnis; Abschlusszeugnis; Zeugnisabschrift; Zweitschrift Zeugnis; Abizeugnis; Schülerzeugnis",
  ],
  [
    "staatsexamen",
    "erstes juristisches Staatsexamens; zweites juristisches Staatsexamen; Lehramtsprüfung",
    "Jura-Examen; Examen; Lehramtsexamen; Staatsprüfung; Jurastudium; Jura",
  ],
  [
    "studienplatz",
    "Studienplatzvergabe",
    "NC; Numerus clausus; Studienplatz; ZVS; hochschulstart; Studienplatzbewerbung; Stiftung für Hochschulzulassung",
  ],
];
