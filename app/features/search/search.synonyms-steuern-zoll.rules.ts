import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Steuern & Zoll */
export const steuernZoll: readonly SynonymRow[] = [
  [
    "alkoholsteuer",
    "Branntweinsteuer",
    "Schnapsbrennen; Alkoholsteuer; Brennerei; Schnaps brennen; Likör; Obstbrand; Schnaps; Spirituosen; Brennrecht; Alkohol herstellen",
  ],
  ["alkopop", "Alkopopsteuer", "Mischgetränk; Alkopops; Mixgetränk"],
  ["alleinerziehend-steuer", "Entlastungsbetrag für Alleinerziehende", "Steuerklasse 2; Alleinerziehendenfreibetrag"],
  ["arbeitnehmersparzulage", "Arbeitnehmersparzulage", "VWL; vermögenswirksame Leistungen; VL; Sparzulage"],
  [
    "arznei-export",
    "Exportzertifikate für Arzneimittel",
    "Medikamente exportieren; Arzneimittelexport; Medizinprodukte exportieren; Medikamentenexport",
  ],
  [
    "ausfuhr",
    "Ein- und Ausfuhranmeldung und -genehmigung; Ein- und Ausfuhr von Waren",
    "Export; Import; exportieren; importieren; Paket aus China; Ausfuhr; Einfuhr; Ware ins Ausland; Zollanmeldung; Einfuhranmeldung; Ausfuhrgenehmigung; ATLAS; Paket verzollen; Waffenexport; Exportkontrolle; verzollen; Exportgenehmigung; BAFA Export; Paket aus dem Ausland; Onlinebestellung Ausland; Kulturgut ausführen; Zollerklärung; Waren einführen; Außenhandel; Außenwirtschaft; Kriegswaffen; AWG; AWV; BAFA Ausfuhr; Waren ins Ausland; Ware exportieren; Dual-Use; ins Ausland verkaufen",
  ],
  ["ausfuhrerstattung", "Ausfuhrerstattung", "Exportsubvention; Ausfuhrprämie; Exporterstattung"],
  [
    "bargeld",
    "Anmeldung von Barmitteln",
    "Bargeld über die Grenze; Geld über die Grenze; Bargeld mitnehmen; Geldkoffer; Bargeldanmeldung; Bargeld; 10.000 Euro; Bargeld ins Ausland; viel Bargeld",
  ],
  ["biersteuer", "Biersteuer", "Bier brauen; Brauerei; Hobbybrauer; Bier; Brauer"],
  [
    "buergschaft",
    "Ausfallbürgschaften",
    "Bürgschaft; Bürgschaftsbank; Kreditsicherheit; Hermesbürgschaft; Hermesdeckung; Exportkreditgarantie; Bankkredit Sicherheit; Landesbürgschaft; Bürgschaft Firma; Kredit absichern",
  ],
  [
    "carnet",
    "Carnet; Carnet - A.T.A.",
    "Messeware ins Ausland; ATA-Carnet; vorübergehende Ausfuhr; Zollpassierscheinheft; Carnet ATA; CPD; Ware vorübergehend ins Ausland; Musikinstrumente ins Ausland; TIR-Verfahren; Messegut",
  ],
  [
    "einkommensteuer",
    "Einkommensteuer",
    "Steuererklärung; Lohnsteuerjahresausgleich; Steuererstattung; ELSTER; Steuerausgleich; Finanzamt; ESt; Lohnsteuer zurückholen; Steuern zurück; Lohnsteuerausgleich; Steuerbescheid; Steuern zurückbekommen; Jahresausgleich; Arbeitnehmerveranlagung; Steuererklärung machen; Lohnsteuer Erstattung; Werbungskosten; Steuerrückzahlung; Steuererklärung abgeben; Pendlerpauschale; Einkommen versteuern; EStG; Einkommensteuererklärung; Steuer machen; Anlage N; ESt-Erklärung; AO; Kilometerpauschale; Steuerrückerstattung",
  ],
  [
    "energiesteuer",
    "Energiesteuer",
    "Agrardiesel; Mineralölsteuer; Dieselrückerstattung; Heizölsteuer; Benzinsteuer; Dieselvergütung; Spritsteuer; Agrardieselvergütung; Ökosteuer; EnergieStG; Diesel Steuer; Heizöl Steuer; CO2-Steuer; Tankstelle Steuer",
  ],
  [
    "erbschaftsteuer",
    "Erbschaftsteuer",
    "Erbsteuer; Steuer auf Erbe; Erbe versteuern; Nachlasssteuer; ErbSt; Erbschaft versteuern; Haus geerbt; Erbschaftssteuererklärung; Freibetrag Erbe; Geerbtes versteuern; Vermögensteuer; ErbStG; Steuer Erbschaft; Steuern beim Erben",
  ],
  ["foerderabgabe", "Feldes- und Förderabgabe", "Bergbauabgabe; Erdölabgabe; Kiesabbau Abgabe; Förderzins"],
  [
    "freibetrag",
    "Steuerfreibeträgeeintragung; Steuerfreibeträge",
    "Freibetrag; Steuerfreibetrag; Lohnsteuerermäßigung; Kinderfreibetrag; Lohnsteuerermäßigungsantrag; Freibetrag eintragen; Freistellungsauftrag; LSt-Ermäßigung; Lohnsteuerfreibetrag; mehr Netto; Freibetrag Lohn",
  ],
  [
    "gewerbesteuer",
    "Gewerbesteuer",
    "Betriebssteuer; Firmensteuer; GewSt; Gewerbesteuerbescheid; Gewerbesteuererklärung; Gewerbesteuer-Vorauszahlung; Gewerbesteuermessbetrag; Steuer für Gewerbe; GewStG; GewStA; Gewerbesteueranmeldung; Steuer für Betriebe; Gewerbesteuermeldung",
  ],
  [
    "grenz-dienstleistung",
    "Anzeige grenzüberschreitender Erbringung von Dienstleistungen",
    "EU-DLR; EU-Dienstleistung; im Ausland arbeiten; Dienstleistungsfreiheit; EU-Dienstleister; Entsendung; Handwerker aus EU",
  ],
  ["kaffeesteuer", "Kaffeesteuer", "Kaffee; Kaffeerösterei; Kaffee rösten; Kaffee importieren"],
  [
    "kapitalertragsteuer",
    "Kapitalertragsteuer",
    "Abgeltungsteuer; Zinsen versteuern; Dividende; Kapitalertrag; Zinssteuer; KapESt; Aktien versteuern; Quellensteuer; Zinsen; KeSt; Abgeltungssteuer; Steuer auf Zinsen; Steuer Aktien; NV-Bescheinigung; Nichtveranlagungsbescheinigung; Aktiengewinne",
  ],
  ["kirchensteuer", "Kirchensteuer", "Kirchgeld; Kirchenabgabe; KiSt; KiStG; KiStAM; Steuer Kirche"],
  [
    "koerperschaftsteuer",
    "Körperschaftsteuer",
    "KSt; Körperschaftssteuererklärung; GmbH-Steuer; Steuer der GmbH; KStG; Gewinnsteuer; Unternehmenssteuer",
  ],
  [
    "kurtaxe",
    "Kurabgabe",
    "Kurtaxe; Gästekarte; Kurbeitrag; Kurkarte; Kurort; Gästebeitrag; Ortstaxe; KurAbg; Gästeabgabe; Strandgebühr; Gastgeber Kurtaxe; Urlaubsort Taxe; Urlaubstaxe; Urlaubsabgabe",
  ],
  [
    "lotteriesteuer",
    "Besteuerung von Lotterien; Ausspielungen und Sportwetten",
    "Lottosteuer; Wettsteuer; Rennwettsteuer; Sportwette; Lotto; Sportwetten; Tombolasteuer; Glücksspielsteuer; Rennwett- und Lotteriesteuer",
  ],
  [
    "luftverkehrsteuer",
    "Luftverkehrsteuer",
    "Ticketsteuer; Flugsteuer; Steuer auf Flüge; Flugticketsteuer; Flugabgabe; Flüge; Fliegen Steuer; Airline Steuer",
  ],
  [
    "mehrwertsteuer",
    "Umsatzsteuer; Mehrwertsteuer",
    "USt; MwSt; Umsatzsteuervoranmeldung; Vorsteuer; USt-Voranmeldung; Umsatzsteuererklärung; Vorsteuererstattung; Märchensteuer; Kleinunternehmerregelung; Kleinunternehmer; UStVA; Zusammenfassende Meldung; VAT; Rechnung mit Mehrwertsteuer; Voranmeldung; Umsatz versteuern; OSS; One-Stop-Shop; UStG; § 19 UStG; Dauerfristverlängerung; USt-Erklärung",
  ],
  ["schaumwein", "Schaumweinsteuer", "Sektsteuer; Sekt; Champagner; Prosecco; Sektkellerei"],
  [
    "schenkung",
    "Schenkungsteuer",
    "Schenkung; Geld verschenken; Haus verschenken; Geschenk versteuern; Haus überschreiben; Haus an Kinder überschreiben; schenken; Geschenk; Geld schenken; Schenkung an Kinder; Vermögen übertragen; SchenkSt; Geld geschenkt bekommen; Haus an Kinder; geschenkt; Steuern auf Schenkung; Schenkung Steuer",
  ],
  [
    "steuer-id",
    "Steueridentifikationsnummer",
    "Steuernummer; Steuer-ID; Steuer-Identifikationsnummer; IdNr; Steuer-IdNr; TIN; Identifikationsnummer Finanzamt; Tax ID; Steuernr; steuerliche Identifikationsnummer; Steuernummer vergessen; meine Steuernummer; Steuer ID vergessen; Steuernummer Baby; St-Nr; Steuer ID verloren; Steuer-Identnummer",
  ],
  [
    "steuerstundung",
    "Querschnittliche Leistungen im Bereich Steuern & Zoll; Stundung; Steueransprüche",
    "Steuerschulden; Steuer später zahlen; Steuerstundung; Ratenzahlung Finanzamt; Einspruch Steuerbescheid; Einspruch Finanzamt; Säumniszuschlag; Steuererlass; Steuern nicht zahlen können; Ratenzahlung; Finanzamt Raten; Steuern stunden; Fristverlängerung Steuer",
  ],
  [
    "stromsteuer",
    "Stromsteuer",
    "Steuer auf Strom; Stromsteuerentlastung; Stromsteuererstattung; StromStG; StromSt; Spitzenausgleich",
  ],
  [
    "tabaksteuer",
    "Tabaksteuer",
    "Zigaretten; Tabak; Zigarettensteuer; Zigaretten mitbringen; Steuerzeichen; Raucher; Shisha; Zigarren; E-Zigarette; Banderole; TabStG; Zigaretten Steuer; Shisha Tabak; Rauchen Steuer",
  ],
  [
    "tourismustaxe",
    "Kultur- und Tourismustaxe; Übernachtungssteuer",
    "Bettensteuer; City-Tax; Hotelsteuer; Citytax; Kulturtaxe; Beherbergungssteuer; Übernachtungsabgabe; Tourismusabgabe; Kulturförderabgabe",
  ],
  [
    "ust-id",
    "Umsatzsteuer-Identifikationsnummer",
    "USt-ID; USt-IdNr; VAT-Nummer; UStID; UID-Nummer; VAT ID; Umsatzsteuer-ID; USt-ID-Nummer; UStId prüfen; ZM; ZM Meldung; VAT number; Onlinehändler Steuernummer; Steuernummer Marketplace; § 22f; F22; Onlinehändler Bescheinigung; Steuernummer Amazon; Steuernummer für Onlinehandel; Marketplace Bescheinigung; BZSt",
  ],
  [
    "vergnuegungssteuer",
    "Vergnügungsteuer",
    "Spielautomatensteuer; Spielautomaten; Tanzsteuer; Wettbürosteuer; Automatensteuer; Sexsteuer; Kartensteuer; VgSt; VergnSt; Spielautomaten Steuer; Geldspielgeräte Steuer; Kinosteuer; Spielgerätesteuer",
  ],
  ["versicherungssteuer", "Versicherungsteuer", "Steuer auf Versicherungen; Feuerschutzsteuer; VersSt"],
  [
    "weinfonds",
    "Abgabe für Weinfonds; Abgabe für den Deutschen Weinfonds",
    "Winzer; Weinbau; Weinabgabe; Weingut; Winzerabgabe",
  ],
  [
    "zoll",
    "Zoll- und Einfuhrumsatzsteuererhebung; Erhebung von Zöllen",
    "Zollgebühren; Zoll; EORI; EORI-Nummer; Zollamt; Einfuhrsteuer; Zolltarif; Einfuhrzoll; Zolltarifnummer; Einfuhrumsatzsteuer; Zollgebühr; Zollkosten; Freimenge; EUSt; Zollabfertigung; Paket Zoll; Paket aus USA; Zoll zahlen; aus dem Ausland bestellt; Ware aus China; Import Zoll; Päckchen aus dem Ausland; Paket; Sendung aus dem Ausland",
  ],
];
