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
    "gesetzlicher Betreuer; rechtliche Betreuung; Betreuungsgericht; Entmündigung; Dolmetscher vereidigen; Berufsbetreuer; Vereidigung; vereidigter Übersetzer; entmündigen; Betreuung für Mutter; Betreuer werden; Gesetzliche Betreuung; rechtlicher Betreuer; Betreuungsverfahren; geschäftsunfähig",
  ],
  [
    "bussgeld",
    "Bußgeldverfahren und Ordnungswidrigkeiten; Strafen und Bußgelder im Straßenverkehr",
    "Knöllchen; Blitzer; Strafzettel; geblitzt; Ticket Falschparken; Bußgeld; Bußgeldbescheid; Radarfalle; zu schnell gefahren; Einspruch Bußgeld; Raser; Owi; Verwarngeld; Verwarnungsgeld; Strafmandat; Anhörungsbogen; OWiG; Bußgeld zahlen; Geldbuße; Strafe; Falschparken; falsch geparkt; Verkehrsverstoß; Rotlichtverstoß; Ordnungswidrigkeit; rote Ampel; Handy am Steuer; Parkticket; Tempoüberschreitung",
  ],
  [
    "fundbuero",
    "Fundsachen",
    "Fundbüro; Schlüssel verloren; Handy verloren; etwas gefunden; Fundstück; verlorene Sachen; Geldbeutel verloren; Portemonnaie verloren; Fundamt; verlorene Gegenstände; Fahrrad gefunden; Finderlohn; Fundsache; Verlorenes wiederfinden; Fundgegenstand; Brieftasche; Regenschirm; Rucksack vergessen; Schlüssel gefunden; verlorener Schlüssel; Handy gefunden; Ring verloren; Schlüssel; Geldbeutel; Portemonnaie; Rucksack; Geldbörse",
  ],
  [
    "gericht",
    "Gerichtsverfahren und -urteile; Gerichtliche Prozesse; Gerichtsentscheidungen",
    "Gericht; Prozess; Urteil; Gerichtsurteil; Berufung; Revision; Gerichtsverhandlung; Pfändung; Richter; Aktenzeichen",
  ],
  [
    "gewaltopfer",
    "Hilfen für Opfer von Gewalttaten; Entschädigung für Opfer von Gewalttaten",
    "Opferentschädigung; Gewaltopfer; OEG; Opferhilfe; überfallen worden; Opfer einer Straftat; Vergewaltigung; Körperverletzung; Weißer Ring; zusammengeschlagen; Opferschutz",
  ],
  [
    "gewaltschutz",
    "Schutzantrag vor Gewalt und Nachstellungen; Gerichtliche Maßnahmen zum Schutz vor Gewalt",
    "häusliche Gewalt; Stalking; Stalker; Kontaktverbot; Annäherungsverbot; Frauenhaus; Gewalt in der Ehe; einstweilige Verfügung; Mann schlägt mich; bedroht werden; Gewaltschutzgesetz; Stalking-Opfer; Schläge; verprügelt; Wohnungsverweisung; Mobbing",
  ],
  [
    "hochwasserhilfe",
    "Finanzielle Hilfen bei Elementarschäden; Hochwassersoforthilfen; Hochwasserschäden",
    "Überschwemmung; Hochwasser; Flutopfer; Unwetter; Sturmschaden; Flut; Fluthilfe; Naturkatastrophe; Unwetterschaden; Keller vollgelaufen; Hochwasserhilfe; Starkregen; Hagelschaden; Keller",
  ],
  [
    "hochwasserschutz",
    "Hochwasserschutzmaßnahmen; Förderung von Maßnahmen zum Hochwasserschutz",
    "Deich; Pegel; Pegelstand; Sandsäcke; Flutschutz; Hochwasserwarnung; Hochwassergefahr",
  ],
  [
    "klage",
    "Klage; Privatklage; Strafantrag",
    "verklagen; klagen; Nachbar verklagen; Sozialgericht; Arbeitsgericht; Anzeige erstatten; Strafanzeige stellen; Nebenkläger; Klage einreichen; Straftat; Strafverfahren",
  ],
  [
    "mahnbescheid",
    "Mahnbescheid",
    "Mahnung; Rechnung nicht bezahlt; Mahnverfahren; Inkasso; Geld eintreiben; Forderung einklagen; Kunde zahlt nicht; Schulden eintreiben; Mahngericht",
  ],
  [
    "polizei",
    "Polizei-Internetwache; Strafanzeige; Strafantrag",
    "Polizei; Anzeige bei der Polizei; Onlinewache; Diebstahl anzeigen; Betrug anzeigen; Straftat melden; Fahrrad gestohlen; Internetbetrug; Betrug",
  ],
  [
    "prozesskostenhilfe",
    "Prozess- und Verfahrenskostenhilfe; Prozesskostenhilfe",
    "PKH; Armenrecht; Anwalt bezahlen; Anwaltskosten; kein Geld für Anwalt; Beratungshilfe; VKH; Gerichtskosten; Anwalt zu teuer; Rechtshilfe; Beratungsschein Anwalt; Anwalt Kosten; Rechtsberatung",
  ],
  ["rettungsdienst", "Notfallrettung", "Rettungswagen; Notruf; 112; Krankenwagen; Notarzt; Rettungsdienst; Ambulanz"],
  [
    "schlichtung",
    "Vermittlung und Streitschlichtung bei Gericht; Streitschlichtung",
    "Nachbarschaftsstreit; Schiedsmann; Schiedsamt; Mediation; Streit mit Nachbarn; Streit schlichten; Erbstreit; Mediator; Schiedsfrau; Erbengemeinschaft",
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
    "Zeugenentschädigung; Schöffe; Zeugengeld; Schöffen; Verdienstausfall Gericht; JVEG; Zeuge vor Gericht; Zeuge; Verdienstausfall",
  ],
  [
    "zwangsvollstreckung",
    "Zwangsvollstreckung und -versteigerung; Zwangsversteigerung",
    "Gerichtsvollzieher; pfänden; Versteigerung Haus; Schulden; Lohnpfändung; Kuckuck; Kontopfändung; Hausversteigerung; Haus ersteigern; Vollstreckung; Schuldentitel; Zwangsräumung; Räumung; Pfändungsbeschluss; vollstrecken; Inkasso Gericht",
  ],
];
