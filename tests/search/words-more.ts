/** What people say instead of the official word, for many more services; some of it is answered by several. */
export const moreEverydayQuestions = `
  Wohnung ummelden = 10124; Zweitwohnsitz = 10124, 10126; Ausweis für mein Kind = 10177, 10119
  Reisepass schnell = 10177; TÜV = 10461, 10479; Roller anmelden = 10439; Wohnwagen abmelden = 10439
  Oldtimer Kennzeichen = 10436; E-Auto Prämie = 10172; grüne Plakette = 10427; Tempo 30 geblitzt = 10243
  Parkverbot = 10348; Umzugswagen = 10348; Tanzveranstaltung = 10349, 10377
  Alkohol ausschenken auf Vereinsfest = 10294; Imbissbude = 10294; Bäckerei eröffnen = 10289, 10294
  Friseurin selbstständig = 10289, 10294; Nagelstudio anmelden = 10294; Gewerbe abmelden = 10294
  Handel mit Waffen = 10293, 10151, 10069; Makler = 10294; Hausverwaltung Erlaubnis = 10294; Taxikonzession = 10447
  Busunternehmer = 10447; Spedition gründen = 10294; Lkw Fahrverbot sonntags = 10418; Bauwagen abstellen = 10348
  Gerüst aufstellen = 10348; Solarpark = 10462, 10477, 10476; Biogas = 10461, 10462, 10490; Öltank = 10462
  Regenwasser versickern = 10491; Teich anlegen = 10488; Brunnen = 10502; Wasser aus Bach entnehmen = 10488, 10123
  Bienen halten = 10157, 10470; Hühner halten = 10470, 10157; Papagei anmelden = 10158
  Hund gestorben abmelden = 10160; Hundesteuer zu hoch Befreiung = 10160; Katze gefunden = 10164; Wildunfall = 10171
  Reh überfahren = 10171, 10508; Schwarzpulver = 10480; Gaspistole = 10151; Luftgewehr = 10151
  Munition = 10151, 10154, 10293; Jagdpacht = 10149; Boot ohne Führerschein = 10165; Segelboot Liegeplatz = 10440
  Windeltonne = 10110; Laub entsorgen = 10110; Kühlschrank entsorgen = 10110; Schadstoffe abgeben = 10110
  Altglas = 10110; illegale Müllablagerung = 10136; kaputte Ampel = 10136; Lärm vom Nachbarn = 10136, 10346
  Spielplatz defekt = 10136; Graffiti entfernen = 10136; Petition einreichen = 10137
  Bürgermeister kandidieren = 10146; Wahlbenachrichtigung nicht bekommen = 10145; Wahlbüro helfen = 10144
  Kirche austreten = 10135; Kirchgeld = 10078; Kinderbetreuung = 10019; Betreuungsplatz unter 3 = 10019
  Kindergartenbeitrag = 10019; Pflegefamilie werden = 10013; Adoption aus dem Ausland = 10011
  Vaterschaftstest = 10001; Doppelname = 10029; Heiraten im Ausland = 10025, 10026; Ehevertrag = 10027
  Unterhalt berechnen = 10034, 10032; Alleinerziehend = 10035, 10077; Umgangsrecht = 10588, 10009
  Mutterschutz = 10008, 10313; schwanger = 10008, 10006, 10007, 10313; Fehlgeburt = 10003; Hebamme finden = 10004
  Kinderzuschlag = 10020; Grundschule anmelden = 10041; Gymnasium = 10041; Inklusion Schule = 10046
  Nachmittagsbetreuung = 10040; Schülerticket = 10042; Klassenfahrt = 10038, 10088; Abitur nachholen = 10044
  Zeugnis verloren = 10044; Studium finanzieren = 10056, 10059, 10062; Studentenwohnheim = 10550, 10060, 10056
  Exmatrikulation = 10060; Numerus Clausus = 10061; Lehrer werden = 10063, 10060
  Lehre abgebrochen = 10050, 10047, 10599, 10319; Berufsschule = 10037; Meisterprüfung = 10319
  Weiterbildung fördern = 10067, 10064; Sprachkurs = 10264; Flüchtling = 10266, 10268, 10180; Duldung = 10255
  Familiennachzug = 10255; Niederlassungserlaubnis = 10255; Staatsbürgerschaft = 10257, 10259
  Ausländerbehörde Termin = 10255; Au-pair = 10255; Fachkräfteeinwanderung = 10255; Bluecard = 10255
  Krank geschrieben = 10021; Zahnspange = 10192; Brille = 10191; Hörgerät = 10191
  Psychotherapie = 10192, 10208, 10069; Drogenberatung = 10208; Masernimpfung = 10183; Corona = 10183, 10340, 10579
  Rettungswagen = 10246; Pflegedienst = 10220, 10195; Treppenlift = 10404, 10225, 10406; Hausnotruf = 10222
  Demenz = 10220, 10208; Betreuer für meine Mutter = 10242; Vollmacht = 10097; Grabstein = 10227; Friedhof = 10227
  Testament hinterlegen = 10097; Erbengemeinschaft = 10249, 10095; Haus geerbt Steuer = 10228; Geld schenken = 10079
  Steuererklärung abgeben = 10077; Lohnsteuerkarte = 10303; Finanzamt Fragebogen Selbständige = 10292
  Umsatzsteuervoranmeldung = 10376; Kleinunternehmer = 10376; Zigaretten aus Polen = 10374
  Paket aus USA Zoll = 10387, 10382; Waffenexport = 10382; EORI-Nummer = 10387; Übernachtungsteuer Hotel = 10375
  Spielautomat Steuer = 10377; Sektsteuer = 10371; Kredit für Existenzgründer = 10404, 10288, 10410
  Fördergeld Heizung = 10490, 10406, 10404; Wärmepumpe = 10490, 10406, 10404; Dämmung Zuschuss = 10404, 10406
  Corona Soforthilfe = 10415; Insolvenz = 10354, 10567; Schulden = 10093, 10354, 10569
  Pfändung Konto = 10354, 10093, 10551; Anwalt = 10069; Beratungshilfe = 10089; Nachbar Streit = 10249
  Anzeige erstatten = 10241; Einbruch = 10404, 10241, 10406; Opfer Überfall Entschädigung = 10245; Frauenhaus = 10247
  Zeugengeld = 10248; Strafregister = 10562; Vereinsvorstand ändern = 10573; Firma ins Handelsregister = 10566
  Wohnsitz im Melderegister sperren = 10111; Adresse von jemandem suchen = 10559; beglaubigte Kopie = 10571
  eID PIN = 10119; Mitarbeiter aus dem Ausland einstellen = 10312, 10594, 10255; Lehrling einstellen = 10599, 10318
  Behinderte einstellen = 10305, 10301; Kündigung Schwangere = 10300; Überstunden genehmigen = 10315
  Nachtarbeit = 10315, 10346; Leiharbeit = 10299; Betriebsnummer = 10302; Sozialversicherung anmelden = 10310
  Minijobber = 10310, 10118; Berufsgenossenschaft = 10281; DSGVO = 10116, 10339; Hygieneschulung Küche = 10071, 10181
  Lebensmittelkontrolle = 10474; Röntgen in Zahnarztpraxis = 10475; Gefahrstoffe lagern = 10462, 10461, 10482
  Abgase Fabrik = 10494, 10495, 10496; Chemieunfall = 10482; Asbest entsorgen = 10293, 10501, 10110
  Schrott sammeln = 10505; Sandgrube = 10463; Wald roden = 10504; Windkraft = 10462; Atomtransport = 10472
  Handymast = 10468, 10336; Funklizenz = 10468; Mobilfunk = 10336, 10468, 10114; Pachtvertrag Acker = 10538
  Flurstück teilen = 10529, 10534; Straßenausbaubeitrag = 10515; Bauland Preis = 10522; Dachgeschoss ausbauen = 10519
  Nutzungsänderung Ladenlokal = 10519; Carport = 10519; Werbetafel aufstellen = 10519, 10348
  Zirkus Zelt = 10519, 10349; Mieterhöhung = 10343, 10122; Wohnung untervermieten an Touristen = 10125
  Rundfunkgebühren befreien = 10120; Grundsteuererklärung = 10117; Haus kaufen = 10533, 10108, 10532
  Zwangsversteigerung = 10093; Überschwemmung Keller = 10251; Pegelstand = 10253; Flughafen Ausweis = 10316
  Heißluftballon = 10453; Modellflugzeug = 10419; Reisewarnung Ägypten = 10178
  Pass im Urlaub verloren = 10595, 10174, 10177; Medikamente mit ins Ausland = 10176; Kindergeldanspruch = 10005
  Kind beim Standesamt eintragen lassen = 10003, 10557; Mutterschaftsurlaub = 10008, 10000, 10313
  Zuschuss für Familie mit wenig Geld = 10020, 10015, 10088, 10092; Erziehungsprobleme mit Teenager = 10018
  Nachhilfe = 10088; Jugendliche beraten = 10018, 10017, 10181; Klavier lernen Kind = 10023; Ehefähigkeit = 10025
  Hochzeitstermin reservieren = 10026; Trauung im Rathaus = 10026; Scheidungsanwalt kosten = 10089, 10031
  Frau will sich scheiden lassen = 10031; Vater unbekannt = 10001; Vormund für Enkel = 10036
  Babysitter = 10118, 10019; Pendlerpauschale = 10077; Klage beim Amtsgericht = 10241
  Zeuge Gericht Fahrtkosten = 10248; Schöffe werden = 10248, 10242; Dolmetscher vereidigen = 10242
  Unterlassung Stalker = 10247; Portemonnaie gefunden = 10244; Notarzt = 10246; Hagelschaden = 10251
  Mahnung schreiben = 10553; Straftat anzeigen = 10241; Raser Bußgeld = 10243; Flensburg Punktekonto = 10168
  Motorradführerschein = 10169; internationaler Führerschein = 10169; Führerschein umtauschen = 10169; MPU = 10169
  Kraftfahrzeugkennzeichen verloren = 10436; Saisonkennzeichen = 10436; Exportkennzeichen = 10436
  Fahrzeug umschreiben = 10439; Halter ermitteln = 10426; Auto abgeschleppt worden = 10417; Feinstaubplakette = 10427
  Behinderten-Parkausweis = 10173; Handwerkerparkausweis = 10446; Fahrerkarte verloren = 10423
  P-Schein = 10424, 10447; Bus fahren Lizenz = 10447, 10424; Schiff umflaggen = 10451; Bootskennzeichen = 10451, 10166
  Flugzeug registrieren = 10443, 10444; Gleitschirm = 10167; Hubschrauberlandeplatz = 10430, 10453
  Pflanzen exportieren = 10385, 10382; Pferdetransport = 10454; Gefahrguttransport = 10433
  Visum für Familie = 10274, 10255; Notfallpass = 10595; Botschaft Hilfe = 10174
  Rückführung Krankheit Ausland = 10174; Impftermin = 10183; Blinde = 10204, 10205
  Grad der Behinderung erhöhen = 10214, 10203; Behindertenfahrdienst = 10207; Integrationshelfer = 10206
  Werkstatt für Behinderte = 10211; Krankengeld = 10021; Fahrtkosten zum Arzt = 10194; Krankenhausrechnung = 10192
  Haushaltshilfe nach Operation = 10195; Arzt hat Fehler gemacht = 10198; Betriebsunfall melden = 10189
  Berufskrankheit anerkennen = 10203, 10201; Pflegebett = 10222; Kurzzeitpflege = 10220; Verhinderungspflege = 10195
  Oma ins Heim = 10220, 10218; Hospiz = 10219; Pflegezeit Darlehen = 10217; Urnenbestattung = 10227
  Grabstelle = 10227; Erbe = 10095, 10228, 10226; Tod melden = 10235; Sterbegeld = 10236, 10232; Waisengeld = 10239
  Künstlersozialkasse = 10575; privat krankenversichern = 10179; Organspendeausweis = 10185
  Vorsorgeuntersuchung Kind = 10187; Apotheke nachts = 10188; Wohnungsanpassung Pflege = 10225; Arbeitssuche = 10074
  Arbeitslosengeld 1 = 10073; freiwillig arbeitslosenversichern = 10076; Lohn wegen Insolvenz nicht bekommen = 10075
  Rentenversicherungsnummer = 10072; Rente wegen Erwerbsminderung = 10104; Rentenbescheid = 10096, 10104
  Grundsicherung = 10084, 10082; Obdachlos = 10090, 10087; Seniorenkarte = 10105; Stasi-Opfer = 10103
  Gesundheitszeugnis für Gastronomie = 10071; Arztzulassung = 10069, 10578; Doktortitel führen = 10068
  Beschwerde gegen Bank = 10094; Riester-Rente = 10098; Vorsorgevollmacht hinterlegen = 10097
  Grundstück vermessen lassen = 10535, 10539; Katasterauszug = 10539; Bauabnahme = 10520; Baubeginn anzeigen = 10521
  Baulast eintragen = 10517; Eigentumswohnung teilen = 10514; Erschließungskosten = 10515; Energieausweis Haus = 10527
  Verkehrswert Immobilie = 10536, 10522; Luftbildauswertung Bombe = 10537; Acker verpachten = 10538
  Vorkaufsrecht = 10108; Straßenbau Einspruch = 10540; Wildgehege = 10544; Spam-SMS = 10114
  Stromanbieter Ärger = 10113; Handwerkerpfusch = 10115; Stasi-Akte einsehen = 10116
  Wohnung leer stehen lassen = 10121, 10125; Wasserrechnung = 10123; Wohnsitz abmelden Ausland = 10124
  Elektroschrott abgeben = 10110; Papiertonne = 10110; Zweitwohnungssteuer = 10126; Hort = 10040
  Schulbuch = 10088, 10041; Privatschule = 10043, 10317; Ausbildung abkürzen = 10047; Ausbildungsbeihilfe = 10050
  Schlichtung Ausbildung = 10052; Studienplatz Medizin = 10061; Stipendium = 10062; Referendariat = 10063
  Volkshochschule = 10065; Bibliothek = 10058, 10014; Asylbewerberleistungen = 10266; Aufenthalt Studium = 10255
  Einbürgerungstest = 10258; deutsche Staatsangehörigkeit aufgeben = 10275; Grenzgänger Schweiz = 10597
  Flüchtlingspass = 10268; Russlanddeutsche = 10269, 10270; Bürgerentscheid = 10129; Beschwerde über Beamten = 10130
  Bürgerversammlung = 10132; Wappen verwenden = 10555; Tierquälerei melden = 10164, 10297
  Landschildkröte melden = 10158, 10157; Pferd Reitplakette = 10162; Schweinepest = 10314, 10411, 10341
  Hundepass = 10156; Bafa Elektroauto = 10172; Patentanmeldung = 10396; Markenrecht = 10398; Forschungsantrag = 10392
  Tierversuch Genehmigung = 10293; Medikament Zulassung = 10389; klinische Studie = 10393
  Wildschwein hat Garten verwüstet = 10414; Girokonto für jedermann = 10584; Börsengang = 10416
  Denkmal abschreiben Steuer = 10543; Lohnsteuer anmelden = 10309; Freistellungsauftrag Freibetrag = 10080
  Dividende = 10366; Wettsteuer = 10359; Flugticketsteuer = 10576; Zoll Auktion = 10334; Kaffee rösten Steuer = 10365
  ATA Carnet = 10381; Bargeld Grenze anmelden = 10382; Arbeiten in EU als Handwerker = 10378
  Genossenschaft gründen = 10563; Partnerschaftsgesellschaft = 10291; Insolvenzregister = 10567
  Gewerberegister = 10564; Schuldnerkartei = 10569; Unbedenklichkeitsbescheinigung = 10574; Notar beglaubigen = 10571
  Geburtsurkunde neu = 10557; Architektenkammer = 10561, 10601; Detektei = 10294; Spielothek = 10294
  Pfandhaus = 10294, 10400; Fahrschule eröffnen = 10294; Bordell = 10294, 10293; Versicherungsvertreter = 10294, 10069
  Spedition = 10294; Altenpflegeheim eröffnen = 10294, 10220, 10413; Hebamme werden = 10069, 10578
  Schornsteinfeger = 10282; Gutachter = 10282; Betriebsleiter wechseln = 10297; Heimarbeit = 10304
  Azubi anmelden = 10599; Ausbilder = 10318; Gesellenbrief = 10319; Fernstudium = 10331; Mindestlohn = 10577
  Tarifvertrag = 10311; Künstlersozialabgabe = 10306; Hotelgäste = 10337; Masern im Kindergarten = 10340
  Datenpanne = 10339; Kinderdarsteller = 10344; Weihnachtsbäume verkaufen = 10345
  Straße sperren Dreharbeiten = 10348, 10293; Konzert im Park = 10349, 10348; Lotterie = 10349, 10359
  Preisabsprache = 10552; Firmenfusion = 10353; Firma nach Tod weiterführen = 10352; Kita schließt = 10355
  Präqualifikation = 10335; Mülltransport = 10509; Altkleidercontainer = 10505; Öltank im Keller = 10462
  Kiesabbau = 10463; Gentechnik = 10462, 10481, 10460; Genmais = 10460, 10481; Lärmschutzfenster = 10499
  CO2-Handel = 10598; Radon = 10464; Legehennen = 10470; Trichinen = 10474; Ferkel kastrieren = 10466; Biber = 10487
  Hecke roden = 10507, 10112; Aufforstung = 10504; Verpackungsregister = 10511; Kläranlage = 10462, 10491
  Fischteich = 10488; Erdwärme = 10502
  Ich bin pleite = 10354; Meine Mutter ist gestorben = 10235, 10237, 10227, 10239
  Wer bekommt das Sorgerecht? = 10588, 10009; Fahrerlaubnis Klasse C verlängern = 10169
  Fahrverbot abgeben = 10169, 10243; Kfz Halterauskunft = 10426; Kurzzeitkennzeichen beantragen = 10436
  Tempolimit Strafe = 10243; Ausnahmegenehmigung Umweltzone = 10427; Parkplatz reservieren Umzug = 10348
  Genehmigung Baugerüst Gehweg = 10348; Baumkontrolle = 10112; Lärmschutz Autobahn = 10499
  Ruhestörung Party genehmigen = 10346; Sperrzeitverkürzung = 10346; Spielautomaten aufstellen = 10294, 10328
  Gewerbeuntersagung = 10294; Reisegewerbe Schausteller = 10294; Versteigerer Erlaubnis = 10294, 10293
  Pfandleiher = 10294, 10400; Immobilienmakler Lizenz = 10294; Finanzanlagenvermittlung = 10294, 10069
  Waffenhandel = 10069, 10293; Schießstand betreiben = 10293; Sprengmeister = 10480, 10069
  Pyrotechniker = 10347, 10480, 10069; Gefahrgutfahrer = 10433, 10069; Tankstelle bauen = 10461, 10519, 10462
  Deponie = 10462, 10484; Grundwasser absenken = 10488; Hochwasser Hilfe = 10251; Gülle lagern = 10461, 10462
  Pestizid Schein = 10069; Schädlingsbekämpfer = 10069, 10293, 10294; Tierarztpraxis anmelden = 10069, 10293
  Hundetrainer Erlaubnis = 10294; Zoohandlung = 10294; Zirkus mit Tieren = 10294, 10544, 10349; Eier verkaufen = 10470
  Hofladen = 10294, 10561; Honig verkaufen = 10470, 10294, 10561; Wein anbauen = 10460; Hanf = 10460, 10467
  Schnapsbrennerei = 10361; Brauerei gründen = 10360, 10294; Kaffeeimport = 10365; Zigarren Import = 10374, 10382
  Umsatzsteuervorauszahlung = 10376; Steuerbescheid widersprechen = 10372, 10077; Säumniszuschlag erlassen = 10372
  Kirchensteuer zurück = 10078; Lohnsteuerfreibetrag = 10080; Sozialversicherungsbeitrag = 10310
  Krankenkassenbeitrag = 10184; Pflegekasse = 10221, 10220, 10223; Rollator = 10191; Sehhilfe = 10191
  Zahnersatz = 10192; Krebsvorsorge = 10187; HIV-Test = 10181; Läuse Schule = 10340; Suchtberatung = 10208
  Sterbebegleitung = 10219; Friedhofsgebühren = 10227; Urne überführen = 10227, 10238; Erbe Schulden = 10226
  Patientenverfügung registrieren = 10097; Betreuungsverfügung = 10097; Vormundschaftsgericht = 10036, 10242
  Kinderheim Kosten = 10018; Sportplatz nutzen = 10024; Büchereiausweis = 10014; Familienkarte = 10016
  Mietspiegel = 10343, 10122; Wohnraumförderung = 10550; Sozialer Wohnungsbau = 10550; Bodenrichtwertauskunft = 10522
  Teilungsgenehmigung = 10534, 10514; Erbbaurecht = 10532; Grundschuld löschen = 10532
  Planungsrecht Bebauung = 10528, 10548, 10519; Bürgerinitiative gegen Straße = 10129, 10540; Wahl kandidieren = 10146
  Wahlschein verloren = 10145; Stadtwappen benutzen = 10555; Spende sammeln Straße = 10293, 10348
  Stiftungsaufsicht = 10138, 10139, 10140; Verein Gemeinnützigkeit = 10141; Jugendfreiwilligendienst = 10128
  Forschung Fördermittel = 10392, 10405; Filmprojekt = 10408; Wärmepumpe Zuschuss = 10490, 10406, 10404
  Lastenfahrrad Prämie = 10406; Gründerkredit = 10404, 10288, 10410; Wettbewerbsverstoß melden = 10552
  Vergabenachprüfung = 10593, 10552; Tariftreue = 10311, 10593; Arbeitszeitgesetz Ausnahme = 10315
  Lohnzuschuss Langzeitarbeitslose = 10308, 10082; Scheinselbständig = 10590; Zeitarbeitsfirma = 10299
  Entsendung Mitarbeiter = 10378, 10577; Fachkraft aus Indien = 10255, 10312, 10594
  Ich brauche einen Termin zum Heiraten = 10026; Kennzeichen für Anhänger = 10436; Garage genehmigen lassen = 10519
  Wohnmobil zulassen = 10439; Motorroller abmelden = 10439; Schlüssel verloren = 10244; Brille Zuschuss = 10191
  Zahnarzt Kosten = 10192; Rückzahlung BAföG = 10056; Wohnung für Studenten = 10550, 10083, 10057
  Freie Stelle melden = 10298; Azubi kündigen = 10300, 10052, 10599; Elternbeitrag Kita = 10019
  Krippenplatz Gutschein = 10019; Jugendhilfe = 10018, 10017; Kindesmissbrauch melden = 10017
  Unterhalt Ex-Frau = 10032; Grabpflege = 10227; Nachlassgericht = 10233, 10095, 10226; Rentenpunkte = 10096
  Hinterbliebenenrente = 10230, 10240; Blindenhund = 10160, 10205, 10191; Schwerbehindertenparkplatz = 10173
  Nachbarschaftslärm = 10136, 10346; Rattenbefall = 10069, 10293, 10294, 10136; Wespen entfernen = 10487
  Wildtiere füttern = 10161, 10544, 10487; Reitpferd Plakette = 10162; Kormoran = 10487; Wasserzähler = 10123, 10491
  Fernwärme = 10490, 10406, 10404; Windkraftanlage = 10462; Rodung = 10504; Altöl entsorgen = 10110
  Gelber Sack = 10110; Mülltonne kaputt = 10110; Straßenreinigung = 10136; Winterdienst = 10136
  Plakate aufhängen Wahlkampf = 10348; Bierzelt = 10519, 10294; Vereinsfest Ausschank = 10294
  Schützenfest = 10349, 10151; Karnevalsumzug = 10349, 10348; Laternenumzug = 10349, 10348; Hüpfburg = 10519
  Ballonfahrt = 10453, 10167; Kranführer Genehmigung = 10348, 10431; Kfz-Werkstatt anmelden = 10289
  Friseurladen = 10289, 10294; Kosmetikerin = 10289, 10294; Tagespflegeperson = 10019
  Altenpfleger = 10069, 10578, 10220; Rettungssanitäter = 10069, 10578; Lehrer aus Ausland = 10578, 10055, 10063
  Steuerberater Zulassung = 10069; Notfall im Urlaub = 10174; Visum Indien Fachkraft = 10274, 10255
  Studentenvisum = 10274, 10255; Asylheim = 10266; Ausreise freiwillig = 10278
`;

