// Facts from the OZG-Umsetzungskatalog and the LeiKa, state of 5 October 2019 (kdn-nrw/OZG-Datenbank-NRW, commit d6dafea,
// doc-dev/databases/symfony.data.sql, MIT; the content is official). OZG services of
// Unternehmenslagen with up to three of their LeiKa keys each, those of 10480 complete; all others come in with
// `npm run import -- leika`.

import type { KeyRowsByService } from "./key-rows";

export const servicesForCompanies: KeyRowsByService = {
  // Abbruchgenehmigung
  "10513": [
    ["99012001000000", "Abbruchgenehmigung", "4", "", ""],
    ["99012001001000", "Abbruchgenehmigung Erteilung", "4", "", ""],
  ],
  // Bauvorbescheid und Baugenehmigung
  "10519": [
    ["99012008001000", "Baugenehmigung Erteilung", "4", "", ""],
    ["99012010001000", "Bauvorbescheid Erteilung", "4", "", ""],
    ["99012014001000", "Teilbaugenehmigung Erteilung", "4", "", ""],
  ],
  // Denkmalrechtliche Genehmigung
  "10525": [
    ["99033002000000", "Denkmalrechtliche Genehmigung", "4", "", ""],
    ["99033002001000", "Denkmalrechtliche Genehmigung Erteilung", "4", "", ""],
  ],
  // Grundbucheintragung, -änderung, -löschung
  "10532": [
    ["99043009011000", "Grundpfandrechte im Grundbuch Änderung", "2/3", "", "BGB"],
    ["99043009064000", "Grundpfandrechte im Grundbuch Löschung", "2/3", "", "GBO, GNotKG"],
    ["99043012081000", "Löschungsbewilligung für das Grundbuch öffentliche Beglaubigung", "2/3", "", "GBO"],
  ],
  // Wohnungsbauförderung
  "10550": [
    ["99116004027000", "Wohnungsbau Förderung", "2/3", "", "WoPG"],
    ["99116004027001", "Wohnungsbau Förderung von Eigenwohnraum", "2/3", "", "WoPG"],
  ],
  // Erlaubnis für Großraum- und Schwerverkehr
  "10421": [
    ["99036003000000", "Erlaubnis für Großraum- und Schwerverkehr", "2/3", "", "StVZO"],
    ["99036003001000", "Erlaubnis für Großraum- und Schwerverkehr Erteilung", "2/3", "", "StVZO"],
  ],
  // Kraftfahrzeugzulassung, -um- und Abmeldung
  "10439": [
    ["99036008007000", "Kraftfahrzeug Zulassung", "2/3", "12", "FZV"],
    ["99036008070000", "Kraftfahrzeug Abmeldung", "2/3", "", "FZV"],
    ["99036008071000", "Kraftfahrzeug Ummeldung", "2/3", "12", "FZV"],
  ],
  // Personenbeförderungsgenehmigung
  "10447": [["99084011001000", "Personenbeförderungsschein Erteilung", "2/3", "1", "PBefG"]],
  // Führungszeugnis
  "10562": [
    ["99049001001000", "Führungszeugnis Erteilung", "1", "", ""],
    ["99049002088000", "Nichtaufnahme von Eintragungen in das Führungszeugnis Anordnung", "1", "", "BZRG"],
    ["99049004001000", "Europäisches Führungszeugnis Erteilung", "1", "", ""],
  ],
  // Handelsregister
  "10566": [
    ["99057001060000", "Handelsregister Eintragung", "2/3", "12", "HGB, HRV"],
    ["99057001085000", "Handelsregister Abschrift", "2/3", "", "HGB"],
    ["99057001109000", "Handelsregister Einsicht gewähren", "2/3", "", "HGB, HRV"],
  ],
  // Vereinsregister
  "10573": [
    ["99119001012000", "Abschrift aus dem Vereinsregister Ausstellung", "2/3", "", "VRV"],
    ["99119002012000", "Ausdrucke aus dem elektronischen Vereinsregister Ausstellung", "2/3", "", "VRV"],
    ["99119004060000", "Vereinsregister Eintragung", "2/3", "", "VRV, BGB"],
  ],
  // Bußgeldverfahren und Ordnungswidrigkeiten
  "10243": [
    ["99089070109000", "Akten im Bußgeldverfahren Einsicht gewähren", "2/3", "", "OWiG"],
    ["99089072017000", "Zahlungserleichterungen bei Ordnungswidrigkeiten Bewilligung", "2/3", "", "OWiG"],
    ["99108031002000", "Strafen und Bußgelder im Straßenverkehr Festsetzung", "2/3", "", "STVG, BKatV, StVG"],
  ],
  // Handwerksrolle und -karte
  "10289": [
    ["99058007060000", "Handwerksrolle Eintragung", "2/3", "", "HWO"],
    ["99058033000000", "Bescheinigung über die Eintragung in die Handwerksrolle (Handwerkskarte)", "2/3", "", "HWO"],
    [
      "99058033012000",
      "Bescheinigung über die Eintragung in die Handwerksrolle (Handwerkskarte) Ausstellung",
      "2/3",
      "",
      "HWO",
    ],
  ],
  // Unternehmensanmeldung und -genehmigung
  "10294": [
    ["99050012070000", "Gewerbe Abmeldung", "2/3", "12", "GewO"],
    ["99050012071000", "Gewerbe Ummeldung", "2/3", "12", "GewO"],
    ["99050012104000", "Gewerbe Anmeldung", "2/3", "12", "GewO"],
  ],
  // Arbeitnehmerüberlassung
  "10299": [
    ["99007013000000", "Erlaubnis zur Arbeitnehmerüberlassung", "1", "1", "AÜG"],
    ["99007013001000", "Erlaubnis zur Arbeitnehmerüberlassung Erteilung", "1", "1", "AÜG"],
  ],
  // Sonderregelungen zur Arbeitszeit
  "10315": [
    ["99006003000000", "Abweichen von Regelungen zur Arbeitszeit", "2/3", "1", "ArbZG"],
    ["99006003017000", "Abweichen von Regelungen zur Arbeitszeit Bewilligung", "2/3", "1", "ArbZG"],
    ["99006006017000", "Abweichen von Regelungen zur Nachtarbeitszeit Bewilligung", "2/3", "1", "ArbZG"],
  ],
  // Sondernutzung von Straßen und Verkehrsraumeinschränkung
  "10348": [
    ["99108012000000", "Sondernutzung von Straßen", "2/3", "", "FStrG, FstrG"],
    ["99108012005000", "Sondernutzung von Straßen Erlaubnis", "2/3", "", "FStrG, FstrG"],
    ["99108012134000", "Sondernutzung von Straßen Zustimmung", "2/3", "", "FstrG, FStrG, TKG"],
  ],
  // Veranstaltungserlaubnis
  "10349": [
    ["99089001000000", "Veranstaltung", "4", "", ""],
    ["99089001005000", "Veranstaltung Erlaubnis", "4", "", ""],
  ],
  // Öffentliche Vergabe
  "10593": [
    ["99120001107000", "Öffentlicher Auftrag Vergabe", "2/3", "", "GWB"],
    ["99120001107001", "Öffentlicher Auftrag Vergabe in offenen Verfahren", "2/3", "", "GWB"],
    ["99120001107002", "Öffentlicher Auftrag Vergabe in nicht offenen Verfahren", "2/3", "", "GWB"],
  ],
  // Gewerbesteuer
  "10364": [
    ["99102010000000", "Gewerbesteuer", "2/3", "1", "GewStG"],
    ["99102010002000", "Gewerbesteuer Festsetzung", "2/3", "1", "GewStG"],
  ],
  // Übernachtungssteuer
  "10375": [["99139003000000", "Übernachtungssteuer", "4", "1", ""]],
  // Vergnügungsteuer
  "10377": [
    ["99102034000000", "Vergnügungsteuer", "4", "1", ""],
    ["99102034002000", "Vergnügungsteuer Festsetzung", "4", "1", ""],
  ],
  // Ein- und Ausfuhranmeldung und -genehmigung
  "10382": [["99050008006000", "Ein- und Ausfuhr von Waren Genehmigung", "1", "1", "AWV, AWG"]],
  // Ganztagsschulförderung
  "10039": [
    ["99088015000000", "Ganztagsschule", "4", "1", ""],
    ["99088015027000", "Ganztagsschule Förderung", "4", "1", ""],
  ],
  // Forschungsförderung
  "10392": [
    ["99098003000000", "sportwissenschaftliche Forschungsprojekte", "4", "", ""],
    ["99098003027000", "sportwissenschaftliche Forschungsprojekte Förderung", "4", "1", ""],
  ],
  // Innovationsförderung
  "10405": [
    [
      "99078003080000",
      "Innovationsförderung der Landwirtschaftlichen Rentenbank aus dem Zweckvermögen des Bundes Gewährung",
      "1",
      "1",
      "",
    ],
    ["99148029000000", "FuE-Förderung", "1", "1", ""],
  ],
  // Kulturförderung
  "10408": [
    ["99077003080000", "Förderungshilfen Gewährung", "1", "1", "FFG"],
    ["99077021000000", "Kulturförderung", "4", "1", ""],
  ],
  // Anlagenbetrieb und -prüfung
  "10461": [
    [
      "99006009029000",
      "Betrieb überwachungsbedürftiger Anlagen nach Betriebssicherheitsverordnung Prüfung",
      "2/3",
      "",
      "BetrSichV",
    ],
    [
      "99050071029000",
      "Betrieb überwachungsbedürftiger Anlagen nach Produktsicherheitsgesetz Prüfung",
      "1",
      "",
      "ProdSG",
    ],
    ["99063013088000", "Anlagenüberprüfung durch Sachverständige Anordnung", "2/3", "", "BImSchG"],
  ],
  // Anlagengenehmigung und -zulassung
  "10462": [
    ["99063001006000", "Änderung einer genehmigungsbedürftigen Anlage nach BImSchG Genehmigung", "2/3", "", "BImSchG"],
    ["99063009006000", "Errichtung und Betrieb von Anlagen nach BImSchG Genehmigung", "2/3", "12", "BImSchG"],
    ["99063012001000", "Teilgenehmigung zur Errichtung einer Anlage nach BImSchG Erteilung", "2/3", "", "BImSchG"],
  ],
  // Bergbau
  "10463": [
    ["99020002000000", "Bergbau", "2/3", "", "BBergG"],
    ["99020002005000", "Bergbau Erlaubnis", "2/3", "", "BBergG"],
    ["99020002017000", "Bergbau Bewilligung", "2/3", "", "BBergG"],
  ],
  // Erlaubnis tierärztlicher Behandlungen
  "10466": [
    [
      "99110002000000",
      "Erlaubnis zum Kürzen der Schnabelspitzen von Legehennen und Nutzgeflügel",
      "2/3",
      "",
      "TierSchG",
    ],
    [
      "99110002001000",
      "Erlaubnis zum Kürzen der Schnabelspitzen von Legehennen und Nutzgeflügel Erteilung",
      "2/3",
      "",
      "TierSchG",
    ],
    [
      "99110024001000",
      "Erlaubnis zum Kürzen des bindegewebigen Endstückes des Schwanzes von unter drei Monate alten männlichen Kälbern Erteilung",
      "2/3",
      "",
      "TierSchG",
    ],
  ],
  // Inbetriebnahme und Betrieb von Röntgeneinrichtungen und Störstrahlern
  "10475": [
    [
      "99006018000000",
      "Genehmigung zum Betrieb oder wesentlichen Veränderung einer Röntgeneinrichtung",
      "2/3",
      "",
      "RöV",
    ],
    [
      "99006018001000",
      "Genehmigung zum Betrieb oder wesentlichen Veränderung einer Röntgeneinrichtung Erteilung",
      "2/3",
      "",
      "RöV",
    ],
    [
      "99006024001000",
      "Genehmigung zum Betrieb oder wesentlichen Veränderung eines Störstrahlers Erteilung",
      "2/3",
      "",
      "RöV",
    ],
  ],
  // Sprengstofferlaubnis
  "10480": [
    [
      "99089007000000",
      "Erlaubnis zum nichtgewerbsmäßigen Erwerb und Umgang mit explosionsgefährlichen Stoffen",
      "2/3",
      "",
      "SprengG",
    ],
    [
      "99089007001000",
      "Erlaubnis zum nichtgewerbsmäßigen Erwerb und Umgang mit explosionsgefährlichen Stoffen Erteilung",
      "2/3",
      "",
      "SprengG",
    ],
  ],
  // Störungs- und Unfallanzeige mit Gefahrstoffen
  "10482": [
    [
      "99031011000000",
      "Anzeige eines Unfalls oder Betriebsstörung bei Tätigkeiten mit Gefahrstoffen",
      "2/3",
      "",
      "GefStoffV",
    ],
  ],
  // Altlasten- und Bodenschutzkataster
  "10485": [
    ["99020001000000", "Altlastenkataster", "2/3", "", "BBodSchG"],
    ["99020001023000", "Altlastenkataster Auskunft", "2/3", "", "UIG"],
    ["99020003023000", "Bodenschutzkataster Auskunft", "2/3", "", "BBodSchG"],
  ],
  // Benutzung eines Gewässers
  "10488": [
    ["99129011005000", "Benutzung eines Gewässers Erlaubnis", "2/3", "", "WHG"],
    ["99129011017000", "Benutzung eines Gewässers Bewilligung", "2/3", "", "WHG"],
    ["99129011100000", "Benutzung eines Gewässers Widerruf", "2/3", "", "WHG"],
  ],
  // Einleiten von Abwasser
  "10491": [
    ["99129004005000", "Einleiten von Abwasser in Gewässer Erlaubnis", "2/3", "", "WHG"],
    ["99129005006000", "Einleiten von Abwasser in öffentliche Abwasseranlagen Genehmigung", "2/3", "", "WHG"],
    ["99129006006000", "Einleiten von Abwasser in private Abwasseranlagen Genehmigung", "2/3", "", "WHG"],
  ],
  // Naturschutzrechtliche Eingriffsgenehmigungen
  "10507": [
    ["99090003000000", "Eingriffe in Natur und Landschaft", "2/3", "", "BNatSchG"],
    ["99090003006000", "Eingriffe in Natur und Landschaft Genehmigung", "2/3", "", "BNatSchG"],
  ],
};
