import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Gesundheit: care and death */
export const pflegeTod: readonly SynonymRow[] = [
  [
    "bestattung",
    "Bestattung; Nutzungsrecht für eine Grabstelle",
    "Beerdigung; Begräbnis; Friedhof; Grab; Grabstein; Urne; beerdigen; Beisetzung; Trauerfeier; Einäscherung; Feuerbestattung; Leichenhalle; Grabstelle verlängern; Beerdigungskosten; Krematorium; Seebestattung; Urnengrab; Leiche; Sarg; Trauerhalle; Grabpflege; Urnenbeisetzung; Grabmal; Beerdigungsinstitut; Bestatter; Totenruhe; Erdbestattung",
  ],
  [
    "elternunterhalt",
    "Elternunterhalt",
    "für Eltern zahlen; Pflegeheim der Eltern; Kinder haften für Eltern; Heimkosten der Eltern; Eltern im Heim",
  ],
  [
    "erbe-ausschlagen",
    "Ausschlagung der Erbschaft",
    "Erbe ausschlagen; Schulden geerbt; Erbausschlagung; Erbe ablehnen; Erbe nicht annehmen; Erbverzicht; Schulden erben",
  ],
  ["erziehungsrente", "Erziehungsrente", "Ex-Mann gestorben; Rente für Alleinerziehende nach Tod"],
  [
    "familienpflegezeit",
    "Familienpflegezeitförderung; zinsloses Darlehen nach § 3 Familienpflegezeitgesetz",
    "Pflegezeit; Angehörige pflegen; Pflege der Eltern; Mutter pflegen; Pflegeauszeit; Vater pflegen; Pflegezeitdarlehen",
  ],
  [
    "haushaltshilfe-krank",
    "Haushaltshilfe und häusliche Krankenpflege; Haushaltshilfe für Krankenversicherte; Hilfe zur Weiterführung des Haushalts",
    "Haushaltshilfe; Pflegedienst zu Hause; Verhinderungspflege; Hilfe im Haushalt; häusliche Pflege; ambulanter Pflegedienst; Urlaubspflege",
  ],
  [
    "hinterbliebene",
    "Hinterbliebenenversorgung; Hinterbliebenenrenten in der gesetzlichen Unfallversicherung",
    "Hinterbliebenenrente; Rente für Angehörige; Angehörige nach Todesfall; Hinterbliebene",
  ],
  [
    "hospiz",
    "Hospizleistungen und Palliativversorgung",
    "Hospiz; Palliativ; Sterbebegleitung; im Sterben liegen; Palliativmedizin; sterbenskrank; SAPV; Sterbehilfe",
  ],
  [
    "kriegsgraeber",
    "Kriegsgräberfürsorge; Erhaltung von Kriegsgräber",
    "Soldatenfriedhof; Kriegsgrab; gefallener Soldat; Soldatengrab; Kriegstote",
  ],
  ["nachlasspflege", "Nachlasspflegeschaft", "Nachlasspfleger; unbekannte Erben; Nachlassgericht"],
  [
    "pflege-hilfe",
    "Hilfe zur Pflege",
    "Pflegekosten; Pflegeheim bezahlen; Sozialamt Pflege; Heimunterbringung; Pflegekosten Sozialamt; Heim zu teuer",
  ],
  [
    "pflegegeld",
    "Pflegegeld; Pflegegeld für selbst beschaffte Pflegehilfen",
    "Geld für pflegende Angehörige; Pflegestufe; Pflegegrad; Pflegekasse; Pflegeantrag; Geld für Pflege; zu Hause gepflegt; pflegende Angehörige",
  ],
  [
    "pflegehilfsmittel",
    "Pflegehilfsmittel",
    "Pflegebett; Windeln für Erwachsene; Inkontinenz; Hausnotruf; Notrufknopf; Bettschutzeinlagen; Pflegehandschuhe; Windeln; Pflegemittel",
  ],
  [
    "pflegeleistung",
    "Pflegeangebote und -leistungen; Kurzzeitpflege; Pflegesachleistung; vollstationäre Pflege",
    "Pflege; Pflegeheim; Altenheim; Seniorenheim; Tagespflege; Altersheim; Pflegedienst; Pflegebedürftigkeit; pflegebedürftig; Pflegeplatz; Pflegeberatung; Altenpflege; Opa braucht Pflege; Oma braucht Pflege; SGB XI; Demenz; Alzheimer; Pflegebedürftige; Seniorenresidenz; Altenpflegeheim; Pflegeeinrichtung; bettlägerig; Oma; Opa",
  ],
  [
    "pflegeversicherung",
    "Pflegeversicherungsbeitrag",
    "Pflegeversicherung; Beitrag zur Pflege; Pflegebeitrag; Kinderlosenzuschlag",
  ],
  ["pflegewohngeld", "Pflegewohngeld", "Zuschuss Pflegeheim; Investitionskosten Heim; Zuschuss zum Heimplatz"],
  ["ruherecht", "Ruherechtsentschädigung", "Ruherecht; Kriegsgrab auf Privatgrundstück"],
  [
    "sterbefall",
    "Sterbefallanzeige; Anzeige eines Sterbefalls",
    "Tod melden; Todesfall; verstorben; jemand ist gestorben; Tod; gestorben; Verstorbener; Tod anzeigen; Ableben; Todesfall melden; Sterbefall; Tote; Tod eines Angehörigen; Angehöriger verstorben",
  ],
  ["sterbegeld", "Sterbegeld für Hinterbliebene; Sterbegeld für Kriegsopfer", "Sterbegeld; Geld bei Todesfall"],
  [
    "sterbeurkunde",
    "Sterbeurkunde; Todesbescheinigung",
    "Totenschein; Todesurkunde; Leichenschau; Leichenschauschein; Todesnachweis; Todesschein; Nachweis des Todes; Totenzettel",
  ],
  [
    "ueberfuehrung",
    "Überführungskostenerstattung; Überführungserlaubnis; Leichenpass",
    "Leiche überführen; Überführung Verstorbener; Leichentransport; Leichnam",
  ],
  [
    "waisenrente",
    "Waisenrente",
    "Halbwaise; Vollwaise; Waise; Halbwaisenrente; Vater gestorben; Mutter gestorben; Eltern gestorben",
  ],
  [
    "witwenrente",
    "Witwenrente",
    "Witwe; Witwer; Witwerrente; Ehemann gestorben; Ehefrau gestorben; Mann gestorben; Frau gestorben; große Witwenrente; verwitwet; Ehemann tot; Partner gestorben",
  ],
  [
    "wohnungsanpassung",
    "Wohnumfeldverbessernde Maßnahmen zur Pflege; Wohnungshilfe",
    "Badumbau; behindertengerechte Wohnung; Rampe; Dusche umbauen; Wohnraumanpassung; behindertengerecht umbauen; pflegegerecht umbauen; Bad umbauen; Dusche",
  ],
];
