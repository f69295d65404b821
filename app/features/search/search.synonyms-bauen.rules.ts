import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Bauen & Wohnen: building and land */
export const bauen: readonly SynonymRow[] = [
  [
    "abbruch",
    "Abbruchgenehmigung",
    "Abriss; Haus abreißen; Abrissgenehmigung; Rückbau; Gebäude abbrechen; abreißen; Gebäudeabbruch; Gebäudeabriss; Hausabriss; Gebäude abreißen; Beseitigung Gebäude; Schuppen abreißen",
  ],
  [
    "abgeschlossenheit",
    "Abgeschlossenheitsbescheinigung; Abgeschlossenheitsbescheinigung für Wohnraum",
    "Eigentumswohnung aufteilen; WEG-Aufteilung; Haus in Wohnungen aufteilen; Wohnung teilen; Eigentumswohnung teilen; Teilungserklärung; Eigentumswohnung; WEG; Wohnungseigentum; AB-Bescheinigung; Aufteilungsplan",
  ],
  [
    "ausgleichsmassnahme",
    "Kostenerstattungsbetrag für Ausgleichsmaßnahmen für den Naturschutz",
    "Ausgleichszahlung Natur; Naturschutzausgleich; Ökokonto",
  ],
  [
    "bauabnahme",
    "Bauvorhabensabnahme; Bauvorhaben Abnahme",
    "Bauabnahme; Schlussabnahme; Rohbauabnahme; Fertigstellung",
  ],
  [
    "bauantrag",
    "Baugenehmigung; Bauvorbescheid und Baugenehmigung",
    "Bauantrag; Bauerlaubnis; Haus bauen; Hausbau; Garage bauen; Carport; Anbau; Umbau; Gartenhaus; Dachausbau; Wintergarten; bauen; Einfamilienhaus; Bauanfrage; Schwarzbau; schwarz gebaut; Nachgenehmigung; Schuppen; Zaun; Terrassenüberdachung; Balkon; Pool; Swimmingpool; Werbeanlage; Werbetafel; Dachgaube; Dachgeschoss; Nutzungsänderung; Bauplan; Bauamt; Bauherr; Fertighaus; Neubau; Aufstockung; Gewächshaus; Stellplatz; Tiny House; Bauunterlagen; Garage; Mauer; Campingplatz; Baubehörde; Bauvorlage; Dachterrasse; Gartenzaun; LBO; BauO; BauGB; BauVorlV; BauPrüfVO; Bauordnung; Bauvorhaben genehmigen; Eigenheim bauen; Bauplan einreichen; Baurecht; Balkon anbauen; Schwimmbad im Garten; Gaube; Zaun bauen; Aufstockung Haus; BG-Antrag Bau; Umnutzung; Umnutzung Scheune; Scheune umbauen",
  ],
  [
    "bauanzeige",
    "Bauvorhabensankündigung; Bauvorhaben",
    "Baubeginn; Baubeginnanzeige; Baustart; Bauanzeige; Bauprojekt; Baustelle anzeigen; Beginn der Bauarbeiten; Baustellenbeginn",
  ],
  [
    "bauaufsicht-zustimmung",
    "Bauaufsichtliche Zustimmung; Typenprüfung",
    "öffentliches Bauvorhaben; Zustimmungsverfahren; Statik prüfen; Typenstatik; Statik; ZiE; Zustimmung im Einzelfall; Bauaufsicht; abZ; vBG; Bauproduktzulassung",
  ],
  [
    "bauen-frei",
    "Genehmigungsfreistellungsverfahren",
    "genehmigungsfrei bauen; Freistellung; Kenntnisgabeverfahren; Bauen ohne Genehmigung",
  ],
  [
    "baukindergeld",
    "Baukindergeld",
    "Zuschuss Hausbau Familie; Zuschuss Eigenheim mit Kindern; Hauskauf Familie; Kinder Hauskauf; Zuschuss Hauskauf Kinder; Eigenheim Familie; Geld für Haus mit Kindern; Haus kaufen mit Kindern; BKG",
  ],
  ["baulast", "Baulastenverzeichnis", "Baulast; Baulasten; Baulastenauskunft; Abstandsfläche"],
  ["bauvoranfrage", "Bauvorbescheid", "Bauvoranfrage; Vorbescheid; Voranfrage; Bebaubarkeit; Bauvorbescheidsantrag"],
  [
    "bebauungsplan",
    "Flächennutzungsplan; Vorhaben- und Erschließungsplan",
    "Bebauungsplan; B-Plan; Bauleitplan; Bauleitplanung; FNP; Bauland; was darf gebaut werden; Baugebiet; Neubaugebiet",
  ],
  ["besitzeinweisung", "Vorzeitige Besitzeinweisung", "Enteignung; enteignet werden; Grundstück wegnehmen"],
  [
    "bodenrichtwert",
    "Bereitstellung von Bodenrichtwerten und Grundstücksmarktberichten; Bodenrichtwertkarte",
    "Bodenwert; Bodenpreis; Grundstückspreis; Quadratmeterpreis; BORIS; Preis für Bauland; Grundstückspreise; Grundstückswert; was ist mein Grundstück wert; Immobilienpreise",
  ],
  [
    "denkmal",
    "Denkmalrechtliche Genehmigung; Denkmalverzeichnis",
    "Denkmalschutz; denkmalgeschützt; Baudenkmal; altes Haus sanieren; Denkmalamt; Denkmalliste; Fachwerkhaus; historisches Gebäude; Denkmal; Kulturdenkmal; unter Denkmalschutz; DSchG; Denkmalbehörde; Denkmalschutzbehörde; Fenster im Denkmal",
  ],
  [
    "denkmal-foerderung",
    "Denkmalförderung; Steuerbescheinigung für den Denkmalerhalt",
    "Zuschuss Denkmal; Denkmalabschreibung; Denkmal-AfA; Denkmal abschreiben; Denkmalsanierung; Geld für Denkmal; Denkmalsanierung Zuschuss; Fachwerk Zuschuss; Steuer sparen Denkmal; Altbau Denkmal Steuer; Denkmal von der Steuer absetzen",
  ],
  [
    "dorferneuerung",
    "Dorferneuerung; Förderung von Baumaßnahmen",
    "Dorfentwicklung; Dorfsanierung; Entsiegelung; Zisterne",
  ],
  ["eigenheimzulage", "Eigenheimzulage", "Häuslebauer; Eigenheimförderung alt"],
  [
    "energieausweis",
    "Energieausweis; Nachweis der Nutzung erneuerbarer Energien",
    "Energiepass; Gebäudeenergieausweis; GEG; EnEV; Heizungsgesetz; Wärmenachweis; EEWärmeG; Gebäudeenergiegesetz; Heizung Nachweis; Wärmepumpe Nachweis; erneuerbare Wärme; EWärmeG; Wärmegesetz",
  ],
  [
    "erschliessung",
    "Anschluss und Erschließung eines Grundstückes; Erschließungsbeitrag; Anliegerbescheinigung",
    "Straßenausbaubeitrag; Anliegerbeitrag; Hausanschluss; Kanalanschluss; Wasseranschluss; Straßenbaukosten; Strabs; Anschlusskosten; Straßenbaubeitrag; Stromanschluss; KAG-Beitrag; Anliegerkosten",
  ],
  [
    "fliegende-bauten",
    "Fliegende Bauten",
    "Festzelt; Zelt aufbauen; Bühne aufbauen; Tribüne; Karussell; Riesenrad; Bierzelt; Fahrgeschäft; Zelt; Bühne; Achterbahn; Hüpfburg",
  ],
  [
    "flurbereinigung",
    "Flurbereinigung; Flurstückbildung, -bereinigung und -sonderung",
    "Flurneuordnung; Feldbereinigung; Bodenneuordnung; Flurstück teilen",
  ],
  [
    "grundbuch",
    "Grundbuch; Grundbucheintragung, -änderung, -löschung; Grundbucheinsicht",
    "Grundbuchauszug; Grundbuchamt; Grundschuld; Hypothek; Hauskauf eintragen; Eigentümer im Grundbuch; Grundbuchblatt; Wegerecht; Eigentümer; Eigentümerwechsel; Notar Haus; Eigentumsnachweis; Grundbucheintrag löschen; Grundbucheinsicht Notar; Grundschuld löschen; Grundbucheintrag; GBO; Eigentümer eintragen; Haus umschreiben; Wem gehört das Grundstück; GB-Auszug; Dienstbarkeit",
  ],
  [
    "grunderwerbsteuer",
    "Grunderwerbsteuer",
    "Steuer beim Hauskauf; Hauskauf; Grundstückskauf; Haus kaufen; GrESt; Immobilienkauf; Wohnungskauf; GrEStG; Haus kaufen Steuer; Wohnung gekauft Steuer; Immobilienkauf Steuer",
  ],
  [
    "grundstueck-teilen",
    "Grundstücksteilung; Grundstücksteilungsgenehmigung",
    "Grundstück teilen; Parzelle teilen; Teilungsgenehmigung; Parzelle",
  ],
  [
    "kampfmittel",
    "Kampfmittelprüfung und -beseitigung; Kampfmittelbelastung",
    "Bombe; Blindgänger; Fliegerbombe; Weltkriegsbombe; Kampfmittelräumdienst; Munitionsfund; Bombenräumung; KMR; Munition gefunden; Bombenfund; Bombe gefunden; Granate; KBD; Kampfmittelräumung; Weltkriegsmunition; Bombenverdacht; Munition im Boden",
  ],
  [
    "kataster",
    "Liegenschaftskataster; Liegenschaftskarte; Liegenschaftsbuch",
    "Flurkarte; Katasterauszug; Katasterkarte; Lageplan; Katasteramt; Katasterplan; ALKIS; Flurkartenauszug; Parzellenkarte; Grenze zum Nachbarn; Grenzverlauf; Nachbargrundstück; Amtlicher Lageplan; LiKa; Flurstücksnachweis; wo ist die Grenze; Kataster; Flurstücksnummer",
  ],
  [
    "kaufpreissammlung",
    "Auskunft aus der Kaufpreissammlung; Verkehrswertgutachten; Verkehrswert nach BauGB",
    "Immobilienwert; Wert meines Hauses; Wertgutachten; Gutachterausschuss; Hauswert; Immobilienbewertung; GAA; Immobilie bewerten; was ist mein Haus wert; Verkehrswert; Hausbewertung; Wertermittlung; Verkehrswert Haus",
  ],
  [
    "kleingarten",
    "Genehmigung von baulichen Anlagen in Kleingärten",
    "Schrebergarten; Gartenlaube; Laube; Kleingarten; Datsche; Wochenendhaus; Kleingartenverein",
  ],
  [
    "landpacht",
    "Landpachtvertragsanzeige; Landpachtverträge",
    "Acker pachten; Pachtvertrag; Feld verpachten; Ackerland; Acker; Pacht; verpachten; Grünland",
  ],
  [
    "planfeststellung",
    "Planfeststellung; Planfeststellungsbeschluss; Plangenehmigung",
    "Autobahnbau; Straßenbauplanung; Bahntrasse; Stromtrasse; Bürgereinwand; Straßenbau; Autobahn; Trasse; Umgehungsstraße; PFV; Straßenbau Plan; Einwendung Bauprojekt; Trassenplanung",
  ],
  [
    "staedtebau",
    "Städtebauförderung; Städtebauliche Sanierungsmaßnahmen",
    "Sanierungsgebiet; Stadtsanierung; Stadterneuerung; Quartiersentwicklung; Stadtumbau; Ortskernsanierung",
  ],
  [
    "standort",
    "Standortinformationssystem der Industrie- und Handelskammern",
    "Gewerbefläche; Gewerbegebiet; Gewerbegrundstück; Standortsuche; Standort für Firma; Standort",
  ],
  ["tiergehege", "Tiergehege", "Wildgehege; Gehege; Zoo; Wildpark; Volière"],
  ["umlegung", "Städtebauliche Bodenordnung; Umlegung von Grundstücken", "Grundstücksumlegung; Baulandumlegung"],
  [
    "unschaedlichkeit",
    "Unschädlichkeitszeugnis bei Grundstückseigentum",
    "Grundstück lastenfrei; lastenfrei abschreiben",
  ],
  [
    "veraenderungssperre",
    "Ausnahmegenehmigung von Veränderungssperren; Entschädigung für Veränderungssperren",
    "Veränderungssperre; Baustopp; Bausperre",
  ],
  [
    "vermessung",
    "Grundstücksvermessung; Gebäudeeinmessung; Hoheitliche Vermessungen im Liegenschaftskataster",
    "Haus einmessen; Grenzstein; Vermesser; Vermessungsamt; Grundstücksgrenze; Grenze feststellen; Grenzvermessung; ÖbVI; Grenzfeststellung; Grundstück vermessen; Teilungsvermessung; Hausnummer; Hausnummer beantragen; Grundstück einmessen",
  ],
  [
    "vorkaufsrecht",
    "Negativzeugnis über gemeindliches Vorkaufsrecht; Vorkaufsrecht der Gemeinde",
    "Negativattest; Vorkaufsverzicht; Vorkaufsrechtsverzicht; Verzicht Vorkaufsrecht; Hauskauf Gemeinde Verzicht",
  ],
  [
    "waldumwandlung",
    "Umwandlung von Wald in eine andere Nutzungsart",
    "Wald in Bauland; Waldumwandlung; Nutzungsänderung Wald; Rodungsgenehmigung; Waldrodung; Ackerland umwandeln; Grünland umbrechen",
  ],
  [
    "wohnraumfoerderung",
    "Wohnungsbauförderung",
    "Sozialer Wohnungsbau; Wohnraumförderung; Eigenheimförderung; Baudarlehen; Wohnbauförderung; Förderung Eigenheim; Studentenwohnheim; sozial geförderter Wohnungsbau; Mietwohnungsbau; Wohnbaukredit; Wohnheim; WoFG; WFB; Wohnbaudarlehen; Sozialwohnungen bauen; Zuschuss Hausbau; Förderung Hausbau; Sozialwohnung bauen; geförderter Wohnungsbau",
  ],
  ["wohnungsbaupraemie", "Wohnungsbauprämie", "Bausparen; Bausparprämie; Bausparvertrag; Bausparer; WoP; WoPG"],
];
