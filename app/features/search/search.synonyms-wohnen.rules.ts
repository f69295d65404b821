import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Bauen & Wohnen: living, moving, waste */
export const wohnen: readonly SynonymRow[] = [
  [
    "abfall",
    "Abfallentsorgung; Hausmüll; Abfallbehälter; Abfallgebühr",
    "Müll; Müllabfuhr; Müllgebühr; Müllgebühren; Mülltonne; Restmüll; Restmülltonne; Tonne; Müllabholung; Müllentsorgung; Müllauto; Kehricht; Graue Tonne; Windeltonne; Müllgefäß; Mülleimer; Abfalltonne; Müllmarke; Müllsack; Abfallkalender; Müllkalender; Abfuhrtermine; Mülltonne bestellen; Mülltonne anmelden; Leerung",
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
    "Sondermüll; Schadstoffe; Schadstoffmobil; Farbreste; Altöl; giftiger Müll; Gift entsorgen; Farbe entsorgen; Chemikalien entsorgen; Medikamente entsorgen; Altlacke; Asbest entsorgen",
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
    "Wassergebühr; Wasserrechnung; Abwassergebühr; Kanalgebühr; Wassergeld; Niederschlagswassergebühr; Regenwassergebühr",
  ],
  [
    "akteneinsicht",
    "Datenauskunft und Akteneinsicht; Akteneinsicht nach dem Informationsfreiheitsgesetz",
    "IFG; IFG-Anfrage; Informationsfreiheit; Transparenzgesetz; DSGVO-Auskunft; Datenschutzauskunft; Akte einsehen; Stasi-Akte; Stasiunterlagen; Auskunft über meine Daten; personenbezogene Daten; Auskunft DSGVO; Unterlagen einsehen; Datenauskunft; Verfassungsschutz Auskunft; gespeicherte Daten",
  ],
  [
    "auskunftssperre",
    "Auskunfts- und Übermittlungssperren im Melderegister; Adressbuchsperre",
    "Adresse sperren; Adresse geheim halten; Datensperre; Widerspruch gegen Datenweitergabe; Datenweitergabe; Übermittlungssperre; Sperrvermerk",
  ],
  [
    "baum",
    "Baumfällgenehmigung",
    "Baum fällen; Bäume fällen; Baumschutz; Baum absägen; Baumfällung; Baumschnitt; Baumschutzsatzung; Hecke schneiden; Baum umsägen; Baum umhauen; Baumfällarbeiten; Obstbaum; Baum kappen; kranker Baum; Baum schneiden; Nadelbaum; Kettensäge; Eiche fällen; Bäume; Baum; Eiche; Linde",
  ],
  [
    "foerderwohnraum",
    "Selbstnutzungs-; Leerstands- und anderweitige Nutzungsgenehmigung von gefördertem Wohnraum",
    "Sozialwohnung selbst nutzen; Sozialwohnung leer stehen lassen; Belegungsbindung; Sozialbindung",
  ],
  [
    "grundsteuer",
    "Grundsteuer; Grundsteuermessbetrag",
    "Haussteuer; Grundstückssteuer; Grundsteuererklärung; Einheitswert; Hebesatz; Steuer auf Haus; Steuer für mein Haus; Grundsteuerreform; Grundsteuerbescheid; Grundsteuerwert; Hauseigentümer Steuer; Bodensteuer; Hauseigentümer",
  ],
  [
    "handwerk-beschwerde",
    "Beschwerde- und Vermittlungsverfahren im Handwerk",
    "Pfusch; Pfusch am Bau; Ärger mit Handwerker; Handwerkerpfusch; Streit mit Handwerker",
  ],
  [
    "meldewesen",
    "Wohnsitz Anmeldung; Wohnsitz; Wohnsitzmeldungen",
    "Umzug; umziehen; umgezogen; ummelden; Einwohnermeldeamt; Meldeamt; Adresse ändern; Adressänderung; neue Adresse; neue Anschrift; Wohnung anmelden; Anschrift ändern; Wohnungsummeldung; Zuzug; Wegzug; EMA; einziehen; ausziehen; Wohnortwechsel; Adresswechsel; Bürgeramt; Bürgerbüro; Einwohneramt; Ummeldung; Wohnungswechsel; hergezogen; weggezogen; Umzugsmeldung; Meldeadresse; zugezogen; Hauptwohnung",
  ],
  [
    "mietspiegel",
    "Mietspiegel",
    "ortsübliche Miete; Vergleichsmiete; Miethöhe; Mietpreis; Mieterhöhung; Miete zu hoch prüfen; Mietwucher; Durchschnittsmiete",
  ],
  [
    "minijob-haushalt",
    "Haushaltsscheck für Minijobs in Privathaushalten",
    "Putzfrau; Putzhilfe; Haushaltshilfe anmelden; Reinigungskraft; Babysitter anmelden; Minijob im Haushalt; Gärtner anmelden; Perle; Babysitter; Haushaltshilfe Minijob; Gärtner",
  ],
  [
    "nebenwohnung",
    "Wohnsitz Anmeldung als Nebenwohnsitz",
    "Nebenwohnung; Zweitwohnsitz; zweiter Wohnsitz; Nebenwohnsitz",
  ],
  [
    "rundfunkbeitrag",
    "Rundfunkbeitrag",
    "GEZ; GEZ-Gebühr; Rundfunkgebühr; Fernsehgebühr; Zwangsgebühr; Beitragsservice; Fernsehen abmelden; Gebühreneinzugszentrale; Radio anmelden; ARD und ZDF; Rundfunkgebühren; GEZ befreien; GEZ abmelden; Fernseher anmelden; Beitragsservice befreien; TV-Gebühr; Radio",
  ],
  [
    "stromanbieter",
    "Beschwerde- und Schlichtungsverfahren gegen Energieversorger",
    "Stromanbieter; Gasanbieter; Stromrechnung; Ärger mit Stromversorger; Stromversorger; Energieanbieter",
  ],
  [
    "telefonanbieter",
    "Beschwerde- und Schlichtungsverfahren gegen Telekommunikationsanbieter; Rufnummernmissbrauch",
    "Telefonterror; Spam; Werbeanrufe; Telekom; Ärger mit Internetanbieter; Internetanbieter; Handyvertrag; Telefonanbieter; langsames Internet; Bundesnetzagentur; Phishing",
  ],
  [
    "wohnungsgeber",
    "Wohnungsgeberbestätigung",
    "Vermieterbescheinigung; Vermieterbestätigung; Einzugsbestätigung; Bestätigung vom Vermieter; Vermieter",
  ],
  [
    "zweckentfremdung",
    "Genehmigung zur Zweckentfremdung von Wohnraum; Zweckentfremdungsgenehmigung von Wohnraum",
    "Airbnb; Ferienwohnung vermieten; Ferienwohnung; Wohnung an Touristen vermieten; Leerstand; Ferienvermietung; Kurzzeitvermietung; Touristen; Ferienapartment; Ferienwohnungen; Untervermietung; untervermieten; Wohnung leer stehen lassen; leer stehende Wohnung",
  ],
  [
    "zweitwohnungssteuer",
    "Zweitwohnungssteuer",
    "Steuer Zweitwohnung; Zweitwohnung; Zweitwohnungsabgabe; Ferienhaussteuer; Zweitwohnsitzsteuer; Zweitwohnsitz Steuer",
  ],
];
