import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Querschnitt, and words that stand in services of every Themenfeld */
export const querschnittsleistungen: readonly SynonymRow[] = [
  ["arbeit", "Beschäftigung", "Job; Arbeitsstelle; Anstellung; Arbeitsplatz"],
  [
    "arbeitnehmer",
    "Arbeitnehmer; Beschäftigte",
    "Mitarbeiter; Angestellter; Angestellte; Belegschaft; Mitarbeiterin; Arbeiter",
  ],
  [
    "auslaender",
    "Ausländer",
    "Migrant; Migrantin; Zuwanderer; Drittstaatler; Nichtdeutsche; Ausländerin; Expat; Zugewanderte; Immigrant",
  ],
  [
    "beglaubigung",
    "Urkundenbeglaubigung und -ersatz; Abschriften; Unterschriften",
    "beglaubigen; amtliche Beglaubigung; beglaubigte Kopie; Beglaubigung; Apostille; Zeugnis beglaubigen; Unterschrift beglaubigen; Kopie beglaubigen; Legalisation; Kopie bestätigen; Urkunde beglaubigen; Beglaubigung Zeugnis; Kopien beglaubigen; Dokument beglaubigen; Fingerabdruck; Übersetzung beglaubigen; Kopie; Unterschrift; Notar beglaubigen; notariell; BeurkG; Notar; Stempel auf Kopie",
  ],
  [
    "berufsregister",
    "Berufsregistereintragung, -auszüge und löschung; Architektenliste; Arztregister",
    "Berufsregister; Architekt werden; Kammerliste; Ingenieurliste; Architekt; Ingenieurkammer; Architektenkammer; Ärztekammer; Dolmetscherverzeichnis",
  ],
  ["defekt", "Störung; Schaden", "kaputt; defekt; beschädigt"],
  ["diebstahl", "wegen Diebstahl", "geklaut; gestohlen; beklaut; entwendet; Klau; gemopst"],
  [
    "eid",
    "elektronischer Identitätsnachweis; Nutzerkonto",
    "eID; eAusweis; PIN vergessen; Online-Ausweis; Online-Ausweisfunktion; BundID; Servicekonto; PIN zurücksetzen; nPA; Bürgerkonto; Unternehmenskonto; ELSTER-Zertifikat; digitaler Ausweis; eID-Karte; Online-Ausweis PIN; AusweisApp; BundID-Konto; elektronische Identität; digitale Identität; Ausweis PIN; eAT PIN; Transport-PIN; nPA PIN",
  ],
  [
    "entfernung",
    "Entfernungsbescheinigung",
    "Entfernung zur Arbeit; Kilometernachweis; Bescheinigung Kilometer; Kilometer; wie weit ist es zur Arbeit; Entfernung Wohnung Arbeit; Weg zur Arbeit Nachweis; Fahrtweg bescheinigen",
  ],
  [
    "foerderung",
    "Förderung; Zuwendung; Zuwendungen",
    "Fördermittel; Fördergeld; Fördergelder; finanzielle Unterstützung; Staatsgeld; Geld vom Staat; Finanzspritze; Förderantrag; Subventionen; Zuschuss; Zuschüsse; Beihilfe; Förderprogramm; Fördertopf",
  ],
  [
    "fuehrungszeugnis",
    "Führungszeugnis",
    "polizeiliches Führungszeugnis; Leumundszeugnis; Vorstrafen; Bundeszentralregister; erweitertes Führungszeugnis; Strafregister; Strafregisterauszug; Vorstrafe; BZR; Polizeizeugnis; vorbestraft; Leumund; FZ; BZRG; Führungszeugnis Verein; polizeiliches; Vorstrafenregister; Zeugnis Polizei",
  ],
  ["gebaeude", "Gebäude; Wohngebäude", "Haus; Wohnhaus; Häuschen; Bude"],
  [
    "geburtsurkunde",
    "Geburtsurkunde; Geburtsurkunde und -bescheinigung; Geburtenregister",
    "Geburtsschein; Abstammungsurkunde; Geburtsnachweis; Geburtenbuch; Geburtsregister; internationale Geburtsurkunde; GU; Geburtsurkunde verloren; Urkunde Standesamt; Geburtsbescheinigung",
  ],
  ["genehmigung", "Genehmigung; Erlaubnis; Zulassung", "Lizenz; Bewilligungsbescheid; Erlaubnisschein; Freigabe"],
  ["genossenschaft", "Genossenschaftsregister", "Genossenschaft; Genossenschaft gründen; eG"],
  [
    "gewerbeauskunft",
    "Gewerberegisterauszug; Gewerbezentralregister",
    "GZR; Gewerbeauskunft; Gewerberegister; Auszug Gewerbe; GZR-Auszug; Wettbewerbsregister; GewReg; Auskunft über Firma; Gewerbedaten",
  ],
  [
    "handelsregister",
    "Handelsregister",
    "HRA; HRB; GmbH gründen; Firma eintragen; HR-Auszug; GmbH; Handelsregisterauszug; UG gründen; Firmenregister; Prokura; Aktiengesellschaft; GmbH-Gründung; Geschäftsführer ändern; Firmenname ändern; Gesellschafterwechsel; Kommanditgesellschaft; OHG; UG; Kaufmann; eingetragener Kaufmann; Firmeneintrag; Gesellschaftsvertrag; Geschäftsführer; Firmenname; HGB; GmbH eintragen; Kaufmann eintragen; Firmenname eintragen; KG eintragen; GmbH & Co KG; AG gründen; Geschäftsführer wechseln; Limited",
  ],
  ["insolvenzregister", "Insolvenzverfahrensregister", "Insolvenzbekanntmachung; Insolvenzauskunft; Insolvenzregister"],
  ["kind", "Kind; Kinder", "Sohn; Tochter; Kids; Kleinkind; Nachkomme; Bub; Mädchen; Junge; Zögling"],
  [
    "krankenversicherungsnachweis",
    "Krankenversicherungsnachweis",
    "Versicherungsbescheinigung; Mitgliedsbescheinigung Krankenkasse; Bescheinigung der Krankenkasse; Krankenkassenbescheinigung",
  ],
  [
    "meldebescheinigung",
    "Meldebescheinigung und -registerauskunft; amtliche Meldebestätigung",
    "Wohnsitzbescheinigung; Meldebestätigung; Aufenthaltsbescheinigung; Wohnnachweis; Meldenachweis; Wohnortbestätigung; Haushaltsbescheinigung; MB; eMRA; Wohnsitzbestätigung; Bescheinigung Wohnsitz; Nachweis wo ich wohne; Auszug aus dem Melderegister; Melderegisterauszug; Einwohnermeldeauskunft; Anschrift herausfinden",
  ],
  [
    "melderegister",
    "Melderegisterauskunft",
    "Adresse herausfinden; jemanden suchen; EMA-Auskunft; Adressauskunft; Adressanfrage; Anschrift suchen; Personensuche; Einwohnerauskunft; jemanden finden; Anschrift ermitteln; Person suchen; Adresse suchen; wo wohnt; Schuldner Adresse; Adresse von Person; alte Freunde finden",
  ],
  [
    "menschen-mit-behinderung",
    "Menschen mit Behinderung; behinderte Menschen",
    "Behinderte; Behinderter; Handicap; Beeinträchtigte; gehandicapt; Beeinträchtigung",
  ],
  [
    "ostgebiete",
    "Negativbescheinigung über Registereinträge in den ehemaligen deutschen Gebieten",
    "Ostgebiete; Schlesien; Ostpreußen; Standesamt I",
  ],
  [
    "personalausweis",
    "Personalausweis",
    "Perso; Ausweis; ID card; Personalausweis beantragen; ID-Karte; Personaldokument; Ausweisdokument; Personalie; Identitätskarte; Ausweis abgelaufen; Personalausweis verlängern; neuer Ausweis; vorläufiger Ausweis; Ausweis verloren; Perso verloren; Ausweis beantragen; Ausweispflicht; PAuswG; PA; BPA Ausweis; Personalausweis abgelaufen; neuer Perso; Ausweis gestohlen; Perso abgelaufen",
  ],
  [
    "reisevollmacht",
    "Einverständniserklärung für Minderjährige bei Reisen ohne Sorgeberechtigte",
    "Reisevollmacht; Kind verreist allein; Reisevollmacht Kind; Reiseerlaubnis für Kind",
  ],
  [
    "schufa",
    "Schuldnerverzeichnis",
    "Schufa; Schuldner; Schuldnerkartei; Schuldnerliste; Bonität; Zahlungsfähigkeit; Kreditwürdigkeit; ZPO § 882; Schulden anderer; Schuldnerauskunft; Vollstreckungsportal; SchuVz",
  ],
  ["tier", "Tier; Tiere", "Viecher; Vieh; Getier; Nutztier"],
  [
    "unbedenklichkeit",
    "Zuverlässigkeits- und Sicherheitsüberprüfung",
    "Unbedenklichkeitsbescheinigung; Zuverlässigkeitsprüfung; Bescheinigung in Steuersachen; Certificate of good standing; Zuverlässigkeit; Sicherheitsüberprüfung; SÜ; Leumundsprüfung; Backgroundcheck; SÜG; Luftsicherheit; LuftSiG; Hintergrundprüfung",
  ],
  ["unternehmen", "Unternehmen; Betrieb", "Konzern; Mittelstand; Betriebsstätte; Unternehmer; Unternehmerin"],
  [
    "unternehmensregister",
    "Unternehmensregister",
    "Jahresabschluss einsehen; Bilanz einsehen; Bundesanzeiger; Bilanz veröffentlichen; Jahresabschluss; Bilanz; Jahresabschluss veröffentlichen; Transparenzregister",
  ],
  [
    "vereinsregister",
    "Vereinsregister",
    "Verein gründen; e.V.; eingetragener Verein; Verein eintragen; Vereinsvorstand; Vereinsgründung; Vorstand ändern; Verein anmelden; Verein auflösen; Vereinssatzung; Vereinssatzung ändern; neuer Vorstand; Vereinsauszug; Sportverein; Verein ins Register; Vorstand; VR; Vorstand wechseln; Vorstandswechsel; Vereinsvorstand ändern; Vorstand melden",
  ],
  [
    "verlaengerung",
    "Verlängerung; Ablauf der Gültigkeit",
    "abgelaufen; läuft ab; ungültig geworden; nicht mehr gültig",
  ],
  ["verlust", "wegen Verlust", "verloren; verlegt; abhandengekommen; abhanden gekommen; verschlampt"],
];
