import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Unternehmensführung & -entwicklung: founding, events, public contracts */
export const unternehmen: readonly SynonymRow[] = [
  [
    "amtliche-bekanntmachung",
    "Öffentliche Bekanntmachung",
    "Bekanntmachung; Aushang; öffentliche Zustellung; amtlich bekannt machen",
  ],
  [
    "ansprechpartner",
    "Einheitliche Ansprechperson",
    "EAP; einheitlicher Ansprechpartner; Point of single contact; Behördenlotse; EA; einheitliche Stelle; Ansprechpartner",
  ],
  [
    "ausschreibung",
    "Öffentliche Vergabe; Öffentlicher Auftrag",
    "Ausschreibung; Vergaberecht; Bieter; Auftrag vom Staat; eVergabe; Vergabe; öffentliche Ausschreibung; Ausschreibungen finden; VOB; Bieterverfahren; Vergabekammer; Submission; VgV; UVgO; Tender; Angebot für Behörde; Staatsaufträge; Vergabeverfahren; Bauauftrag; Lieferauftrag; Auftragsvergabe; Vergabestelle; öffentliche Aufträge; Bieterfrage; Ausschreibungsportal; GWB; VOL; TED; Auftrag der Stadt; Angebot abgeben Stadt; Aufträge vom Staat; Ausschreibungsunterlagen; Vergabeunterlagen",
  ],
  [
    "berufsgenossenschaft",
    "Berufsgenossenschaftsanmeldung; Unfallversicherung",
    "BG; Berufsgenossenschaft; BG anmelden; DGUV; BG-Beitrag; Betriebsunfallversicherung; BG BAU",
  ],
  [
    "bestellprozess",
    "Elektronischer Bestellprozess; Beschaffungsprozess",
    "Einkauf; Beschaffung; E-Procurement; XRechnung; E-Rechnung; Katalogbestellung; Lieferanten; elektronische Rechnung; Rechnung an Behörde; Rechnung einreichen; elektronischer Einkauf",
  ],
  [
    "betriebsregister",
    "Betriebsregistereinsicht; Betriebsregister",
    "Betriebe in der Landwirtschaft Register; landwirtschaftliches Betriebsregister",
  ],
  [
    "dreharbeiten",
    "Ausnahmegenehmigung für Rundfunk- und Fernsehaufnahmen",
    "Drehgenehmigung; Dreharbeiten; Filmaufnahmen; Filmdreh; Filmen auf der Straße; Film drehen auf der Straße; Fotoshooting; Fernsehdreh; Videodreh; Kamera auf der Straße; Drehort; Musikvideo",
  ],
  [
    "feuerwerk",
    "Lager- und Abbrenngenehmigung für pyrotechnische Gegenstände; Anzeige für das Abbrennen von pyrotechnischen Gegenständen",
    "Feuerwerk; Böller; Silvester; Raketen; Feuerwerk zur Hochzeit; Pyrotechnik; Knaller; Silvesterfeuerwerk; Feuerwerk verkaufen; Pyro",
  ],
  [
    "fusion",
    "Fusionsprüfung; Zusammenschluss von Unternehmen",
    "Firmenübernahme; Fusion; Übernahme; Bundeskartellamt; Merger; Fusionskontrolle; Firmenkauf; GWB § 39; Firmen zusammenlegen; Unternehmen zusammenschließen; Firmenzusammenschluss; Firma übernehmen; Unternehmen übernehmen; Unternehmenskauf; Firma aufkaufen; Zusammenschlusskontrolle; Firmen verschmelzen; M&A; Konkurrent kaufen",
  ],
  [
    "gehwegueberfahrt",
    "Gehwegüberfahrten",
    "Bordstein absenken; Einfahrt; Grundstückszufahrt; Grundstückseinfahrt; Bordsteinabsenkung; Garageneinfahrt; Bordsteinkante; Bordstein",
  ],
  ["geldwaesche", "Geldwäsche", "Geldwäscheverdacht; GwG; Schwarzgeld; Verdachtsmeldung"],
  [
    "gesellschaftsverzeichnis",
    "Gesellschaftsverzeichnis",
    "Gesellschaften der Architekten; Architektengesellschaft; Ingenieurgesellschaft",
  ],
  [
    "gluecksspiel",
    "Glücksspielveranstaltung; Veranstaltung einer Lotterie; Spielbanken",
    "Tombola; Lotterie; Glücksspiel; Verlosung; Casino; Preisausschreiben; Kasino; Los; Gewinnspiel; Lose verkaufen; Pokerturnier; Spielcasino; GlüStV; Wettbüro; Losverkauf; Bingo; Pokern; Online-Casino; Rubbellos; Wettannahme; Tombola anmelden; Poker",
  ],
  [
    "gruender-stellungnahme",
    "Fachliche Stellungnahme der Kammer für Existenzgründer; Fachliche Stellungnahme der IHK für Existenzgründer",
    "Tragfähigkeitsbescheinigung; Businessplan prüfen; Geschäftsidee prüfen; Fachkundige Stellungnahme; Tragfähigkeit; Businessplan; Geschäftsidee",
  ],
  [
    "gruendungszuschuss",
    "Gründungszuschuss",
    "Ich-AG; Existenzgründerzuschuss; Überbrückungsgeld; aus Arbeitslosigkeit selbständig; Gründergeld; Gründerzuschuss; Gründerhilfe; GZ; Geld vom Arbeitsamt Gründung; Arbeitsamt gründen; Arbeitsamt Geld Gründen; Geld zum Gründen; Arbeitslos selbständig; Gründen aus der Arbeitslosigkeit; Gründung Arbeitslosengeld; Geld für Existenzgründung; Arbeitslos gründen; Arbeitsagentur Gründung; Zuschuss Gründung; Zuschuss Selbständigkeit",
  ],
  [
    "halteverbot",
    "Parkplatzabsperrung für Umzug Halteverbotszone",
    "Halteverbot; Halteverbot für Umzug; Parkverbot; Parkplatz absperren; Halteverbotsschild; Umzugswagen; Möbelwagen; Halteverbot beantragen; Parkplatz freihalten; Umzugsparkplatz; Umzug Parkplatz; Halteverbotsschilder; Halteverbotszone; Parkzone sperren; Möbeltransport; Stellfläche für Umzug; absolutes Halteverbot",
  ],
  [
    "insolvenz",
    "Insolvenzverfahren; Restschuldbefreiung",
    "Pleite; Konkurs; Privatinsolvenz; Bankrott; zahlungsunfähig; Schuldenbereinigung; Insolvenz anmelden; bankrott gehen; Insolvenz; überschuldet; Verbraucherinsolvenz; Schuldenfrei; Schuldnerberatung; Insolvenzantrag; P-Konto; Überschuldung; Schulden loswerden; Firmenpleite; Insolvenzverwalter; Zahlungsunfähigkeit; Gläubiger; Privatinsolvenz anmelden; InsO; insolvent; zahlungsunfähig Firma; verschuldet; Restschuld; kann nicht mehr zahlen; Schulden abbauen; IK; Firma bankrott; Schuldenberg; Insolvenzplan; Schulden Beratung; Schuldenberatung; Firma pleite anmelden; pleite gehen; Betrieb ist pleite",
  ],
  [
    "kammer",
    "Kammermitgliedschaft",
    "IHK-Beitrag; Kammerbeitrag; Industrie- und Handelskammer; IHK; Zwangsmitgliedschaft; Kammerbeiträge; HWK-Beitrag; IHK Mitglied; Pflichtmitgliedschaft; IHK Rechnung; IHK-Mitgliedschaft; Beitragsbescheid IHK; Handelskammer; Industrie- und Handelskammer Mitglied; Kammer Pflicht",
  ],
  [
    "kartell",
    "Kartellrechtliche Verfahren",
    "Preisabsprache; Kartellamt; Monopol; Kartell; Wettbewerbsrecht; Preisabsprachen melden; Wettbewerbsverstoß",
  ],
  [
    "kinder-veranstaltung",
    "Antrag auf Mitwirkung von Kindern bei Veranstaltungen",
    "Kinderarbeit; Kinder im Film; Kinderdarsteller; Kind als Schauspieler; Kinder im Theater; Kindermodel; Kind im Fernsehen; Kinderstar; Kinderschauspieler; Kinder Film Genehmigung; Kind im Film; Kinderschauspieler Genehmigung; Kind vor der Kamera; Kind Werbung; Kind im Zirkus; Kinderchor Auftritt; Kinder auf der Bühne; Kinder Fotoshooting; Kind beim Dreh; Kinder bei Dreharbeiten; Kind Werbefilm; Kinderfotomodell",
  ],
  [
    "konzessionsvertrag",
    "Anmeldung von Verträgen und Konzessionen; Anmeldung von Verträgen der Wasserwirtschaft",
    "Konzessionsvertrag; Wasserliefervertrag",
  ],
  [
    "leistungsfaehigkeit",
    "Nachweis der finanziellen Leistungsfähigkeit; Finanzielle Leistungsfähigkeit von Unternehmen des Straßenpersonenverkehrs",
    "Eigenkapitalbescheinigung; Kapitalnachweis; Eigenkapitalnachweis",
  ],
  [
    "leitungsrecht",
    "Rechtebescheinigung nach TKG",
    "Wegerecht Telekommunikation; Glasfaser verlegen; Glasfaserausbau; Breitbandausbau; Leitungsrecht; Glasfaser; Breitband",
  ],
  [
    "markt",
    "Wochen- und Spezialmärkte; Standplatzgenehmigung",
    "Flohmarkt; Weihnachtsmarkt; Marktstand; Wochenmarkt; Trödelmarkt; Marktplatz; Jahrmarkt; Stand auf dem Markt; Schausteller; Marktstand mieten; Messe; Kirmes; Dult; Kirchweih; Volksfest; Standplatz; Rummel; Krammarkt; Antikmarkt; Trödel; Antiquitätenmarkt; Marktbeschicker; Marktplatz Stand; Adventsmarkt; Ostermarkt; Marktgewerbe; Kunsthandwerkermarkt; Bauernmarkt; Verkaufsstand; Marktfestsetzung; Händler Markt; Stand Weihnachtsmarkt; Standgebühr; Platz auf dem Markt; Flohmarkt anmelden; Markthändler; Garagenflohmarkt; § 69 GewO; Kunstmarkt",
  ],
  [
    "mobilfunklizenz",
    "Vergabe von Lizenzen und Konzessionen; Lizenz für den Mobilfunk",
    "Postlizenz; 5G; Mobilfunklizenz; Konzession vergeben; Briefdienst; Vertrauensdienst",
  ],
  [
    "nachtruhe",
    "Ausnahmengemehmigungen von Sperrzeit und Nachtruhe; Sperrzeit",
    "Sperrstunde; laute Musik; Ruhestörung; Party; laute Party; Nachtarbeit Lärm; Lärmausnahme; Polizeistunde; Sperrzeitverkürzung; länger öffnen; Nachtruhe; Gartenparty; Feier laut; Open-Air; nachts bauen; Musik; Lärm nachts; Sperrzeitverlängerung; Kneipe länger offen; laute Nachbarn; Lärm Nachbar; LImSchG; Musik nachts; nachts arbeiten Lärm; Disco Lärm",
  ],
  [
    "partnerschaft",
    "Partnerschaftsregister",
    "Partnerschaftsgesellschaft; PartG; Kanzlei gründen; PartGmbB; Gemeinschaftspraxis",
  ],
  ["postgesetz", "Ausgleichsleistung nach PostG", "Ausgleich Post; Postgesetz"],
  [
    "praequalifikation",
    "Präqualifikationsverfahren",
    "PQ; PQ-VOB; Eignungsnachweis Vergabe; Präqualifizierung; PQ-Verzeichnis; Eignungsnachweis; PQ-Nachweis; HPQR; AVPQ; Eignung nachweisen; ULV; Bauunternehmen Zulassung öffentliche Aufträge; Zulassung für öffentliche Aufträge; Eignung öffentliche Aufträge",
  ],
  [
    "pruefstelle",
    "Anerkennung als Prüf- oder Überwachungsstelle",
    "Prüflabor anerkennen; Prüfstelle; Begutachtungsstelle; Prüflabor; Überwachungsorganisation; Sehteststelle; Erste-Hilfe-Kurs anbieten",
  ],
  [
    "sondernutzung",
    "Sondernutzung von Straßen; Verkehrsraumeinschränkung",
    "Straße sperren; Gerüst; Container aufstellen; Baustelle; Straßenfest; Außengastronomie; Infostand; Tische auf dem Gehweg; Plakate aufhängen; Straßensperrung; Gehweg; Baucontainer; Schuttcontainer; Kran aufstellen; Straßencafé; Bauzaun; Gerüst aufstellen; Gehwegnutzung; Werbeaufsteller; Straßenmusik; Plakatieren; Wahlplakate; Baugerüst; Schuttmulde; Umleitung; Freisitz; Schanigarten; Terrasse für Lokal; Dixi-Klo; Flyer verteilen; Infotisch; Wahlkampfstand; Bauwagen; Umzugscontainer; Straßenarbeiten; Aufbruch Straße; Plakate; Heizpilz; Straßenkünstler; Sperrung; Terrasse; Flyer; SNE; Sondernutzungserlaubnis; Container auf der Straße; Bürgersteig nutzen; Terrasse Restaurant; Stühle draußen; Tische draußen; Werbeschild; StrWG; VAO; Stühle rausstellen; Baustelle absichern; Straßenmusiker; Hebebühne; Dixi; Toilettenwagen; mobile Toilette; Hebebühne aufstellen",
  ],
  [
    "steuerlich-abmelden",
    "Steuerliche Abmeldung eines Unternehmens",
    "Firma beim Finanzamt abmelden; Unternehmen abmelden Finanzamt; Betriebsaufgabe Finanzamt",
  ],
  [
    "tierversuch",
    "Tierversuche; Versuchsvorhaben an Wirbeltieren",
    "Versuchstiere; Tierversuch; Labormaus; Mäuse im Labor; Tierexperiment",
  ],
  [
    "veranstaltung",
    "Veranstaltungserlaubnis; Veranstaltung Erlaubnis",
    "Event; Konzert; Fest; Volkslauf; Umzug Karneval; Festival; Faschingsumzug; Sportveranstaltung; Stadtfest; Fest anmelden; Karneval; Fasching; Veranstaltung anmelden; Straßenlauf; Marathon; Radrennen; Laternenumzug; Martinsumzug; Nachbarschaftsfest; Schützenfest; Public Viewing; Flugshow; Zirkus; Karnevalsumzug; Feier; Hochzeitsfeier; Kinderfest; Sommerfest; Tanzveranstaltung; Faschingsball; Theateraufführung; Musikfestival; Umzug St. Martin; Großveranstaltung; Sportfest; Rennen; Kulturveranstaltung; Parade; Prozession; Vereinsfeier; Straßenfest anmelden; Party anmelden; Konzert anmelden; Weinfest; Oktoberfest; Faschingszug; Rosenmontagszug; VStättVO; Festumzug; Umzug durch die Stadt; Verein Umzug",
  ],
  [
    "vermoegensfreigabe",
    "Freigabe von Vermögenswerten",
    "eingefrorenes Konto; Konto eingefroren; Sanktionsliste; Vermögen eingefroren",
  ],
  [
    "wanderlager",
    "Ausnahmegenehmigung für besondere Verkaufsveranstaltungen; Veranstaltung eines Wanderlagers",
    "Kaffeefahrt; Wanderlager; Weihnachtsbaum verkaufen; Weihnachtsbaumverkauf; verkaufsoffener Sonntag; Verkaufsfahrt; Christbaumverkauf; Christbäume verkaufen; Sonntagsöffnung; Weihnachtsbaum; Christbaum",
  ],
  [
    "zertifizierung",
    "Anerkennung von Zertifizierungsstellen und -systemen; Zertifizierungsstellen",
    "Zertifizierer; Zertifizierungsstelle werden; ISO-Zertifizierung; Zertifikat; Akkreditierung; Bio Siegel; Biosiegel; Öko-Kontrollstelle; Gütesiegel",
  ],
  [
    "zollauktion",
    "Zollauktion",
    "Auktion; Versteigerung; ersteigern; Zoll-Auktion; Zollversteigerung; beschlagnahmte Ware; Behördenversteigerung",
  ],
];
