import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Forschung & Förderung */
export const forschungFoerderung: readonly SynonymRow[] = [
  [
    "agrarfoerderung",
    "Agrarförderung; Direktzahlungen",
    "Agrarantrag; Bauernhof; Landwirt; Landwirtschaft; Bauer; EU-Agrarsubvention; GAP; Agrarsubventionen; Agrarprämie; Flächenprämie; InVeKoS; Sammelantrag; Hofprämie; Landwirte",
  ],
  [
    "arzneimittelzulassung",
    "Arzneimittelherstellung und -zulassung; Zulassung von Tierarzneimitteln; Herstellung von Arzneimitteln",
    "Medikament zulassen; Medikamente; Arznei; Pharma; BfArM; Medikament herstellen; Pharmaunternehmen; Homöopathie; Tablette",
  ],
  [
    "barrierereduzierung",
    "Maßnahmen zur Barrierereduzierung und zum Einbruchschutz",
    "barrierefrei umbauen; altersgerecht umbauen; Einbruchschutz; Treppenlift; Alarmanlage; barrierefreier Umbau; Einbruch; Einbruchsicherung; Sicherheitstür; Rollstuhlrampe; barrierefreies Bad",
  ],
  [
    "basiskonto",
    "Anordnung eines Basiskontovertrags; Basiskonto",
    "Jedermannkonto; Girokonto für jedermann; Bank verweigert Konto; Konto eröffnen; Girokonto",
  ],
  [
    "boerse",
    "Zulassung zum Börsenhandel; Zulassung zur Börse",
    "Aktien; Börsengang; Börse; Wertpapier; an die Börse gehen; Börsenhändler; IPO",
  ],
  ["design", "Antrag auf Eintragung eines Designs", "Geschmacksmuster; Designschutz; Design schützen; Designanmeldung"],
  [
    "filmfoerderung",
    "Kulturförderung; Projektfilmförderung; Referenzfilmförderung",
    "Filmförderung; Kino; Film drehen; Kunstförderung; Künstlerförderung; Theater; Konzert fördern; FFA; Kunst und Kultur; Kulturprojekt; Kinofilm; Museum; Kulturförderung Verein; Kunst; Chor; Musikförderung; Kunstprojekt; Ausstellung fördern; Künstlerische Projekte",
  ],
  [
    "finanzaufsicht",
    "Anzeige- und Meldepflichten im Finanzdienstleistungssektor",
    "Bankenaufsicht; Finanzaufsicht; Finanzmarkt; WpHG; Insiderhandel; Wertpapierprospekt",
  ],
  [
    "forschungsfoerderung",
    "Forschungsförderung; Abwicklung von Förderprojekten",
    "Forschungsgelder; Drittmittel; Forschungsprojekt; Forschungszuschuss; Wissenschaftsförderung; BMBF; Forschungsmittel",
  ],
  [
    "forschungsgenehmigung",
    "Forschungsvorhabengenehmigung; Wissenschaftliche Forschungsvorhaben; Genehmigung von Klinischen Prüfungen",
    "Stammzellen; klinische Studie; Stammzellforschung; Arzneimittelstudie; Umfrage in Schulen; Feldversuch; Befragung an Schulen; Medikamentenstudie; Studie",
  ],
  [
    "ganztagsschule",
    "Ganztagsschulförderung; Ganztagsschule",
    "Ganztag; Ganztagsbetreuung; offene Ganztagsschule; OGTS",
  ],
  ["gebrauchsmuster", "Antrag auf Eintragung eines Gebrauchsmusters", "kleines Patent; Gebrauchsmusterschutz"],
  ["gewebe", "Gewebezubereitungen; Einfuhr von Gewebe", "Knochenmark; Zellkulturen; Gewebespende; Hornhaut"],
  [
    "gruendungsfoerderung",
    "Startup-Beteiligung; High-Tech Gründerfonds",
    "Startup; Start-up; Wagniskapital; Risikokapital; Gründerfonds; Venture Capital; Jungunternehmen; Startup-Finanzierung",
  ],
  [
    "heizung",
    "Maßnahmen zur Nutzung erneuerbarer Energien im Wärmemarkt; Förderzuschuss aus Bundesmitteln über das BAFA",
    "Wärmepumpe; neue Heizung; Heizung tauschen; Solarthermie; BAFA; Pelletheizung; Heizungsförderung; Heizungstausch; Heizungsaustausch; Ölheizung ersetzen; Gasheizung; Heizung; Heizungsanlage; Pellet; Holzheizung; Solarheizung; Fernwärme; Heizung erneuern; Heizungsmodernisierung",
  ],
  [
    "innovationsfoerderung",
    "Innovationsförderung; FuE-Förderung",
    "Innovation; ZIM; Entwicklungsförderung; Forschung und Entwicklung; Forschungszulage; F&E; Erfindung fördern",
  ],
  [
    "investitionsfoerderung",
    "Investitionsförderung, -zulagen und -zuschüsse; Investitionszulage; Investitionszuschuss",
    "Investition; GRW-Förderung; Investitionsprämie; GRW; Investitionshilfe",
  ],
  [
    "kfw",
    "Förderdarlehen; Förderdarlehen der KfW",
    "KfW; KfW-Kredit; Förderkredit; günstiger Kredit; zinsgünstiges Darlehen; Kredit; Darlehen; Aufbaukredit; Unternehmerkredit; staatlicher Kredit; Firmenkredit; Existenzgründerkredit; Baukredit; Förderbank; Gründerkredit; Rentenbank; Hausbaukredit; ERP-Kredit",
  ],
  ["laborpraxis", "Bescheinigung der Einhaltung guter Laborpraxis", "GLP; GLP-Bescheinigung; Labor; Laborzertifikat"],
  [
    "lastenrad",
    "Förderung von elektrisch betriebenen Lastenfahrrädern",
    "Lastenrad; Cargobike; Lastenfahrrad; E-Lastenrad; Cargo-Bike",
  ],
  [
    "marke",
    "Schutz als Marke; Antrag auf Eintragung einer Marke",
    "Markenanmeldung; Logo schützen; Markenschutz; Trademark; Marke anmelden; Warenzeichen; Name schützen; Markenname; Markenregister; Produktnamen schützen; Logo",
  ],
  [
    "netzentgelt",
    "Entgeltgenehmigung; Genehmigung der Entgelte für den Netzzugang",
    "Netzentgelt; Fahrpreise genehmigen; Tarife genehmigen; Porto genehmigen; Netzentgelte; Beförderungstarif; Porto; Fahrpreise",
  ],
  [
    "patent",
    "Schutz als Patent; Antrag auf Erteilung eines Patents; Patentregister",
    "Erfindung; Erfindung anmelden; DPMA; Erfinder; Erfindung schützen; Patentamt; Patentanmeldung; Idee schützen; Patentschutz",
  ],
  [
    "patentverletzung",
    "Beschwerden über Schutzrechtsverletzungen; Beschwerde beim Patentgericht",
    "Produktpiraterie; Markenverletzung; Plagiat; Urheberrecht; Raubkopie; Idee geklaut",
  ],
  [
    "pfandleihe-frist",
    "Antrag auf Verlängerung der Pfandverwertungsfrist",
    "Pfand auslösen; Pfandfrist; Pfand verwerten",
  ],
  [
    "pflegesatz",
    "Vergütung von Pflegeeinrichtungen und -angeboten; Pauschalförderung für Einrichtungen nach SGB XI",
    "Pflegesatz; Heimkosten; Pflegesatzverhandlung; Pflegevergütung; Heimentgelt",
  ],
  [
    "sanierung-energie",
    "energetische Sanierung von Wohngebäuden; Energieeffizient Sanieren",
    "Dämmung; Haus dämmen; Fenster austauschen; energetisch sanieren; Wärmedämmung; Haussanierung; Gebäudesanierung; Altbausanierung; Energieberatung; Fenster; Isolierung; Fassade dämmen; Energiesparhaus; Passivhaus; energieeffizient bauen; Fassade",
  ],
  [
    "tierseuchenkasse",
    "Tierseuchenhilfe; Leistungen von der Tierseuchenkasse",
    "Tierseuchenkasse; Entschädigung für Tiere; Viehverlust",
  ],
  [
    "traegervereinbarung",
    "Trägervereinbarung nach § 75 SGB XII; Vereinbarungen nach § 75 SGB XII",
    "Leistungsvereinbarung; Vergütungsvereinbarung; Entgeltvereinbarung Träger",
  ],
  [
    "wildschaden",
    "Wildschädenersatz; Wildschäden; Schäden durch Wölfe",
    "Wolf; Wildschwein; Wolfsriss; Wildschwein im Acker; Schaden durch Wildschweine; Herdenschutz; Wölfe; Schaf gerissen; Wildschweine",
  ],
  [
    "wirtschaftsfoerderung",
    "Wirtschaftsförderung; Verbesserung der regionalen Wirtschaftsstruktur; Zuwendungen an Unternehmen",
    "Subvention; Firmenförderung; Mittelstandsförderung; Unternehmensförderung; KMU; Soforthilfe für Firmen; Corona-Hilfe; Überbrückungshilfe; Betriebsförderung; Coronahilfe; Soforthilfe; Unternehmenshilfe; Zuschuss für Unternehmen; Förderung für Unternehmen; Digitalisierungszuschuss; De-minimis",
  ],
];
