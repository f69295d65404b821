import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Bildung */
export const bildung: readonly SynonymRow[] = [
  ["abendschule", "Abendgymnasium; Abendrealschule; Kolleg Aufnahme", "Abendschule; zweiter Bildungsweg"],
  [
    "abitur-extern",
    "Schulfremdenprüfung; Schulprüfung und -zeugnis",
    "Externenprüfung; Abitur nachholen; Schulabschluss nachholen; Externenabitur; Nichtschülerprüfung; Hauptschulabschluss nachholen; Hauptschulabschluss; Nichtschülerabitur; Abi nachholen; Abitur extern; Externer; Realschulabschluss nachholen; Schulabschluss nachmachen; Externen Abitur; Abitur; Abiturprüfung; Abi",
  ],
  [
    "anerkennung-abschluss",
    "Anerkennung von Bildungsabschlüssen; Bildungsabschlüsse aus anderen Bundesländern",
    "Abschluss anerkennen; Schulabschluss anerkennen; ausländisches Zeugnis; Zeugnisanerkennung; Abi anerkennen; Zeugnis aus dem Ausland; Abschluss aus dem Ausland; Schulabschluss Ausland; Abi aus dem Ausland; Zeugnis anerkennen lassen; ausländischer Schulabschluss",
  ],
  [
    "anerkennung-beruf",
    "Anerkennung ausländischer Berufsqualifikationen; ausländische Berufsqualifikationen",
    "Ausländische Ausbildung; ausländischer Berufsabschluss; Beruf aus dem Ausland; BQFG; Berufsanerkennung; Ausbildung anerkennen; ausländischer Beruf; Anerkennungsverfahren; Berufsabschluss; Arzt aus Syrien; Ausbildung im Ausland; Gleichwertigkeit; Gleichwertigkeitsprüfung; Diplom anerkennen; IHK FOSA; Krankenschwester aus dem Ausland",
  ],
  [
    "archiv",
    "Bibliotheks- und Archivangebote; Archivgut",
    "Stadtarchiv; Ahnenforschung; Landesarchiv; Familienforschung; Stammbaum; Buch ausleihen; Fernleihe; Vorfahren suchen; Bücher leihen",
  ],
  [
    "aufstiegs-bafoeg",
    "Aufstiegsfortbildungsförderung; berufliche Aufstiegsfortbildung",
    "Meister-BAföG; Aufstiegs-BAföG; Meisterkurs; Meisterschule; AFBG; Techniker Förderung; Fachwirt; Meister finanzieren; Techniker finanzieren; Geld für Meisterschule; Techniker werden; Technikerschule; Weiterbildung zum Techniker; Betriebswirt; Handwerksmeister Zuschuss; Meister Zuschuss; Geld für Meister",
  ],
  [
    "ausbildungsbeihilfe",
    "Berufsausbildungsbeihilfe; Berufsausbildungsförderung; Ausbildungsgeld",
    "BAB; Lehrlingsgeld; Azubi-Förderung; Geld in der Ausbildung; Azubi-Zuschuss; Lehrlingsbeihilfe; Azubi Geld; Ausbildung Geld reicht nicht; Zuschuss Ausbildung; Ausbildungszuschuss; Ausbildungsgehalt zu niedrig",
  ],
  [
    "ausbildungsdauer",
    "Verlängerung oder Verkürzung der Ausbildungszeit; Anerkennung von Berufsbildungsleistungen",
    "Lehre verkürzen; Ausbildung verkürzen; Lehrzeit; Ausbildung verlängern; Lehrzeitverkürzung",
  ],
  [
    "ausbildungsstreit",
    "Beschwerde- und Schlichtungsverfahren in der Berufsbildung",
    "Ärger mit dem Ausbilder; Streit mit Lehrherr; Ausbildung Streit; Schlichtung Ausbildung; LAS; Lehrling Streit; Ärger in der Ausbildung; Streit mit Ausbilder; Streit mit dem Chef in der Lehre; Streit mit Lehrbetrieb; Schlichtungsausschuss Ausbildung",
  ],
  [
    "bafoeg",
    "Ausbildungsförderung; Ausbildungsförderung (BAföG)",
    "BAföG; Studienförderung; Geld fürs Studium; Studienfinanzierung; Studentenförderung; Schüler-BAföG; Auslands-BAföG; BAföG-Rückzahlung; BAföG-Amt; Studienbeihilfe; Studiengeld; Studium finanzieren; Studienkosten; Geld für Studenten; Studentin; Ausbildung finanzieren; Unterstützung im Studium; AföG; Studentengeld; Studienfinanzierung Staat",
  ],
  [
    "begruessungsgeld",
    "Begrüßungsgeld",
    "Willkommensgeld; Studentengeld Umzug; Erstwohnsitzprämie; Zuzugsprämie; Studenten Begrüßung",
  ],
  [
    "berufsschule",
    "Aufnahme in eine berufsbildende Schule; Berufsoberschule",
    "Berufsschule; BBS; Berufskolleg; Fachoberschule; FOS; BOS; Berufsfachschule",
  ],
  [
    "berufsvorbereitung",
    "Berufsausbildungsvorbereitung und Übergangsbereich; Berufsvorbereitungsjahr; Berufsvorbereitende Bildungsmaßnahme",
    "BVJ; BVB; Berufsgrundbildungsjahr; Berufsvorbereitung; Einstieg in den Beruf; BEJ; assistierte Ausbildung",
  ],
  [
    "bildungsangebot-foerderung",
    "Förderung von Bildungsangeboten; Einstiegsqualifizierung",
    "EQ; Einstiegspraktikum; Ausbildungsverbund; Zuschuss Ausbildungsplatz; Ausbildungsprämie",
  ],
  [
    "bildungsgutschein",
    "Bildungsgutschein und Weiterbildungsförderung; Bildungsgutschein; Prämiengutschein; Weiterbildungsscheck",
    "Umschulung; Bildungsscheck; Bildungsprämie; Weiterbildungsgutschein; Kursförderung; Quali-Scheck; Fortbildung bezahlen; Weiterbildung bezahlen; Zuschuss Weiterbildung; beruflich neu orientieren; Berufswechsel; Umschüler; FbW; Kurs vom Arbeitsamt; Umschulen",
  ],
  [
    "bildungskredit",
    "Bildungskredit",
    "Studienkredit; Studiendarlehen; Ausbildungskredit; Kredit fürs Studium; Studentenkredit; KfW Studium; Kredit für Studium",
  ],
  [
    "deutschlandstipendium",
    "Studienstipendien; Deutschlandstipendium",
    "Stipendium; Begabtenförderung; Stipendien; Geld für gute Noten",
  ],
  [
    "einschulung",
    "Vorzeitige Einschulung; Einschulungsuntersuchung; Zurückstellung vom Schulbesuch; Schulaufnahme und -wechsel",
    "Schulanfang; Schuleingangsuntersuchung; Schulreife; ABC-Schütze; Schuluntersuchung; erste Klasse; Schulanfänger; I-Dötzchen; Schultüte; Schulstart; eingeschult; einschulen; Kind einschulen; erster Schultag; Schultag",
  ],
  [
    "erstuntersuchung",
    "Erstuntersuchung von jugendlichen Auszubildenden",
    "Jugendarbeitsschutzuntersuchung; Untersuchung vor der Lehre; Azubi-Untersuchung; Jugendarbeitsschutz; JArbSchG; Arztuntersuchung Lehre; ärztliche Untersuchung Ausbildung; Untersuchung Azubi",
  ],
  [
    "foerderschule",
    "Sonderpädagogischer Förderbedarf; Sonderschule",
    "Förderschule; Inklusion; Hilfsschule; Sonderpädagogik; Lernbehinderung; Schule für Behinderte; AO-SF; Förderschwerpunkt; sonderpädagogische Förderung; Lernschwäche; Legasthenie; Schulbegleitung beantragen; behindertes Kind Schule; SPF; SPFB; Kind mit Behinderung Schule; Schulbegleitung Feststellung; LRS; Dyskalkulie; I-Kind; Nachteilsausgleich",
  ],
  [
    "fortbildung",
    "Aus-; Fort- und Weiterbildungsangebote; Berufliche Aus- und Weiterbildung",
    "Volkshochschule; VHS; Seminar; Lehrgang; Weiterbildung; Kursangebot; Kurs; Weiterbildungskurs; Schulung; Abendkurs; Kurse",
  ],
  [
    "hochschulzulassung",
    "Hochschulzulassung; Immatrikulation; Exmatrikulation",
    "Uni; Universität; Einschreibung; einschreiben; Student; Hochschule; Studium beginnen; studieren; Fachhochschule; FH; Studienbewerbung; Studium abbrechen; Studium; Semester; Semesterbeitrag; Studiengebühren; Studiengang; Rückmeldung Hochschule; Studierende; Uni-Zulassung; Studienanfänger; Beurlaubung Studium; Urlaubssemester; Einschreiben Uni; Studium anfangen; Studienbeginn; Uni bewerben; Fernuni",
  ],
  [
    "hort",
    "Hortbetreuung",
    "Hort; Nachmittagsbetreuung; Schulhort; Schulkindbetreuung; OGS; Mittagsbetreuung; Hortplatz; Betreuung nach der Schule; Ferienbetreuung; Hausaufgabenbetreuung; Hausaufgabenhilfe",
  ],
  [
    "klassenfahrt",
    "Aufwendungen für Schulausflüge und Klassenfahrten; Aufwendungen für Schulausflüge, Klassenfahrten und Schüleraustausch",
    "Schulausflug; Klassenreise; Schulfahrt; Landheim; Wandertag; Landschulheim; Austauschschüler; Schüleraustausch; Auslandsjahr Schüler; Skifreizeit; Kind fährt mit der Klasse weg",
  ],
  [
    "referendariat",
    "Zulassung zum Referendariat; Juristischer Vorbereitungsdienst; Lehramtsreferendariat",
    "Referendar; Lehrer werden; Ref; Vorbereitungsdienst; Lehramtsanwärter; Refi; Lehramt; Zweites Staatsexamen; zweite Staatsprüfung",
  ],
  [
    "religionsunterricht",
    "Religionsunterricht",
    "Reli; Ethikunterricht; vom Religionsunterricht abmelden; Ethik statt Religion; Religion abmelden; vom Reli-Unterricht abmelden",
  ],
  [
    "schulanmeldung",
    "allgemeinbildende Schulen Aufnahme; Aufnahme in weiterführende Schulen; Schulaufnahme und -wechsel",
    "Schulanmeldung; Kind in der Schule anmelden; Schulplatz; Grundschule anmelden; Gymnasium anmelden; Realschule; Hauptschule; Gesamtschule; Schule anmelden; Schulzuweisung; Schule finden; weiterführende Schule; Übertritt; Oberschule; Grundschulplatz; Schulbesuch; Vorschule; Vorschulkind",
  ],
  [
    "schulbus",
    "Schülerbeförderung",
    "Schulbus; Schülerticket; Schülerfahrkarte; Schulweg; Fahrt zur Schule; Schülerfahrkosten; Schulwegkosten; Schulwegfreiheit; Schoko-Ticket; SchBefErst; Busfahrkarte Schüler; Schüler Monatskarte; Fahrkarte Schule; Fahrtkosten Schule; Bus zur Schule",
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
    "Schule wechseln; Schulwechsel; andere Schule; Sprengel; Gastschulantrag; Schulsprengel; Umschulen Kind; Schulart wechseln; Schule verlassen; Schulbezirk wechseln; anderer Schulbezirk; Umzug neue Schule; Schulbezirk; Klassenwiederholung; sitzen geblieben; Klasse wiederholen",
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
    "NC; Numerus clausus; Studienplatz; ZVS; hochschulstart; Studienplatzbewerbung; Stiftung für Hochschulzulassung; DoSV; Medizin studieren; SfH; Platz an der Uni",
  ],
];
