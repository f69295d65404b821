/** What people say instead of the official word. */
export const everydayQuestions = `
  Auto = 10439; Auto abmelden = 10439; Auto anmelden = 10439; Auto ummelden = 10439; Kfz-Zulassung = 10439; Pkw zulassen = 10439
  Motorrad anmelden = 10439; Nummernschild = 10436; Wunschkennzeichen = 10436; Kennzeichen gestohlen = 10436; Fahrzeugschein = 10459
  Fahrzeugbrief verloren = 10459; Lappen = 10169; Führerschein weg = 10169; Punkte in Flensburg = 10168; Anwohnerparken = 10173
  Behindertenparkplatz = 10173; Autosteuer = 10437; Drohne = 10419; Pilotenschein = 10167; Schwertransport = 10421; Taxischein = 10447, 10424
  Pass = 10177; Pass abgelaufen = 10177; Perso = 10119; Ausweis verloren = 10119; Kinderausweis = 10177; Reisewarnung = 10178
  Hartz 4 = 10082; Hartz IV = 10082; Bürgergeld = 10082; Stütze = 10082; ALG 1 = 10073; arbeitslos = 10074, 10073; Jobcenter = 10082
  Sozialhilfe = 10086; Rente = 10104; Altersrente beantragen = 10104; Riester = 10098; Mietzuschuss = 10092; Sozialwohnung = 10083
  Mietschulden = 10090; Testament = 10097; Patientenverfügung = 10097; Meister-BAföG = 10064; Schulbus = 10042; Schule wechseln = 10041
  Einschulung = 10041; Nachhilfe bezahlen = 10088; BuT = 10088; Uni Einschreibung = 10060; Studentenbude Begrüßungsgeld = 10057
  Azubi = 10599, 10050, 10053; Umschulung = 10067; Bildungsgutschein = 10067; ausländischer Berufsabschluss = 10578, 10055
  Papa-Monate = 10000; Elternzeit = 10000; Baby anmelden = 10003; heiraten = 10026; Hochzeit = 10026; Standesamt Termin = 10026
  Heiratsurkunde = 10026; scheiden lassen = 10031; Scheidung einreichen = 10031; Alimente = 10034; Ex zahlt nicht = 10035
  Sorgerecht = 10588, 10009; Kita-Platz = 10019; Kindergarten = 10019; Krippe = 10019; Tagesmutter = 10019; Kitagebühren = 10019
  Kinderheim = 10018; Jugendamt = 10018, 10017; Abtreibung = 10006; künstliche Befruchtung = 10007; Zwillinge = 10010; Nachname = 10029
  Bücherei = 10014; Turnhalle mieten = 10024; Hund anmelden = 10160; Hundemarke = 10160; Kampfhund = 10160; Katze zugelaufen = 10164
  Giftschlange = 10161; Angelschein = 10148; Jagen = 10149; Waffenschein = 10151; Pistole = 10151; Waffe geerbt = 10154
  Bootsführerschein = 10165; Motorboot anmelden = 10166; Demo anmelden = 10142; Schlagloch = 10136; Straßenlaterne kaputt = 10136
  aus der Kirche austreten = 10135; Bufdi = 10128; Ehrenamt = 10134; Verein gründen = 10573; Stiftung gründen = 10138; Lagerfeuer = 10147
  Müllabfuhr = 10110; Biotonne = 10110; Sperrmüll abholen = 10110; GEZ = 10120; Umzug melden = 10124; ummelden = 10124; Putzfrau = 10118
  Vermieterbescheinigung = 10124; Airbnb = 10125; Baum fällen = 10112; Schwarzbau = 10519; Garage bauen = 10519; Hausbau = 10519
  Haus abreißen = 10513; Bauvoranfrage = 10519; Grundbuch = 10532; Hauskauf Steuer = 10533; Bombe gefunden = 10537; Bebauungsplan = 10528, 10548
  Denkmalschutz = 10525, 10526; Energiepass = 10527; Bausparen = 10109; Bodenpreis = 10522; Asyl = 10266; Aufenthaltsgenehmigung = 10255
  Arbeitserlaubnis für Ausländer = 10594, 10255, 10312; Blue Card = 10255; Deutscher werden = 10257; Doppelpass = 10276, 10272
  Deutschkurs = 10264; Visum = 10274; Einladung Besuch aus dem Ausland = 10273; Rückkehrhilfe = 10278; Impfpass = 10183
  Krankenkasse = 10184, 10179, 10558, 10190; Reha = 10193; Rollstuhl = 10191; Pflegegrad = 10221; Pflegestufe = 10221; Altenheim = 10220
  Pflegeheim Kosten = 10218, 10224, 10220; GdB = 10214; Behindertenausweis = 10214; Organspende = 10185; Arbeitsunfall = 10189
  Beerdigung = 10227; Totenschein = 10237; Witwe = 10240; Halbwaise = 10239; Erbe ausschlagen = 10226; Knöllchen = 10243; Blitzer = 10243
  Fundbüro = 10244; Stalking = 10247; Prozess Anwalt bezahlen = 10089; PKH = 10089; Gerichtsvollzieher = 10093; Überschwemmung = 10251
  Steuererklärung = 10077; Steuernummer = 10081; Steuer-ID = 10081; Bettensteuer = 10375, 10368; Kurtaxe = 10369; Erbschaft Steuer = 10228
  Steuerklasse wechseln = 10303; USt-ID = 10376; Export = 10382; Zollgebühren = 10387; Schnaps brennen = 10361; Bier brauen = 10360
  Balkonkraftwerk = 10477, 10589; Solaranlage = 10477, 10589; Windrad = 10462; Brunnen bohren = 10502; Wespennest = 10487; Legionellen = 10486
  toter Hund = 10508; Schächten = 10483; Cannabis = 10467, 10176; Dosenpfand = 10511; CO2-Zertifikate = 10598; Kneipe eröffnen = 10294
  Restaurant = 10294; Gewerbeschein = 10294; Firma gründen = 10294; Laden schließen = 10294; Foodtruck = 10294; Security = 10294, 10069
  Frikadellenschein = 10328; Handwerkskammer = 10289, 10290; Flohmarkt = 10350; Straßenfest = 10348, 10349; Container aufstellen = 10348
  Halteverbot Umzug = 10348; Bordstein absenken = 10348; Feuerwerk = 10347; Tombola = 10349; Sperrstunde = 10346; Zeitarbeit = 10299
  Scheinselbständigkeit = 10590; Mitarbeiterin schwanger = 10313; Minijob anmelden = 10310, 10118; Privatinsolvenz = 10354; Ausschreibung = 10593
  Meisterbrief = 10319; AdA-Schein = 10318; Kopfläuse Kita = 10340; Hotel Meldeschein = 10337; Zensus = 10342; Logo schützen = 10398
  Erfindung anmelden = 10396; KfW-Kredit = 10404; Wolf Schaf gerissen = 10414; Agrarsubvention = 10399; Startup = 10410; Filmförderung = 10408
  polizeiliches Führungszeugnis = 10562; Zeugnis beglaubigen = 10571; Meldebestätigung = 10559; Adresse herausfinden = 10559; GmbH = 10566
  Schufa = 10569; PIN vergessen Ausweis = 10119; Geburtsschein = 10557; GZR-Auszug = 10565, 10564; Röntgengerät = 10475
`;

