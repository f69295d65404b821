import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Forschung & Förderung */
export const forschungFoerderung: readonly SynonymRow[] = [
  [
    "agrarfoerderung",
    "Agrarförderung; Direktzahlungen",
    "Agrarantrag; Bauernhof; Landwirt; Landwirtschaft; Bauer; EU-Agrarsubvention; GAP; Agrarsubventionen; Agrarprämie; Flächenprämie; InVeKoS; Sammelantrag; Hofprämie; Landwirte; GAK; ELER; KULAP; Bauer Geld; Bauern Zuschuss; EU-Geld Landwirtschaft; Junglandwirt; Ökolandbau; Landwirt Förderung; Biohof; Milchbauer; Milchbauern; Prämie für Bauern; Bauernhof Zuschuss",
  ],
  [
    "arzneimittelzulassung",
    "Arzneimittelherstellung und -zulassung; Zulassung von Tierarzneimitteln; Herstellung von Arzneimitteln",
    "Medikament zulassen; Medikamente; Arznei; Pharma; BfArM; Medikament herstellen; Pharmaunternehmen; Homöopathie; Tablette",
  ],
  [
    "barrierereduzierung",
    "Maßnahmen zur Barrierereduzierung und zum Einbruchschutz",
    "barrierefrei umbauen; altersgerecht umbauen; Einbruchschutz; Treppenlift; Alarmanlage; barrierefreier Umbau; Einbruch; Einbruchsicherung; Sicherheitstür; Rollstuhlrampe; barrierefreies Bad; KfW 455; Haus barrierefrei; Türschloss Zuschuss",
  ],
  [
    "basiskonto",
    "Anordnung eines Basiskontovertrags; Basiskonto",
    "Jedermannkonto; Girokonto für jedermann; Bank verweigert Konto; Konto eröffnen; Girokonto; ZKG; Konto für jedermann; Bank gibt kein Konto; Konto verweigert; kein Konto; kein Bankkonto; Konto abgelehnt; Girokonto abgelehnt; Bank lehnt Konto ab; Konto für Obdachlose; Konto für Flüchtlinge; Bankkonto eröffnen",
  ],
  [
    "boerse",
    "Zulassung zum Börsenhandel; Zulassung zur Börse",
    "Aktien; Börsengang; Börse; Wertpapier; an die Börse gehen; Börsenhändler; IPO; Aktie; WpPG",
  ],
  ["design", "Antrag auf Eintragung eines Designs", "Geschmacksmuster; Designschutz; Design schützen; Designanmeldung"],
  [
    "filmfoerderung",
    "Kulturförderung; Projektfilmförderung; Referenzfilmförderung",
    "Filmförderung; Kino; Film drehen; Kunstförderung; Künstlerförderung; Theater; Konzert fördern; FFA; Kunst und Kultur; Kulturprojekt; Kinofilm; Museum; Kulturförderung Verein; Kunst; Chor; Musikförderung; Kunstprojekt; Ausstellung fördern; Künstlerische Projekte; Film drehen Zuschuss; Filmzuschuss; Geld für Film; Theater Zuschuss; Kunst fördern; Kino Zuschuss; Kunststipendium; Zuschuss Film; Zuschuss Konzert; Kulturzuschuss; Museum Zuschuss; Musiker Förderung; Band Förderung; Buchförderung",
  ],
  [
    "finanzaufsicht",
    "Anzeige- und Meldepflichten im Finanzdienstleistungssektor",
    "Bankenaufsicht; Finanzaufsicht; Finanzmarkt; WpHG; Insiderhandel; Wertpapierprospekt; MaRisk; BaFin-Meldung; Anzeige nach KWG; ZAG; VAG",
  ],
  [
    "forschungsfoerderung",
    "Forschungsförderung; Abwicklung von Förderprojekten",
    "Forschungsgelder; Drittmittel; Forschungsprojekt; Forschungszuschuss; Wissenschaftsförderung; BMBF; Forschungsmittel; FuE; DFG; Forschungsgeld; FZulG; Wissenschaft Geld; Projektförderung; Fördermittel Forschung",
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
    "Startup; Start-up; Wagniskapital; Risikokapital; Gründerfonds; Venture Capital; Jungunternehmen; Startup-Finanzierung; EXIST; Startup Geld; Investor; HTGF; INVEST-Zuschuss; Startkapital",
  ],
  [
    "heizung",
    "Maßnahmen zur Nutzung erneuerbarer Energien im Wärmemarkt; Förderzuschuss aus Bundesmitteln über das BAFA",
    "Wärmepumpe; neue Heizung; Heizung tauschen; Solarthermie; BAFA; Pelletheizung; Heizungsförderung; Heizungstausch; Heizungsaustausch; Ölheizung ersetzen; Gasheizung; Heizung; Heizungsanlage; Pellet; Holzheizung; Solarheizung; Fernwärme; Heizung erneuern; Heizungsmodernisierung; BEG; MAP; Heizung Zuschuss; Wärmepumpe Förderung; Pelletofen",
  ],
  [
    "innovationsfoerderung",
    "Innovationsförderung; FuE-Förderung",
    "Innovation; ZIM; Entwicklungsförderung; Forschung und Entwicklung; Forschungszulage; F&E; Erfindung fördern; Innovationszuschuss; Innovationsgutschein; neue Technik Zuschuss; go-digital; Zuschuss für Erfinder; Erfinder Zuschuss; neue Technik entwickeln",
  ],
  [
    "investitionsfoerderung",
    "Investitionsförderung, -zulagen und -zuschüsse; Investitionszulage; Investitionszuschuss",
    "Investition; GRW-Förderung; Investitionsprämie; GRW; Investitionshilfe; EFRE; Zuschuss Maschine; Zuschuss für Firma; Firma Förderung; Maschinen kaufen Zuschuss; Zuschuss Digitalisierung",
  ],
  [
    "kfw",
    "Förderdarlehen; Förderdarlehen der KfW",
    "KfW; KfW-Kredit; Förderkredit; günstiger Kredit; zinsgünstiges Darlehen; Kredit; Darlehen; Aufbaukredit; Unternehmerkredit; staatlicher Kredit; Firmenkredit; Existenzgründerkredit; Baukredit; Förderbank; Gründerkredit; Rentenbank; Hausbaukredit; ERP-Kredit; zinsgünstiger Kredit; Existenzgründerdarlehen; billiger Kredit; Kredit vom Staat; Darlehen Staat; Staatskredit",
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
    "Markenanmeldung; Logo schützen; Markenschutz; Trademark; Marke anmelden; Warenzeichen; Name schützen; Markenname; Markenregister; Produktnamen schützen; Logo; MarkenG; Firmenname schützen; Wortmarke; EUIPO",
  ],
  [
    "netzentgelt",
    "Entgeltgenehmigung; Genehmigung der Entgelte für den Netzzugang",
    "Netzentgelt; Fahrpreise genehmigen; Tarife genehmigen; Porto genehmigen; Netzentgelte; Beförderungstarif; Porto; Fahrpreise; StromNEV; GasNEV; Postentgelt; Trassenpreise; Taxitarif; Bahnentgelt; Briefporto; Portoerhöhung; Briefmarke",
  ],
  [
    "patent",
    "Schutz als Patent; Antrag auf Erteilung eines Patents; Patentregister",
    "Erfindung; Erfindung anmelden; DPMA; Erfinder; Erfindung schützen; Patentamt; Patentanmeldung; Idee schützen; Patentschutz; PatG",
  ],
  [
    "patentverletzung",
    "Beschwerden über Schutzrechtsverletzungen; Beschwerde beim Patentgericht",
    "Produktpiraterie; Markenverletzung; Plagiat; Urheberrecht; Raubkopie; Idee geklaut; Produktfälschung; Fälschung melden; Abmahnung Marke; gefälschte Ware; kopiert worden",
  ],
  [
    "pfandleihe-frist",
    "Antrag auf Verlängerung der Pfandverwertungsfrist",
    "Pfand auslösen; Pfandfrist; Pfand verwerten",
  ],
  [
    "pflegesatz",
    "Vergütung von Pflegeeinrichtungen und -angeboten; Pauschalförderung für Einrichtungen nach SGB XI",
    "Pflegesatz; Heimkosten; Pflegesatzverhandlung; Pflegevergütung; Heimentgelt; PflSatz; Entgeltverhandlung; SGB XI Vergütung; Pflegeheim betreiben; Pflegeheim eröffnen",
  ],
  [
    "sanierung-energie",
    "energetische Sanierung von Wohngebäuden; Energieeffizient Sanieren",
    "Dämmung; Haus dämmen; Fenster austauschen; energetisch sanieren; Wärmedämmung; Haussanierung; Gebäudesanierung; Altbausanierung; Energieberatung; Fenster; Isolierung; Fassade dämmen; Energiesparhaus; Passivhaus; energieeffizient bauen; Fassade",
  ],
  [
    "tierseuchenkasse",
    "Tierseuchenhilfe; Leistungen von der Tierseuchenkasse",
    "Tierseuchenkasse; Entschädigung für Tiere; Viehverlust; TSK; Vogelgrippe Entschädigung; Tiere gekeult; Entschädigung Tierseuche; Schweinepest Entschädigung; Tierverlust; gekeult; Keulung; Tiere notgeschlachtet; Rinder tot; ASP Entschädigung; Entschädigung Hühner",
  ],
  [
    "traegervereinbarung",
    "Trägervereinbarung nach § 75 SGB XII; Vereinbarungen nach § 75 SGB XII",
    "Leistungsvereinbarung; Vergütungsvereinbarung; Entgeltvereinbarung Träger; Pflegeheim Vertrag mit Sozialamt; Vertrag mit dem Sozialhilfeträger; Leistungsvereinbarung Pflegeheim",
  ],
  [
    "wildschaden",
    "Wildschädenersatz; Wildschäden; Schäden durch Wölfe",
    "Wolf; Wildschwein; Wolfsriss; Wildschwein im Acker; Schaden durch Wildschweine; Herdenschutz; Wölfe; Schaf gerissen; Wildschweine; Wildschweinschaden; Rehe fressen; Wild frisst Ernte; Biberschaden; Jagdschaden; Schäden durch Wild; Rehschaden; Rehe haben gefressen; Wildverbiss",
  ],
  [
    "wirtschaftsfoerderung",
    "Wirtschaftsförderung; Verbesserung der regionalen Wirtschaftsstruktur; Zuwendungen an Unternehmen",
    "Subvention; Firmenförderung; Mittelstandsförderung; Unternehmensförderung; KMU; Soforthilfe für Firmen; Corona-Hilfe; Überbrückungshilfe; Betriebsförderung; Coronahilfe; Soforthilfe; Unternehmenshilfe; Zuschuss für Unternehmen; Förderung für Unternehmen; Digitalisierungszuschuss; De-minimis; WiFö; Gewerbeimmobilie; Firma ansiedeln; Wirtschaftsberatung; Messeförderung; Hofladen Förderung; Tourismus fördern; Tourismusförderung; Dorfladen; Regionalförderung",
  ],
];
