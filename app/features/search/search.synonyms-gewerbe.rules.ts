import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Unternehmensführung & -entwicklung: trades that need a notice or licence */
export const gewerbe: readonly SynonymRow[] = [
  [
    "apotheke",
    "Betrieb einer öffentlichen Apotheke; Betrieb einer Zweigapotheke; Versand von apothekenpflichtigen Arzneimitteln",
    "Apotheke eröffnen; Apothekenbetriebserlaubnis; Versandapotheke; Onlineapotheke; Apotheker; Apotheke; ApoG; Apotheke übernehmen; Apotheke gründen; Apothekenlizenz",
  ],
  [
    "ausflugsfahrt",
    "Genehmigung für Ausflugsfahrten und Ferienzielreisen",
    "Kaffeefahrt Bus; Ausflugsfahrt; Busreise anbieten; Ferienbus",
  ],
  [
    "ausschank",
    "Ausschank; Gaststättengewerbe Gestattung; Gaststättengewerbe Anzeige vorübergehend",
    "Ausschankgenehmigung; Alkohol ausschenken; Bierstand; Getränkestand; Schankerlaubnis; Vereinsfest; Dorffest; Bierwagen; Zeltfest; Alkoholausschank",
  ],
  [
    "bank-gruenden",
    "Finanzdienstleister nach § 32 Kreditwesengesetz",
    "Bank gründen; Banklizenz; KWG; Kreditinstitut; Banklizenz BaFin; Fintech",
  ],
  [
    "betriebsfortfuehrung",
    "Betriebsfortführungsgestattung; Fortführung eines Betriebs nach dem Tod des Inhabers",
    "Firma weiterführen; Inhaber verstorben; Stellvertreter Gewerbe; Chef gestorben; Nachfolge Betrieb; Betriebsnachfolge; Betrieb erben; Betrieb nach Tod weiterführen; Meister gestorben; Meister verstorben; Tod des Meisters; Inhaber gestorben; Betrieb weiterführen; Betrieb nach Tod des Meisters; Betrieb fortführen; Vater gestorben Firma; Handwerksbetrieb geerbt; Firma geerbt; Betrieb geerbt; Witwe führt Betrieb weiter; Firma nach Todesfall; Witwenprivileg",
  ],
  [
    "bewachung",
    "Bewachungsgewerbe; Unterrichtungsnachweis für Bewachungsgewerbe",
    "Security; Türsteher; Wachdienst; Sicherheitsdienst; 34a; 34a-Schein; Sachkundeprüfung 34a; Detektei; Wachmann; Bewacher; Sicherheitsfirma; § 34a GewO; BewachV; Bodyguard; Detektiv; Securityfirma; Wachschutz",
  ],
  [
    "fahrschule",
    "Fahrschulerlaubnis; Fahrlehrererlaubnis",
    "Fahrschule; Fahrschule eröffnen; Fahrlehrer; Fahrlehrerschein; Fahrlehrer werden; FahrlG; Fahrschule gründen",
  ],
  [
    "finanzvermittler",
    "Finanzanlagenvermittler; Erlaubnis für Versicherungsvermittler; Tätigkeit als Versicherungsberater",
    "34f; 34d; 34i; Versicherungsmakler; Versicherungsvertreter; Kreditvermittler; Finanzberater; Versicherungskaufmann; Vermögensberater; Finanzanlagen",
  ],
  [
    "freiberufler",
    "Steuerliche Anmeldung eines Unternehmens bzw. einer freiberuflichen Tätigkeit; Anzeige einer Freiberuflichen Tätigkeit",
    "Freiberufler; Fragebogen zur steuerlichen Erfassung; Freelancer; freiberuflich; steuerliche Erfassung; beim Finanzamt anmelden; Freelance; Firma beim Finanzamt anmelden; Unternehmen Finanzamt; Firma Finanzamt; Finanzamt Fragebogen; Finanzamt Selbständige; FsE; Freiberufler anmelden; Steuernummer für Selbständige; Steuernummer beantragen; Künstler selbständig; Selbständig Finanzamt; freiberuflich arbeiten; Steuernummer Gewerbe; Journalist selbständig",
  ],
  [
    "gaststaette",
    "Gaststättengewerbe; Gaststättengewerbe Erlaubnis",
    "Kneipe; Kneipe eröffnen; Restaurant; Café; Bar; Gaststätte; Imbiss; Konzession; Wirtshaus; Schanklizenz; Gastronomie; Kneipe aufmachen; Restaurant eröffnen; Café eröffnen; Biergarten; Wirt; Gastwirtschaft; Lokal; Eisdiele; Pizzeria; Gaststättenerlaubnis; Schankwirtschaft; Pommesbude; Disko; Club; Gasthaus; Gaststättenkonzession; Beisl; Döner; Shisha-Bar; Diskothek; Kantine; Bistro; Snackbar; Wirtin; Gastronom; Schankgenehmigung; Bierlokal; Weinstube; Cocktailbar; Catering; GastG; LGastG; Gaststättenerlaubnis beantragen; Bar eröffnen; Imbissbude; Gaststätte eröffnen; Imbiss eröffnen; Kneipe übernehmen; Wirtschaft eröffnen; Gaststättenbetrieb; Gaststätten Erlaubnis; Eiscafé",
  ],
  [
    "gaststaettenunterrichtung",
    "Unterrichtungsnachweis für Gaststättengewerbe; Unterrichtungsnachweis",
    "Frikadellenschein; Bulettenschein; IHK-Unterrichtung; Gaststättenunterrichtung; Buletten-Abitur",
  ],
  [
    "gewerbe",
    "Gewerbe Anmeldung; Gewerbe; Unternehmensanmeldung und -genehmigung",
    "Firma; Firma gründen; Gewerbeschein; Selbstständigkeit; Laden eröffnen; Geschäft eröffnen; Existenzgründung; Gewerbeamt; Gewerbeanmeldung; selbstständig machen; Firma anmelden; Unternehmen gründen; Kleingewerbe; Kleingewerbe anmelden; Nebengewerbe; Onlineshop; GewA1; Einzelunternehmen; Kiosk; Gewerbe anmelden; Betrieb anmelden; Business; Nebenerwerb; Gewerbeanzeige; Ladengeschäft; Selbständigkeit; Onlinehandel; Shop; Händler; Influencer; Hausmeisterservice; Reinigungsfirma; Tattoostudio; Fitnessstudio; Blumenladen; Boutique; Gründer; Gründung; Existenzgründer; Einzelhandel; Webshop; Start in die Selbständigkeit; Laden; selbständig; Gewerbebetrieb; GewO; GewA 1; GA1; selbständig machen; Unternehmen anmelden; Nebenberuflich selbständig; Ebay Händler; Onlinehändler; YouTuber; Friseursalon eröffnen; Firmengründung; Solo-Selbständiger",
  ],
  [
    "gewerbe-ab",
    "Gewerbe Abmeldung",
    "Laden schließen; Geschäft aufgeben; Gewerbe schließen; Betrieb aufgeben; Geschäft schließen; Firma schließen; Firma auflösen; Betriebsaufgabe; Gewerbe beenden; Geschäftsaufgabe; Selbständigkeit beenden; Laden aufgeben; Gewerbeabmeldung; GewA 3; GewA3; Laden zumachen; Firma aufgeben; Betriebsschließung; Firma abmelden; Gewerbe aufgeben",
  ],
  [
    "gewerbe-um",
    "Gewerbe Ummeldung",
    "Firma umziehen; Betrieb verlegen; Firmensitz ändern; Firmenumzug; Betriebsverlegung; Firmensitz verlegen; Geschäft umziehen; Firmensitz; GewA 2; GewA2; Firma zieht um; Gewerbe ändern; Firmenadresse ändern; Betriebssitz; Firma umgezogen",
  ],
  [
    "gewerbelegitimation",
    "Gewerbelegitimationskarte",
    "Handelsvertreter Ausland; Ausweis für Handelsreisende; Legitimationskarte; Vertreter Ausland; Handelsvertreter",
  ],
  [
    "giftstoffe",
    "Gewerbsmäßiger Umgang mit Giftstoffen; Inverkehrbringen von giftigen Stoffen",
    "Gift; Chemikalien; Chemikalienhandel; ChemVerbotsV; Giftstoffe verkaufen; Giftmittel; Giftstoff",
  ],
  [
    "gueterkraftverkehr",
    "Erlaubnisurkunde für den gewerblichen Güterkraftverkehr; Berufszugangsvoraussetzungen nach § 3 GüKG",
    "Spedition; Lkw-Lizenz; Fuhrunternehmen; Transportunternehmen; Gemeinschaftslizenz; EU-Lizenz; Güterverkehr; GüKG; Transportfirma; Spediteur; Umzugsunternehmen; Kurierdienst; Güterkraftverkehrslizenz; Transporter; Fuhrbetrieb; Paketdienst; Transportgewerbe; Umzugsfirma; Logistikunternehmen; Lkw-Unternehmer; Lkw-Transport; Speditionsunternehmen; Lkw Firma; Logistik; GüK-Lizenz",
  ],
  [
    "handwerk",
    "Handwerksrolle; Handwerksrolle und -karte; Handwerkskarte",
    "Handwerkskammer; HWK; Handwerker; Friseursalon; Meisterpflicht; Handwerksbetrieb; Bäckerei; Elektriker selbständig; Friseur; Tischlerei; Meisterbetrieb; Handwerksausweis; Elektriker; Friseurin; Handwerk anmelden; Bäcker; Maler; Handwerkereintragung; Dachdecker; Installateur; Schreiner; Tischler; Maurer; Metzger; Konditor; Optiker; Zimmerer; Klempner; Autowerkstatt; Kfz-Werkstatt; Schlosser; Malerbetrieb; Gebäudereiniger; Fliesenleger; Kosmetikstudio; Nagelstudio; Handwerksmeister; Goldschmied; Schneiderei; Schneider; Kosmetikerin; Kosmetiker; Handwerkerin; HwO; Handwerksbetrieb gründen; Ausübungsberechtigung; Handwerker selbständig; Friseur selbständig; Altgesellenregelung; § 7b HwO; Maler selbständig; Kfz-Werkstatt eröffnen",
  ],
  [
    "kaelteanlage",
    "Betriebe für die klimaschutzgerechte Installation, Wartung und Instandhaltung von Anlagen",
    "Klimaanlage installieren; Kältetechnik; Kälteanlage; Klimaanlage; Kälteschein; F-Gase",
  ],
  [
    "krankenhaus",
    "privatwirtschaftliche Krankenhäuser; Konzession für Privatkranken- und Privatentbindungsanstalten",
    "Privatklinik; Klinik eröffnen; Privatkrankenhaus; Krankenhaus gründen; § 30 GewO; Privatklinik eröffnen",
  ],
  [
    "krankentransport",
    "Genehmigung zum Betrieb von Krankentransporten",
    "Krankentransport; Krankentransportunternehmen; Krankenfahrten anbieten",
  ],
  [
    "lebensmittelbetrieb",
    "EU-Zulassung von Lebensmittelbetrieben; Registrierung von Lebensmittelbetrieben",
    "Lebensmittelbetrieb; Metzgerei; Fleischerei; Lebensmittel herstellen; Lebensmittelunternehmer; Hofladen; Schlachterei; Honig; Honig verkaufen; Marmelade verkaufen; selbstgemachte Lebensmittel; Lebensmittelhandel; Marmelade; Lebensmittel verkaufen; Kuchen verkaufen; EU-Zulassung; Schlachtbetrieb; Käserei; Milch verkaufen; Metzgerei eröffnen",
  ],
  [
    "makler",
    "Gewerbe der Makler, Anlageberater, Bauträger, Wohnimmobilienverwalter und Baubetreuer",
    "Makler; Immobilienmakler; 34c; Hausverwaltung; Immobilienverwalter; Maklererlaubnis; Hausverwalter; Maklerschein; § 34c GewO; Bauträger; MaBV; Immobilien verkaufen Beruf; WEG-Verwalter; Darlehensvermittler",
  ],
  ["pfandleihe", "Pfandleihgewerbe", "Pfandhaus; Leihhaus; Pfandleiher; Pfandleihe; Leihhaus eröffnen"],
  [
    "prostitution",
    "Prostitutionstätigkeit",
    "Hurenpass; Bordell; Sexarbeit; Sexarbeiterin; Prostituierte; ProstSchG; Puff; Rotlicht; Hurenausweis; Escort; Prostitution; Laufhaus; Hure; ProstG",
  ],
  [
    "reisegewerbe",
    "Reisegewerbe",
    "Reisegewerbekarte; Foodtruck; Straßenhändler; Hausierer; Vertreter an der Haustür; Food Truck; fliegender Händler; Imbisswagen; Haustürgeschäft; Straßenverkauf; Eiswagen; Haustürverkauf; Haustür; RGK; RGW; von Tür zu Tür verkaufen; § 55 GewO; Eis verkaufen",
  ],
  [
    "sachverstaendige",
    "Bestellung und Anerkennung von Sachverständigen",
    "Gutachter; Gutachter werden; Schornsteinfeger; Sachverständiger werden; Kaminkehrer; öbuv; Prüfingenieur; Experte; Bezirksschornsteinfeger; Rauchfangkehrer; Gutachter bestellen",
  ],
  [
    "spielhalle",
    "Spielhallen; Spielgeräte mit Gewinnmöglichkeit",
    "Spielhalle; Spielothek; Automaten aufstellen; Geldspielgerät; Spielautomat aufstellen; Spielhalle eröffnen; Daddelhalle; Geldspielautomat; Spielo; Zockerhalle; § 33c; § 33i; SpielV; Spielhölle; Spielautomaten aufstellen",
  ],
  [
    "strausswirtschaft",
    "Anzeige einer Straußwirtschaft",
    "Besenwirtschaft; Heckenwirtschaft; Straußwirtschaft; Buschenschank; Besen",
  ],
  [
    "taetigkeit",
    "Tätigkeitsanzeige und -erlaubnis",
    "Tätigkeit anzeigen; Asbest; Asbestsanierung; Medizinprodukte Betreiber; Tätigkeitserlaubnis; Berufserlaubnis Gift",
  ],
  [
    "tierhaltung-gewerblich",
    "Gewerbliche Tierhaltung",
    "Tierhandel; Hundezüchter; Reitschule; Tierpension; Tierzucht; Zoohandlung; Hundeschule; Züchter; Hundepension; Katzenzucht; Reiterhof; Hundetrainer; § 11 Tierschutzgesetz",
  ],
  ["treuhaender", "Bestellung von Treuhänder", "Treuhänder; Praxisabwickler; Kanzleiabwickler"],
  [
    "versteigerer",
    "Versteigerergewerbe; Anzeige einer Versteigerung",
    "Auktionator; Auktionshaus; Auktion veranstalten; Versteigerung anmelden",
  ],
  [
    "zweigniederlassung",
    "Genehmigung zur Errichtung einer Zweigniederlassung",
    "Filiale; Filiale eröffnen; Zweigstelle; Niederlassung gründen; Außenstelle; Zweigbetrieb",
  ],
];
