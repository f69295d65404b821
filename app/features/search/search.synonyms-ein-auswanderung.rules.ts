import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Ein- & Auswanderung */
export const einAuswanderung: readonly SynonymRow[] = [
  [
    "arbeitserlaubnis",
    "Beschäftigungserlaubnis; Arbeitsgenehmigung; Zustimmung zur Ausländerbeschäftigung",
    "Arbeitserlaubnis; Arbeitsvisum; arbeiten in Deutschland; Work permit; als Ausländer arbeiten; Arbeitnehmer aus dem Ausland; Fachkraft aus dem Ausland; ausländische Mitarbeiter; Ausländer einstellen; Ausländer beschäftigen; ausländische Arbeitskräfte; Mitarbeiter aus dem Ausland; Arbeitsmigration; Fachkraft; Arbeitskräfte; BeschV; Duldung Arbeit; mit Duldung arbeiten; Flüchtling arbeiten; Asylbewerber arbeiten; Arbeiten mit Gestattung; Ausländer anstellen; Ausländische Fachkräfte einstellen",
  ],
  [
    "asylbewerber",
    "Leistungen nach Asylbewerberleistungsgesetz; Flüchtlingshilfe",
    "Asyl; AsylbLG; Asylbewerber; Asylleistungen; Flüchtling; Geflüchtete; Schutzsuchende; Asylant; Taschengeld Asyl; Flüchtlingsunterkunft; Refugee; Asylantrag; Ukraine; Ukrainer; Kriegsflüchtling; Asylverfahren; Flüchtlingsheim; Sammelunterkunft; Geld für Flüchtlinge; Flüchtlingsgeld; Asylbewerberleistung; Geld für Asylbewerber; Sachleistungen; Bezahlkarte",
  ],
  [
    "aufenthalt",
    "Aufenthaltstitel; Aufenthaltserlaubnis",
    "Visum verlängern; Bleiberecht; Aufenthalt; Aufenthaltsrecht; Ausländeramt; Ausländerbehörde; eAT; AufenthG; Familiennachzug; Aufenthaltsgenehmigung; in Deutschland bleiben; Residence permit; Duldung; Aufenthalt verlängern; Ehegattennachzug; Au-pair; Abschiebung; Studentenvisum; Aufenthaltsstatus; Migrationsamt; Ausländeramt Termin; AT; Aufenthaltsgestattung; Duldung verlängern; ABH; FZA; Chancenaufenthalt; subsidiärer Schutz; Familienzusammenführung; hier bleiben dürfen; Greencard; Green Card; Aufenthaltsgenehmigung verlängern; Aufenthaltskarte Ausländer",
  ],
  [
    "aufenthaltskarte",
    "Aufenthaltskarte für Familienangehörige von Unionsbürgern; Aufenthaltskarten und aufenthaltsrelevante Bescheinigungen",
    "EU-Bürger; Freizügigkeit; Familienangehörige EU; Freizügigkeitsbescheinigung",
  ],
  ["auslaenderregister", "Ausländerzentralregister", "AZR; AZR-Auskunft; Ausländerregister"],
  ["auswanderung", "Erlaubnis zur Auswandererberatung", "Auswandern; ins Ausland ziehen; Emigration"],
  [
    "blaue-karte",
    "Blaue Karte EU",
    "Bluecard; Blue Card; EU Blue Card; Fachkräfteeinwanderung; Fachkräftevisum; Einwanderung von Fachkräften; Fachkraft Visum",
  ],
  [
    "einbuergerung",
    "Einbürgerung",
    "deutscher Pass werden; Deutscher werden; deutsche Staatsbürgerschaft; Staatsbürgerschaft beantragen; Naturalisierung; Citizenship; Staatsbürger werden; eingebürgert; Staatsbürgerschaft; deutscher Pass; deutsche Staatsangehörigkeit erwerben; Bürger werden; StAG; RuStAG; deutschen Pass bekommen; deutschen Pass beantragen; Deutsche werden",
  ],
  [
    "einbuergerungstest",
    "Einbürgerungstest",
    "Test für Einbürgerung; Leben in Deutschland; Staatsbürgertest; Fragen Einbürgerung; LiD; Deutschtest Staatsbürger; Test Staatsbürgerschaft; Einbürgerungsfragen; Fragen Staatsbürgerschaft",
  ],
  [
    "fiktionsbescheinigung",
    "Fiktionsbescheinigung",
    "Aufenthalt abgelaufen; Titel abgelaufen; vorläufige Bescheinigung Ausländer",
  ],
  [
    "grenzgaenger",
    "Grenzgängerkarte",
    "Grenzpendler; Pendler Ausland; Grenzgänger; im Ausland wohnen und in Deutschland arbeiten; Wohnsitz im Ausland Arbeit in Deutschland; über die Grenze zur Arbeit",
  ],
  [
    "integrationskurs",
    "Integrationskurs; Berufsbezogene Deutschsprachförderung",
    "Deutschkurs; Sprachkurs; Deutsch lernen; B1-Kurs; Deutschunterricht; Orientierungskurs; Deutschtest; BAMF; IntV; DeuFöV",
  ],
  [
    "integrationsprojekt",
    "Gemeinwesenorientierte Integrationsprojekte; Integrationsförderprojekte",
    "Integration; Migrantenhilfe; AMIF; Migration",
  ],
  [
    "niederlassung",
    "Niederlassungserlaubnis; Daueraufenthalt-EG",
    "unbefristeter Aufenthalt; Daueraufenthalt; dauerhaft bleiben; Permanent residence; unbefristete Aufenthaltserlaubnis",
  ],
  [
    "reiseausweis-auslaender",
    "Reiseausweise für Ausländer, Flüchtlinge und Staatenlose",
    "Flüchtlingspass; Blauer Pass; Fremdenpass; Konventionspass; Reisepass für Flüchtlinge; Staatenloser; grauer Pass; Nansenpass; Staatenlos; Pass für Flüchtlinge; Pass für Ausländer; GFK-Pass",
  ],
  [
    "rueckkehr",
    "Rückkehrförderung für Ausländer",
    "Rückkehrhilfe; freiwillige Ausreise; Heimkehr; Rückkehrprämie; zurück in die Heimat; REAG; Rückkehrberatung; GARP; Heimreise; Rückführung",
  ],
  [
    "spaetaussiedler",
    "Spätaussiedlerbescheinigung; Spätaussiedleraufnahme; Aufnahme von Spätaussiedlern",
    "Aussiedler; Russlanddeutsche; Vertriebenenausweis; Deutschstämmige; BVFG; Wolgadeutsche; Aufnahmebescheid; Deutsche aus Russland",
  ],
  [
    "staatsangehoerigkeit",
    "Staatsangehörigkeitsausweis; Feststellung der deutschen Staatsangehörigkeit",
    "Staatsbürgerschaftsnachweis; Gelber Schein; Staatsangehörigkeitsnachweis; deutscher Staatsbürger; Nationalität; Staatszugehörigkeit; Deutscher Nachweis; StAusw; Abstammung deutsch; Nachweis deutsch zu sein",
  ],
  [
    "staatsangehoerigkeit-aufgeben",
    "Entlassung aus der und Verzicht auf die deutsche Staatsangehörigkeit; Entlassung aus der deutschen Staatsangehörigkeit",
    "Ausbürgerung; deutschen Pass abgeben; Staatsbürgerschaft abgeben; Staatsangehörigkeit aufgeben",
  ],
  [
    "staatsangehoerigkeit-doppelt",
    "Beibehaltungsgenehmigung der deutschen Staatsangehörigkeit; Staatsangehörigkeitsoptionspflicht",
    "Doppelpass; doppelte Staatsbürgerschaft; zwei Pässe; Mehrstaatigkeit; Optionspflicht; doppelte Staatsangehörigkeit; BBG; BBh; deutschen Pass behalten; US-Amerikaner werden",
  ],
  [
    "verpflichtungserklaerung",
    "Verpflichtungserklärung",
    "Einladung; Besuch aus dem Ausland einladen; Gast aus dem Ausland; Bürgschaft für Besuch; Einladungsschreiben; Einlader; Besucher einladen; VE; § 68 AufenthG; Besuch einladen; für Besucher bürgen",
  ],
  ["vertriebene", "Lastenausgleich für Vertriebene", "Heimatvertriebene; Sudetendeutsche; Vertreibung; LAG"],
  [
    "visum",
    "nationales Visum; Schengen - Visum; Visaerteilung (Schengen-Visum/D-Visum)",
    "Visa; Einreise; Einreiseerlaubnis; Touristenvisum; Sichtvermerk; Besuchervisum; nach Deutschland einreisen; Geschäftsvisum; Visumsantrag; Frau nachholen; Ehefrau nachholen; Ehefrau nach Deutschland holen; Einreisevisum; Familie nachholen; Frau aus dem Ausland; Mann aus dem Ausland holen; Visastelle; Frau nach Deutschland holen; nach Deutschland kommen; Eltern nach Deutschland holen; Visum zum Studium; Studentenvisum",
  ],
];
