import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Engagement & Hobby */
export const engagementHobby: readonly SynonymRow[] = [
  [
    "amtsblatt",
    "Amtsblatt; Amtsblattveröffentlichung",
    "Gemeindeblatt; Mitteilungsblatt; Amtliches Blatt; Rathauszeitung; Stadtanzeiger; öffentliche Bekanntmachung Gemeinde",
  ],
  [
    "angeln",
    "Fischereischein; Fischerprüfung",
    "Angelschein; angeln; Anglerprüfung; Angler; Angelprüfung; Angelkarte; Fischen gehen; Fische fangen; Petri Heil; Anglerschein; Hobbyangler; Fischen; Fischereiprüfung; Fischereierlaubnis; LFischG; Sportfischer; Raubfische; Fischerei; Fischereiabgabe; angeln dürfen",
  ],
  [
    "artenschutz",
    "Herkunftsnachweis geschützter Arten",
    "CITES; Schildkröte; Papagei; geschütztes Tier; Landschildkröte; Reptil anmelden; Elfenbein; CITES-Bescheinigung; WA-Bescheinigung; BArtSchV",
  ],
  [
    "beamtenbeschwerde",
    "Dienst- und Fachaufsichtsbeschwerde; Dienstaufsichtsbeschwerde",
    "über Beamten beschweren; Beschwerde über Amt; Beschwerde über Behörde; unfreundlicher Beamter; Beamter unfreundlich; Behördenwillkür; über Sachbearbeiter beschweren; Beamter; Sachbearbeiter; Beschwerde Behörde; Sachbearbeiter unfreundlich; DAB; Behörde beschweren; Beschwerde über Polizei; Untätigkeit; Amt antwortet nicht",
  ],
  [
    "boot",
    "Wasserfahrzeugzulassung; Wasserfahrzeug",
    "Boot; Boot anmelden; Motorboot; Segelboot; Yacht; Bootszulassung; Jetski; Schlauchboot; Bootskennzeichen; Hausboot; Kahn; Wasserfahrzeug anmelden; Ruderboot; Außenborder; Segelyacht",
  ],
  [
    "bootsfuehrerschein",
    "Erlaubnis zum Führen von Booten und Schiffen; Bodenseeschifferpatent",
    "Bootsführerschein; Bootsschein; Segelschein; Kapitänspatent; SBF; Sportbootführerschein; Schifferpatent; Motorbootführerschein; Kapitän; Boot fahren; SBF See; SBF Binnen; SKS; UBI; UKW-Schein; Motorboot fahren; Bootsprüfung; Yachtführerschein; Segeln",
  ],
  [
    "briefwahl",
    "Briefwahl; Wahlschein",
    "Briefwahlunterlagen; per Post wählen; Briefwähler; von zu Hause wählen; Wahlunterlagen; Stimmzettel zuschicken; Briefwahlantrag; wählen; Wahl; Bundestagswahl; Wahlbrief; Wahlunterlagen anfordern; Kommunalwahl; Landtagswahl; Stimmzettel; Urlaub am Wahltag; wählen im Urlaub; Wahlkarte",
  ],
  [
    "buergerbegehren",
    "Bürgerbegehren; Bürgerentscheid; Volksbegehren; Volksentscheid; Bürger- bzw. Volksbegehren und -entscheid",
    "Volksabstimmung; Referendum; Unterschriftensammlung; direkte Demokratie; Bürgerinitiative; Bürgerabstimmung; Bürgerbeteiligung",
  ],
  [
    "bufdi",
    "Bundesfreiwilligendienst",
    "Bufdi; BFD; FSJ; FÖJ; Zivi; Zivildienst; freiwilliges soziales Jahr; soziales Jahr; Freiwilligendienst; Freiwilliges Jahr; Jahr nach der Schule; BFDG",
  ],
  ["chip-hund", "Implantieren von Identifikationschips bei Hunden", "Hund chippen; Chip für Hund; Mikrochip"],
  [
    "ehrenamt",
    "Förderung ehrenamtlicher Tätigkeit; Ehrenamtskarte; Ehrenamtliche Tätigkeit",
    "Ehrenamt; freiwillige Arbeit; Volunteer; Freiwilliger; Ehrenamtspauschale; ehrenamtlich helfen; Ehrenamtsausweis; Freiwilligenarbeit; Vereinsarbeit; freiwillig helfen; Ehrung Ehrenamt; Engagement; freiwilliges Engagement; Jugendleiter; Juleica",
  ],
  ["einwohnerantrag", "Einwohnerantrag", "Bürgerantrag; Antrag an Gemeinderat; Vorschlag an die Stadt"],
  [
    "einwohnerversammlung",
    "Einwohnerfragestunde; Einwohnerversammlung",
    "Bürgerversammlung; Bürgerfragestunde; Gemeinderat fragen; Bürgersprechstunde; Ratssitzung; Gemeinderat Fragen stellen; Fragen an den Bürgermeister; Stadtrat",
  ],
  ["elektrofischen", "Elektrofischereischein", "Elektrofischen; Stromfischen"],
  ["fischereiverstoss", "Verstoßdatei im Seefischereigesetz", "Fischereipunkte; Fischereiverstoß; Fischer Punkte"],
  [
    "gefaehrliche-tiere",
    "Nicht gewerbsmäßige Haltung gefährlicher Wildtiere",
    "Schlange; Giftschlange; Krokodil; exotische Tiere; Exoten; Raubtier; Spinne; Vogelspinne; Schlange halten; Gifttier; Skorpion; Spinne halten; Affe",
  ],
  [
    "graffiti",
    "Entfernung von Graffiti im öffentlichen Raum",
    "Sprayer; beschmierte Wand; Schmierereien; Wandschmiererei; Wand",
  ],
  ["hafen", "Hafenschein Bremen", "Angeln im Hafen"],
  [
    "haustier",
    "Haustierhaltung; Haustierhaltungsanzeige und -abmeldung",
    "Haustier; Katze; Kaninchen; Tier anmelden; Katze anmelden; Hühner anmelden; Bienen anmelden; Tierhalter; Haustiere; Haustier anmelden; Papagei anmelden; Meerschweinchen; Hamster; Vogel; Vögel halten; Tierhaltung; Reptilien",
  ],
  [
    "heimtierausweis",
    "EU-Heimtierausweis",
    "Tierpass; Hundepass; Katzenpass; mit Hund verreisen; Haustier im Urlaub; Hund ins Ausland; Petpass; Tierausweis; Katze ins Ausland; Haustierpass; Hund im Urlaub; Impfpass Hund; Reisepass Hund; Tier mitnehmen",
  ],
  [
    "hund",
    "Hundehaltung; Hundesteuer",
    "Hund; Hund anmelden; Hund abmelden; Hundemarke; Kampfhund; Listenhund; Hundeanmeldung; Köter; Welpe; Hundehalter; Leinenpflicht; Leinenzwang; Hundeführerschein; Wuffi; Vierbeiner; Hundeabgabe; Pitbull; Rottweiler; Zweithund; Blindenhund; Maulkorb; Wachhund; Hundebesitzer; Hundeleine; Assistenzhund; Tierhaltung Hund; HundeG; LHundG; HuStS; Leine; Hund angeschafft; gefährlicher Hund; neuer Hund; Dackel; Schäferhund",
  ],
  ["jaegerpruefung", "Jägerprüfung", "Grünes Abitur; Jagdprüfung; Jagdausbildung; Jungjäger"],
  [
    "jagd",
    "Jagdschein; Jagdschein und -erlaubnis; Jagderlaubnis",
    "jagen; Jäger; Jagdrevier; Jagdpacht; Waidmann; Jagdausweis; auf die Jagd gehen; Jagdgenossenschaft; BJagdG; JS; Jagdkarte",
  ],
  [
    "kirchenaustritt",
    "Kirchenaustritt",
    "aus der Kirche austreten; Kirche verlassen; Austritt Kirche; Austritt aus der Kirche; keine Kirchensteuer mehr; Religionsaustritt; Kirche kündigen; Kirche; evangelische Kirche verlassen; katholisch; evangelisch; Konfession; Austrittserklärung; Gemeinde austreten Kirche; konfessionslos; evangelisch austreten; katholisch austreten",
  ],
  [
    "laerm-beschwerde",
    "Beschwerde über eine Baustelle",
    "Baulärm; Lärmbelästigung; Lärm; Krach; Nachbar laut; Lärm vom Nachbarn; Baustellenlärm; Nachbarschaftslärm; Lautstärke; Lärmbeschwerde",
  ],
  [
    "maengel",
    "Mängel melden; Mängelmelder; Straßenschaden",
    "Schlagloch; Schlaglöcher; Laterne kaputt; Straßenlaterne kaputt; Straßenlaterne; defekte Ampel; Ampel kaputt; Müll auf der Straße; Beschwerde Straße; Schaden melden; Gehweg kaputt; Straße kaputt; Spielplatz kaputt; Anliegen melden; Spielplatz; Parkbank; Gully; Bürgersteig; Verkehrsschild; Ampel; Straßenschild; umgestürzter Baum; Schrottfahrrad; Radweg; Schmutz auf der Straße; Mangel; Schmutz; Scherben Spielplatz; Ampel defekt; Gullydeckel; Schaden melden Straße; Loch in der Straße; Loch im Gehweg; Gestank",
  ],
  [
    "muell-wild",
    "Wilder Müll",
    "illegaler Müll; Müllablagerung; Müll im Wald; wilde Müllkippe; Müllkippe; Dreckecke; vermüllt; Müllhaufen",
  ],
  [
    "osterfeuer",
    "Osterfeuer",
    "Lagerfeuer; Brauchtumsfeuer; Feuer machen; Johannisfeuer; Feuer anmelden; Maifeuer; Gartenabfälle verbrennen; Holz verbrennen; Feuer; Grillfeuer; Feuerschale; offenes Feuer; Brauchtum; Feuer im Garten; Traditionsfeuer",
  ],
  [
    "petition",
    "Petition",
    "Eingabe an das Parlament; Bittschrift; Petitionsausschuss; Unterschriften sammeln; Bundestag Beschwerde; Bundestag; Landtag Beschwerde; Eingabe; Landtag; beim Bundestag beschweren; Abgeordneten schreiben",
  ],
  [
    "reiten",
    "Reitkennzeichen und -plaketten",
    "Pferd; Pferdekennzeichen; Reitplakette; Reiten im Wald; Reitabgabe; Pferdesteuer; ausreiten; Reiten; Reiter",
  ],
  [
    "sammlung",
    "Durchführung von Sammlungen",
    "Spenden sammeln; Spendensammlung; Haussammlung; Straßensammlung; Spendenaktion; Sammelbüchse; Geldsammlung; Spenden",
  ],
  [
    "schiessstand",
    "Erlaubnis zum Betrieb einer ortsfesten Schießstätte",
    "Schießstand; Schützenverein; Schießanlage; Schießplatz; Schützenhaus",
  ],
  [
    "stiftung",
    "Rechtsfähigkeit einer Stiftung; rechtsfähige Stiftung; Stiftungsverzeichnis",
    "Stiftung gründen; Stifter; Stiftungsgründung; gemeinnützige Stiftung; StiftG; Vermögen stiften; Stiftungsaufsicht",
  ],
  ["stiftungssatzung", "Stiftungssatzungsänderungsgenehmigung; Stiftungssatzung", "Satzung der Stiftung ändern"],
  [
    "strassenbeleuchtung",
    "Störung der Straßenbeleuchtung",
    "Straßenlampe; Straßenlampe defekt; dunkle Straße; Laternenausfall; Laterne",
  ],
  ["stromausfall", "Meldung eines Stromausfalls", "Stromausfall; Blackout; Strom weg"],
  [
    "tiergesundheitszeugnis",
    "Tiergesundheitszeugnis; Gesundheitszeugnis Ausstellung für Tiere",
    "Amtstierarzt; Veterinäramt; Gesundheitszeugnis Pferd; Gesundheitsbescheinigung Tier",
  ],
  [
    "tierheim",
    "Tierheim; ausgesetzte oder freilaufende Haustiere",
    "Fundtier; herrenloses Tier; Katze gefunden; Hund gefunden; entlaufener Hund; Tierasyl; Streuner; streunende Katze; zugelaufen; Katze zugelaufen",
  ],
  [
    "tierseuche",
    "Tierseuchenschutzmeldung; Seuchenschutz",
    "Vogelgrippe; Schweinepest; Tollwut; Maul- und Klauenseuche; Tierkrankheit; Geflügelpest melden; Rinderseuche; Klauenseuche",
  ],
  [
    "verein",
    "Vereinsanerkennung; Gemeinnütziger Verein",
    "Gemeinnützigkeit; gemeinnützig; Verein anerkennen lassen; Freistellungsbescheid; Spendenquittung; Spendenbescheinigung; Vereinsgründung Finanzamt; Naturschutzverein; eV; Fussballverein",
  ],
  [
    "versammlung",
    "Versammlungsanzeige; Versammlung",
    "Demo; Demonstration; Kundgebung; demonstrieren; Protest; Demo anmelden; Mahnwache; Aufzug anmelden; Streik; Versammlung anmelden; Protestmarsch; Kundgebung anmelden; Sitzblockade; Fahrraddemo; politische Versammlung; Friday for Future; VersG; VersammlG; VersFG; Streikkundgebung",
  ],
  [
    "waehlerverzeichnis",
    "Wählerverzeichnis; Wählerverzeichnis zur Bundestagswahl",
    "Wahlbenachrichtigung; Auslandsdeutsche wählen; wahlberechtigt; Wahlrecht; als Auslandsdeutscher wählen; Auslandsdeutsche; wählen gehen; im Ausland wählen",
  ],
  [
    "waffe",
    "Waffenerlaubnis; Waffenbesitzkarte; Erlaubnis zum Führen von Waffen",
    "Waffenschein; Kleiner Waffenschein; WBK; Pistole; Gewehr; Schreckschusspistole; Gaspistole; Schusswaffe; Waffenlizenz; Sportschütze; Revolver; Schreckschusswaffe; Knarre; Luftgewehr; Luftpistole; Armbrust; Munition; Pfefferspray; Flinte; Säbel; Elektroschocker; Schlagring; Waffenschrank; Messer; Signalpistole; WaffG; Schreckschuss; Jagdwaffe; Schießen; Sammlerwaffen; KWS; Waffenrechtliche Erlaubnis; EWB; Waffenbesitz",
  ],
  [
    "waffe-abgeben",
    "Waffenüberlassungs-, -verlust- und -inbesitznahmeanzeige; Anzeige des Überlassens von Waffen",
    "Waffe abgeben; Waffe verkaufen; Waffe geerbt; Waffe verloren; Erbwaffe; Waffe gefunden; Waffe vom Opa; alte Waffe; Erbe Waffen; Munition abgeben; Waffen abgeben; Gewehr verkauft; Waffe verkauft; Gewehr verkaufen; Gewehr geerbt; Pistole geerbt; Gewehr verschenken; Opas Gewehr; Pistole gefunden; alte Waffe abgeben",
  ],
  [
    "waffe-kaufen",
    "Waffenerwerbsanzeige; Anzeige des Erwerbs einer Waffe",
    "Waffe gekauft; Waffe kaufen; Waffenkauf; Gewehr kaufen; Gewehr gekauft; Pistole gekauft",
  ],
  ["waffenregister", "Waffenregisterauskunft; Nationales Waffenregister", "NWR; registrierte Waffen"],
  ["wahlergebnis", "Wahlergebnisse", "Wer hat die Wahl gewonnen; Stimmenauszählung; Wahlausgang"],
  [
    "wahlhelfer",
    "Wahlhelfer; Wahlhelferanmeldung und -verpflichtung",
    "Wahlvorstand; Stimmen auszählen; im Wahllokal helfen; Wahllokal; Wahlhelferin; Wahlbüro; Stimmenauszähler; Wahlhelfer werden; Erfrischungsgeld; Stimmen zählen",
  ],
  [
    "wahlvorschlag",
    "Zulassung, Änderung, Zurücknahme von Wahlvorschlägen; Beteiligungsanzeige",
    "kandidieren; Kandidatur; Kandidat; Partei gründen; zur Wahl antreten; Bürgermeisterkandidat; Unterstützungsunterschrift; Partei",
  ],
  [
    "wappen",
    "Verwendungsgenehmigung für Hoheitszeichen; Verwendung des kommunalen Wappens; Verwendung des Landeswappens",
    "Wappen benutzen; Stadtwappen; Wappen drucken; Bundesadler nutzen; Landeswappen; Stadtlogo; Gemeindewappen; Wappen",
  ],
  ["wildmarke", "Wildursprungsscheine und -marken", "Wildbret; Wildmarken; Wildfleisch verkaufen; Wild verkaufen"],
  [
    "winterdienst",
    "Straßenreinigung",
    "Straße fegen; Schnee räumen; Winterdienst; Räumdienst; Glatteis; Streuen; Kehrwoche; Laub auf der Straße; Schneeräumen; Schnee",
  ],
];
