import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Gesundheit: care and death */
export const pflegeTod: readonly SynonymRow[] = [
  [
    "bestattung",
    "Bestattung; Nutzungsrecht für eine Grabstelle",
    "Beerdigung; Begräbnis; Friedhof; Grab; Grabstein; Urne; beerdigen; Beisetzung; Trauerfeier; Einäscherung; Feuerbestattung; Leichenhalle; Grabstelle verlängern; Beerdigungskosten; Krematorium; Seebestattung; Urnengrab; Leiche; Sarg; Trauerhalle; Grabpflege; Urnenbeisetzung; Grabmal; Beerdigungsinstitut; Bestatter; Totenruhe; Erdbestattung; BestG; FriedhofsO; Friedhofsamt; Baumbestattung; Friedwald; anonyme Bestattung; Sozialbestattung; Liegezeit Grab; Ruhefrist; Grabnutzung",
  ],
  [
    "elternunterhalt",
    "Elternunterhalt",
    "für Eltern zahlen; Pflegeheim der Eltern; Kinder haften für Eltern; Heimkosten der Eltern; Eltern im Heim; Heimkosten Mutter; Heimkosten Vater; Mutter im Heim; Vater im Heim; Heimkosten für Mutter zahlen; Kinder zahlen Heim; Heim der Mutter bezahlen; Sozialamt will Geld von Kindern; für Mutter zahlen; für Vater zahlen; Eltern Pflegeheim zahlen",
  ],
  [
    "erbe-ausschlagen",
    "Ausschlagung der Erbschaft",
    "Erbe ausschlagen; Schulden geerbt; Erbausschlagung; Erbe ablehnen; Erbe nicht annehmen; Erbverzicht; Schulden erben; Erbschaft ablehnen; Nachlass ausschlagen; Erbe voller Schulden; Erbschaft ausschlagen; überschuldeter Nachlass",
  ],
  ["erziehungsrente", "Erziehungsrente", "Ex-Mann gestorben; Rente für Alleinerziehende nach Tod"],
  [
    "familienpflegezeit",
    "Familienpflegezeitförderung; zinsloses Darlehen nach § 3 Familienpflegezeitgesetz",
    "Pflegezeit; Angehörige pflegen; Pflege der Eltern; Mutter pflegen; Pflegeauszeit; Vater pflegen; Pflegezeitdarlehen; FPfZG; PflegeZG; Auszeit Pflege; Auszeit um Eltern zu pflegen; Auszeit für Pflege der Eltern; Pflege und Beruf; weniger arbeiten Pflege; frei für Pflege; Freistellung Pflege; Vater pflegebedürftig; Auszeit Angehörige; Teilzeit Pflege; Angehörigenpflege",
  ],
  [
    "haushaltshilfe-krank",
    "Haushaltshilfe und häusliche Krankenpflege; Haushaltshilfe für Krankenversicherte; Hilfe zur Weiterführung des Haushalts",
    "Haushaltshilfe; Pflegedienst zu Hause; Verhinderungspflege; Hilfe im Haushalt; häusliche Pflege; ambulanter Pflegedienst; Urlaubspflege; Hilfe zu Hause nach OP; nach der OP Hilfe; Putzhilfe Krankheit; Haushaltshilfe nach Operation; HKP; Verband wechseln zu Hause; Spritzen zu Hause; krank zu Hause Hilfe; Operation Hilfe im Haushalt; SGB V Haushaltshilfe; häusliche Krankenpflege; Haushaltshilfe Schwangerschaft; Hilfe nach Krankenhaus; Putzhilfe nach OP",
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
  [
    "nachlasspflege",
    "Nachlasspflegeschaft",
    "Nachlasspfleger; unbekannte Erben; Nachlassgericht; NLP; Erbe unbekannt; kein Erbe bekannt; Erben unbekannt; Erben suchen; niemand erbt; Erbenermittlung; Nachlass ohne Erben; Erbensuche; Fiskuserbschaft; Nachlasspflegschaft; Pflegschaft für Nachlass",
  ],
  [
    "pflege-hilfe",
    "Hilfe zur Pflege",
    "Pflegekosten; Pflegeheim bezahlen; Sozialamt Pflege; Heimunterbringung; Pflegekosten Sozialamt; Heim zu teuer; HzP; Hilfe zur Pflege Sozialamt; Pflegeheim zu teuer; Heimplatz bezahlen; Pflege bezahlen; Pflegeheimkosten; kann Heim nicht bezahlen",
  ],
  [
    "pflegegeld",
    "Pflegegeld; Pflegegeld für selbst beschaffte Pflegehilfen",
    "Geld für pflegende Angehörige; Pflegestufe; Pflegegrad; Pflegekasse; Pflegeantrag; Geld für Pflege; zu Hause gepflegt; pflegende Angehörige; PfG; PG; MDK; MD-Gutachten; Angehörigen pflegen Geld; Pflegegrad beantragen; Mutter pflegen Geld; Oma pflegen; Opa pflegen; Pflegefall",
  ],
  [
    "pflegehilfsmittel",
    "Pflegehilfsmittel",
    "Pflegebett; Windeln für Erwachsene; Inkontinenz; Hausnotruf; Notrufknopf; Bettschutzeinlagen; Pflegehandschuhe; Windeln; Pflegemittel; Krankenbett; Badewannenlift; Inkontinenzmaterial; Einmalhandschuhe Pflege; Toilettenstuhl",
  ],
  [
    "pflegeleistung",
    "Pflegeangebote und -leistungen; Kurzzeitpflege; Pflegesachleistung; vollstationäre Pflege",
    "Pflege; Pflegeheim; Altenheim; Seniorenheim; Tagespflege; Altersheim; Pflegedienst; Pflegebedürftigkeit; pflegebedürftig; Pflegeplatz; Pflegeberatung; Altenpflege; Opa braucht Pflege; Oma braucht Pflege; SGB XI; Demenz; Alzheimer; Pflegebedürftige; Seniorenresidenz; Altenpflegeheim; Pflegeeinrichtung; bettlägerig; Oma; Opa; KZP; Tagespflege Senioren; Nachtpflege; VHP; VP; Kurzzeitpflegeplatz; Entlastungsbetrag; Pflegeheimplatz; Pflegestützpunkt; Tagespflege für Oma; Essen auf Rädern; Heimplatz; Sachleistung Pflege; Seniorenwohnheim; PSP",
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
    "Tod melden; Todesfall; verstorben; jemand ist gestorben; Tod; gestorben; Verstorbener; Tod anzeigen; Ableben; Todesfall melden; Sterbefall; Tote; Tod eines Angehörigen; Angehöriger verstorben; Tod in der Familie; Angehöriger gestorben; Opa gestorben; Oma gestorben",
  ],
  [
    "sterbegeld",
    "Sterbegeld für Hinterbliebene; Sterbegeld für Kriegsopfer",
    "Sterbegeld; Geld bei Todesfall; Geld für Beerdigung; Bestattungskosten; Zuschuss Beerdigung; Sterbegeldversicherung; Beerdigung bezahlen",
  ],
  [
    "sterbeurkunde",
    "Sterbeurkunde; Todesbescheinigung",
    "Totenschein; Todesurkunde; Leichenschau; Leichenschauschein; Todesnachweis; Todesschein; Nachweis des Todes; Totenzettel",
  ],
  [
    "ueberfuehrung",
    "Überführungskostenerstattung; Überführungserlaubnis; Leichenpass",
    "Leiche überführen; Überführung Verstorbener; Leichentransport; Leichnam; im Ausland gestorben; Verstorbenen nach Hause holen; Tod im Ausland; Rückholung Verstorbener",
  ],
  [
    "waisenrente",
    "Waisenrente",
    "Halbwaise; Vollwaise; Waise; Halbwaisenrente; Vater gestorben; Mutter gestorben; Eltern gestorben; Rente für Kinder; Waisengeld; Kind dessen Vater starb",
  ],
  [
    "witwenrente",
    "Witwenrente",
    "Witwe; Witwer; Witwerrente; Ehemann gestorben; Ehefrau gestorben; Mann gestorben; Frau gestorben; große Witwenrente; verwitwet; Ehemann tot; Partner gestorben; Mann gestorben Rente; Rente nach Tod des Mannes; Frau gestorben Rente; Hinterbliebenenrente Ehepartner",
  ],
  [
    "wohnungsanpassung",
    "Wohnumfeldverbessernde Maßnahmen zur Pflege; Wohnungshilfe",
    "Badumbau; behindertengerechte Wohnung; Rampe; Dusche umbauen; Wohnraumanpassung; behindertengerecht umbauen; pflegegerecht umbauen; Bad umbauen; Dusche; Lift einbauen; Badezimmer umbauen Pflege; Wohnung rollstuhlgerecht; ebenerdige Dusche; Türen verbreitern; Umbau wegen Pflege; Treppe schafft Oma nicht mehr; Wohnung umbauen Pflege; WuM; Treppenlift; Haltegriffe; Pflegebett Umbau; Plattformlift; Behinderten-WG; Aufzug für Rollstuhl",
  ],
];