/** Whole sentences, as in a chat or a letter; also from companies and from administrations. */
export const sentenceQuestions = `
  ich möchte mein Auto abmelden = 10439; Ich will heiraten, was brauche ich? = 10026; Wie melde ich meinen Hund an? = 10160
  Wo bekomme ich ein Führungszeugnis? = 10562; mein Reisepass ist abgelaufen = 10177; ich habe meinen Personalausweis verloren = 10119
  Ich bin umgezogen und möchte mich ummelden = 10124; Wir haben ein Baby bekommen = 10003, 10557; wir suchen einen Kita-Platz = 10019
  Ich möchte ein Gewerbe anmelden = 10294; ich will mich selbständig machen = 10294; Ich möchte eine Kneipe eröffnen = 10294
  Darf ich den Baum in meinem Garten fällen? = 10112; Ich möchte ein Haus bauen = 10519; wir wollen unser altes Haus abreißen = 10513
  Mein Mann ist gestorben, bekomme ich Rente? = 10240; ich brauche eine Sterbeurkunde = 10237; Ich möchte aus der Kirche austreten = 10135
  wo kann ich per Briefwahl wählen = 10145; Antrag auf Wohngeld stellen = 10092; ich kann meine Miete nicht mehr bezahlen = 10090, 10092
  Ich bin arbeitslos geworden = 10074, 10073; Mein Vater braucht Pflege = 10220, 10218, 10221; Der Vater meines Kindes zahlt keinen Unterhalt = 10035, 10034
  Ich möchte meinen Namen nach der Scheidung ändern = 10029; Wie beantrage ich Elterngeld? = 10000; Antrag auf Kindergeld online stellen = 10005
  Mein Kind soll die Schule wechseln = 10041; ich möchte mein ausländisches Diplom anerkennen lassen = 10055, 10068, 10578
  Ich möchte die deutsche Staatsbürgerschaft beantragen = 10257; Verlängerung meiner Aufenthaltserlaubnis = 10255; Einladung für Besuch meiner Mutter aus Russland = 10273
  Wir möchten ein Kind adoptieren = 10011; ich will eine Waffenbesitzkarte beantragen = 10151; Ich möchte angeln gehen = 10148
  Wir planen eine Demonstration = 10142; wir wollen ein Straßenfest veranstalten = 10348, 10349; Ich möchte einen Stand auf dem Weihnachtsmarkt = 10350
  Ich habe mein Handy verloren = 10244; Auf der Straße ist ein Schlagloch = 10136; ich möchte einen Bußgeldbescheid anfechten = 10243
  Ich brauche einen Anwalt, habe aber kein Geld = 10089; mein Ex stalkt mich = 10247; Ich will Einsicht in das Grundbuch nehmen = 10532
  Wie bekomme ich einen Schwerbehindertenausweis? = 10214; Zuschuss für die Mutter-Kind-Kur = 10193; Ich suche die zuständige Apotheke für den Notdienst = 10188
  Wir möchten Kurzarbeit anmelden = 10307; Als Firma an einer Ausschreibung teilnehmen = 10593; Unsere Mitarbeiterin ist schwanger = 10313
  Ausnahmegenehmigung für Arbeit am Sonntag = 10315; Genehmigung für einen Schwertransport = 10421; Ich möchte ein Taxiunternehmen gründen = 10447
  Wie melde ich mein Unternehmen beim Finanzamt an? = 10292; ich möchte eine Photovoltaikanlage auf dem Dach melden = 10477
  Wir wollen Abwasser in den Bach einleiten = 10491; Errichtung einer Anlage nach BImSchG = 10462; ich möchte im Garten einen Brunnen bohren = 10502
  Ich möchte eine Marke schützen lassen = 10398; Zuschuss für ein Lastenrad = 10406; wo kann ich Sperrmüll anmelden = 10110
  Online-Dienst zur Anmeldung eines Zweitwohnsitzes = 10124; digitaler Antrag auf Unterhaltsvorschuss = 10035; EfA-Leistung Wohngeld nachnutzen = 10092
  Nachnutzung digitaler Bauantrag = 10519; i-Kfz Außerbetriebsetzung = 10439; Wie kann ich BAföG beantragen = 10056; Ich brauche ein Visum für Deutschland = 10274
  Kann ich mein Erbe ausschlagen? = 10226; Beglaubigung von einem Zeugnis = 10571; ich möchte als Wahlhelfer mitmachen = 10144
  Wie bekomme ich einen neuen Reisepass, wenn ich im Ausland lebe? = 10177; Ich möchte meinen Wohnsitz ändern = 10124
  Mein Auto wurde gestohlen, was muss ich tun? = 10439, 10436, 10459
  Wo beantrage ich eine Steueridentifikationsnummer für mein Baby? = 10081
  Ich habe geheiratet und brauche einen neuen Ausweis = 10119
  Welche Unterlagen brauche ich für den Bauantrag? = 10519
  Kann ich Hilfe bei den Heizkosten bekommen? = 10086, 10092, 10082, 10085
  Unser Betrieb will eine Photovoltaikanlage errichten = 10477
  Wir stellen Lebensmittel her und brauchen eine Zulassung = 10294, 10561; Ich will einen Imbiss eröffnen = 10294
  Antrag auf Anerkennung als Flüchtling = 10255, 10266, 10268; Meine Tochter soll eingeschult werden = 10041
  Mein Sohn beginnt eine Ausbildung = 10050, 10053, 10599; Ich bin schwanger und arbeite = 10008, 10313
  Ich bekomme zu wenig Rente = 10084, 10104; Ich möchte Pate werden für Pflegekinder = 10013
  Ich will als Dolmetscher vor Gericht arbeiten = 10242, 10069, 10561
`;
