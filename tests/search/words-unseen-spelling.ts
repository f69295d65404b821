import type { WordKind } from "./word-kinds";

/** Written without a look at the table of synonyms, and asked once before anything was changed: see decision 0060. */
export const unseenSpellings: readonly (readonly [kind: WordKind, questions: string])[] = [
  [
    "part",
    `
    Zuschlag für Kinder = 10020; Pflegekinder Geld = 10013; Vaterschaftsanerkennungsurkunde = 10001
    Musik Schule = 10023; Namensänderungsantrag = 10029; Zeugnis Schule = 10044; Schulwechselantrag = 10041
    Studienplatz = 10061; Bildungs Gutschein = 10067; Marken Schutz = 10398; Investitionszuschuss = 10406
    Patentschutz = 10396; Börsenzulassung = 10416; Förderung Kultur = 10408; Renten Auskunft = 10096
    Arbeitslosmeldung = 10074; Miete Rückstand = 10090; Senioren Pass = 10105; Testamentsregister = 10097
    Steuer auf Kaffee = 10365; Tourismus Taxe = 10368; Lotteriesteuer = 10359; Erbschaftssteuererklärung = 10228
    Kostenhilfe Prozess = 10089; Fund Büro = 10244; Hochwasser Schutz = 10253; Abbruch Genehmigung = 10513
    Denkmalschutzgenehmigung = 10525; Bodenrichtwertkarte = 10522; Wohnungsbau Prämie = 10109
    Vorkaufsrecht der Gemeinde = 10108; Beglaubigung von Urkunden = 10571; Vereins Register = 10573
    Wahl Helfer = 10144; Jagd Prüfung = 10150; Stiftungssatzung ändern = 10139; Zulassung Kfz = 10439
    Fahrerkartenantrag = 10423; Kennzeichenwunsch = 10436; Plakette Umwelt = 10427
    Ausweis für Schwerbehinderte = 10214; Pflege Geld = 10221; Blindenzuschuss = 10204, 10205
    Rente für Witwen = 10240; Aufenthaltserlaubnis = 10255; Kurs Integration = 10264; Visumantrag = 10274
    Gewerbe Anmeldung = 10294; Handwerkskammereintragung = 10289, 10290; Register Partnerschaft = 10291
    Wochenmarktzulassung = 10350; Ausbildungsvertragseintragung = 10599; Sprengstoff Erlaubnis = 10480
    Kataster Altlasten = 10485; Photovoltaikmeldung = 10477; Wasserbuchauszug = 10512; Urkunde Geburt = 10557
    Kinder Pflege Vermittlung = 10013; Vorschuss auf Unterhalt = 10035; Schulanmeldung = 10041
    Abschlussanerkennung Ausland = 10055, 10068, 10578; Förderung Landwirtschaft = 10399; Darlehensförderung = 10404
    Geld für Arbeitslose = 10073; Lebensunterhaltshilfe = 10086; Steuer auf Strom = 10373; Tabakwarensteuer = 10374
    Bußgeldsache = 10243; Gerichtsurteil = 10551; Baumfällung = 10112; Grundstücksteilung = 10534
    Planfeststellungsverfahren = 10540; Beglaubigungsantrag = 10571; Vereinsregistereintragung = 10573
    Waffenverlust = 10154; Hundehaltungserlaubnis = 10160; Zulassung von Wasserfahrzeugen = 10166
    Fahrzeugkennzeichen = 10436; Parkausweis für Bewohner = 10173; Krankenpflege zu Hause = 10195
    Geld für Blinde = 10204; Rente für Waisen = 10239; Integrationskursberechtigung = 10264; Abgabe Künstler = 10306
    Handel mit Emissionen = 10598; Anmeldung Geburt Kind = 10003; Schwangerschaftsgeld = 10008
    Pflegschaft für Nachlass = 10233; Urteil Scheidung = 10031; Musikschulanmeldung = 10023
    Hilfe für Erziehung = 10018; Ausflug Schule Zuschuss = 10038, 10088; Krankenversicherung Familie = 10002
    Weiterbildungsgutschein = 10067; Arbeitslosenhilfe = 10073, 10082; Vermittlung von Arbeit = 10074
    Steuererklärung Einkommen = 10077; Biersteueranmeldung = 10360; Bescheid Bußgeld = 10243
    Schutz vor Gewalt = 10247; Hochwasserhilfe = 10251; Genehmigung für Baumfällarbeiten = 10112
    Karte Bodenrichtwerte = 10522; Denkmallisteneintragung = 10526; Umwandlung Wald = 10546
    Bescheinigung Melde = 10559; Register Handel = 10566; Erlaubnis Jagd = 10149; Haustier Ausweis EU = 10156
    Wahlhelferregistrierung = 10144; Fluggenehmigung = 10428, 10431; Steuer für Kraftfahrzeuge = 10437
    Sterbefallmeldung = 10235; Hilfsmittel zur Pflege = 10222; Teilhabe am Arbeitsleben = 10211
    Erlaubnis zum Aufenthalt = 10255; Versicherung Künstler = 10575, 10306; Sondernutzungserlaubnis Gehweg = 10348
    Frequenzantrag = 10468; Entsorgung von Tierkörpern = 10508; Geld Kinder = 10005, 10020
    Feststellung Vaterschaft = 10001; Betreuung von Kindern in Tagespflege = 10019; Aufnahme Schule = 10041, 10037
    Kredit für Bildung = 10059; Zulassung zur Hochschule = 10060, 10061; Schutz einer Marke = 10398
    Geld bei Insolvenz = 10075; Versicherungsnummer Rente = 10072; Steuer Grunderwerb = 10533; Alkohol Steuer = 10361
    Vollstreckung = 10093, 10372; Antrag auf Prozesskostenhilfe = 10089; Baulandvermessung = 10535, 10539
    Führungszeugnisantrag = 10562; Anzeige einer Versammlung = 10142; Prüfung für Jäger = 10150
    Register der Waffen = 10153; Kennzeichen für Reiter = 10162; Karte für Fahrer = 10423
    Register Luftfahrzeuge = 10444, 10443; Ausweis Reise Flüchtlinge = 10268; Wohngeld Pflege = 10224
    Meldung Arbeitsunfall = 10189; Test Einbürgerung = 10258; Kurzarbeitsgeld = 10307; Nummer Betrieb = 10302
    Sammlung von Abfällen = 10505; Handelserlaubnis Emissionen = 10598
  `,
  ],
  [
    "inflection",
    `
    Hebammen = 10004; Familienpässe = 10016; geschieden werden = 10031; Schulgelder = 10043
    Stipendien für Studierende = 10062; Kind einschulen = 10041; Patente anmelden = 10396
    Innovationen fördern = 10405; arbeitslos melden = 10074; Kriegsopfer = 10101; geschenkt bekommen Steuer = 10079
    Exportzertifikat = 10384; klagen = 10241; gerichtliche Urteile = 10551; Wohnungen zweckentfremden = 10125
    Baulast = 10517; Führungszeugnisse = 10562; beglaubigen = 10571; Genossenschaften eintragen = 10563
    Hunde halten = 10160; Führerscheine umtauschen = 10169; abgeschlepptes Auto = 10417; Drohnen fliegen = 10419
    impfen lassen = 10183; bestatten = 10227; Spätaussiedler = 10269, 10270; eingebürgert werden = 10257
    Kurzarbeit anzeigen = 10307; Sachverständiger werden = 10282; Konzessionen = 10336, 10332; Röntgengeräte = 10475
    Frequenzen = 10468; Hausschlachtungen = 10483; Kinder adoptieren = 10011; Ausbildungen fördern = 10050, 10056
    Wohnsitze melden = 10124; Erbschaften ausschlagen = 10226; Stiftungssatzungen = 10139; fischen = 10148
    des Reisepasses = 10177; schwerbehinderter Menschen = 10214, 10301; Märkte veranstalten = 10350
    Vergaben = 10593, 10336, 10440, 10061; eingewanderte Spätaussiedler = 10269, 10270; Abwässer = 10491, 10123
    Hebamme gesucht = 10004; Kindertagesstätten = 10019; studieren = 10060; geförderte Forschung = 10392
    rehabilitiert = 10103, 10193; Grundstücke vermessen = 10535; Adressbücher sperren = 10111; petitionieren = 10137
    Reitplaketten = 10162; Parkausweise beantragt = 10173, 10446; verstorbene beerdigen = 10227
    Kranke pflegen = 10195, 10220, 10218; Kartelle = 10552; genehmigte Anlagen = 10462
    Photovoltaikanlagen melden = 10477; Vaterschaften anerkennen = 10001; umgezogen = 10124; verlorene Sachen = 10244
    Stiftungen anerkennen = 10138; ausgebildete Lehrlinge = 10599, 10318, 10319; Waffen besitzen = 10151
    versteuern = 10077, 10372, 10376, 10359; Sterbegelder = 10236, 10232; Visa = 10274
    Sachverständige bestellen = 10282
  `,
  ],
  [
    "umlaut",
    `
    Ehefaehigkeitszeugnis = 10025; Gueterrechtsregister = 10027; Begruessungsgeld = 10057; BAFOEG = 10056
    sonderpaedagogische Foerderung = 10046; Wildschaeden = 10414; Foerderdarlehen = 10404
    Veraenderungssperre Entschaedigung = 10403; Geringverdienerbescheinigung fuer Bausparer = 10083
    Zwangsarbeiterentschaedigung = 10099; Uebernachtungssteuer = 10375; Buergschaft Ausfall = 10379
    Bussgeldbescheid = 10243; Gewaltschutz fuer Opfer = 10245, 10247; Kampfmittelraeumung = 10537
    Flaechennutzungsplaene = 10528; Staedtebaufoerderung = 10600; Fuehrungzeugnis = 10562
    Zuverlaessigkeitsueberpruefung = 10574; Schuldnerverzeichniss = 10569; Maengelmelder = 10136
    Fuehrerscheinumtausch = 10169; Reisepaesse = 10177; Ursprungszeugniss = 10386
    Schiffsmessbrief ausstellen fuer Yacht = 10452; haeusliche Krankenpflege = 10195; Frueherkennung = 10187
    Uebergangsgeld = 10200; Staatsangehoerigkeit aufgeben = 10275; Auslaenderzentralregister = 10256
    Beschaeftigungserlaubnis = 10594; Gruenderzuschuss = 10288; Arbeitnehmerueberlassung = 10299
    oeffentliche Ausschreibungen = 10593; Grundwasserbohrung fuer Brunnen = 10488, 10502; Roentgeneinrichtung = 10475
    Tierkoerperbeseitigung = 10508; Stoerfall mit Gefahrstoffen = 10482; Anerkennung auslaendischer Berufe = 10578
    Schluesselzahl Gewerbesteuer Muenchen = 10364; Juegendliche Auszubildende Untersuchung = 10053
    Grundstuecksmarktbericht = 10522; Gefluegel Legehennen = 10470; Praequalifikation = 10335
    Laermschutzzeugnis = 10506; Maerkte = 10350; Aerztliche Behandlung Kosten = 10192, 10182
    Huetehund Hundesteuer = 10160; Staatsangehorigkeit = 10259, 10275, 10276, 10272; Kuendigungsverbot = 10300
    Kindesunterhalt fuer Volljaehrige = 10034; Bibliotheksausweis fuer Schueler = 10014
    Gebuehrenbefreiung Rundfunk = 10120; Grundstueckserschliessung = 10515; Unschaedlichkeitszeugnis = 10547
    Fuehrerscheinverlust = 10169; Uberfuhrungskosten = 10238; Ruckkehrforderung = 10278; Gewaesserbenutzung = 10488
    Pruefstelle = 10279; Saeuglingsvorsorge Frueherkennung = 10187, 10017; Loehne Mindestlohn = 10577
    Zweckentfremdungsgenehmigung fuer Wohnraeume = 10125; Kinderzuschlaege = 10020; Schueler BAfoeG = 10056
    Erbschaftssteuererklaerung = 10228; Buergerschaftswahl Briefwahl beantragen fuer Hamburg = 10145
    Fahrzeugzulassung fuer Haendler = 10436, 10439; Fluechtlingsausweis = 10268; Gaststaettenerlaubnis = 10294
    Kuendigungsschutz fuer Schwangere = 10300; Loeschung Grundbuch = 10532; Naehrwert Lebensmittelpruefung = 10474
  `,
  ],
  [
    "typing error",
    `
    Kindegreld = 10005; Unterhaltsvorschus = 10035; Refrendariat = 10063; Bildungskredid = 10059
    Hochschulzulasung = 10060; Forschungsförderng = 10392; Wirtschaftsfördrung = 10415; Agrafförderung = 10399
    Wohngelt = 10092; Arbeitlosengeld = 10073; Insovenzgeld = 10075; Rehablitierung = 10103
    Kapitalertagsteuer = 10366; Umsatzsteur = 10376; Schaumweinsteur = 10371; Mahnbescheit = 10553
    Zwangsvollstrekung = 10093; Grunderwebsteuer = 10533; Zweitwohnungsteur = 10126; Rundfunkbeitarg = 10120
    Personalausweiß = 10119; Geburstsurkunde = 10557; Handelsregsiter = 10566; Kirchenausttrit = 10135
    Heimtierauswies = 10156; Kfz-Steur = 10437; Personenbeförderungschein = 10424, 10447, 10169; Führeschein = 10169
    Schwerbehindertenausweiss = 10214; Hospitz = 10219; Eingliederunghilfe = 10206; Wittwenrente = 10240
    Einbürgrung = 10257; Verpflichtungserklährung = 10273; Aufenthaltstietel = 10255; Betribsnummer = 10302
    Kurzarbeitergelt = 10307; Insolvensverfahren = 10354; Mutterschuzt = 10313; Marktstamdatenregister = 10589
    Emmissionshandel = 10598; Trinkwaserverordnung = 10486; Immisionsschutz Anlage = 10462; Mutterschaftsgled = 10008
    Kindertagesbetreung = 10019; Namesänderung = 10029; Schulwechel = 10041; Stippendium = 10062
    Wirtschafstförderung = 10415; Rentenverischerung = 10096, 10295, 10072; Sozialhilfee = 10086
    Enkommensteuer = 10077; Kirchnsteuer = 10078; Grundsteur = 10117; Denkmahlschutz = 10525, 10526, 10524
    Wohnugsgeld = 10092; Meldebescheinugung = 10559; Führunszeugnis = 10562; Versamlungsanzeige = 10142
    Jadgschein = 10149; Reisepsas = 10177; Umweltplackette = 10427; Personenbeförderungsgenemigung = 10447
    Krankengled = 10021; Plfegegeld = 10221; Hilfe zur Pfelge = 10218; Aufenhaltstitel = 10255
    Statsangehörigkeit = 10259, 10275, 10276, 10272; Gewebeanmeldung = 10294; Leihabreit = 10299
    Handwerkrolle = 10289; Abfallensorgung = 10110, 10484; Artenschuzt = 10487, 10158; Elterngledantrag = 10000
    Vormunschaft = 10036; Familenpass = 10016; Bildungsgutshein = 10067; Aufstiegsfortbildungsfödrerung = 10064
    Erbshein = 10095; Wonsitzmeldung = 10124; Gewerbsteuer = 10364; Zweitwohnungsseuer = 10126
    Denkmalförerung = 10524; Baulastenverzechnis = 10517; Beglaubingung = 10571; Gewerbezentralregsiter = 10565
    Hundehalltung = 10160; Heimtierausweiss = 10156; Kraftfarzeugzulassung = 10439; Feinstaubplakete = 10427
    Imfpung = 10183; Pflegehilfsmitel = 10222; Betattung = 10227; Verpflichtungserklrärung = 10273
    Künstlersozilaabgabe = 10306; Insolvenverfahren = 10354; Arbeitnehmerüberlasung = 10299
    Röntgeneinrichtugnen = 10475; Altlastenkatatser = 10485; Scheidugn = 10031; Geburtsanziege = 10003
    Hebamenhilfe = 10004; Schulgled = 10043; Bafögg = 10056; Patetn = 10396; Rentenauskunf = 10096
    Gundsicherung = 10084; Schekungsteuer = 10079; Baunegehmigung = 10519; Rundfunkbeitrga = 10120
    Vereinsregsiter = 10573; Petitoin = 10137; Kfz-Zulasung = 10439; Parkauswies = 10173, 10446
    Schwerbehindertenasuweis = 10214; Witwnrente = 10240; Integrtionskurs = 10264; Gründungszuschuß = 10288
    Veranstaltunserlaubnis = 10349; Wasserbuhc = 10512; Sondernuztung = 10348
  `,
  ],
  [
    "number",
    `
    OZG-ID: 10.092 = 10092; 10 119 = 10119; ozgid 10169 = 10169; OZG10257 = 10257; #10005 = 10005; Nr. 10124 = 10124
    OZG_10294 = 10294; ozg-nr 10214 = 10214; 10519 Baugenehmigung = 10519; LeiKa-Schlüssel 99001001000000 = 10110
    LeiKa 99 001 001 000 000 = 10110; 99.001.001.002.000 = 10110; 99-001-001-002-000 = 10110; 99 001 001 = 10110
    99/001/001/000/000 = 10110; leika-id:99001001000000 = 10110; 9900 1001 0000 00 = 10110; 99001 001000 000 = 10110
    OZG-Leistung 10077 = 10077; (10480) = 10480; "10480" = 10480; OZG10 005 = 10005; ozg_id 10562 = 10562
    OZG—10177 = 10177; 1 0 2 5 7 = 10257; １０４３９ = 10439; Leistung 10.294 = 10294; 99 041 006 = 10000
    99041006017000 Elterngeld = 10000; Schlüssel 99.041.008.079.000 = 10005; 99 0410 0807 9000 = 10005
    leika:99041008 = 10005; 10480, 10169 = 10480, 10169; OZG-Id 10227 = 10227; ozg.10519 = 10519; 10 3 57 = 10357
    LeiKa-Nr. 99 041 008 = 10005; 99.041.006.017.000 = 10000; 99041-006-017-000 = 10000; ID: 10601 = 10601
    OZG-ID10350 = 10350; OZG-ID (10031) = 10031; 10.0.7.7 = 10077; Leika ID 99 001 001 002 000 = 10110
    99041006 = 10000; ozg #10264 = 10264
  `,
  ],
];
