import type { WordKind } from "./word-kinds";

/** Written like `unseenSpellings`: what people say, in words, sentences and haste. */
export const unseenEveryday: readonly (readonly [kind: WordKind, questions: string])[] = [
  [
    "everyday",
    `
    Krippenplatz = 10019; Standesamt Hochzeit anmelden = 10026; gemeinsames Sorgerecht unverheiratet = 10009, 10588
    Stadtbücherei = 10014, 10058; Freibad = 10024; Drillinge = 10010; Schulbus Fahrkarte = 10042
    Nachmittagsbetreuung Grundschule = 10040; Uni einschreiben = 10060; Numerus clausus Medizin = 10061
    ausländisches Diplom anerkennen = 10055, 10068, 10578; Klassenfahrt Zuschuss = 10038; Förderschule = 10046
    Logo schützen lassen = 10398; Erfindung schützen = 10396; EU-Geld für Landwirte = 10399
    Tierversuch = 10393, 10293; Wildschweine haben mein Feld zerstört = 10414
    Konto für jedermann Bank lehnt ab = 10584; Startkapital für junge Unternehmen = 10410; Produktpiraterie = 10395
    Vogelgrippe Bestand gekeult Entschädigung = 10411
    Ratten Küche Belehrung Gastronomie Gesundheitsamt rote Karte = 10071, 10181
    Chef ist pleite, Lohn kommt nicht = 10075; Stasi Opfer Entschädigung = 10103; Nachhilfe vom Amt bezahlen = 10088
    wann kann ich in Rente gehen = 10104, 10096; Spielautomaten Abgabe = 10377
    Waren aus China verzollen = 10387, 10382; Zigaretten = 10374; MwSt zurück = 10370, 10376
    Flugticket Steuer = 10576; Messegut vorübergehend ins Ausland mitnehmen = 10381; Strafzettel = 10243
    Schlüssel verloren Fundbüro = 10244; Kunde zahlt Rechnung nicht = 10553; Schöffe Entschädigung = 10248
    Anwalt kann ich mir nicht leisten = 10089; Sperrmüll = 10110; Putzfrau anmelden = 10118
    Bombe aus dem Zweiten Weltkrieg im Garten = 10537; Grundstückspreise = 10522; Telefonrechnung Streit = 10114
    Dixi = 10348; Gebäude im Kataster einmessen = 10539, 10535; Perso abgelaufen = 10119
    Adresse einer Person herausfinden = 10559; Verein gründen eintragen = 10573, 10141
    Wie weit ist es von meiner Wohnung zur Arbeit Bescheinigung = 10556; Vorstrafen = 10562; Angeln = 10148
    Wahlschein Urlaub = 10145; Segelschein = 10165; Katze im Tierheim = 10164
    Schlange Krokodil zu Hause halten = 10161; Pferd Plakette Reiten im Wald = 10162
    Bürgermeister beschweren über Beamten = 10130; Landeswappen benutzen = 10555; Lappen weg = 10169
    Anwohnerparkausweis = 10173; Kinderreisepass = 10177; Taxi fahren = 10424, 10447
    Diesel Rußfilter nachrüsten = 10432; Elektroauto Prämie = 10172; Fahrzeugschein verloren = 10459, 10439
    Pass im Ausland gestohlen = 10595, 10174, 10177; Viehtransport = 10454; Morphium mit in den Urlaub nehmen = 10176
    Ist es gerade gefährlich nach Ägypten zu reisen = 10178; Bootsplatz im Hafen = 10440
    Kur für Mütter = 10193, 10186; Notapotheke = 10188; Taxi zur Dialyse = 10194
    Oma muss ins Pflegeheim, wer zahlt = 10218, 10224, 10216; Behindertenausweis verlängern = 10214
    Vater gestorben Rente für Kinder = 10239; deutscher Pass für Ausländer bekommen = 10257; Greencard = 10255
    Besuch aus Russland einladen = 10273, 10274; Asyl Geld = 10266; Blaue Karte EU = 10255
    in die Heimat zurückkehren Unterstützung = 10278; Flüchtling darf arbeiten = 10594
    Kneipe länger offen lassen = 10346; Mitarbeiterin ist schwanger = 10313; Gewerbe abmelden Finanzamt = 10356
    Kopfläuse im Kindergarten = 10340; Sonntagsarbeit genehmigen = 10315; Kinder beim Film = 10344
    Gerüst auf dem Gehweg aufstellen = 10348; Zollversteigerung = 10334; Berufsgenossenschaft anmelden = 10281
    Solaranlage anmelden = 10477, 10589; Atomkraftwerk = 10471; Altkleidersammlung = 10505
    totes Tier entsorgen = 10508; Legehennen Nummer = 10470; Cannabis verkaufen Erlaubnis = 10467
    Gentechnik Felder = 10481; Bergwerk = 10463; Schlachten = 10483; Vätermonate = 10000
    Kindersitz Kita Gebühren Ermäßigung = 10019; Babysitter vom Amt = 10019; Leihmutter = 10007, 10011
    Ehename = 10029, 10026; Trauung = 10026; Pflegeeltern werden = 10013; Erziehungsberatung = 10018
    Ehevertrag Gütertrennung = 10027; Sorgerecht entziehen = 10588; Alleinerziehend Geld = 10035, 10034
    Hausaufgabenbetreuung = 10040; Schülerausweis = 10042, 10045, 10041, 10044; Homeschooling = 10045
    Schulpflicht Befreiung = 10045, 10041; Nachteilsausgleich = 10046, 10060, 10044; Doktorarbeit Stipendium = 10062
    Techniker Weiterbildung Geld = 10064; Azubi Geld BAB = 10050; Streit mit Ausbilder = 10052; Studienkredit = 10059
    Archiv Ahnenforschung = 10058; Medikament zulassen = 10389; Gewebebank = 10394; Markenverletzung = 10395
    Gründerfonds = 10410, 10404; KfW Kredit = 10404; Solaranlage Zuschuss = 10406, 10477, 10490
    Theater Zuschuss = 10408; Aktie an die Börse bringen = 10416; BaFin Meldung = 10586
    Konto gesperrt Vermögen freigeben = 10583; Pflegesatzverhandlung = 10413, 10412; Briefporto Genehmigung = 10402
    Arbeitsamt = 10074, 10073; Stempelgeld = 10073; Minijobrente = 10104, 10295, 10118; Renteninformation = 10096
    Mütterrente = 10104; Grundrente = 10104, 10084; Erwerbsunfähigkeitsrente = 10104; Kontenklärung = 10096
    Schulbedarf = 10088; Mittagessen Schule bezahlen = 10088; Miete zu hoch Hilfe = 10092, 10090
    Gesundheitspass Küche = 10071, 10181; Finanzberater Beschwerde = 10094; Rentner lebt noch Nachweis = 10102
    Bergmann Rente = 10100; Architekt werden Kammer eintragen = 10069, 10561; Lohnsteuerklasse ändern = 10080
    Freibetrag für Kinder eintragen = 10080; Elster = 10077, 10372; Dividende Steuer = 10366
    Wein verkaufen Abgabe = 10357; Heizöl Steuer = 10362; Dieselsteuer Landwirtschaft = 10362
    Kies abbauen Abgabe = 10363; Hotelsteuer = 10375; Kinosteuer = 10377; Paket aus den USA Zoll = 10387, 10382
    Zoll Formular Ausfuhr = 10382; Export genehmigen lassen Waffen = 10382; Bürgschaft für Kredit = 10379
    Versicherungssteuer = 10585; Finanzamt Stundung = 10372; Gericht anrufen verklagen = 10241
    Mobbing Ex-Partner verfolgt mich = 10247; Handy verloren = 10244; Dolmetscher vereidigt = 10242
    Schuldner zahlt nicht Inkasso = 10553, 10093; Pfändung = 10093; Zeuge Auslagen = 10248
    Überfallen worden Entschädigung = 10245; Deich = 10253; Mediation = 10249; Schiedsamt = 10249
    Krankenwagen = 10246; Prozesskosten = 10089; Wertstoffhof = 10110; Adresse sperren = 10111
    Ummelden nach Umzug = 10124; Einwohnermeldeamt = 10124, 10559; Ferienwohnung vermieten Genehmigung = 10125
    Handwerker Pfusch = 10115; Rundfunkgebühr befreien = 10120; Haushaltshilfe anmelden = 10118; Haus bauen = 10519
    Dachausbau = 10519; Wintergarten = 10519, 10531; Eigentumswohnung aufteilen = 10514
    Lageplan Grundstück = 10535, 10539, 10529; Denkmal Zuschuss = 10524; Steuer sparen Altbau Denkmal = 10543
    Kanalanschluss = 10515; WBS = 10550, 10121; Wertermittlung Haus = 10536; Autobahn Planung Einwände = 10540
    Gehege Hirsche = 10544; Baustelle Beginn anzeigen = 10521; Wärmepumpe Nachweis = 10527; Akteneinsicht = 10116
    Meldeauskunft = 10559; Auszug aus dem Melderegister = 10559; eID PIN vergessen = 10119; Geburtenregister = 10557
    GmbH eintragen = 10566; Bilanz veröffentlichen = 10570; Kopie beglaubigen lassen = 10571
    Privatinsolvenz Bekanntmachung = 10567, 10354; Apostille = 10571; Sicherheitsüberprüfung Flughafen = 10574
    Rathauszeitung = 10127; FSJ = 10128, 10134; Volksentscheid = 10129; Ehrenamtskarte = 10134
    Müll im Wald melden = 10136; Kundgebung = 10142; Wahlhelfer = 10144; Wahlbenachrichtigung = 10145
    Bürgermeisterkandidat = 10146; Brauchtumsfeuer = 10147; Jägerschein = 10149, 10150; Pistole kaufen = 10151, 10152
    Gewehr geerbt = 10151, 10154; kleiner Waffenschein = 10151; Katze Pass Urlaub = 10156; Schildkröte Papiere = 10158
    Listenhund = 10160; Motorboot Kennzeichen = 10166; Bienen anmelden = 10314, 10157, 10297
    Hühner halten melden = 10314, 10157; Wildfleisch Marke = 10155; Drohnenführerschein = 10419
    Fahrverbot = 10169, 10168, 10243; LKW-Führerschein = 10169; Autounfall melden = 10171
    Botschaft Hilfe Ausland = 10174; Express-Reisepass = 10177; Auto abgeschleppt = 10417
    Sonntagsfahrverbot LKW = 10418; Überbreite Transport = 10421; Fahrtenschreiber = 10423, 10458, 10455, 10457
    Busfahrer = 10424, 10447; Kurzzeitkennzeichen = 10436, 10439; Auto verkauft = 10438, 10439
    Fahrzeugbrief = 10459, 10439; Gefahrgut fahren = 10433; Flugzeug eintragen = 10443, 10444
    Motorrad zulassen = 10439; Mofa = 10169, 10439; Notpass = 10595, 10177; Masern Impfpflicht = 10183
    Krankenkasse wechseln = 10184; Mammographie = 10187; Haushaltshilfe nach OP = 10195; Demenz Pflege = 10220, 10221
    Badezimmer barrierefrei umbauen Pflege = 10225; Sterbehospiz = 10219; Blind = 10204, 10205
    Gehörlos = 10204, 10203, 10207; Behindertenwerkstatt = 10206, 10211; Auto behindertengerecht umbauen = 10212
    Todesfall melden = 10235; Leichentransport = 10238, 10227; Schulden erben = 10226; Asylantrag = 10255, 10266
    Deutsche Staatsbürgerschaft = 10257, 10259; doppelte Staatsbürgerschaft = 10276, 10257; Vertriebene = 10265
    Arbeitserlaubnis = 10594, 10312; Wohnsitz im Ausland, Arbeit in Deutschland = 10597; Touristenvisum = 10274
    Selbstständig machen = 10294, 10292, 10284; Restaurant eröffnen = 10294; Imbiss = 10294
    Friseur Meisterpflicht = 10289; IHK Beitrag = 10290; Freiberufler Finanzamt anmelden = 10292
    Mutterschutz Arbeitgeber = 10313; Kündigungsschutz Schwerbehinderte = 10300
    Praktikumsplatz anbieten = 10298, 10331, 10318; Hygienebelehrung = 10181, 10071; Türsteher = 10293, 10294, 10328
    Makler Erlaubnis = 10293, 10294; Schwarzarbeit = 10243, 10577; Stand auf dem Weihnachtsmarkt = 10350
    Räumungsverkauf = 10345; Silvesterfeuerwerk = 10347; Außengastronomie = 10348; Container auf der Straße = 10348
    Umzug Halteverbot = 10348; Konkurs = 10354; Kartell = 10552, 10353; Meldung Corona = 10579
    Datenschutzbeauftragter melden = 10339; Kita schließen = 10355; Öffnungszeiten Disco = 10346
    Behinderte einstellen Zuschuss = 10305; Reisegewerbe = 10294, 10287; Prüfingenieur = 10279, 10282
    Rentenversicherung Selbständige = 10295; Hanf anbauen = 10460, 10467; Biogasanlage = 10462, 10476, 10490
    Schweinestall genehmigen = 10462; Röntgen Arztpraxis = 10475; Funkgerät = 10468; Amateurfunk = 10468
    Dynamit = 10480; Grundwasser = 10488; Steg am See bauen = 10488, 10456; Schrottplatz = 10505, 10462, 10509
    Elektrogeräte Hersteller Register = 10511; Naturschutzgebiet = 10507, 10487; Fledermaus = 10487
    Tierarzt Hausapotheke = 10466; Ziege schlachten = 10483; Kaminofen = 10461, 10495; Treibhausgas = 10598
    Sprengen = 10480; Kinderwunschbehandlung = 10007; Nachname ändern = 10029; Kita-Gutschein = 10019
    Standesamtliche Trauung im Ausland = 10025, 10026; Jugendamt Vormund = 10036; Ex-Frau Unterhalt = 10032
    Kind entführt vom Vater = 10033; Familienurlaub Zuschuss = 10015; Gitarrenunterricht = 10023
    Berufsschule anmelden = 10037; Internat Kosten = 10043, 10050, 10056; Schüleraustausch USA = 10038
    Zweites Staatsexamen = 10063, 10044, 10319; Bachelor Prüfung anmelden = 10060
    Begrüßungsgeld für Studierende = 10057; Rehschaden im Weinberg = 10414; Crowdfunding Startup Investor = 10410
    Schweinepest Entschädigung = 10411; Patentanwalt = 10396, 10395, 10069, 10561; ALG II = 10082
    Regelsatz Jobcenter = 10082; Frührente = 10104; Rente beantragen = 10104; DDR Unrecht = 10103
    Seniorenticket = 10105; Firma insolvent kein Gehalt = 10075
    Freiwillige Arbeitslosenversicherung Selbstständige = 10076; Schenkung an Kinder = 10079; Alkopops = 10358
    Pferdewetten = 10359, 10294; Zollanmeldung = 10382, 10387; Mehrwertsteuer Rückerstattung = 10370, 10376
    Fliegen Steuer Airline = 10576; Übernachtung im Hotel Abgabe = 10375, 10368; falsch geparkt = 10243
    Brieftasche gefunden = 10244; Geschlagen vom Ehemann = 10247, 10245; Zwangsräumung = 10093, 10090
    Mahnung gerichtlich = 10553; Schöffe = 10242, 10248; Hochwasser Geld = 10251; GEZ Befreiung = 10120
    Mülltonne = 10110; Baum im Garten absägen = 10112; Familie Baukindergeld = 10587; Zweitwohnung = 10126, 10124
    Abrissgenehmigung = 10513; Solaranlage auf Denkmal = 10525; Minijob Putzhilfe = 10118
    Datenschutz Auskunft meine Daten = 10116; Flugplatz Mitarbeiter Überprüfung = 10574
    Firmenregister = 10566, 10570, 10564; Kirche verlassen = 10135; Freiwilliges Jahr = 10128; Osterfeuer = 10147
    Sportwaffe = 10151; Papagei CITES = 10158; Jet-Ski = 10165, 10166; Verlust Führerschein = 10169
    Wohnmobil abmelden = 10439; Anhänger anmelden = 10439; Roter Pass für Kinder = 10177
    Parken für Ärzte = 10446, 10173; Drohne registrieren = 10419; Bus Linie genehmigen = 10447
    Hafen Liegeplatz = 10440; Prothese = 10191; Schlaganfall Reha = 10193; Merkzeichen aG = 10214
    Windeln für Erwachsene Pflege = 10222, 10191; Pflegekasse Beitrag = 10223; Kriegsgrab = 10231
    Todesbescheinigung = 10237; Integrationshelfer Schule = 10206; Ausländerbehörde = 10255
    Deutscher Test Einbürgerung = 10258; Staatenlos = 10268, 10259; Asylbewerber Leistungen = 10266
    Schankerlaubnis = 10294; Jahrmarkt = 10350; Straßensperrung = 10348
    Bauunternehmen Zulassung öffentliche Aufträge = 10335; Firma pleite anmelden = 10354
    Lärm Nachtruhe Ausnahme = 10346; Gesundheitsamt Masern melden = 10579, 10340
    Kurzarbeit wegen Auftragsmangel = 10307; Atommüll = 10472, 10471; Heizöltank = 10461, 10462, 10479
    Funkfrequenz = 10468; Ölunfall = 10482; Cannabis Anbau = 10460, 10467; Wildbienen Naturschutz Befreiung = 10487
    Solarstrom Vergütung = 10490; Bodenverunreinigung = 10485; Babygeld = 10000
    Mein Kind ist geboren = 10003, 10557, 10005; unverheiratet Vater eintragen = 10001
    Notmutterbetreuung Haushaltshilfe Schwangerschaft = 10195, 10008; Kindergarten anmelden = 10019
    Ganztagsschule = 10039, 10040; Kinderferienfreizeit = 10024, 10018, 10015; Kindesmisshandlung melden = 10017
    Verlobung Ausland Papiere = 10025; Eingetragene Lebenspartnerschaft = 10028, 10030
    Kind bekommt anderen Namen = 10029; Abiturprüfung = 10044; Fernunterricht = 10065, 10331; Wohngeld Student = 10092
    Studium abbrechen = 10060; Lernmittel Bücher kostenlos = 10043, 10088, 10045; Ferienjob = 10315, 10083
    Facharzt Weiterbildung = 10069, 10319; Pharma Studie melden = 10389, 10393; Gebrauchsmuster = 10396, 10398
    Design schützen = 10398, 10396; Erfinder Zuschuss = 10405; Corona Hilfe Unternehmen = 10406, 10415, 10404
    Hofladen Förderung = 10399, 10415; Tourismus fördern = 10415, 10406; Museum Zuschuss = 10408
    Pflegeheim Vertrag mit Sozialamt = 10412, 10413; Rentenberater = 10096; Rentenantrag Ausland = 10104, 10102
    Wohngeld Lastenzuschuss Eigenheim = 10092; Schulden Beratung = 10354, 10087
    Strom abgestellt = 10085, 10086, 10113; Heizkosten Nachzahlung = 10086, 10092, 10082, 10085
    Kriegsversehrte = 10101; Erbe Nachweis Bank = 10095; Arbeitsbescheinigung = 10073, 10074; Jobsuche = 10074
    Bewerbungskosten = 10074, 10308; Ingenieur Titel = 10069, 10561; Steuerberater werden = 10069, 10319, 10561
    Lohnsteuerhilfe = 10069, 10077, 10293; Steuernummer beantragen = 10292, 10081; Abgeltungssteuer = 10366
    Hundesteuer = 10160; Katzensteuer = 10160, 10157; Zigarettenschmuggel = 10374; Benzinsteuer = 10362
    Kassensystem Finanzamt = 10372, 10376; Rennpferde Wetten Steuer = 10359; Tourismusabgabe = 10368, 10369
    Erbe Steuer = 10228; Rechtsanwalt zu teuer = 10089; Amtsgericht Klage = 10241; Sozialgericht = 10241, 10551
    Betreuer für meinen Vater = 10036, 10551; Opferentschädigung = 10245; Feuerwehreinsatz = 10246, 10251
    Testamentseröffnung = 10097, 10095; Nachbarschaftsstreit = 10249; Gutachter Gericht Honorar = 10248
    Zimmer vermieten = 10125, 10124; Wohnungsgeberbestätigung = 10124; Restmüll = 10110
    Elektroschrott abholen = 10110; Umnutzung Scheune = 10519, 10546; Nachbar baut zu hoch = 10519, 10518
    Baulücke Grundstück kaufen = 10550, 10522, 10541; Gewerbefläche = 10541; Hausnummer = 10539, 10515, 10124
    Stromanschluss Hausanschluss = 10515; Glasfaser = 10554, 10515; Hypothek = 10532
    Stadtsanierung = 10600, 10543, 10545; Grenzstein = 10535, 10539; Kataster = 10539
    Solardach Pflicht = 10527, 10477; Bausparen Prämie = 10109; Heimatrecht Vertriebene Urkunde Ostgebiete = 10560
    Lebensbescheinigung = 10102; Ledigkeitsbescheinigung = 10559, 10025
    Auskunft aus dem Gewerbezentralregister = 10565; Handelskammer = 10290; Unterschrift beglaubigen = 10571
    Zeugniskopie beglaubigen = 10571; Krankenkassenkarte verloren = 10558, 10184; Ratssitzung = 10132
    Unterschriften sammeln Bürgerbegehren = 10129; Landtag Petition = 10137; Gemeinnützigkeit Verein = 10141
    Wildkamera Jagd = 10149; Schreckschusspistole = 10151; Armbrust = 10151; Vogelspinne = 10161, 10158
    Hund aus Ausland mitbringen = 10156, 10163; Tier abgeben = 10164; Tollwut = 10163, 10314, 10156
    Sportboot Schein = 10165; Vereinsfest = 10349, 10294; Fahrlehrer = 10169, 10294, 10069
    Fahranfänger Begleitetes Fahren 17 = 10169; Führerschein abgelaufen = 10169; Auto stilllegen = 10439
    E-Kennzeichen = 10436, 10448; H-Kennzeichen = 10436; Kfz Steuer befreien = 10437; LKW Maut = 10437, 10439
    Großraumtransport = 10421; Pilot Lizenz = 10167, 10324; Modellflug = 10419; Schifffahrt Kanal befahren = 10434
    Segelyacht Flaggenschein = 10451; Visum Botschaft = 10274; Grippeimpfung = 10183
    Krankenversicherung Studenten = 10184, 10002; Private Krankenversicherung Befreiung = 10179
    Zuzahlungsbefreiung = 10191, 10192, 10179; Mutter-Kind-Kur = 10193, 10186; Hilfsmittel Krankenkasse = 10191
    Wegeunfall = 10189; Behinderten-WG = 10206, 10215; Rollstuhlrampe = 10225, 10191, 10215
    Heimplatz = 10218, 10220, 10224; Pflege der Eltern Auszeit Arbeit = 10217
    Kinder zahlen fürs Heim der Eltern = 10216; Palliativ = 10219; Feuerbestattung = 10227; Seebestattung = 10227
    Witwengeld = 10240; Einreise Visum Familie = 10274; Ausländer anstellen = 10312, 10594
    Deutschkurs für Flüchtlinge = 10264; freiwillige Ausreise = 10278; Aussiedler = 10269, 10270
    GmbH gründen = 10566, 10294; Kosmetikstudio eröffnen = 10294; Bar eröffnen Alkohol = 10294
    Securityfirma = 10293, 10294; Versicherungsmakler = 10294, 10293; Ausbilderschein = 10318, 10319
    Kündigung in Elternzeit = 10300; Sozialversicherung anmelden Mitarbeiter = 10310
    Minijobber anmelden = 10310, 10118; Betriebsprüfung Rente = 10310, 10295; Straßencafé = 10348
    Plakate aufhängen = 10348; Trödelmarkt = 10350; Konzert veranstalten = 10349; Statistikamt = 10342, 10343, 10122
    Preisabsprachen = 10552; Übernahme einer Firma Kartellamt = 10353; Masern in der Kita = 10579, 10340
    Windpark = 10462, 10476, 10589; Röntgengerät anmelden = 10475; Trinkwasserbrunnen = 10486, 10502, 10488
    Pool Wasser ablassen = 10491; Altöl = 10505, 10509, 10501, 10511; Asbest = 10501, 10297, 10461, 10509, 10482
    Sondermüll Transport = 10509, 10501; Blockheizkraftwerk = 10476, 10589, 10490; Feldhamster = 10487
    Weidenkätzchen = 10487; Pestizide = 10478, 10500, 10293; Jagd auf Wölfe = 10149, 10487
    Steinbruch = 10463, 10462, 10502; Fracking = 10463; Bio Siegel = 10280, 10279, 10474, 10399; Schlachthof = 10483
    Imker = 10314, 10157; Baby bekommen Geld vom Staat = 10000, 10005, 10008, 10010, 10022
    Vater nicht verheiratet anerkennen = 10001; Adoptivkind = 10011; Kinderkrippe = 10019; Ehe schließen = 10026
    Kind in anderer Schule anmelden = 10041; Fahrtkosten Schule = 10042; Zuschuss Meisterschule = 10064
    Gründerdarlehen = 10404, 10288; Landwirt Subvention = 10399; Arbeitssuchend melden = 10074
    Grundsicherung Rentner = 10084; Sozialamt = 10086, 10084, 10085; Lohnsteuerjahresausgleich = 10077
    Spirituosen Steuer = 10361; Urlaubsort Taxe = 10369, 10368; Rotlicht überfahren = 10243
    Regenschirm im Bus vergessen = 10244; Kontaktverbot = 10247; Müllgebühren = 10110; Neue Adresse melden = 10124
    Eigentümer im Grundbuch ändern = 10532; Abwassergebühr = 10123; Beglaubigte Kopie = 10571
    Personalausweis verloren = 10119; Vorstrafenregister = 10562; Straße kaputt = 10136; Wahl per Post = 10145
    Steuer für meinen Dackel = 10160; Bootsschein = 10165; Auto zulassen = 10439; Fahrerlaubnis weg = 10169
    Kleinbus Personenbeförderung = 10447, 10424; Krankengymnastik = 10191, 10192; Pflege zu Hause Geld = 10221, 10195
    Erbschaft mit Schulden = 10226; Beerdigung zahlen = 10227, 10236; Deutsche werden = 10257
    Visum für meine Eltern = 10274, 10273; Laden eröffnen = 10294; Leiharbeiter = 10299; Schwangere im Betrieb = 10313
    Straßenmusik = 10348; Konkursverfahren = 10354; Dach Solar melden = 10477, 10589
    Böller Verkauf = 10347, 10480, 10293; Fabrik bauen Genehmigung = 10462; tote Kuh abholen = 10508
    Geburt im Krankenhaus melden = 10003; Ehe auflösen = 10031; Schwimmkurs = 10024, 10065
    Pausenbrot Mensa Zuschuss = 10088; Klassenwiederholung = 10041, 10044, 10045; Handwerksmeister Zuschuss = 10064
    Unternehmensgründung Kredit = 10404, 10288, 10410; Milchbauer Prämie = 10399; Wolf hat Schaf gerissen = 10414
    Sozialversicherungsnummer = 10072; gekündigt worden Geld = 10073; Arbeitslosigkeit = 10073, 10074, 10076
    Altersarmut = 10084; Wohnkosten Hilfe = 10092; Kapitalerträge = 10366; Haus geerbt Steuern = 10228
    Biersteuer = 10360; Zoll bezahlen = 10387; Zu schnell gefahren = 10243; Handy gefunden = 10244
    Ehemann schlägt mich = 10247, 10245; Offene Rechnungen eintreiben = 10553, 10093; Altpapier Tonne = 10110
    Wohnung anmelden = 10124; Neubau Wohnhaus = 10519; Zweitwohnsitz Abgabe = 10126
    Eigenheim Förderung = 10550, 10107, 10587, 10404; Fernsehgebühren = 10120; Wer wohnt unter dieser Adresse = 10559
    Ausweis beantragen = 10119; Firma im Handelsregister eintragen = 10566; Hund versteuern = 10160
    Fischen gehen = 10148; Protestmarsch = 10142; Wählen im Ausland = 10145; Motorboot fahren = 10165
    Auto nach Unfall abmelden = 10439; Anwohner parken = 10173; Urlaub Reisepass Kind = 10177
    Gips Krankenhaus Rechnung = 10192; Pflegestufe beantragen = 10220, 10221; Opa ist gestorben = 10235, 10237, 10227
    Grab kaufen = 10227; Aufenthalt für Studium = 10255, 10274; Deutsch lernen Ausländer = 10264; Nebengewerbe = 10294
    Döner Laden = 10294; Angestellte anmelden = 10310; Standgenehmigung Markt = 10350; Zahlungsunfähig = 10354
    Bauarbeiten auf der Straße = 10348; Abwasser in den Bach leiten = 10491; Hausschwein schlachten = 10483
  `,
  ],
  [
    "sentence",
    `
    Mein Ex zahlt keinen Unterhalt für unser Kind = 10035, 10034
    Wer bezahlt mir den Verdienstausfall wenn mein Kind krank ist = 10021
    Mein Abitur aus Syrien soll anerkannt werden = 10055
    Ich bin 16 und brauche vor der Lehre eine ärztliche Untersuchung = 10053
    Ich habe meinen Sozialversicherungsausweis verloren = 10072
    Mein Keller ist nach dem Unwetter zerstört, gibt es Geld = 10251
    Ich möchte mein Unternehmen mit einem Konkurrenten zusammenschließen = 10353
    Unter meinem Grundstück war früher eine Tankstelle, ist der Boden verseucht = 10485
    Wir bekommen Zwillinge, gibt es dafür Geld = 10010; Ich ziehe in eine andere Stadt und muss mich ummelden = 10124
    Meine Mutter ist gestorben, wie bekomme ich die Sterbeurkunde = 10237
    Unser Verein will einen Umzug durch die Stadt machen = 10349, 10142, 10348
    Ich habe meinen Ausweis verloren und verreise nächste Woche = 10119, 10177
    Darf ich als Rentner noch Auto fahren = 10169; Wo kann ich mein altes Feuerwerk lagern = 10347
    Mein Arbeitgeber hat meinen Lohn nicht bezahlt weil er pleite ist = 10075
    Als Handwerker möchte ich mich in die Handwerksrolle eintragen = 10289
    Wie viel ist mein Grundstück wert = 10522, 10536; Mein Kind soll in den Kindergarten = 10019
    Ich möchte heiraten, was muss ich tun = 10026; Mein Mann ist verstorben, bekomme ich Rente = 10240, 10230
    Ich habe Post von der Bußgeldstelle bekommen = 10243; Wir möchten unser Haus an das Kanalnetz anschließen = 10515
  `,
  ],
  [
    "hasty",
    `
    heb hilfe = 10004; kindergeldantrag stellen online = 10005; wohngeld antr = 10092; bauantr = 10519
    pers ausweis neu = 10119; kfz abm = 10439; ozg eltergeld = 10000; gewerbeanm = 10294; rente witwe antrag = 10240
    einkommenst erklärung = 10077; schwerbeh ausweis = 10214; hundesteuer anmelden = 10160; fahrz abmelden = 10439
    geburtsurk = 10557; führungsz online = 10562; reisep beantr = 10177; pflegeg antrag formular = 10221
    gewerbeum = 10294
  `,
  ],
];
