import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Bauen & Wohnen: living, moving, waste */
export const wohnen: readonly SynonymRow[] = [
  [
    "abfall",
    "Abfallentsorgung; Hausmüll; Abfallbehälter; Abfallgebühr",
    "Müll; Müllabfuhr; Müllgebühr; Müllgebühren; Mülltonne; Restmüll; Restmülltonne; Tonne; Müllabholung; Müllentsorgung; Müllauto; Kehricht; Graue Tonne; Windeltonne; Müllgefäß; Mülleimer; Abfalltonne; Müllmarke; Müllsack; Abfallkalender; Müllkalender; Abfuhrtermine; Mülltonne bestellen; Mülltonne anmelden; Leerung; Müll bestellen; neue Tonne; Restabfall; größere Mülltonne; Müll nicht abgeholt; AWB; Tonne kaputt; Müllmarken; Müllmann; Abfallgebühren; Tonne bestellen",
  ],
  [
    "abfall-bio",
    "Bioabfall; Gartenabfall",
    "Biotonne; Biomüll; Grünschnitt; Kompost; Braune Tonne; Laubsäcke; Grünabfall",
  ],
  [
    "abfall-elektro",
    "Elektroschrott; Rückgabe von Altbatterien",
    "Elektromüll; Elektroaltgeräte; alter Fernseher; alter Kühlschrank; Waschmaschine entsorgen; Batterien entsorgen; Kühlschrank; Waschmaschine; Fernseher; Altgerät",
  ],
  ["abfall-papier", "Altpapier", "Papiertonne; Blaue Tonne; Papiermüll; Pappe"],
  [
    "abfall-problem",
    "Problemstoffe",
    "Sondermüll; Schadstoffe; Schadstoffmobil; Farbreste; Altöl; giftiger Müll; Gift entsorgen; Farbe entsorgen; Chemikalien entsorgen; Medikamente entsorgen; Altlacke; Asbest entsorgen; Lackreste; Farbeimer; alte Medikamente; Lack entsorgen; Batterie; Leuchtstoffröhre",
  ],
  [
    "abfall-sperrmuell",
    "Sperrmüll",
    "Sperrgut; Sperrmüllabfuhr; Sperrmüll anmelden; alte Möbel; Sofa entsorgen; Möbel entsorgen; Couch abholen; Entrümpelung; Möbel; Sofa; Couch; Matratze",
  ],
  [
    "abfall-wertstoff",
    "Wertstoffe",
    "Wertstoffhof; Recyclinghof; Gelber Sack; Gelbe Tonne; Mülltrennung; Recycling; Bauhof; Altglas; Glascontainer; Plastikmüll; Gelbe Säcke; Verpackungsmüll; Altmetall abgeben; Bauschutt",
  ],
  [
    "abwassergebuehr",
    "Wasser-/Abwasserabgaben und -entgelte; Abwasserabgabe; Wasserabgabe",
    "Wassergebühr; Wasserrechnung; Abwassergebühr; Kanalgebühr; Wassergeld; Niederschlagswassergebühr; Regenwassergebühr; Wasserzähler; versiegelte Fläche; Wassergeldabrechnung; Niederschlagswasser",
  ],
  [
    "akteneinsicht",
    "Datenauskunft und Akteneinsicht; Akteneinsicht nach dem Informationsfreiheitsgesetz",
    "IFG; IFG-Anfrage; Informationsfreiheit; Transparenzgesetz; DSGVO-Auskunft; Datenschutzauskunft; Akte einsehen; Stasi-Akte; Stasiunterlagen; Auskunft über meine Daten; personenbezogene Daten; Auskunft DSGVO; Unterlagen einsehen; Datenauskunft; Verfassungsschutz Auskunft; gespeicherte Daten; BDSG; StUG; BStU; Daten über mich; UIG; Geheimdienst Auskunft; Verfassungsschutz; was weiß der Staat über mich",
  ],
  [
    "auskunftssperre",
    "Auskunfts- und Übermittlungssperren im Melderegister; Adressbuchsperre",
    "Adresse sperren; Adresse geheim halten; Datensperre; Widerspruch gegen Datenweitergabe; Datenweitergabe; Übermittlungssperre; Sperrvermerk; § 51 BMG; Adresse schützen; Stalker Adresse; niemand soll meine Adresse wissen; Adresse nicht herausgeben",
  ],
  [
    "baum",
    "Baumfällgenehmigung",
    "Baum fällen; Bäume fällen; Baumschutz; Baum absägen; Baumfällung; Baumschnitt; Baumschutzsatzung; Hecke schneiden; Baum umsägen; Baum umhauen; Baumfällarbeiten; Obstbaum; Baum kappen; kranker Baum; Baum schneiden; Nadelbaum; Kettensäge; Eiche fällen; Bäume; Baum; Eiche; Linde; Baumfällantrag; BaumSchS; Baum weg; Baum auf Grundstück; Baum beschneiden; Baumpflege; Baum gefällt; Birke fällen; Fällantrag; Fällgenehmigung",
  ],
  [
    "foerderwohnraum",
    "Selbstnutzungs-; Leerstands- und anderweitige Nutzungsgenehmigung von gefördertem Wohnraum",
    "Sozialwohnung selbst nutzen; Sozialwohnung leer stehen lassen; Belegungsbindung; Sozialbindung",
  ],
  [
    "grundsteuer",
    "Grundsteuer; Grundsteuermessbetrag",
    "Haussteuer; Grundstückssteuer; Grundsteuererklärung; Einheitswert; Hebesatz; Steuer auf Haus; Steuer für mein Haus; Grundsteuerreform; Grundsteuerbescheid; Grundsteuerwert; Hauseigentümer Steuer; Bodensteuer; Hauseigentümer; GrSt; GrStG; Steuer Grundstück; Messbetrag; Steuer Immobilie",
  ],
  [
    "handwerk-beschwerde",
    "Beschwerde- und Vermittlungsverfahren im Handwerk",
    "Pfusch; Pfusch am Bau; Ärger mit Handwerker; Handwerkerpfusch; Streit mit Handwerker",
  ],
  [
    "meldewesen",
    "Wohnsitz Anmeldung; Wohnsitz; Wohnsitzmeldungen",
    "Umzug; umziehen; umgezogen; ummelden; Einwohnermeldeamt; Meldeamt; Adresse ändern; Adressänderung; neue Adresse; neue Anschrift; Wohnung anmelden; Anschrift ändern; Wohnungsummeldung; Zuzug; Wegzug; EMA; einziehen; ausziehen; Wohnortwechsel; Adresswechsel; Bürgeramt; Bürgerbüro; Einwohneramt; Ummeldung; Wohnungswechsel; hergezogen; weggezogen; Umzugsmeldung; Meldeadresse; zugezogen; Hauptwohnung; BMG; Wohnsitz anmelden; in neue Stadt gezogen; Ich ziehe um; Umziehe; Wohnsitz ändern; Wohnung ummelden; Einzug; eingezogen; umgemeldet; Auszug Ausland; Hauptwohnsitz; Wohnsitzanmeldung; in andere Stadt ziehen; Neu in der Stadt; umzumelden; anderer Wohnort",
  ],
  [
    "mietspiegel",
    "Mietspiegel",
    "ortsübliche Miete; Vergleichsmiete; Miethöhe; Mietpreis; Mieterhöhung; Miete zu hoch prüfen; Mietwucher; Durchschnittsmiete; Mietpreisbremse; Mietvergleich; Miete vergleichen; Quadratmetermiete",
  ],
  [
    "minijob-haushalt",
    "Haushaltsscheck für Minijobs in Privathaushalten",
    "Putzfrau; Putzhilfe; Haushaltshilfe anmelden; Reinigungskraft; Babysitter anmelden; Minijob im Haushalt; Gärtner anmelden; Perle; Babysitter; Haushaltshilfe Minijob; Gärtner; Haushaltshilfe beschäftigen; Putzkraft; Nanny; Haushaltscheck; Reinigungshilfe; Kindermädchen",
  ],
  [
    "nebenwohnung",
    "Wohnsitz Anmeldung als Nebenwohnsitz",
    "Nebenwohnung; Zweitwohnsitz; zweiter Wohnsitz; Nebenwohnsitz; NW; zweite Wohnung; Wochenendwohnung; Zweitwohnung anmelden; Nebenwohnung anmelden",
  ],
  [
    "rundfunkbeitrag",
    "Rundfunkbeitrag",
    "GEZ; GEZ-Gebühr; Rundfunkgebühr; Fernsehgebühr; Zwangsgebühr; Beitragsservice; Fernsehen abmelden; Gebühreneinzugszentrale; Radio anmelden; ARD und ZDF; Rundfunkgebühren; GEZ befreien; GEZ abmelden; Fernseher anmelden; Beitragsservice befreien; TV-Gebühr; Radio; Rundfunk befreien; Befreiung Rundfunk; Fernsehbeitrag; Radiogebühr; Rundfunkbefreiung",
  ],
  [
    "stromanbieter",
    "Beschwerde- und Schlichtungsverfahren gegen Energieversorger",
    "Stromanbieter; Gasanbieter; Stromrechnung; Ärger mit Stromversorger; Stromversorger; Energieanbieter; Gasrechnung; Strom zu teuer; Stromabrechnung; Streit mit Stadtwerken; Stadtwerke Ärger; Gasversorger; Heizkosten Streit; Schlichtungsstelle Energie",
  ],
  [
    "telefonanbieter",
    "Beschwerde- und Schlichtungsverfahren gegen Telekommunikationsanbieter; Rufnummernmissbrauch",
    "Telefonterror; Spam; Werbeanrufe; Telekom; Ärger mit Internetanbieter; Internetanbieter; Handyvertrag; Telefonanbieter; langsames Internet; Bundesnetzagentur; Phishing; BNetzA; Handy Vertrag Ärger; WLAN langsam; DSL zu langsam; Anruf Betrug; Ping-Anruf; Telefonwerbung; Handyanbieter; Internet zu langsam; Anschluss gesperrt; kein Internet; Telefonrechnung; Streit mit Telefonanbieter; Handyrechnung; Internetvertrag; Rufnummer mitnehmen; Ärger mit Telekom",
  ],
  [
    "wohnungsgeber",
    "Wohnungsgeberbestätigung",
    "Vermieterbescheinigung; Vermieterbestätigung; Einzugsbestätigung; Bestätigung vom Vermieter; Vermieter",
  ],
  [
    "zweckentfremdung",
    "Genehmigung zur Zweckentfremdung von Wohnraum; Zweckentfremdungsgenehmigung von Wohnraum",
    "Airbnb; Ferienwohnung vermieten; Ferienwohnung; Wohnung an Touristen vermieten; Leerstand; Ferienvermietung; Kurzzeitvermietung; Touristen; Ferienapartment; Ferienwohnungen; Untervermietung; untervermieten; Wohnung leer stehen lassen; leer stehende Wohnung; ZwVbG; ZEG; Airbnb Genehmigung; Zimmer vermieten Urlauber; Untervermietung Touristen; Ferienzimmer; Wohnung als Büro nutzen; Ferienhaus",
  ],
  [
    "zweitwohnungssteuer",
    "Zweitwohnungssteuer",
    "Steuer Zweitwohnung; Zweitwohnung; Zweitwohnungsabgabe; Ferienhaussteuer; Zweitwohnsitzsteuer; Zweitwohnsitz Steuer; ZwSt; ZWStG; Studentenwohnung Steuer; Zweitwohnung Studium; Wochenendhaus Steuer; Zweitwohnsitz Abgabe; Nebenwohnsitz Steuer",
  ],
];
