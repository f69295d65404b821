import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Familie & Kind */
export const familieKind: readonly SynonymRow[] = [
  [
    "adoption",
    "Adoption; Verfahren zur Annahme als Kind; Annahme eines Volljährigen",
    "Kind adoptieren; adoptieren; Adoptivkind; Stiefkindadoption; Adoptiveltern; Kind annehmen; Erwachsenenadoption; Adoptivbewerber; Adoptivvermittlung; Adoptionsverfahren; Pflegekind adoptieren; Auslandsadoption; Waisenkind aufnehmen; AdVermiG; Stiefkind; Kind zur Adoption freigeben",
  ],
  [
    "bibliotheksausweis",
    "Bibliotheksausweis",
    "Bücherei; Leihkarte; Bücher ausleihen; Lesekarte; Stadtbibliothek; Büchereiausweis; Stadtbücherei; Bücher",
  ],
  [
    "ehe",
    "Eheschließung; Eheschließung und -beurkundung",
    "Heirat; heiraten; Hochzeit; Trauung; Standesamt; standesamtlich; Aufgebot; Ehe schließen; vermählen; Ja-Wort; Trautermin; Ehe für alle; Verlobung; hochzeiten; verheiraten; getraut; Braut; Trauzeuge; Hochzeitstermin; verheiratet; Standesbeamter; Trauzimmer; Vermählung; Hochzeitspaar; verlobt; Heiratstermin",
  ],
  [
    "ehefaehigkeit",
    "Ehefähigkeitszeugnis",
    "im Ausland heiraten; Ledigkeitsbescheinigung; Ehetauglichkeit; Hochzeit im Ausland; Heirat im Ausland; EFZ; Ehefähigkeit; Las Vegas heiraten; Papiere für Hochzeit im Ausland; ledig Nachweis Heirat; im Ausland heiraten Papiere",
  ],
  [
    "eheurkunde",
    "Eheurkunde",
    "Heiratsurkunde; Trauschein; Stammbuch; Familienbuch; Familienstammbuch; Heiratseintrag",
  ],
  ["ehevertrag", "Güterrechtsregister", "Ehevertrag; Gütertrennung; Zugewinn; Gütergemeinschaft; Güterstand"],
  [
    "elterngeld",
    "Elterngeld",
    "Elternzeit; Papa-Monate; Papamonate; Vätermonate; Väterzeit; Babypause; Elterngeld Plus; Babygeld; BEEG; ElterngeldPlus; Mamageld; Erziehungsurlaub; Partnermonate; Elterngeldstelle; Elterngeldantrag; Elternzeit Geld; Basiselterngeld; Vater in Elternzeit; Elternurlaub; Geld nach der Geburt; EG-Antrag; Erziehungszeit Geld; Baby Geld vom Staat; Geld vom Staat für Baby",
  ],
  [
    "erziehungsgeld-land",
    "Landeserziehungsgeld",
    "Erziehungsgeld; Betreuungsgeld; Landesfamiliengeld; Familiengeld; Herdprämie",
  ],
  [
    "erziehungshilfe",
    "Gewährung von Hilfen zur Erziehung; Hilfe zur Erziehung; Heimerziehung",
    "Jugendamt; Kinderheim; Erziehungsberatung; Erziehungshilfe; SPFH; Familienhilfe; schwieriges Kind; Überforderung mit Kind; Tagesgruppe; betreutes Wohnen Jugend; SGB VIII; HzE; KJHG; Kind schwierig; Jugendamt Hilfe; Erziehungsbeistand; Heimunterbringung Kind; überfordert mit Kind; Problemkind; Kind macht Probleme; Erziehungsprobleme; ASD; Wohngruppe",
  ],
  [
    "familienerholung",
    "Familienerholungszuschuss",
    "Familienurlaub; Urlaub mit Zuschuss; Zuschuss für Familienurlaub; Ferienfreizeit; Urlaubszuschuss; Urlaub mit Kindern; Ferienzuschuss; Familienferien; Ferien für arme Familien",
  ],
  [
    "familienpass",
    "Familienpass",
    "Familienkarte; Ermäßigung für Familien; Ferienpass; Familienermäßigung; Ermäßigung Familie; Vergünstigung Familie; kinderreich; viele Kinder",
  ],
  [
    "familienversicherung",
    "Familienversicherung",
    "Kind mitversichern; mitversichert; Kind krankenversichern; Ehepartner mitversichern; mitversichern; Krankenversicherung Familie; Familie mitversichern",
  ],
  ["fehlgeburt", "Anzeige einer Fehlgeburt", "Sternenkind; Totgeburt; Sternenkinder"],
  [
    "fruehe-hilfen",
    "Frühe Hilfen (Kinder-/Jugendschutz)",
    "Kinderschutz; Familienhebamme; Kindeswohl; Kindeswohlgefährdung; Kindesmisshandlung; Babybesuch; Hilfe für junge Eltern; Kindesmissbrauch; Misshandlung; Gewalt gegen Kinder; Vernachlässigung; Willkommensbesuch; KKG; BKiSchG; Kind misshandelt; Kind geschlagen; Schreibaby; ISEF; Nachbar schlägt Kind",
  ],
  [
    "geburt",
    "Geburtsanzeige; Anzeige einer Geburt; Anzeige einer Hausgeburt",
    "Baby; Baby anmelden; Neugeborenes; Entbindung; Geburt melden; Geburt anmelden; Kind anmelden; Säugling; Nachwuchs; Niederkunft; Kind Standesamt; PStG; Kind geboren; Standesamt Geburt; Hausgeburt; Baby bekommen; Neugeborenes anmelden",
  ],
  [
    "hebamme",
    "Hebammenhilfe",
    "Hebamme; Wochenbett; Geburtsvorbereitung; Geburtshilfe; Nachsorge nach der Geburt; Hebammen; Geburtshelferin; Nachsorge; Geburtsvorbereitungskurs; Rückbildung",
  ],
  [
    "kind-zurueck",
    "Antrag auf Herausgabe des Kindes",
    "Kindesentführung; Kind zurückholen; Kind entführt; Kindesentzug",
  ],
  [
    "kindergeld",
    "Kindergeld",
    "Familienkasse; Geld fürs Kind; Geld für Kinder; Kindergeldantrag; Familienleistung; Kinderbeihilfe; Kindergeld für Studenten; Kindergeldnummer; Geld für den Nachwuchs; Kindergeldstelle; BKGG; EStG Kindergeld; FamKa; KG 1; Kindergeld Student",
  ],
  [
    "kinderkrankengeld",
    "Krankengeld für Krankenversicherte",
    "Krankengeld; Kind krank; Kinderkrankentage; krankes Kind; Kinderkrankengeld; Lohnfortzahlung; krankgeschrieben; Krankschreibung; länger krank; Geld bei Krankheit; krank geschrieben; Lohnersatz; Krankentagegeld; Attest; Arbeitsunfähigkeit; AU-Bescheinigung; KrG; lange krank; AU; Gelber Schein Arbeit; krank länger als 6 Wochen",
  ],
  [
    "kinderwunsch",
    "Maßnahmen zur Herbeiführung einer Schwangerschaft; Förderung von Kinderwunschbehandlungen",
    "künstliche Befruchtung; Kinderwunsch; IVF; unerfüllter Kinderwunsch; Fruchtbarkeit; ICSI; unfruchtbar; Befruchtung; Kinderwunschklinik; Insemination; Reagenzglas",
  ],
  [
    "kinderzuschlag",
    "Kinderzuschlag",
    "KiZ; Notfall-KiZ; Zuschlag für Kinder; Kindersicherung; Kinderzuschuss; Zuschlag zum Kindergeld; Kinderarmut; Kindergrundsicherung; arme Familie; Zuschlag Familienkasse; wenig Geld mit Kindern; Familie mit wenig Einkommen; Geringverdiener Kinder",
  ],
  [
    "kindesunterhalt",
    "Kindesunterhalt und Beistandschaft; Kindesunterhalt; Geltendmachung von Unterhaltsansprüchen",
    "Alimente; Unterhalt fürs Kind; Unterhalt zahlen; Düsseldorfer Tabelle; Vater zahlt nicht Unterhalt; Beistand Jugendamt; Unterhalt einfordern; Unterhaltszahlung; Unterhalt; Unterhaltstitel; Beistand; Unterhalt für Kind; Unterhaltsurkunde; JA-Beistandschaft",
  ],
  [
    "kita",
    "Kindertagesbetreuung; Kindertagesstätte; Kindertagesstätte Aufnahme",
    "Kita; Kita-Platz; Kindergarten; Kindergartenplatz; Krippe; Kinderkrippe; Kinderbetreuung; Kinderhort; Kindi; KiTa-Anmeldung; Kitaplatz; Kita anmelden; Kindergarten anmelden; Krabbelgruppe; Krippenplatz; Betreuungsplatz; Kinderladen; Kiga; U3-Platz; Kleinkindbetreuung; Kindertagesbetreuung Platz; Kinderkrippe Platz; KiFöG; KiBiz; KiTaG; Kind betreuen; BayKiBiG",
  ],
  [
    "kita-gebuehr",
    "Gebühr für Kindertageseinrichtungen; Elternbeitrag",
    "Kitagebühr; Kindergartenbeitrag; Kita-Kosten; Kindergartengebühr; Kitabeitrag; Kita-Gebühren; Kita bezahlen; Kitakosten",
  ],
  ["kita-gutschein", "Kita-Gutschein", "Betreuungsgutschein; Kindergartengutschein; Kitagutschein"],
  [
    "lebenspartnerschaft",
    "Lebenspartnerschaftsurkunde; Begründung einer Lebenspartnerschaft",
    "eingetragene Partnerschaft; Homo-Ehe; gleichgeschlechtlich; Verpartnerung; eingetragene Lebenspartnerschaft; verpartnert; Schwulenehe; Lesbenehe",
  ],
  [
    "lebenspartnerschaft-ende",
    "Lebenspartnerschaftsaufhebung",
    "Lebenspartnerschaft auflösen; Partnerschaft auflösen; LPartG; Schwulenehe auflösen; Homoehe beenden; Homo-Ehe auflösen; eingetragene Partnerschaft beenden; Lebenspartner trennen; Verpartnerung auflösen; Homo-Scheidung; Lesbenehe auflösen",
  ],
  [
    "mehrlinge",
    "Zuwendungen bei Mehrlingsgeburten",
    "Zwillinge; Drillinge; Vierlinge; Mehrlinge; Ehrenpatenschaft; Drillingsgeburt; Zwillingsgeburt; Geld für Zwillinge; Mehrlingsgeburt",
  ],
  [
    "musikschule",
    "Musikschule",
    "Klavierunterricht; Gitarre lernen; Instrument lernen; Musikunterricht; Geigenunterricht; Gesangsunterricht; Klavier; Gitarre; Geige; Instrument; Blockflöte; Flöte; Klavier lernen; Trommeln",
  ],
  [
    "mutterschaftsgeld",
    "Mutterschaftsgeld",
    "Mutterschutz; schwanger; Geld in der Schwangerschaft; Schwangerschaftsgeld; Mutterschutzgeld; MuSchG; Schwangere; Mutterschaft; MuSchuGeld; Geld im Mutterschutz; schwanger Geld",
  ],
  [
    "name",
    "Namensänderung; Familienname; Vorname",
    "Name ändern; Nachname; umbenennen; Doppelname; Mädchenname; neuer Name; Geburtsname; Nachname ändern; Vornamen ändern; Rufname; Ehename; Geschlechtseintrag; Transgender; Namen ändern; Vorname ändern; Familienname ändern; Name nach Scheidung; Umbenennung; Geschlecht ändern; Namenswechsel; Selbstbestimmungsgesetz; NamÄndG; anderen Namen; Transsexuell; SBGG; TSG; Namen wechseln",
  ],
  [
    "pflegekind",
    "Pflegekindervermittlung; Pflegekindervermittlung und Pflegekindergeld; Pflegekinderdienst",
    "Pflegekind; Pflegeeltern; Pflegefamilie; Pflegekind aufnehmen; Bereitschaftspflege; Vollzeitpflege; Pflegemutter; Pflegesohn; Pflegestelle",
  ],
  [
    "scheidung",
    "Scheidungsantrag; Scheidungsantrag, -verfahren und -urteil",
    "Ehescheidung; scheiden lassen; geschieden; Ehe beenden; Scheidung einreichen; Trennungsjahr; Ehe auflösen; Familiengericht; Trennung; getrennt lebend; Scheidungspapiere; Scheidungsurteil; sich trennen; getrennt leben; Ehe kaputt; FamFG",
  ],
  [
    "schwangerschaftsabbruch",
    "Leistungen bei Schwangerschaftsabbruch; Beratungsbescheinigung bei Schwangerschaftsabbruch",
    "Abtreibung; abtreiben; ungewollt schwanger; Schwangerschaftskonfliktberatung; Beratungsschein; § 218; SchKG; Schwangerschaftskonflikt; Abtreiben lassen",
  ],
  [
    "sorgerecht",
    "Elterliche Sorge; Sorgeerklärung",
    "Sorgerecht; gemeinsames Sorgerecht; alleiniges Sorgerecht; Umgangsrecht; Negativbescheinigung Sorgerecht; Negativattest Sorgerecht; Sorgeregister; Obsorge; eS; Sorgerecht Scheidung; Umgang mit Kind; Besuchsrecht; Kind sehen; Sorgerechtsstreit; Aufenthaltsbestimmungsrecht; Papa will Kind sehen; Kindesumgang; Sorgerechtsentzug",
  ],
  [
    "sport",
    "Nutzung von Sport- und Freizeitangeboten; Nutzung von Sporthallen und Sportplätzen",
    "Schwimmbad; Turnhalle; Sportplatz; Sporthalle mieten; Hallenbad; Turnhalle mieten; Freibad; Freizeitangebot; Hallenzeit; Fußballplatz; Fitness; Sportkurs; Hallennutzung; Tennisplatz; Sportstätte; Eislaufhalle; Sauna; Ferienprogramm; Jugendzentrum; Bolzplatz; Sporthalle; Schwimmkurs; Skateplatz; Jugendtreff; Seepferdchen; Ferienlager; Fußball spielen; Sportanlage; Kegelbahn",
  ],
  [
    "tagesmutter",
    "Förderung in Kindertagespflege",
    "Tagesmutter; Tagesvater; Tagespflegeperson; Kindertagespflege; Tageseltern; Tagesmutter werden; Tageskinder; KTP; Kindertagespflegeperson; Pflegeerlaubnis; Kinder betreuen zu Hause; TPP",
  ],
  [
    "trennungsunterhalt",
    "Trennungs- und Geschiedenenunterhalt; Trennungsunterhalt; Geschiedenenunterhalt",
    "Unterhalt für Ex-Frau; Ehegattenunterhalt; Unterhalt nach Scheidung; Unterhalt Exmann; Geld vom Ex; Exfrau; Alimente für Exfrau; Unterhalt für Ehefrau; Exfrau zahlen; nachehelicher Unterhalt; Ex-Mann zahlen; Geld vom Exmann",
  ],
  [
    "unterhaltsvorschuss",
    "Unterhaltsvorschuss",
    "UHV; Alleinerziehende; alleinerziehend; Unterhaltsvorschusskasse; Ex zahlt nicht; UVG; Vater zahlt nicht; Unterhalt bleibt aus; UVK; UHVorschG; Alleinerziehend Geld; Unterhalt vom Amt; Papa zahlt nicht; Jugendamt Unterhalt",
  ],
  [
    "vaterschaft",
    "Erklärung zur Vaterschaftsanerkennung; Erklärung zur Vaterschafts-/Mutterschaftsanerkennung",
    "Vaterschaft; Vater eintragen; Vaterschaft anerkennen; Vaterschaftstest; unehelich; uneheliches Kind; nichteheliches Kind; Kindsvater; Vater unbekannt; unbekannter Vater; Kindesvater; VA; Vater werden; Kind anerkennen; nicht verheiratet Kind; unverheiratet Vater; Vater des Kindes",
  ],
  ["versorgungsausgleich", "Versorgungsausgleich", "Rente teilen; Rentenausgleich; Rente nach Scheidung"],
  [
    "vormundschaft",
    "Vormundschaft; Vormund",
    "Mündel; Amtsvormund; Vormund werden; Ergänzungspfleger; Waisenkind; Kind ohne Eltern; Pflegschaft; Amtsvormundschaft; Minderjährige ohne Eltern; Pfleger für Kind; UMA; Betreuung für Minderjährige",
  ],
];
