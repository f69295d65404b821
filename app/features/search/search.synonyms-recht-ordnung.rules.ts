import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Recht & Ordnung */
export const rechtOrdnung: readonly SynonymRow[] = [
  [
    "arbeitslohn-pfaendung",
    "Pfändungsschutzkonto",
    "Pfändungsschutz; pfändungsfreies Konto; Konto gepfändet; pfändungssicher",
  ],
  [
    "betreuer",
    "Bestellung und Beeidigung bei Gericht; Betreuer",
    "gesetzlicher Betreuer; rechtliche Betreuung; Betreuungsgericht; Entmündigung; Dolmetscher vereidigen; Berufsbetreuer; Vereidigung; vereidigter Übersetzer; entmündigen; Betreuung für Mutter; Betreuer werden; Gesetzliche Betreuung; rechtlicher Betreuer; Betreuungsverfahren; geschäftsunfähig; BtG; BtBG; VBVG; Dolmetscher Gericht; Betreuung; ehrenamtlicher Richter; Oma dement; Betreuer für meinen Vater; Betreuer für Angehörige; Betreuer für Eltern",
  ],
  [
    "bussgeld",
    "Bußgeldverfahren und Ordnungswidrigkeiten; Strafen und Bußgelder im Straßenverkehr",
    "Knöllchen; Blitzer; Strafzettel; geblitzt; Ticket Falschparken; Bußgeld; Bußgeldbescheid; Radarfalle; zu schnell gefahren; Einspruch Bußgeld; Raser; Owi; Verwarngeld; Verwarnungsgeld; Strafmandat; Anhörungsbogen; OWiG; Bußgeld zahlen; Geldbuße; Strafe; Falschparken; falsch geparkt; Verkehrsverstoß; Rotlichtverstoß; Ordnungswidrigkeit; rote Ampel; Handy am Steuer; Parkticket; Tempoüberschreitung; Einspruch Bußgeldbescheid; Parkknöllchen; Verwarnung; Knolle; Ticket falsch geparkt; Strafe zahlen; Ordnungsamt Strafe; zu schnell; Rotlicht überfahren; Ampel überfahren",
  ],
  [
    "fundbuero",
    "Fundsachen",
    "Fundbüro; Schlüssel verloren; Handy verloren; etwas gefunden; Fundstück; verlorene Sachen; Geldbeutel verloren; Portemonnaie verloren; Fundamt; verlorene Gegenstände; Fahrrad gefunden; Finderlohn; Fundsache; Verlorenes wiederfinden; Fundgegenstand; Brieftasche; Regenschirm; Rucksack vergessen; Schlüssel gefunden; verlorener Schlüssel; Handy gefunden; Ring verloren; Schlüssel; Geldbeutel; Portemonnaie; Rucksack; Geldbörse; Rucksack verloren; Portmonee",
  ],
  [
    "gericht",
    "Gerichtsverfahren und -urteile; Gerichtliche Prozesse; Gerichtsentscheidungen",
    "Gericht; Prozess; Urteil; Gerichtsurteil; Berufung; Revision; Gerichtsverhandlung; Pfändung; Richter; Aktenzeichen",
  ],
  [
    "gewaltopfer",
    "Hilfen für Opfer von Gewalttaten; Entschädigung für Opfer von Gewalttaten",
    "Opferentschädigung; Gewaltopfer; OEG; Opferhilfe; überfallen worden; Opfer einer Straftat; Vergewaltigung; Körperverletzung; Weißer Ring; zusammengeschlagen; Opferschutz; Überfall; vergewaltigt; Missbrauch; sexueller Missbrauch",
  ],
  [
    "gewaltschutz",
    "Schutzantrag vor Gewalt und Nachstellungen; Gerichtliche Maßnahmen zum Schutz vor Gewalt",
    "häusliche Gewalt; Stalking; Stalker; Kontaktverbot; Annäherungsverbot; Frauenhaus; Gewalt in der Ehe; einstweilige Verfügung; Mann schlägt mich; bedroht werden; Gewaltschutzgesetz; Stalking-Opfer; Schläge; verprügelt; Wohnungsverweisung; Mobbing; GewSchG; Ex bedroht mich; Näherungsverbot; prügelt; Ehemann gewalttätig; Partner schlägt; geschlagen; Exfreund verfolgt mich",
  ],
  [
    "hochwasserhilfe",
    "Finanzielle Hilfen bei Elementarschäden; Hochwassersoforthilfen; Hochwasserschäden",
    "Überschwemmung; Hochwasser; Flutopfer; Unwetter; Sturmschaden; Flut; Fluthilfe; Naturkatastrophe; Unwetterschaden; Keller vollgelaufen; Hochwasserhilfe; Starkregen; Hagelschaden; Keller; Hagel; Elementarschaden; Flutkatastrophe; Erdrutsch; Keller unter Wasser; Sturm; Erdbeben",
  ],
  [
    "hochwasserschutz",
    "Hochwasserschutzmaßnahmen; Förderung von Maßnahmen zum Hochwasserschutz",
    "Deich; Pegel; Pegelstand; Sandsäcke; Flutschutz; Hochwasserwarnung; Hochwassergefahr; Überschwemmungsgebiet; Deichschutz",
  ],
  [
    "klage",
    "Klage; Privatklage; Strafantrag",
    "verklagen; klagen; Nachbar verklagen; Sozialgericht; Arbeitsgericht; Anzeige erstatten; Strafanzeige stellen; Nebenkläger; Klage einreichen; Straftat; Strafverfahren; SGG; VwGO; jemanden verklagen; vor Gericht gehen; Kündigungsschutzklage; Verwaltungsgericht; Klageschrift; Vermieter verklagen; Amt verklagen; Chef verklagen",
  ],
  [
    "mahnbescheid",
    "Mahnbescheid",
    "Mahnung; Rechnung nicht bezahlt; Mahnverfahren; Inkasso; Geld eintreiben; Forderung einklagen; Kunde zahlt nicht; Schulden eintreiben; Mahngericht; ZPO; Schuldner zahlt nicht; unbezahlte Rechnung; jemand schuldet mir Geld; Zahlung verweigert; offene Rechnung; Forderung eintreiben; Kunden zahlen nicht",
  ],
  [
    "polizei",
    "Polizei-Internetwache; Strafanzeige; Strafantrag",
    "Polizei; Anzeige bei der Polizei; Onlinewache; Diebstahl anzeigen; Betrug anzeigen; Straftat melden; Fahrrad gestohlen; Internetbetrug; Betrug; Fahrrad geklaut; Anzeige gegen jemanden; eingebrochen; ausgeraubt; Fahrraddiebstahl; Ebay Betrug",
  ],
  [
    "prozesskostenhilfe",
    "Prozess- und Verfahrenskostenhilfe; Prozesskostenhilfe",
    "PKH; Armenrecht; Anwalt bezahlen; Anwaltskosten; kein Geld für Anwalt; Beratungshilfe; VKH; Gerichtskosten; Anwalt zu teuer; Rechtshilfe; Beratungsschein Anwalt; Anwalt Kosten; Rechtsberatung; BerHG; keinen Anwalt leisten; Anwalt umsonst; Gericht kein Geld; kostenloser Anwalt; Gerichtskostenhilfe; Rechtsanwalt zu teuer; Anwalt nicht leisten können",
  ],
  [
    "rettungsdienst",
    "Notfallrettung",
    "Rettungswagen; Notruf; 112; Krankenwagen; Notarzt; Rettungsdienst; Ambulanz; Feuerwehreinsatz; Feuerwehr; Krankenwagen rufen",
  ],
  [
    "schlichtung",
    "Vermittlung und Streitschlichtung bei Gericht; Streitschlichtung",
    "Nachbarschaftsstreit; Schiedsmann; Schiedsamt; Mediation; Streit mit Nachbarn; Streit schlichten; Erbstreit; Mediator; Schiedsfrau; Erbengemeinschaft; Streit mit Nachbar; Friedensrichter; Nachbar streiten; Nachbarstreit; Ärger mit Nachbar; Schlichter; Schiedsperson; Güteverfahren",
  ],
  [
    "schwarzarbeit",
    "Schwarzarbeit",
    "schwarz arbeiten; unangemeldet arbeiten; ohne Rechnung arbeiten; Schwarzarbeiter",
  ],
  ["tierangriff", "Angriffe durch Tiere", "Hund gebissen; Hundebiss; Hundeangriff; vom Hund gebissen; bissiger Hund"],
  [
    "tierquaelerei",
    "Tierquälerei",
    "Tierschutz; Tier misshandelt; Tiermisshandlung; Tier schlecht gehalten; Tierschutzverstoß",
  ],
  [
    "zeuge",
    "Vergütung und Entschädigung in der Justiz; Entschädigung von Zeugen; Entschädigung von ehrenamtlichen Richtern",
    "Zeugenentschädigung; Schöffe; Zeugengeld; Schöffen; Verdienstausfall Gericht; JVEG; Zeuge vor Gericht; Zeuge; Verdienstausfall; Fahrtkosten Gericht; Zeugenaussage; Strafhaft Entschädigung; unschuldig im Gefängnis; StrEG; Honorar Gutachter; Gutachter Gericht Honorar; Gutachterhonorar; Dolmetscherhonorar; Aufwand als Zeuge; als Zeuge geladen",
  ],
  [
    "zwangsvollstreckung",
    "Zwangsvollstreckung und -versteigerung; Zwangsversteigerung",
    "Gerichtsvollzieher; pfänden; Versteigerung Haus; Schulden; Lohnpfändung; Kuckuck; Kontopfändung; Hausversteigerung; Haus ersteigern; Vollstreckung; Schuldentitel; Zwangsräumung; Räumung; Pfändungsbeschluss; vollstrecken; Inkasso Gericht; ZVG; GV; gepfändet; Offenbarungseid; Vermögensauskunft; Gehaltspfändung",
  ],
];
