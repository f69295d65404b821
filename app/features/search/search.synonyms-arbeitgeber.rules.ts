import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Unternehmensführung & -entwicklung: employing, training, safety at work, statistics and duties to report */
export const arbeitgeber: readonly SynonymRow[] = [
  [
    "arbeitgeberservice",
    "Arbeitgeber-Service",
    "Stelle ausschreiben; Mitarbeiter suchen; Personal finden; Stellenangebot; Personalsuche; Personal suchen; Fachkräfte finden; Mitarbeiter finden; freie Stelle; offene Stelle; Stelle melden; Arbeitskräfte finden; Praktikumsplatz; Praktikumsplatz anbieten; freie Stelle melden; Fachkräfte suchen",
  ],
  [
    "arbeitszeit",
    "Sonderregelungen zur Arbeitszeit; Sonn- und Feiertagsausnahmen; Ausnahme vom Verbot der Sonn- und Feiertagsarbeit",
    "Sonntagsarbeit; Feiertagsarbeit; Sonntag arbeiten; am Sonntag arbeiten; Überstunden; Arbeitszeitgesetz; Nachtarbeit; Schichtarbeit; ArbZG; Feiertag arbeiten; Nachtschicht; Ladenschluss; Wochenendarbeit; Feiertag; SonntagsarbeitVO; ArbZG § 13; Ladenöffnung; Feiertag öffnen; Sonntags arbeiten; Sonntagsverkauf; Arbeitszeit verlängern; mehr als 10 Stunden; 12-Stunden-Schicht; Ferienjob; Schülerjob",
  ],
  [
    "ausbilder",
    "Ausbildungserlaubnis; Ausbildereignung",
    "AdA-Schein; Ausbilder werden; Ausbilderschein; AEVO; Azubis ausbilden; ausbilden dürfen; Ausbilderprüfung; ADA; Ausbildereignungsprüfung; Lehrlinge ausbilden; AEVO-Schein; Azubi ausbilden dürfen; Ausbilderschein machen",
  ],
  [
    "ausbildungsvertrag",
    "Ausbildungsvertrag und Lehrlingsrolle; Lehrlingsrolle; Verzeichnis der Berufsausbildungsverhältnisse",
    "Lehrvertrag; Azubi anmelden; Lehrling; Azubi; Ausbildungsvertrag eintragen; Lehrling einstellen; Auszubildender; Azubi einstellen; Lehrstelle; Azubivertrag; Lehre; Ausbildung; Azubi melden; Lehrlingsvertrag; Ausbildungsverhältnis; Ausbildungsplatz; Lehrverhältnis; BBiG; BAV; Lehrvertrag eintragen; Ausbildungsvertrag melden; Lehre beginnen; Lehrlinge einstellen",
  ],
  [
    "ausgleichsabgabe",
    "Ausgleichsabgabe bei Nichtbeschäftigung von Schwerbehinderten",
    "Schwerbehindertenabgabe; Pflichtquote; Schwerbehindertenquote; Behindertenquote; Schwerbehindertenanzeige; SchwbAV; keine Schwerbehinderten eingestellt; Strafe Schwerbehinderte; Strafe keine Schwerbehinderten; kein Schwerbehinderter eingestellt; Schwerbehinderte nicht eingestellt; zu wenig Behinderte; Behinderte beschäftigen Pflicht; Quote Schwerbehinderte; Abgabe Schwerbehinderte; IW-Elan; Strafe Schwerbehinderter",
  ],
  [
    "behinderte-beschaeftigen",
    "Hilfe und Förderung für Menschen mit Behinderung an Arbeitgeber",
    "Arbeitsplatz für Behinderte; Zuschuss Schwerbehinderte einstellen; behinderten Menschen einstellen; Lohnkostenzuschuss Behinderung; Behinderte einstellen; behinderte Menschen einstellen; Lohnzuschuss Schwerbehinderte",
  ],
  [
    "bestandsgefaehrdung",
    "Anzeige drohender Bestandsgefährdung",
    "Bank in Schieflage; Bankenabwicklung; SAG; Bankenkrise",
  ],
  ["betriebsnummer", "Betriebsnummer nach SGB IV", "Betriebsnummer; BBNR; Betriebsnummernservice; Betriebsnr"],
  [
    "bildungsstaette",
    "Anerkennung von Bildungsstätten; Ersatzschule; Ausbildungsstätten",
    "Privatschule gründen; Schule gründen; freie Schule; Privatschule; Bildungseinrichtung anerkennen; Sprachschule; Akademie gründen; private Hochschule; Ausbildungsbetrieb werden; Akademie",
  ],
  [
    "datenschutz",
    "Datenschutzmeldung von Verfahren automatisierter Verarbeitungen",
    "Datenschutz; DSGVO; Datenschutzbeauftragter; Datenpanne; Datenschutzverstoß; Datenschutzbeauftragter melden; Datenleck; GDPR; Datenschutzbeschwerde; DSB; LfDI; DSGVO-Verstoß; Datenschutz Beschwerde; Datenschutz melden; Videoüberwachung; Kamera Nachbar; Hackerangriff; Datendiebstahl",
  ],
  [
    "eingliederungszuschuss",
    "Leistungen der aktiven Arbeitsförderung; Eingliederungszuschuss",
    "Lohnkostenzuschuss; Zuschuss für Einstellung; EGZ; Langzeitarbeitslose einstellen; Zuschuss für neue Mitarbeiter; Lohnzuschuss",
  ],
  [
    "fernlehrgang",
    "Zulassung von Aus-; Fort- und Weiterbildungsangeboten; Fernlehrgänge",
    "Fernstudium; Fernkurs; AZAV; Fernunterricht; Lehrgang zulassen; Kurs zulassen; ZFU",
  ],
  [
    "gesellenpruefung",
    "Berufsbildungsprüfung und -zeugnis; Gesellenprüfung; Meisterprüfung",
    "Meisterbrief; Gesellenbrief; Abschlussprüfung; Meister machen; Lehrabschluss; Prüfung IHK; Meister; Geselle; Prüfungszeugnis; Lehre abschließen; Facharbeiterbrief; Umschulungsprüfung; Meistertitel; Gesellin; Lehrzeugnis; Prüfung zum Meister; Ausbildung abschließen; Zwischenprüfung; Fortbildungsprüfung; IHK-Prüfung",
  ],
  [
    "heimarbeit",
    "Heimarbeitsanzeige; Heimarbeit",
    "Homeoffice; Heimarbeiter; von zu Hause arbeiten; Telearbeit; Heimarbeit anmelden",
  ],
  [
    "hygiene-meldung",
    "Erkrankungen in Gemeinschaftseinrichtungen; Meldungen nach dem Infektionsschutzgesetz",
    "Läuse; Masern melden; Infektion melden; meldepflichtige Krankheit; IfSG; Noro; Corona-Fall; Salmonellen; Kopfläuse; Norovirus; Krankheit im Kindergarten; Infektionskrankheit; Seuche; Ansteckung; Keuchhusten; Corona melden; DEMIS; Corona; Epidemie; Krankheitsausbruch; Covid; ansteckende Krankheit; Tuberkulose; Pandemie; Quarantäne; Scharlach; Masern; Infektion; Coronatest positiv; Läuse Kita; Magen-Darm; Krätze; Windpocken; Corona Quarantäne; Hepatitis; Ringelröteln; Magen-Darm Kita; Krankheit melden; Masern in der Kita; Krankheit dem Gesundheitsamt melden; ansteckende Krankheit melden",
  ],
  [
    "jugendarbeitsschutz-schein",
    "Untersuchungsberechtigungsschein",
    "Berechtigungsschein Untersuchung; Schein für Jugendarbeitsschutzuntersuchung; Untersuchungsschein",
  ],
  [
    "kitaschliessung",
    "Meldung der Schließung einer Kindertageseinrichtung",
    "Kita schließen; Kindergarten schließt; Kitaschließung",
  ],
  [
    "kuendigungsschutz",
    "Aufhebung besonderer Kündigungsverbote; Zustimmung zur Kündigung schwerbehinderter Menschen",
    "Schwerbehinderten kündigen; Schwangere kündigen; Kündigung in Elternzeit; Kündigungsschutz; schwangere Mitarbeiterin kündigen; Kündigungsverbot; Kündigung Schwangere; Kündigung; Mitarbeiter kündigen; Schwangeren kündigen; Kündigung Schwerbehinderter; Azubi kündigen; KSchG; Schwerbehinderten entlassen; Mitarbeiter in Elternzeit kündigen; Kündigung Schwerbehinderung; § 168 SGB IX; Zustimmung zur Kündigung",
  ],
  [
    "kuenstlersozialabgabe",
    "Künstlersozialabgabe",
    "KSA; Abgabe für Künstler; KSK-Abgabe; Abgabe an Künstlersozialkasse",
  ],
  [
    "kurzarbeit",
    "Kurzarbeitergeld; Wintergeld",
    "Kurzarbeit; KuG; Schlechtwettergeld; Arbeitsausfall; Kurzarbeit anmelden; Saison-Kurzarbeit; Auftragsmangel",
  ],
  [
    "leiharbeit",
    "Arbeitnehmerüberlassung; Erlaubnis zur Arbeitnehmerüberlassung",
    "Zeitarbeit; Leiharbeit; Zeitarbeitsfirma; Personalleasing; Leiharbeiter; Verleiher; AÜG; Arbeitnehmer verleihen; Personal verleihen; Mitarbeiter verleihen; Personaldienstleister; AÜG-Erlaubnis; Personal überlassen; Zeitarbeitsunternehmen; Arbeitskräfte verleihen; Leihfirma; ANÜ",
  ],
  [
    "lohnsteuer",
    "Lohnsteueranmeldung und -abführung",
    "Lohnsteuer; Lohnbuchhaltung; Lohnabrechnung; Gehaltsabrechnung; Lohnsteuer anmelden; LSt; Lohnsteuer abführen; Lohn abrechnen; LStA; LStAnm; Lohnsteueranmeldung; Lohnsteuervoranmeldung; Gehalt zahlen; Löhne zahlen; Lohnzahlung; Gehaltszahlung",
  ],
  [
    "lohnsteuerkarte",
    "Elektronische Lohnsteuerabzugsmerkmale",
    "Steuerklasse; Lohnsteuerkarte; ELStAM; Steuerklasse wechseln; Steuerkarte; Steuerklassenwechsel; Steuerklasse ändern; Steuerklassen",
  ],
  [
    "meldepflicht-hotel",
    "Besondere Meldepflicht in Beherbergungsstätten; Besondere Meldepflicht",
    "Meldeschein; Hotelmeldeschein; Hotelgäste melden; Hotel; Pension; Meldezettel; Gästemeldung; Hotelgast; Beherbergungsbetrieb",
  ],
  ["mindestlohn", "Mindestlohnmeldung; Mindestlohn", "MiLoG; Stundenlohn; Zollmeldung Mitarbeiter; Mindestlohngesetz"],
  [
    "mutterschutzmeldung",
    "Mutterschutzmeldung; Benachrichtigung über die Beschäftigung einer schwangeren oder stillenden Frau",
    "schwangere Mitarbeiterin; Mitarbeiterin schwanger; Schwangerschaft melden; Angestellte schwanger; schwangere Angestellte; Schwangerschaft dem Gewerbeaufsichtsamt melden; § 27 MuSchG; Mitarbeiterin bekommt Kind; Schwangere Angestellte melden; Arbeitnehmerin schwanger; Beschäftigungsverbot schwanger; werdende Mutter melden; Mutterschutz Arbeitgeber; Mutterschutz melden; Schwangerschaft einer Angestellten melden; Schwangere im Betrieb; schwangere Arbeitnehmerin",
  ],
  [
    "personalmeldung",
    "Anzeigepflichtige Personalveränderungen",
    "Personalwechsel melden; Geldwäschebeauftragter; Betriebsleiter wechseln; Personalveränderung; Personal in der Kita melden; Tierschutzbeauftragter; neuer Betriebsleiter",
  ],
  [
    "rentenversicherungspflicht",
    "Versicherungs- und Beitragspflicht zur Rentenversicherung",
    "Rentenversicherung Selbständige; freiwillige Rentenversicherung; rentenversicherungspflichtig; Rentenbeitrag Selbständige; SGB VI; Rentenversicherung freiwillig; Selbständige Rente; freiwillig in die Rente einzahlen; Rentenbeiträge zahlen",
  ],
  [
    "scheinselbstaendig",
    "Anfrageverfahren zur Statusfeststellung in der Sozialversicherung",
    "Scheinselbständigkeit; Scheinselbstständigkeit; Statusfeststellung; Clearingstelle; bin ich selbständig oder angestellt; scheinselbständig; Statusfeststellungsverfahren; V027; V0027; DRV Statusfeststellung; Freier Mitarbeiter; freie Mitarbeit; Honorarkraft; § 7a SGB IV; Freelancer Status",
  ],
  [
    "sozialversicherung-melden",
    "Melde- und Beitragsnachweisverfahren zur Sozialversicherung; Anmeldung von geringfügig Beschäftigten",
    "Minijob anmelden; Mitarbeiter anmelden; Sozialversicherung anmelden; 450-Euro-Job; Minijobzentrale; Minijob; Minijobber; Mitarbeiter einstellen; Aushilfe anmelden; 520-Euro-Job; Arbeitnehmer anmelden; Sozialabgaben; Beitragsnachweis; Mini-Job; DEÜV; erster Mitarbeiter; Aushilfe; geringfügige Beschäftigung; SGB IV; Mitarbeiter anmelden Krankenkasse; Angestellte anmelden; neuen Mitarbeiter anmelden; Ersten Mitarbeiter; 538-Euro-Job; Personal anmelden; sv.net; Saisonarbeiter; Sozialversicherungsbeitrag; SV-Meldung; Betriebsprüfung Rente; Betriebsprüfung Rentenversicherung; Mitarbeiter bei der Krankenkasse anmelden",
  ],
  [
    "statistik",
    "Statistische Erhebungen",
    "Zensus; Volkszählung; Umfrage; Statistikamt; Mikrozensus; Befragung; statistische Meldung; Statistisches Landesamt; Destatis; Statistik; IDEV; Viehzählung",
  ],
  [
    "statistik-veroeffentlicht",
    "Statistische Veröffentlichungen; Ergebnisse der Bundesstatistiken",
    "Verbraucherpreisindex; Inflation; Einwohnerzahl; Inflationsrate; Einwohnerzahlen; amtliche Statistik; Bevölkerungszahl",
  ],
  [
    "tarif",
    "Tarifregistermeldung und -auskunft; Tarifregister",
    "Tarifvertrag; Tarif; Gewerkschaft; Tarifverträge; Tariflohn",
  ],
  [
    "versorgungswerk",
    "Berufsständische Versorgungswerke",
    "Ärzteversorgung; Rente für Anwälte; Apothekerversorgung; Versorgungswerk; Architektenversorgung; Anwaltsversorgung",
  ],
  [
    "zugangsberechtigung",
    "Zugangsberechtigung zu nicht allgemein zugänglichen Bereichen; Zuverlässigkeitsüberprüfungen im Luftverkehr",
    "Flughafenausweis; Hafenausweis; Arbeiten am Flughafen; Sicherheitsbereich; Flughafen Ausweis; ZÜP; Zutritt Hafen",
  ],
];