/** As people type in haste: all in small letters, compounds apart or run together, with errors; also Austrian and Swiss. */
export const hastyQuestions = `
  auto anmelden = 10439; kfz abmelden online = 10439; perso abgelaufen = 10119; reisepas verloren = 10177
  hund anmelden steuer = 10160; hundestuer anmelden = 10160; kita platz suchen = 10019; kindergarten gebuehren = 10019
  muell abholung = 10110; sperrmuell termin = 10110; nummernschield = 10436; wunschkenzeichen reservieren = 10436
  fuererschein umtausch = 10169; führerschein verlohren = 10169; wohngeldt = 10092; buergergeld antrag = 10082
  harz 4 = 10082; hartz vier = 10082; arbeitslosen geld = 10073, 10082; elterngeld papa = 10000
  baugenehmigung gartenhaus = 10519; schwarz gebautes haus = 10519; hausabriss = 10513; baum fellen = 10112
  heirat anmelden standesamt = 10026; scheidung online einreichen = 10031; geburts urkunde bestellen = 10557
  namens änderung = 10029; kirchen austritt erklären = 10135; brief wahl beantragen = 10145; gewerbe schein = 10294
  gewerbe anmeldung online shop = 10294; imbisswagen = 10294; kneipe aufmachen = 10294; schankerlaubnis = 10294
  straßenfest anmelden = 10348, 10349; osterfeuer anmelden = 10147; feuerwerk privat geburtstag = 10347
  flohmarkt stand = 10350; halteverbotsschilder für umzug = 10348; container auf gehweg = 10348
  anwohner parkausweis = 10173; behindertenausweis beantragen = 10214; schwerbehinderten ausweis verlängern = 10214
  pflege grad beantragen = 10221, 10220; pflegegeld für mutter = 10221; zuschuss treppenlift = 10404, 10225, 10406
  rente beantragen = 10104; witwen rente = 10240; grundsicherung rentner = 10084; sozialticket = 10083
  b schein = 10083; wbs beantragen = 10083; asylantrag leistungen = 10266; aufenthaltserlaubniss verlängern = 10255
  einbürgerungs antrag = 10257; deutscher pass = 10257, 10177; verpflichtungs erklärung besuch = 10273
  arbeitsvisum = 10594, 10255, 10312, 10274; fuehrungszeugniss beantragen = 10562
  polizeiliches führungszeugnis ehrenamt = 10562; meldebescheinigung = 10559; beglaubigung zeugnis = 10571
  handelsregister auszug = 10566; verein eintragen = 10573; insolvenz anmelden privat = 10354
  mahnbescheid beantragen = 10553; bussgeld einspruch = 10243; blitzer foto = 10243; fundbuero schlüssel = 10244
  anwalt kosten hilfe = 10089; steuer id vergessen = 10081; steuererklaerung = 10077; lohnsteuer klasse ändern = 10303
  umsatz steuer id = 10376; gewerbesteuer anmelden = 10364; grundsteuer erklärung = 10117; grunderwerb steuer = 10533
  erbschafts steuer = 10228; hotel bettensteuer = 10375, 10368; zoll paket = 10387, 10382; waffen schein = 10151
  kleiner waffenschein = 10151; jagd schein verlängern = 10149; angelschein prüfung = 10148
  boots führerschein = 10165; drohnen führerschein = 10419; segelflug = 10167, 10318
  schwertransport genehmigung = 10421; taxi lizenz = 10447; lkw sonntagsfahrverbot ausnahme = 10418
  e auto förderung = 10172; umwelt plakette = 10427; punkte abfragen = 10168; photovoltaik anmelden = 10477
  balkon solar = 10477, 10589; windpark genehmigung = 10462; abwasser einleiten genehmigung = 10491
  brunnen bohren garten = 10502; gewässer nutzung = 10488; altlasten auskunft = 10485; röntgen gerät anmelden = 10475
  sprengstoff erlaubnis = 10480; schlachten zu hause = 10483; tote katze auf straße = 10508; wespen nest = 10487
  wald roden genehmigung = 10504; denkmal geschütztes haus sanieren = 10525, 10524; grundbuch auszug = 10532
  flur karte = 10539; vermesser grundstück = 10535, 10539; airbnb anmelden = 10125; zweit wohnsitz steuer = 10126
  gez abmelden = 10120; rundfunk beitrag befreiung = 10120; schul bus = 10042; schule anmelden erstklässler = 10041
  einschulung zurückstellen = 10041; bafög antrag = 10056; meister bafög = 10064; studienplatz = 10061
  ausländisches zeugnis anerkennen = 10055, 10068; arzt aus syrien approbation = 10578, 10069
  krankenschwester aus polen anerkennung = 10578, 10069; lehrling = 10599, 10050; ausbilder schein = 10318
  leiharbeitsfirma gründen = 10299; kurzarbeit anzeigen = 10307; schwangere mitarbeiterin melden = 10313
  sonntagsarbeit genehmigung = 10315; betriebsnummer beantragen = 10302; minijob anmelden haushalt = 10118, 10310
  statusfeststellung freiberufler = 10590; ausschreibung bund = 10593
  lebensmittel infektionsschutz belehrung = 10071, 10181; gesundheitspass = 10071; impfung reise = 10183
  organ spende = 10185; arbeits unfall = 10189; reha antrag = 10193; mutter kind kur = 10193
  haushaltshilfe krankenkasse = 10195; blinden geld = 10204; bestattung sozialamt = 10227; grab verlängern = 10227
  tot gemeldet = 10235, 10237; unterhalts vorschuss = 10035; alleinerziehend geld = 10035, 10077
  jugendamt hilfe = 10018, 10017; adoptions antrag = 10011; tagesmutter finden = 10019
  spielplatz kaputt melden = 10136; schlagloch melden = 10136; straßen laterne defekt = 10136; demo anzeigen = 10142
  petition landtag = 10137; freiwilliges soziales jahr = 10128; ehrenamts karte = 10134; Führerausweis = 10169
  Velo gestohlen = 10244, 10241; Obsorge = 10588; Meldezettel = 10337, 10559; Buschenschank = 10294
  Kaminkehrer = 10282
  Wohngeld Köln = 10092; Hund anmelden München = 10160; Bauantrag Stadt Essen = 10519
  Führerschein Landkreis Gifhorn = 10169; Sperrmüll Frankfurt am Main = 10110; heiraten in Las Vegas = 10026, 10025
  Personalausweis Neuenkirchen = 10119; kita berlin = 10019
`;
