import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Arbeit & Ruhestand */
export const arbeitRuhestand: readonly SynonymRow[] = [
  [
    "akademischer-grad",
    "akademische Grade; Anerkennung akademischer Abschlüsse; Zeugnisbewertung",
    "Doktortitel; Doktorgrad; Titel führen; ausländischer Studienabschluss; ausländisches Diplom; Uniabschluss anerkennen; Studienabschluss; Diplom; Uniabschluss; ZAB; Bachelor; Master; Uni im Ausland; ausländische Hochschule; Bachelor aus dem Ausland; Ehrendoktor; Professor Titel; anabin",
  ],
  [
    "altersrente",
    "Regelaltersrente; Altersrente; Rente",
    "Altersruhegeld; in Rente gehen; Rentenantrag; Rentenbeginn; Rentner; Rentnerin; Ruhestand; Rente mit 63; Frührente; vorzeitige Rente; Altersgeld; Rente mit 67; Rente mit 65; 45 Jahre gearbeitet; 45 Beitragsjahre; Beitragsjahre; früher in Rente; Altersteilzeit; Rente nach 45 Jahren; Ruhegeld; aufhören zu arbeiten",
  ],
  [
    "altersvorsorge",
    "Zusätzliche Altersvorsorge; Zusätzliche Altersvorsorgeförderung",
    "Riester; Riesterrente; Riester-Zulage; Rürup; Zulagenrente; private Rente; private Altersvorsorge; fürs Alter sparen; Altersvorsorgezulage; Betriebsrente; Zulagenantrag; ZfA; Sparen für das Alter",
  ],
  [
    "approbation",
    "Approbation; Approbation als Arzt; Berufserlaubnis für Ärzte",
    "Arztzulassung; als Arzt arbeiten; Ärztin; Mediziner; Doktor werden; Facharzt; Arzt aus dem Ausland; Ärztezulassung",
  ],
  [
    "arbeitslosengeld",
    "Arbeitslosengeld; Persönliche Arbeitslosmeldung",
    "ALG 1; ALG I; ALG1; Arbeitslosengeld 1; Arbeitslosengeld I; Stempelgeld; Arbeitslosenhilfe; arbeitslos melden; Job verloren; gekündigt worden; Arbeitslosigkeit; arbeitslos; erwerbslos; Entlassung; Kündigung; entlassen worden; Job weg; Arbeitslose; Arbeitslosenversicherung; SGB III; Stempeln gehen; stempeln; arbeitslos geworden; ohne Arbeit; Arbeit verloren; Geld nach Kündigung; ALG eins",
  ],
  [
    "arbeitslosenversicherung-freiwillig",
    "Versicherungspflichtverhältnis auf Antrag in der Arbeitslosenversicherung",
    "freiwillige Arbeitslosenversicherung; Arbeitslosenversicherung für Selbständige",
  ],
  [
    "arbeitsvermittlung",
    "Arbeitsvermittlung; Arbeitslosmeldung und -vermittlung; Persönliche Arbeitsuchendmeldung; Vermittlungsbudget",
    "Arbeitsamt; Arbeitsagentur; Jobsuche; Job suchen; Stellensuche; Arbeit suchen; arbeitsuchend melden; Jobvermittlung; Jobbörse; Bewerbungskosten; Stelle suchen; neue Arbeit; neuer Job; Arbeitsplatz suchen; Joblos; Arbeitssuche; Agentur für Arbeit; arbeitssuchend; Stellenvermittlung",
  ],
  [
    "ausbildungsberuf-gesundheit",
    "Erlaubnis zum Führen der Berufsbezeichnung; Gesundheitsfachberufsbezeichnungen",
    "Krankenschwester; Krankenpfleger; Pflegekraft; Pflegefachkraft; Rettungssanitäter; Krankengymnast; Logopädie; Ergotherapie; Physiotherapie",
  ],
  [
    "berufskraftfahrer",
    "Grundlehrgänge für Berufskraftfahrer; Weiterbildungslehrgänge für Berufskraftfahrer; Eintragung Berufskraftfahrer-Qualifikation",
    "Lkw-Fahrer; Kraftfahrer; Trucker; Brummifahrer; Schlüsselzahl 95; BKF",
  ],
  [
    "bildungspaket",
    "Bedarf für Bildung und Teilhabe; Leistungen für Bildung und Teilhabe",
    "BuT; Bildungspaket; Teilhabepaket; Bildungs- und Teilhabepaket; Schulbedarf; Mittagessen Schule; Nachhilfe; Schulranzen; Klassenfahrt bezahlen; Schulbücher; Schulbuch; Schulsachen; Nachhilfe bezahlen; Mittagessen; BuTG; Schulessen; Schulranzen bezahlen; Vereinsbeitrag Kind; Lernförderung; Schulbedarfspaket; Lernmittel; Bücher kostenlos; Büchergeld; Pausenbrot; Mensa; Mensaessen",
  ],
  [
    "buergergeld",
    "Arbeitslosengeld II; Sozialgeld",
    "Bürgergeld; Hartz 4; Hartz IV; Hartz; ALG 2; ALG II; ALG2; Arbeitslosengeld 2; Grundsicherung für Arbeitsuchende; Jobcenter; Hartzer; SGB II; Stütze; Jobcenter Geld; Bürgergeldantrag; Grundsicherungsamt; Existenzminimum; Regelsatz; KdU; Kosten der Unterkunft; Aufstocker; Jobcenter Antrag; von Amt leben; Bedarfsgemeinschaft",
    "since 2023 the law says Bürgergeld; the catalogue of 2019 keeps the old name",
  ],
  [
    "dolmetscher",
    "Dolmetscher und Übersetzer; Allgemeine Beeidigung von Dolmetschern",
    "Übersetzer werden; Dolmetscherin; beeidigter Dolmetscher; Sprachmittler",
  ],
  [
    "eingliederung-arbeit",
    "Leistungen zur Eingliederung; Förderung von Arbeitsgelegenheiten; Einstiegsgeld",
    "Ein-Euro-Job; 1-Euro-Job; Eineurojob; Arbeitsgelegenheit; Wiedereinstieg",
  ],
  [
    "erbschein",
    "Erbschein",
    "Erbe antreten; Erbe nachweisen; Erbnachweis; Erbfolge; geerbt; Erbschaft annehmen; Erbe; erben; Nachlass; Erblasser; Erbangelegenheit; geerbt was tun; Erbschaft; Testamentseröffnung",
  ],
  [
    "erwerbsminderung",
    "Rente wegen Erwerbsminderung; Rente wegen teilweiser Erwerbsminderung bei Berufsunfähigkeit",
    "EM-Rente; EU-Rente; Erwerbsunfähigkeit; erwerbsunfähig; berufsunfähig; Berufsunfähigkeitsrente; Invalidenrente; Invalidität; EMR; kann nicht mehr arbeiten; zu krank zum Arbeiten; Erwerbsminderungsrente; halbe Rente; krank in Rente; dauerhaft krank",
  ],
  [
    "gefahrgutbeauftragter",
    "Grundlehrgänge für Gefahrgutbeauftragte; Prüfung für Gefahrgutbeauftragte",
    "Gefahrgutbeauftragter; Gb-Schein; Gefahrgutschulung",
  ],
  [
    "geldanlage-beschwerde",
    "Beschwerde- und Schlichtungsverfahren bei der Kapitalanlage und Finanzdienstleistungen; Beschwerden gegen Unternehmen des Finanzdienstleistungssektors",
    "Ärger mit der Bank; Bank beschweren; Bankberater; BaFin; Ombudsmann Bank; Anlagebetrug; Geldanlage; Sparkasse Ärger; Fonds Ärger; Aktien betrogen; Bankberatung schlecht; Kreditinstitut Beschwerde; Beschwerde Bank; Ärger mit Versicherung",
  ],
  [
    "gesundheitszeugnis",
    "Gesundheitszeugnis; Belehrung nach dem Infektionsschutzgesetz",
    "Gesundheitspass; Gesundheitsausweis; Rote Karte; Hygieneschein; Hygienebelehrung; Erstbelehrung; Lebensmittelbelehrung; Hygieneunterweisung; Hygieneschulung; Bescheinigung für Küche; Küchenpersonal; Küchenhilfe; Infektionsschutzbelehrung; Infektionsschutz; IfSG Belehrung; § 43 IfSG; Gesundheitszeugnis Küche; Belehrung Gesundheitsamt; in der Küche arbeiten; Lebensmittel Belehrung",
  ],
  [
    "grundsicherung",
    "Grundsicherung im Alter und bei Erwerbsminderung",
    "Grundsicherung; Altersarmut; Armutsrente; Aufstockung der Rente; zu wenig Rente; Rente reicht nicht; Mindestrente; GruSi; GSiG; SGB XII 4. Kapitel; Grundsicherung im Alter; GSA; arme Rentner; Rente zu klein; kleine Rente",
  ],
  [
    "heilpraktiker",
    "Ausübung der Heilkunde",
    "Heilpraktiker; Heilpraktikerin; Heilpraktikererlaubnis; Heilpraktikerprüfung; Naturheilkunde; Alternativmedizin; HeilprG; HP-Prüfung; Heilkunde",
  ],
  ["hufschmied", "Hufbeschlagschmied", "Hufschmied; Pferdeschmied"],
  [
    "insolvenzgeld",
    "Insolvenzgeld",
    "Konkursausfallgeld; Lohn bei Pleite; Firma pleite; Arbeitgeber insolvent; Arbeitgeber pleite; ausstehender Lohn; InsG; Chef zahlt nicht; Lohn nicht bekommen; Gehalt nicht bekommen; kein Lohn; kein Gehalt; Firma insolvent; Lohnausfall; Gehalt ausgeblieben",
  ],
  ["knappschaft", "Knappschaftsausgleichsleistung; Rente für Bergleute", "Bergmannsrente; Bergarbeiter; Kumpel; Zeche"],
  [
    "kriegsopfer",
    "Kriegsopferhilfe und -fürsorge; Kriegsopferfürsorge",
    "Kriegsversehrte; Kriegsbeschädigte; Kriegsrente; BVG; Bundesversorgungsgesetz; SGB XIV; Soldatenversorgung; Kriegsverletzung; Soldat verletzt; SER",
  ],
  [
    "kriegsopfer-bestattung",
    "Kriegsopferbestattungs- und -sterbegeld; Bestattungsgeld für Kriegsopfer",
    "Begräbnisgeld Kriegsopfer",
  ],
  [
    "lebensbescheinigung",
    "Lebensbescheinigung",
    "Lebensnachweis; Lebenszeugnis; Bestätigung dass ich lebe; noch lebe; am Leben; Lebensbestätigung; Rentner im Ausland; Leben bestätigen; Bestätigung Rente Ausland; Rentner lebt noch; lebt noch; Lebendbescheinigung",
  ],
  [
    "lebenslage-sonstige",
    "Hilfe in sonstigen Lebenslagen; Hilfe in besonderen Lebenslagen",
    "Notlage; finanzielle Not; in Not geraten; HbL; Härtefall; besondere Lebenslage; Notfallhilfe Geld; Strom gesperrt",
  ],
  [
    "mietrueckstaende",
    "Übernahme von Mietrückständen; Mietrückstände",
    "Mietschulden; Miete nicht zahlen; Räumungsklage; Wohnung verlieren; Obdachlosigkeit; obdachlos; wohnungslos; Miete bezahlen; Miete zahlen; Mietrückstand; Wohnungslosigkeit; Wohnungskündigung; rausgeschmissen; Vermieter kündigt; Schulden beim Vermieter; Stromschulden; Strom abgestellt",
  ],
  [
    "pflanzenschutz-sachkunde",
    "Sachkundenachweis für die Anwendung von Pflanzenschutzmitteln",
    "Spritzschein; Giftschein; Pflanzenschutzschein; spritzen dürfen; Sachkunde Pflanzenschutz; Pestizidschein; Pestizid Schein; Pflanzenschutzmittel ausbringen",
  ],
  [
    "psychotherapeut",
    "Approbation als Psychologischer Psychotherapeut; Psychotherapeut",
    "Psychologe; Psychologin; Psychotherapeutin; Therapeut werden",
  ],
  [
    "rechtsanwalt",
    "Zulassung zur Rechtsanwaltschaft",
    "Anwaltszulassung; Anwalt werden; Advokat; Rechtsanwältin; Anwalt; Jurist; Anwältin; BRAO; Anwaltskammer; Rechtsanwalt werden",
  ],
  [
    "reglementierter-beruf",
    "Zulassung für reglementierte Berufe; Sachkundeprüfung; fachlichen Eignung",
    "Berufszulassung; Sachkunde; Berufserlaubnis; Fachkundenachweis; Beruf ausüben dürfen; Berufsausübung; Sachkundenachweis; Berufserlaubnis beantragen",
  ],
  [
    "rehabilitierung",
    "Rehabilitierung von Unrecht; Rehabilitierung nach Strafrechtlichem Rehabilitierungsgesetz",
    "SED-Opfer; DDR-Unrecht; Stasi-Opfer; Opferrente; politisch Verfolgte; Wiedergutmachung; StrRehaG; BerRehaG; VwRehaG; DDR Haft; zu Unrecht verurteilt; Stasi; Häftlingshilfe; SED-Rente; Zwangsausgesiedelt",
  ],
  [
    "rente",
    "Rentenfestsetzung und -zahlung; Rente",
    "Rentenversicherung; Rentenzahlung; Rente beantragen; Pension; Altersbezüge",
  ],
  [
    "rentenauskunft",
    "Rentenversicherungskonto und -auskunft; Renteninformation; Rentenauskunft; Rentenversicherungskonto",
    "Rentenkonto; Rentenbescheid; Kontenklärung; Rentenverlauf; Rentenpunkte; Rentenhöhe; wie viel Rente; DRV; Versicherungsverlauf; Rente berechnen; Rentenkasse; Rentenversicherungsverlauf; Rentenstand; Rentenrechner; Deutsche Rentenversicherung; Rentenlücke; Rentenversicherung Auskunft; Beitragszeiten; V0100; Kontoklärung; Rentenschätzung; Rentenzeiten",
  ],
  [
    "schaedlingsbekaempfer",
    "Sachkundenachweis zur Schädlingsbekämpfung; Schädlingsbekämpfung",
    "Kammerjäger; Ratten; Ungeziefer; Schaben; Rattenplage; Kakerlaken; Mäuseplage; Ratte; Mäuse; Bettwanzen; Flöhe",
  ],
  [
    "schwierigkeiten-soziale",
    "Hilfe zur Überwindung besonderer sozialer Schwierigkeiten",
    "Wohnungslosenhilfe; Haftentlassung; Straffälligenhilfe; soziale Notlage; § 67 SGB XII; Obdachlosenhilfe; aus dem Gefängnis entlassen; nach der Haft; Suchthilfe; obdachlos; ohne Wohnung; auf der Straße leben; Notunterkunft",
  ],
  [
    "seniorenpass",
    "Seniorenpass",
    "Seniorenkarte; Rentnerausweis; Rentnerpass; Seniorenausweis; Ermäßigung für Senioren; Seniorenermäßigung; Senioren Vergünstigung; Rentner Rabatt; Ermäßigung Rentner; Rentnerermäßigung; Seniorenticket; Ermäßigung für Rentner",
  ],
  [
    "sozialhilfe",
    "Hilfe zum Lebensunterhalt",
    "Sozialhilfe; Sozi; Sozialamt; Fürsorge; HLU; SGB XII; Sozialleistung; Lebensunterhalt; Sozialamt Geld; mittellos; kein Einkommen; Bedürftig; HzL; Sozialhilfeantrag; Sozialhilfe beantragen; kein Geld; kein Geld zum Leben; arm; Armut; pleite privat",
  ],
  [
    "sozialpass",
    "Bescheinigung für Geringverdiener; Pass für Geringverdiener; Ermäßigtes Nahverkehrsticket",
    "Sozialpass; Sozialticket; Berlinpass; Köln-Pass; Vergünstigung; wenig Einkommen; Geringverdiener; geringes Einkommen",
  ],
  [
    "sozialversicherungsnummer",
    "Sozialversicherungsausweis; Sozialversicherungsausweis/Rentenversicherungsnummer",
    "SV-Ausweis; SV-Nummer; Sozialversicherungsnummer; RV-Nummer; Rentennummer; SVNR; SVA; SV Nr; VSNR; Versicherungsnummer; Rentenversicherungsnummer; Sozialversicherungsausweis verloren",
  ],
  [
    "steuerberater",
    "Steuerberater; Prüfung als Steuerberater",
    "Steuerberaterprüfung; Steuerberaterin; Steuerberaterexamen",
  ],
  [
    "testament",
    "Testament; Erbvertrag; Urkundenverwahrung und -registrierung",
    "letzter Wille; Vermächtnis; Testament hinterlegen; Nachlass regeln; Testamentsregister; Erbvertrag hinterlegen; ZTR; Testament machen; Testament schreiben; Testament aufbewahren; Erbe regeln",
  ],
  [
    "tierarzt",
    "Approbation als Tierarzt; Anzeige der Aufnahme der Tätigkeit als Tierarzt",
    "Tierärztin; Veterinär; Tierarztpraxis; Viehdoktor",
  ],
  [
    "vorsorgevollmacht",
    "Vorsorgevollmacht; Patientenverfügung; Betreuungsverfügung; Zentrales Vorsorgeregister",
    "Generalvollmacht; Vollmacht; Vorsorgeregister; Verfügung für Notfall; ZVR; Bevollmächtigter; falls ich nicht mehr entscheiden kann; Vorsorge für Notfall; wer entscheidet für mich",
  ],
  [
    "wirtschaftspruefer",
    "Wirtschaftsprüfer; Vereidigter Buchprüfer",
    "Wirtschaftsprüferin; Wirtschaftsprüferexamen; Abschlussprüfer",
  ],
  [
    "wohnberechtigungsschein",
    "Wohnberechtigungsschein",
    "WBS; B-Schein; Paragraph-5-Schein; §5-Schein; Sozialwohnung; Sozialbau; geförderte Wohnung; günstige Wohnung; Wohnungsschein",
  ],
  [
    "wohngeld",
    "Wohngeld",
    "Mietzuschuss; Mietkostenzuschuss; Lastenzuschuss; Zuschuss zur Miete; Mietbeihilfe; Miete zu hoch; Geld für die Miete; Wohnzuschuss; WoGG; Hilfe bei der Miete; Mietunterstützung; Wohngeldstelle; Mietkosten; Mietzuschuss beantragen; Wohngeldantrag; Heizkosten; Heizkostenzuschuss; Nebenkosten; MZ; WoGG Antrag; Wohngeld Plus; Miete zu teuer; hohe Miete",
  ],
  [
    "zuschuss-krankenversicherung",
    "Zuschuss zur Krankenversicherung",
    "Krankenkassenzuschuss; Zuschuss Krankenkasse Rentner; Krankenversicherung der Rentner; KVdR; private Krankenversicherung Rentner; KV-Zuschuss",
  ],
  ["zwangsarbeiter", "Entschädigung für Zwangsarbeiter", "Zwangsarbeit; NS-Opfer; NS-Verfolgte"],
];
