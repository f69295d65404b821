import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Umwelt */
export const umwelt: readonly SynonymRow[] = [
  [
    "abfallnachweis",
    "Abfallrechtliches Nachweisverfahren; Entsorgungsnachweis; Verbringung von Abfällen",
    "eANV; Sonderabfall; gefährlicher Abfall; Begleitschein; Abfallnachweis; Abfallexport; Übernahmeschein; NachwV; ZKS; Giftmüll Nachweis; Altöl entsorgen; Giftmüll",
  ],
  [
    "abfallsammlung",
    "Gewerbliche und gemeinnützige Abfallsammlungen; Anzeige gemeinnütziger und gewerblicher Abfallsammlungen",
    "Altkleider; Schrottsammler; Altkleidersammlung; Altkleidercontainer; Gewerbemüll; Kleidersammlung; Altmetall; Schrott sammeln; Kleidercontainer; Schrottsammlung; Gewerbeabfall; Altpapiersammlung; Schrottplatz; Altmetall sammeln",
  ],
  [
    "abfalltransport",
    "Transport- und Vermittlungsgenehmigung für Abfall; Transport nach dem Kreislaufwirtschaftsgesetz",
    "Müll transportieren; A-Schild; Abfalltransport; Mülltransport; Beförderungserlaubnis Abfall; Abfallmakler; Containerdienst; KrWG; Abfall transportieren; Schrotthändler; AbfAEV; Schrott fahren; Beförderungserlaubnis; VVA; Müll ins Ausland",
  ],
  [
    "abwasser",
    "Einleiten von Abwasser",
    "Abwasser; Kleinkläranlage; Kanal; Indirekteinleitung; Sickergrube; Klärgrube; Regenwasser ableiten; Abwasser einleiten; Schmutzwasser; Einleitgenehmigung; Klärgrube leeren; Regenwasserversickerung; Regenwasser; Versickerung; Entwässerung; Kanalisation; Gartenwasserzähler; Klärwerk; versickern; AbwV; Indirekteinleiter; Regenwasser versickern; Kanal einleiten; KKA; Pool Wasser ablassen; Poolwasser; Schmutzwasser einleiten",
  ],
  [
    "altlasten",
    "Altlasten- und Bodenschutzkataster; Altlastenkataster",
    "Bodenverschmutzung; verseuchter Boden; Altlastenauskunft; Altlast; kontaminierter Boden; Altlastenverdacht; BBodSchG; Boden vergiftet; Tankstelle Boden; Bodenbelastung; Deponie früher; verunreinigtes Grundstück; Bodenverunreinigung",
  ],
  [
    "anlagengenehmigung",
    "Anlagengenehmigung und -zulassung; Errichtung und Betrieb von Anlagen nach BImSchG",
    "BImSchG; Fabrik bauen; Immissionsschutz; Industrieanlage; BImSch-Genehmigung; Biogasanlage; Mastanlage; Kraftwerk; Kläranlage; Deponie errichten; Heizöltank; Öltank; Schweinestall; Stall bauen; Immissionsschutzgenehmigung; BImSchV; Immissionsschutzrechtliche Genehmigung; Industriebetrieb genehmigen; Chemiefabrik; Gießerei; Lackiererei; Abfallanlage; Anlage errichten; Immissionen; Betriebsanlage; Tierfabrik; Hühnermast; Fabrik; Stall; Industriebetrieb; BImSch; 4. BImSchV; Schweinestall bauen; UVP; Windräder bauen; BImSchG-Genehmigung; Werk bauen; Industriebau; UVPG; IED",
  ],
  [
    "anlagenpruefung",
    "Anlagenbetrieb und -prüfung; Betrieb überwachungsbedürftiger Anlagen; Prüfbescheinigung für überwachungsbedürftige Anlagen",
    "TÜV; Aufzug prüfen; Druckbehälter; Aufzug; Fahrstuhl; Dampfkessel; BetrSichV; Aufzugsprüfung; Anlagenprüfung; Tankstelle prüfen; Lift; Tankstelle; Prüfplakette Aufzug",
  ],
  [
    "artenschutz-ausnahme",
    "Artenschutzrechtliche Ausnahmegenehmigung und Befreiung",
    "Wespennest; Biber; Fledermaus; Wespen; Hornissen; Schwalbennest; Biber im Garten; geschützte Tiere; Hornissennest; Wespennest entfernen; Marder; Maulwurf; Artenschutz; Kormoran; Graureiher; Saatkrähen; Krähen; Fledermäuse; Biber vertreiben; Krähen vertreiben; Schwalbennester; Feldhamster; Weidenkätzchen; Wildbienen; Eidechsen umsiedeln; geschützte Tiere Befreiung",
  ],
  [
    "bergbau",
    "Bergbau; Bodenabbaugenehmigung",
    "Kiesgrube; Sandabbau; Steinbruch; Bergamt; Bodenabbau; Bergwerk; Bergrecht; Kiesabbau; Sand abbauen; Torfabbau; Sandgrube; Kohle; Tagebau; Kies; Rohstoffabbau; Mine; Erdöl; Fracking; BBergG; Kies abbauen; Grubenschaden; Bergschaden; Bodenschätze; Gold suchen; Rohstoffe abbauen",
  ],
  [
    "betaeubungsmittel",
    "Erlaubnis zum Verkehr mit Betäubungsmitteln",
    "Cannabis; BtM; Hanf; Betäubungsmittelhandel; Drogen; Marihuana; BtMG; Gras; Cannabis anbauen; Opium; Betäubungsmittel handeln; Cannabis Anbau; BtMVV; Kiffen; Cannabis Club; Medizinalcannabis; Betäubungsmittelrezept; KCanG",
  ],
  [
    "bohrung",
    "Erdaufschluss; Anzeige geologischer Bohrungen",
    "Brunnen bohren; Erdwärme; Geothermie; Brunnenbohrung; Brunnen; Erdsonde; Erdwärmesonde; Gartenbrunnen; Brunnen im Garten; nach Wasser bohren; Brunnenbau; Grundwasserbohrung; Bohrung; Brunnen im Garten bohren; Erdbohrung; Wärmepumpe Bohrung; Erdwärmebohrung; Brunnen graben",
  ],
  [
    "eeg",
    "EEG-Förderung; Meldungen von Erneuerbare-Energien-Anlagen",
    "Einspeisevergütung; EEG; erneuerbare Energie; EEG-Umlage; Ökostrom; Biogas; Flexprämie; grüner Strom; KWK; KWKG; BHKW; Blockheizkraftwerk; Strom einspeisen; Einspeisung; Stromeinspeisung; KWK-Anlage; Solarstrom Vergütung; Vergütung für Strom; Strom einspeisen Geld",
  ],
  ["emas", "EMAS-Registrierung", "Umweltmanagement; Öko-Audit; EMAS; Umweltzertifikat; Umweltaudit"],
  [
    "emission",
    "Emissionserklärung; Emissionskataster; Emissionsgenehmigung",
    "Abgase; Luftschadstoffe; Emissionen; Luftverschmutzung; Schornstein; Abluft; Luftreinhaltung",
  ],
  [
    "emissionshandel",
    "Emissionshandel; Emissionsberechtigung",
    "CO2-Zertifikate; DEHSt; CO2-Handel; Treibhausgas; Verschmutzungsrechte; TEHG; ETS; CO2-Ausstoß; Klimaschutz; EU-ETS; BEHG; nEHS; CO2; Emissionszertifikate; Klimazertifikate; CO2-Zertifikat",
  ],
  [
    "forst",
    "Forstmaßnahmengenehmigung; Rodung von Waldflächen; Erstaufforstung von Waldflächen",
    "Wald; Aufforstung; Wald roden; Abholzung; Kahlschlag; Wald anlegen; Wald abholzen; Bäume pflanzen; Waldbesitzer; Rodung; aufforsten; Förster; BWaldG; LWaldG; Wald aufforsten; Wald pflanzen; Holz machen; Brennholz; Holz schlagen; Waldarbeit; Baum im Wald fällen",
  ],
  [
    "funk",
    "Frequenzzuteilung",
    "Funkfrequenz; Funklizenz; Betriebsfunk; Funkgerät; Amateurfunk; WLAN-Frequenz; Funk; Sender betreiben; Seefunk; Handymast; Sendemast; Funkmast; Mobilfunkmast; Antenne; Richtfunk; WLAN; Sender; CB-Funk; Rufzeichen; Frequenz; Amateurfunkschein; TKG",
  ],
  [
    "gentechnik",
    "Standortregister über gentechnisch veränderte Organismen; Errichtung und Betrieb gentechnischer Anlagen",
    "Gentechnik; GVO; Genpflanzen; Genlabor; Gentechniklabor",
  ],
  [
    "gewaesserbenutzung",
    "Benutzung eines Gewässers",
    "Wasser entnehmen; Fluss; Bach; Teich; Grundwasser; Wasserentnahme; Wasserrecht; Wasser pumpen; Teich anlegen; See; wasserrechtliche Bewilligung; Wasserkraftwerk; Grundwasserabsenkung; WHG; Wasserbehörde; Wasser aus Bach entnehmen; Seewasser; Gartenbewässerung; Gewässerausbau; Wasser aus dem Fluss; Fischteich; Steg bauen; Stausee; Uferbefestigung; LWG; Fluss Wasser entnehmen; Wasser aus dem Bach; Wasserkraft; Grundwasser nutzen; Weiher",
  ],
  [
    "hanf-wein",
    "Anbaugenehmigung und -anzeige; Anzeige zum Anbau von Nutzhanf; Genehmigung von Neuanpflanzungen von Weinreben",
    "Nutzhanf; Weinreben; Gentechnik Anbau; Hanf anbauen; Reben pflanzen; Weinberg; Genmais; Wein anbauen; Rebpflanzung; WeinG; Weinbauer; Rebfläche; Weinberg anlegen; Reben; Cannabisanbau; Hopfen; Tabak anbauen",
  ],
  [
    "kernkraft",
    "Kernbrennstoffanlagengenehmigung; Kernbrennstofftransport und -aufbewahrung",
    "Atomkraft; Atommüll; Kernkraftwerk; Castor; AKW; Castortransport; Zwischenlager; Endlager; Atomkraftwerk; Kernenergie; Atomtransport; Atom; Atomenergie",
  ],
  [
    "laerm",
    "Entschädigung nach BImSchG; Entschädigung für Schallschutzmaßnahmen; Entschädigung aufgrund von Verkehrslärm",
    "Fluglärm; Lärmschutzfenster; Straßenlärm; Verkehrslärm; Schallschutz; Schallschutzfenster; Lärmschutzwand; Autobahnlärm; Bahnlärm; Lärmschutz Haus; Lärmschutz Autobahn; Lärmschutz Straße; Straßenlärm Entschädigung; Lärmschutz; Lärm Entschädigung; Autobahn Lärm; 24. BImSchV; Lärm von der Straße",
  ],
  ["laermzeugnis-flug", "Lärmschutzzeugnis nach LuftZVO", "Lärmzeugnis Flugzeug; Flugzeuglärm; Fluglärmzeugnis"],
  [
    "lebensmittelkontrolle",
    "Lebensmittelprüfung; Genusstauglichkeitsbescheinigung",
    "Fleischbeschau; Lebensmittelkontrolle; Trichinen; Fleischuntersuchung; Trichinenuntersuchung; Trichinenprobe; Fleischkontrolle; Fleischbeschauer; Lebensmittelüberwachung; Lebensmittelhygiene; Wildschwein untersuchen; LFGB; LMÜ; schlechtes Essen; Schimmel im Essen; Restaurant schmutzig; Lebensmittel verdorben; Ekel Restaurant; Haar in der Suppe; Lebensmittelvergiftung; Essen verdorben; Mäuse im Restaurant; Hygiene Restaurant; WKD",
  ],
  [
    "legehennen",
    "Kennnummer für Betriebe zur Haltung von Legehennen",
    "Hühner; Eier verkaufen; Eier; Hühnerstall; Eiererzeuger; Eierstempel; Erzeugercode; Hühnerhof; Geflügel; Legehenne",
  ],
  ["meer", "Abfallentsorgung in der Hohen See", "Müll im Meer; Ozean; Nordsee; ins Meer werfen; Verklappung"],
  [
    "naturschutz",
    "Naturschutzrechtliche Eingriffsgenehmigungen; Eingriffe in Natur und Landschaft",
    "Naturschutz; Landschaftsschutz; Biotop; Hecke; Naturschutzgebiet; BNatSchG; Eingriff in die Natur; Eingriffsregelung; Landschaftsschutzgebiet; Ausgleichsfläche; Naturschutzbehörde; Eingriffsgenehmigung; Natureingriff; Biotopschutz; Feldhecke; Naturdenkmal; Schutzgebiet; FFH-Gebiet; Ausgleichsmaßnahme; UNB; Landschaftsschutz Ausnahme; Vögel brüten; Nistplatz; NSG; LSG; FFH; Natura 2000",
  ],
  [
    "photovoltaik",
    "Meldungen von Photovoltaikanlagen; Marktstammdatenregister",
    "Solar; Solaranlage; PV; PV-Anlage; Balkonkraftwerk; Photovoltaik; MaStR; Balkonsolar; Solarstrom; Solardach; Stromspeicher; Mini-PV; Solarzellen; Solarmodul; PV anmelden; Sonnenenergie; Fotovoltaik; Solarpanel; Stecker-Solar; Solarpark; Solarkraftwerk; Batteriespeicher; Sonnenkollektor; MaStRV; Solaranlage anmelden; Balkonkraftwerk anmelden; Photovoltaikanlage; Solar anmelden; Strom vom Dach; PV Anlage anmelden; Balkon Solar",
  ],
  [
    "produktzulassung",
    "Produkt- und Stoffzulassung",
    "Produkt zulassen; Pflanzenschutzmittel zulassen; Biozid; Zulassung Fahrzeugteile; Bauartzulassung; ABE; Typgenehmigung; Typzulassung; Bauartgenehmigung; Pestizid; Betriebserlaubnis; Biozide; Fahrzeugtyp; BVL; BAuA; ChemG; REACH; Pflanzenschutzmittel Zulassung; Kosmetik zulassen; Medizinprodukt; PflSchG; MPG; MPDG; CE; EU-Typgenehmigung; Tuning; Kindersitz zulassen; CLP; Prüfzeichen",
  ],
  [
    "radioaktiv",
    "Einsatz von radioaktiven Stoffen; Genehmigung für den Umgang mit radioaktiven Stoffen; Beschäftigungsgenehmigung nach Strahlenschutzverordnung",
    "Strahlenschutz; radioaktiv; Strahlung; Radon; Radioaktivität; StrlSchG; Strahlenquelle; Strahlenschutzbeauftragter; Strahlenpass; Radonmessung; Radiopharmaka; Strahlenschutzgenehmigung; Nuklearmedizin Genehmigung; strahlendes Material; Röntgenverordnung Fachkunde; StrlSchV; AtG; Strahlen; radioaktive Stoffe; Nuklearmedizin; Isotope",
  ],
  [
    "roentgen",
    "Inbetriebnahme und Betrieb von Röntgeneinrichtungen und Störstrahlern",
    "Röntgengerät; Röntgen; Röntgenapparat; RöV; Röntgenanlage; Röntgen Zahnarzt; CT-Gerät; Störstrahler; Computertomograph",
  ],
  [
    "schaedlingsmittel",
    "Entschädigung nach Pflanzenschutzgesetz",
    "Pflanzenschutz Entschädigung; befallene Pflanzen; Schädlingsbefall Entschädigung",
  ],
  [
    "schlachten",
    "Tierschlachtungsmeldung und -genehmigung; Hausschlachtung",
    "Schlachten; Schächten; Schlachtung; Schwein schlachten; halal; Hausschlachten; Metzger Schlachtung; Schlachthof; Opferfest; koscher; Schwein; Schaf schlachten; TierSchlV; Tier schlachten; Ziege schlachten; Huhn schlachten; Rind schlachten; Schlachten zu Hause; Lamm schlachten",
  ],
  [
    "sprengstoff",
    "Sprengstofferlaubnis; Erlaubnis zum nichtgewerbsmäßigen Erwerb und Umgang mit explosionsgefährlichen Stoffen",
    "Sprengschein; Schwarzpulver; Vorderlader; Böllerschützen; Wiederlader; Pulverschein; Sprengerlaubnis; § 27 SprengG; Böllerschein; Treibladungspulver; Sprengstoff; SprengG; Dynamit; Sprengmeister; sprengen; Pulver; SprengV; Feuerwerker; Befähigungsschein; Böllern; Kanone; Sprengung",
  ],
  [
    "sprengstoff-lager",
    "Lagergenehmigung für Explosionsstoffe",
    "Sprengstofflager; Sprengstoff lagern; Munitionslager",
  ],
  [
    "stoerfall",
    "Störungs- und Unfallanzeige mit Gefahrstoffen",
    "Störfall; Chemieunfall; Gefahrstoffunfall; Gasaustritt; Chemikalienunfall; Gasleck; Havarie; Betriebsstörung; Explosion Betrieb; Ammoniak ausgetreten; Chemikalien ausgelaufen; Ölunfall; Unfall mit Chemikalien; Explosion; Ammoniak",
  ],
  [
    "tankanlage",
    "Heizölanlage",
    "Ölheizung; Öltank stilllegen; Heizöltank prüfen; Heizöltankanlage; Öl; Öltank prüfen; Heizöl",
  ],
  [
    "tierarzt-eingriff",
    "Erlaubnis tierärztlicher Behandlungen; Erlaubnis zum Kürzen",
    "Schnabel kürzen; Schwänze kupieren; kupieren; Kastration; Ferkel; Kastrieren; Schnäbel; Ferkelkastration; Schwanz kürzen; Enthornen",
  ],
  [
    "tierkadaver",
    "Tierkörper- und tierische Nebenproduktbeseitigung; Tierkörper und tierische Nebenprodukte",
    "totes Tier; Tierkadaver; toter Hund; Kadaver; Abdecker; Tierkörperbeseitigung; Abdeckerei; tote Katze; überfahrene Katze; Tierleiche; Totes Reh; Tierkörperbeseitigungsanstalt; totes Wild; verendetes Tier; tote Kuh; totes Schaf; Haustier begraben; TierNebG; TNP; Tier gestorben; toter Vogel; Hund gestorben; Pferd gestorben; Katze gestorben; TBA; Tier verendet; Tier überfahren; Haustier gestorben; Tier beerdigen; Tier vergraben",
  ],
  [
    "tierseuchen-registrierung",
    "Schutz vor Tierseuchen",
    "Bienen; Imker; Schafe; Ziegen; Rinder; Schweine halten; Bienenstock; Viehhalter; Imkerei; Pferde anmelden; Kühe; Hühner halten; Nutztiere anmelden; Bienenvolk; Schweinehaltung; Viehbestand melden; Schweine; Viehbestand; ViehVerkV; HIT; HI-Tier; Bienenhaltung; Viehhaltung; Schafe halten; Pferdehaltung; Kuh halten; Schwein halten; Ohrmarken; Hobbyhalter; Alpakas; Gänse; Enten; Esel; Laufenten",
  ],
  [
    "trinkwasser",
    "Anzeigepflichten nach Trinkwasserverordnung",
    "Legionellen; Hausbrunnen; Trinkwasseruntersuchung; Trinkwasser; Leitungswasser; Legionellenprüfung; Trinkwasserqualität; TrinkwV; Wasserqualität; Wasseranalyse; Trinkwasseranlage; Wasser schmeckt; braunes Wasser; Wasser verfärbt; Brunnenwasser; Legionellenbefund; Keime im Wasser; Wasser testen; Wasser stinkt; Bleirohre; Blei im Wasser; Wasser trüb",
  ],
  [
    "verpackung",
    "Herstellerpflichten gemäß der Produktverantwortung; System zur Rücknahme von Verkaufsverpackungen",
    "Verpackungsgesetz; LUCID; Verpackungsregister; Dosenpfand; Verpackung; Grüner Punkt; VerpackG; Duales System; Pfand; Pfandflaschen; WEEE; Verpackungslizenz; ElektroG; BattG; Verpackung lizenzieren; EAR; Pfandsystem; Mehrweg; LUCID-Nummer; ZSVR; Einwegpfand; stiftung ear; Elektrogeräte registrieren; Hersteller von Elektrogeräten; Elektrogeräte Hersteller; Batteriegesetz",
  ],
  ["wasserbuch", "Wasserbuch", "altes Wasserrecht; Mühlenrecht; Wasserrechte einsehen; Wasserbuchauszug"],
  ["wasserschutz", "wassergefährdenden Stoffen", "AwSV; wassergefährdend; Jauche; Gülle lagern; Gülle; Heizöllagerung"],
  [
    "windkraft",
    "Zulassung von Windenergieanlagen",
    "Windrad; Windkraft; Windpark; Windkraftanlage; Windräder; Windmühle",
  ],
];
