import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Mobilität & Reisen: air and water */
export const luftWasser: readonly SynonymRow[] = [
  ["bootszeugnis", "Bootszeugnis; Schiffsmessbrief", "Bootspapiere; Boot vermessen; Messbrief; Schiffspapiere; IBS"],
  [
    "drohne",
    "Betrieb von unbemannten Luftfahrtsystemen und Flugmodellen",
    "Drohne; Flugdrohne; Quadrocopter; Multicopter; Modellflugzeug; UAV; UAS; Drohnenführerschein; Drohnenflug; Modellflug; Drohne fliegen; Kameradrohne; Modellhubschrauber; Drohnenpilot; Drohnenaufnahmen; Drohnenerlaubnis; Drohnen; Luftaufnahmen; Fluggerät ferngesteuert; Drohne registrieren; LuftVO; EU-Kompetenznachweis; eID Drohne",
  ],
  ["faehre", "Wasserrechtliche Erlaubnis; Fähren und Schifffahrtsanlagen", "Fähre; Fährbetrieb; Fährmann; Wehr"],
  [
    "flug",
    "Flugplatz; Flugplatzgenehmigung; Flugliniengenehmigung",
    "Flughafen; Airport; Landeplatz; Hubschrauberlandeplatz; Fluglinie; Airline; Fluggesellschaft",
  ],
  [
    "flug-ausnahme",
    "Start- und Landegenehmigung; Erlaubnis zum Außenstart",
    "Ballon starten; Hubschrauber landen; Heißluftballon; Außenlandung; Wiese landen; Helikopter landen; Helikopter; Ballon; Ballonfahrt; Fallschirm",
  ],
  [
    "flug-berechtigung",
    "Permit to fly (Fluggenehmigung); Kunstflugberechtigung; Instrumentenflugberechtigung",
    "Kunstflug; Instrumentenflug; Schleppflug; Fluggenehmigung; Nachtflug",
  ],
  [
    "flugfreigabe",
    "Flugverkehrskontrollfreigabe und luftrechtliche Genehmigung",
    "Kran am Flughafen; Ballon steigen lassen; Himmelslaterne; Luftballons steigen lassen; Luftraum; Bauen am Flughafen; Luftballon; Luftballons",
  ],
  ["fluggeraet-halter", "Halterwechsel Luftfahrtgerät", "Flugzeug verkauft; Flugzeug gekauft; Flugzeug ummelden"],
  ["flugmuster", "Musterzulassung (Flugzeuge)", "Flugzeugtyp; Musterprüfung; Flugzeugmuster; neuer Flugzeugtyp"],
  [
    "flugzeug",
    "Luftfahrzeugregister; Eintragung in die Luftfahrzeugrolle; Lufttüchtigkeitszeugnis",
    "Flugzeug anmelden; Flugzeug; Flugzeugzulassung; Flugzeugregister; Luftfahrzeug",
  ],
  [
    "gewaesser-befahren",
    "Genehmigung für das Befahren von Gewässern",
    "Boot auf dem See; Motorboot auf See fahren; Kanu; Paddeln; Floß; Stand-up-Paddling; Kajak",
  ],
  [
    "liegeplatz",
    "Liegeplatzvergabe für Wasserfahrzeuge; Liegeplatz für Wasserfahrzeuge",
    "Bootsliegeplatz; Hafenplatz; Bootssteg; Anlegeplatz; Yachthafen; Boot anlegen; Steg; Marina; Ankerplatz; Bootsplatz",
  ],
  [
    "luftfahrerkartei",
    "Luftfahrerkartei; Meldung von Bewerbern um eine Lizenz zum Führen eines Luftfahrzeuges",
    "Pilotenkartei; Flugschüler melden; Pilotenregister",
  ],
  [
    "pilot",
    "Erlaubnis zum Führen eines Luftfahrzeuges",
    "Pilotenschein; Flugschein; Pilot; Flugzeug fliegen; Fluglizenz; PPL; Segelflugschein; Gleitschirm; Pilotenlizenz; fliegen lernen; Hubschrauber; Privatpilot; LuftPersV; Segelflug; Hubschrauber fliegen; ATPL; SPL; Ballonfahrer",
  ],
  [
    "schiff",
    "Schiffs- und Schiffsbauregister; Schiffsregister; Schiffsbeflaggung und -kennzeichen",
    "Schiff anmelden; Schiff; Flagge; Schiffsflagge; Reeder; Frachter; Schiff eintragen; ausflaggen",
  ],
  [
    "schiffsausruestung",
    "Schiffsausrüstungsgenehmigung; Navigations- und Funkausrüstung auf Schiffen",
    "Schiffsfunk; Radar auf Schiff; Navigationsgerät Schiff; Schiffsausrüstung",
  ],
];
