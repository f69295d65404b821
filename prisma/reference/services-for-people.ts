// Facts from the OZG-Umsetzungskatalog and the LeiKa, state of 5 October 2019 (kdn-nrw/OZG-Datenbank-NRW, commit d6dafea,
// doc-dev/databases/symfony.data.sql, MIT; the content is official). OZG services of Lebenslagen
// with up to three of their LeiKa keys each; all others come in with `npm run import -- leika`.

import type { KeyRowsByService } from "./key-rows";

export const servicesForPeople: KeyRowsByService = {
  // Elterngeld
  "10000": [
    ["99041006013000", "Elterngeld Informationserteilung", "2/3", "1", "BEEG"],
    ["99041006017000", "Elterngeld Bewilligung", "2/3", "1", "BEEG"],
    ["99041006151000", "Elterngeld Berechnung", "2/3", "1", ""],
  ],
  // Kindergeld
  "10005": [
    ["99041008013000", "Kindergeld Informationserteilung", "2/3", "1", "EStG"],
    ["99041008079000", "Kindergeld Auszahlung", "1", "1", "EStG"],
    ["99041008151000", "Kindergeld Berechnung", "1", "1", "EStG"],
  ],
  // Kindertagesbetreuung
  "10019": [
    ["99041004034000", "Kindertagesstätte Aufnahme", "2/3", "", "SGB VIII"],
    ["99071005080000", "Förderung in Kindertagespflege Gewährung", "2/3", "", "SGB VIII"],
    ["99107007010000", "Gebühr für Kindertageseinrichtungen Befreiung", "2/3", "", "SGB VIII"],
  ],
  // Eheschließung und -beurkundung
  "10026": [
    ["99059001019000", "Eheschließung Registrierung", "2/3", "1", "PStG"],
    ["99059001104000", "Eheschließung Anmeldung", "2/3", "1", "PStG, BGB"],
    ["99059004012000", "Eheurkunde Ausstellung", "2/3", "1", "PStG, PStV"],
  ],
  // Unterhaltsvorschuss
  "10035": [
    ["99107021000000", "Unterhaltsvorschuss", "2/3", "1", "UhVorschG"],
    ["99107021017000", "Unterhaltsvorschuss Bewilligung", "2/3", "1", "UhVorschG"],
  ],
  // Hortbetreuung
  "10040": [["99088033000000", "Hortbetreuung", "4", "1", ""]],
  // Schulaufnahme und -wechsel
  "10041": [
    ["99088003034000", "allgemeinbildende Schulen Aufnahme", "4", "1", ""],
    ["99088008000000", "Aufnahme in weiterführende Schulen", "4", "1", ""],
    ["99088010134000", "Schulbezirkswechsel Zustimmung", "4", "1", ""],
  ],
  // Schülerbeförderung
  "10042": [
    ["99088011000000", "Schülerbeförderung", "4", "", ""],
    ["99088011039000", "Schülerbeförderung Erstattung", "4", "", ""],
    ["99088011058000", "Schülerbeförderung Durchführung", "4", "", ""],
  ],
  // Ausbildungsförderung (BAföG)
  "10056": [
    ["99022001017000", "Ausbildungsförderung Bewilligung", "2", "12", "BAföG"],
    ["99022005080000", "Ausbildungsförderung als Bankdarlehen Gewährung", "2", "12", "BAföG"],
    ["99022006080000", "Nachlass bei vorzeitiger Rückzahlung der Ausbildungsförderung Gewährung", "1", "1", "BAföG"],
  ],
  // Aufstiegsfortbildungsförderung (AFBG)
  "10064": [
    ["99131001048000", "Darlehen zur beruflichen Aufstiegsfortbildung Freistellung", "1", "", "AFBG"],
    ["99131004027000", "berufliche Aufstiegsfortbildung Förderung", "2/3", "", "AFBG"],
    ["99131004172000", "berufliche Aufstiegsfortbildung Zurückforderung", "2/3", "", "AFBG"],
  ],
  // Anerkennung ausländischer Berufsqualifikationen
  "10578": [
    ["99019003000000", "ausländische Berufsausbildungsabschlüsse", "4", "12", ""],
    ["99088002016000", "ausländische Berufsqualifikationen anerkennen", "2/3", "1", "BQFG"],
  ],
  // Gesundheitszeugnis
  "10071": [
    ["99003009000000", "Gesundheitszeugnis", "2/3", "1", "IfSG"],
    ["99003009012000", "Gesundheitszeugnis Ausstellung", "2/3", "1", "IfSG"],
    ["99003009012001", "Gesundheitszeugnis Ausstellung für Personen", "2/3", "1", "IfSG"],
  ],
  // Arbeitslosengeld II
  "10082": [
    ["99107002000000", "Arbeitslosengeld II", "1, 2/3", "12", "SGB II"],
    ["99107002017000", "Arbeitslosengeld II Bewilligung", "1, 2/3", "1", "SGB II"],
    ["99107002017001", "Arbeitslosengeld II Bewilligung für Personen ohne festen Wohnsitz", "1, 2/3", "1", "SGB II"],
  ],
  // Grundsicherung im Alter und bei Erwerbsminderung
  "10084": [
    ["99107009000000", "Grundsicherung im Alter und bei Erwerbsminderung (SGB XII)", "2/3", "12", "SGB XII"],
    [
      "99107009017000",
      "Grundsicherung im Alter und bei Erwerbsminderung (SGB XII) Bewilligung",
      "2/3",
      "12",
      "SGB XII",
    ],
  ],
  // Wohngeld
  "10092": [
    ["99107023011000", "Wohngeld Änderung", "2/3", "1", "WoGG"],
    ["99107023017000", "Wohngeld Bewilligung", "2/3", "1", "WoGG"],
    ["99107023044000", "Wohngeld Aufhebung", "2/3", "1", "WoGG"],
  ],
  // Rentenfestsetzung und -zahlung
  "10104": [
    ["99114002131000", "Altersrente für langjährig unter Tage beschäftigte Bergleute Zahlung", "2/3", "1", "SGB VI"],
    ["99114003131000", "Altersrente für langjährige Versicherte Zahlung", "2/3", "1", "SGB VI"],
    ["99114004131000", "Altersrente für schwerbehinderte Menschen Zahlung", "2/3", "1", "SGB VI"],
  ],
  // Abfallentsorgung
  "10110": [
    ["99001001002000", "Abfallgebühr Festsetzung", "5", "", ""],
    ["99001002004000", "Altpapier Entsorgung", "2/3", "1", "KrWG"],
    ["99001003004000", "Bioabfall Entsorgung", "2/3", "1", "KrWG"],
  ],
  // Baumfällgenehmigung
  "10112": [
    ["99093003000000", "Baumfällgenehmigung", "2/3", "", "BNatSchG"],
    ["99093003001000", "Baumfällgenehmigung Erteilung", "2/3", "", "BNatSchG"],
    ["99093003001001", "Baumfällgenehmigung Erteilung auf öffentlichem Grund", "2/3", "", "BNatSchG"],
  ],
  // Wohnsitzmeldungen
  "10124": [
    ["99115005011000", "Wohnsitz Änderung", "2/3", "12", "MRRG"],
    ["99115005070000", "Wohnsitz Abmeldung", "2/3", "12", "BMG"],
    ["99115005104000", "Wohnsitz Anmeldung", "2/3", "12", "BMG"],
  ],
  // Förderung ehrenamtlicher Tätigkeit
  "10134": [
    ["99030003025000", "Ehrenamtliche Tätigkeit Beratung und Belehrung", "4", "", ""],
    ["99030003027000", "Ehrenamtliche Tätigkeit Förderung", "4", "", ""],
    ["99030003061000", "Ehrenamtliche Tätigkeit Bestellung", "4", "", ""],
  ],
  // Wahlschein und Briefwahl
  "10145": [
    ["99128001000000", "Briefwahl", "2/3", "1", "BWahlG"],
    ["99128001120000", "Briefwahl Zusendung", "2/3", "1", "BWahlG"],
    ["99128009012000", "Wahlschein Ausstellung", "2/3", "1", "BWahlG"],
  ],
  // Fischereischein
  "10148": [
    ["99042001012000", "Fischereischein Ausstellung", "4", "", ""],
    ["99042003031000", "Fischerprüfung Abnahme", "4", "", ""],
    ["99042004006000", "Ausnahmen von der Fischereischeinpflicht Genehmigung", "4", "", ""],
  ],
  // Jagdschein und -erlaubnis
  "10149": [
    ["99067001001000", "Jagderlaubnis Erteilung", "2/3", "", "BJagdG"],
    ["99067004001000", "Jagdschein Erteilung", "2/3", "", "BJagdG"],
    ["99067004060000", "Jagdschein Eintragung", "2/3", "", "BJagdG"],
  ],
  // Waffenerlaubnis
  "10151": [
    ["99089010012000", "Europäischer Feuerwaffenpass Ausstellung", "2/3", "1", "WaffG"],
    ["99089018001000", "Erlaubnis zum Erwerb und Besitz von Waffen und Munition Erteilung", "2/3", "1", "WaffG"],
    [
      "99089069001000",
      "Erlaubnis zum Führen von Schreckschuss-, Reizstoff- und Signalwaffen Erteilung",
      "2/3",
      "",
      "WaffG",
    ],
  ],
  // Hundehaltung
  "10160": [
    ["99110009010000", "Hundehaltung Befreiung", "2/3", "", "TierSchG"],
    ["99110009014000", "Hundehaltung Meldung", "2/3", "", "TierSchG"],
    ["99110009104000", "Hundehaltung Anmeldung", "2/3", "", "TierSchG"],
  ],
  // Führerschein
  "10169": [
    ["99023001012000", "Führerschein Ausstellung", "2/3", "1", "FeV"],
    ["99023001016000", "Führerschein Anerkennung", "2/3", "1", "FeV"],
    ["99023001060000", "Führerschein Eintragung", "2/3", "1", ""],
  ],
  // Parkausweise und Zufahrtsberechtigungen
  "10173": [
    ["99108001001000", "Bewohnerparkausweis Erteilung", "2/3", "", "StVO"],
    ["99108001020000", "Bewohnerparkausweis Verlängerung", "2/3", "", "StVO"],
    ["99108009012000", "Parkausweis für Schwerbehinderte Ausstellung", "2/3", "", "StVO"],
  ],
  // Reisepass
  "10177": [
    ["99085001012000", "Reisepass Ausstellung", "2/3", "1", "PassV, PassG"],
    ["99085001014000", "Reisepass Meldung", "2/3", "1", "PassG"],
    ["99085003012000", "Kinderreisepass Ausstellung", "2/3", "1", "PassG"],
  ],
  // Personalausweis
  "10119": [
    ["99008001011000", "Personalausweis Änderung", "2/3", "1", "PAuswG"],
    ["99008001012000", "Personalausweis Ausstellung", "2/3", "1", "PAuswG"],
    ["99008001014000", "Personalausweis Meldung", "2/3", "1", "PAuswG"],
  ],
  // Meldebescheinigung und -registerauskunft
  "10559": [
    ["99115003000000", "amtliche Meldebestätigung", "2/3", "12", "BMG"],
    ["99115003012000", "amtliche Meldebestätigung Ausstellung", "2/3", "12", "BMG"],
    ["99115004001000", "Melderegisterauskunft Erteilung", "2/3", "12", "BMG"],
  ],
  // Schwerbehindertenausweis
  "10214": [
    ["99015007011000", "Schwerbehindertenausweis Änderung", "2/3", "", "SchwbAwV, SGB IX"],
    ["99015007012000", "Schwerbehindertenausweis Ausstellung", "2/3", "", "SGB IX, SchwbAwV"],
    ["99015013012000", "Wertmarke auf Beiblatt zum Schwerbehindertenausweis Ausstellung", "2/3", "", "SchwbAwV"],
  ],
  // Hilfe zur Pflege
  "10218": [
    ["99107014000000", "Hilfe zur Pflege", "2/3", "1", "SGB XII"],
    ["99107014017000", "Hilfe zur Pflege Bewilligung", "2/3", "1", "SGB XII"],
  ],
  // Pflegegeld
  "10221": [
    ["99106011000000", "Pflegegeld für selbst beschaffte Pflegehilfen", "2/3", "1", "SGB XI"],
    ["99106011080000", "Pflegegeld für selbst beschaffte Pflegehilfen Gewährung", "2/3", "1", "SGB XI"],
    ["99106019080000", "zusätzliche Leistungen für Pflegepersonen bei Pflegezeit Gewährung", "2/3", "1", "SGB XI"],
  ],
  // Bestattung
  "10227": [
    ["99101002000000", "Bestattung", "4", "1", ""],
    ["99101002058000", "Bestattung Durchführung", "4", "1", ""],
    ["99101009006000", "Bestattungsplatz Genehmigung", "4", "", ""],
  ],
  // Sterbeurkunde
  "10237": [
    ["99101004000000", "Sterbeurkunde", "4", "1", ""],
    ["99101004012000", "Sterbeurkunde Ausstellung", "2/3", "1", "PStG"],
    ["99101004012001", "Sterbeurkunde Ausstellung bei Sterbefall im Ausland", "2/3", "1", "PStG"],
  ],
  // Blindengeld
  "10204": [
    ["99107030000000", "Blindengeld", "4", "", ""],
    ["99107030080000", "Blindengeld Gewährung", "4", "", ""],
  ],
  // Fundsachen
  "10244": [
    ["99089017015000", "Fundsachen Statusabfrage", "2/3", "", "BGB"],
    ["99089017089000", "Fundsachen Verwahrung", "2/3", "", "BGB"],
    ["99089017152000", "Fundsachen Herausgabe", "2/3", "", "BGB"],
  ],
  // Hilfen für Opfer von Gewalttaten
  "10245": [
    ["99051001000000", "Entschädigung für Opfer von Gewalttaten", "2/3", "", "BVG, OEG"],
    ["99051001017000", "Entschädigung für Opfer von Gewalttaten Bewilligung", "2/3", "", "BVG, OEG"],
    ["99051002017000", "Härteausgleich für Opfer von Gewalttaten Bewilligung", "2/3", "", "OEG"],
  ],
  // Schutzantrag vor Gewalt und Nachstellungen
  "10247": [
    ["99046040000000", "Gerichtliche Maßnahmen zum Schutz vor Gewalt und Nachstellungen", "2/3", "", "GewSchG"],
    [
      "99046040088000",
      "Gerichtliche Maßnahmen zum Schutz vor Gewalt und Nachstellungen Anordnung",
      "2/3",
      "",
      "GewSchG",
    ],
  ],
  // Aufenthaltstitel
  "10255": [
    ["99010001001000", "Aufenthaltserlaubnis Erteilung", "2/3", "1", "AufenthG, AufenthV"],
    ["99010002005000", "Daueraufenthalt-EG Erlaubnis", "2/3", "1", "AufenthG"],
    [
      "99010007012000",
      "Bescheinigung über das gemeinschaftsrechtliche Aufenthaltsrecht Ausstellung",
      "2/3",
      "1",
      "FreizügG/EU",
    ],
  ],
  // Einbürgerung
  "10257": [
    ["99099002006000", "Einbürgerung Genehmigung", "2/3", "1", "StAG"],
    ["99099004006000", "Miteinbürgerung Genehmigung", "2/3", "1", "StAG"],
    ["99099009058000", "Einbürgerung und Miteinbürgerung Durchführung", "2/3", "1", ""],
  ],
  // Integrationskurs
  "10264": [
    ["99011002007000", "Teilnahme am Integrationskurs Zulassung", "2/3", "", "AufenthG, IntV"],
    ["99011002008000", "Teilnahme am Integrationskurs Bestätigung", "2/3", "", "IntV"],
    ["99011002013000", "Teilnahme am Integrationskurs Informationserteilung", "2/3", "", "IntV, AufenthG"],
  ],
  // Leistungen nach Asylbewerberleistungsgesetz
  "10266": [
    ["99107029000000", "Leistungen nach Asylbewerberleistungsgesetz", "2/3", "", "AsylbLG"],
    ["99107029017000", "Leistungen nach Asylbewerberleistungsgesetz Bewilligung", "2/3", "", "AsylbLG"],
    ["99107029080001", "Leistungen nach Asylbewerberleistungsgesetz Gewährung als Grundleistungen", "2/3", "1", ""],
  ],
  // Verpflichtungserklärung
  "10273": [
    ["99010005000000", "Verpflichtungserklärung", "2/3", "1", "AufenthG"],
    ["99010005016000", "Verpflichtungserklärung Anerkennung", "2/3", "1", "AufenthG, AufenthV"],
    ["99010005261000", "Verpflichtungserklärung Entgegennahme", "2/3", "1", ""],
  ],
};
