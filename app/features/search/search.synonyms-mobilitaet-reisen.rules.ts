import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Mobilität & Reisen: roads and journeys */
export const mobilitaetReisen: readonly SynonymRow[] = [
  [
    "abgeschleppt",
    "Abgeschleppte Fahrzeuge",
    "Abschleppen; Auto abgeschleppt; Auto weg; Abschleppdienst; Abschlepphof; umgesetzt worden; Falschparker; Auto verschwunden",
  ],
  [
    "ausnahme-verkehr",
    "Ausnahmegenehmigungen für den Verkehr; Ausnahme vom Sonntagsfahrverbot",
    "Sonntagsfahrverbot; Fahrverbot Ausnahme; Ferienfahrverbot; Straßenrennen; Autorennen; Gurtpflicht; Helmpflicht; Durchfahrt; Lkw am Sonntag; StVO § 46; Gurtbefreiung; Lkw Sonntag fahren; Helmpflicht Befreiung; Umweltzone Ausnahme; Fußgängerzone fahren; Anschnallpflicht; Einfahrt Fußgängerzone; AusnG",
  ],
  [
    "auto",
    "Kraftfahrzeug; Kraftfahrzeugzulassung, -um- und Abmeldung",
    "Auto; Kfz; Pkw; Wagen; Motorrad; Fahrzeug; Lkw; Lastwagen; Anhänger; Wohnmobil; Roller; Karre; Moped; Gebrauchtwagen; Wohnwagen; Quad; Mofa; Neuwagen; Car; Autoanmeldung; Autozulassung; Traktor; E-Scooter; Elektroroller",
  ],
  [
    "auto-abmelden",
    "Kraftfahrzeug Abmeldung; Kraftfahrzeug Stilllegung",
    "Auto stilllegen; Auto verschrotten; außer Betrieb setzen; Außerbetriebsetzung; Stilllegung; Auto abmelden; Schrottauto; Verschrottung; Fahrzeugabmeldung; Kfz abmelden; Auto Schrott; Motorrad abmelden; Autoabmeldung; Auto außer Betrieb; Auto exportieren",
  ],
  [
    "auto-anmelden",
    "Kraftfahrzeug Zulassung; Kraftfahrzeug Ummeldung",
    "Zulassungsstelle; Auto anmelden; Auto ummelden; i-Kfz; ikfz; Auto zulassen; Halterwechsel; Zulassung Auto; Umschreibung Auto; Kfz-Zulassungsstelle; Straßenverkehrsamt; FZV; Kfz anmelden; Auto gekauft; Motorrad anmelden; Wohnmobil anmelden; Anhänger anmelden; Zulassungsbehörde; StVA; Wohnwagen anmelden; neues Auto; Gebrauchtwagen anmelden; Roller anmelden; eVB; Kfz-Zulassung; Tageszulassung",
  ],
  [
    "auto-verkauft",
    "Kraftfahrzeug Meldung Verkauf; Kraftfahrzeugüberlassung",
    "Auto verkauft; Veräußerungsanzeige; Verkauf Auto; Auto verkaufen; Fahrzeug überlassen; Auto verleihen",
  ],
  [
    "betaeubungsmittel-reise",
    "Mitnahme von Betäubungsmitteln bei Auslandsreisen",
    "Medikamente im Urlaub; Medikamente auf Reisen; Schmerzmittel mitnehmen; Cannabis auf Reisen; Morphium; Medikamente ins Ausland; Medikamente mitnehmen; Schengen-Bescheinigung; Medizin im Flugzeug; Ritalin; Morphin Reise; Medikamente Flugzeug; Methadon",
  ],
  [
    "bewohnerparken",
    "Bewohnerparkausweis",
    "Anwohnerparken; Anwohnerparkausweis; Parkplatz vor dem Haus; Bewohnerparken; Anwohnerausweis; Parkerlaubnis; Parkplatz; Parkausweis; Parkschein; Parkzone; Anwohner; BPA; Parken vor der Haustür; Parkplatz Anwohner; Anwohnerparkplatz; Parkausweis Anwohner; Dauerparken",
  ],
  [
    "bus-bahn-erstattung",
    "Fahrgeldausfallerstattung; Fahrpreisentschädigung bei Verspätung",
    "Zugverspätung; Fahrgastrechte; Verspätung der Bahn; Bahn verspätet; Zug zu spät; Zug verspätet; Zug verspätet Geld zurück; Geld zurück Bahn; Bahn Entschädigung; Zug ausgefallen; kostenlos Bus fahren Behinderte; Flug verspätet; Schienenverkehr Verspätung; Bahnverspätung; Erstattung Bahn",
  ],
  [
    "elefand",
    "Krisenvorsorgeliste ELEFAND; Krisenvorsorgeliste",
    "Auslandsreise registrieren; Krisenliste; Deutsche im Ausland registrieren; Auslandsreise",
  ],
  [
    "elektroauto",
    "Förderung von elektrisch betriebenen Fahrzeugen (Umweltbonus)",
    "Elektroauto; E-Auto; Kaufprämie; Umweltprämie; Elektroauto-Prämie; Stromer; Umweltbonus; Elektromobilität; E-Auto-Prämie; Elektrofahrzeug; BAFA Umweltbonus; Elektroauto Zuschuss; Tesla; Innovationsprämie; Elektroauto kaufen",
  ],
  [
    "explosiv-transport",
    "Explosivstoff- und Munitionstransportgenehmigung",
    "Sprengstoff transportieren; Munition transportieren; Munitionstransport; Sprengstofftransport",
  ],
  [
    "fahrerkarte",
    "Fahrerkarte",
    "Tachokarte; digitaler Tachograph; Lkw-Fahrerkarte; Lenkzeiten; Fahrtenschreiber Fahrer",
  ],
  [
    "fahrgast",
    "Fahrerlaubnis zur Fahrgastbeförderung; Personenbeförderungsschein",
    "P-Schein; Taxischein Fahrer; Taxi fahren; Taxifahrer; Busfahrer; Fahrgäste; Taxifahrer werden; Chauffeur; Bus fahren; Busfahrer werden; Busführerschein; FzF; Taxischein machen; Schulbusfahrer; KOM",
  ],
  [
    "fahrzeugpapiere",
    "Zulassungsbescheinigung",
    "Fahrzeugschein; Fahrzeugbrief; Kfz-Brief; Kfz-Schein; Fahrzeugpapiere; Kfz-Papiere; Brief vom Auto; Autobrief; Autopapiere; ZB II; ZB I; Schein und Brief; Papiere vom Auto; ZB1; ZB2; ZBI; ZBII; Zulassung Teil 2; Zulassung Teil 1; Zulassungsbescheinigung Teil II; Fahrzeugbrief verloren; Teil 2; Brief verloren",
  ],
  [
    "fahrzeugregister",
    "Fahrzeugregistereintragung und -auskunft; Halterauskunft",
    "Wem gehört das Auto; Halter ermitteln; Halterabfrage; Kennzeichen Auskunft; Fahrzeughalter; ZFZR; Halter",
  ],
  [
    "feinstaub",
    "Feinstaubplakette; Feinstaubplakette/Umweltplakette",
    "Umweltplakette; Grüne Plakette; Umweltzone; Dieselfahrverbot; Fahrverbotszone; Feinstaub; Dieselplakette",
  ],
  [
    "fuehrerschein",
    "Führerschein; Fahrerlaubnis",
    "Lappen; Fleppe; Fahrausweis; Pappe; Autofahren lernen; Fahrschule anmelden; Permis; Fahrerlaubnisbehörde; Führerscheinstelle; Führerscheinantrag; Motorradführerschein; Lkw-Führerschein; Fahrprüfung; FeV; Driving licence; Begleitetes Fahren; BF17; Führerausweis; Fahrbewilligung; FE; FS; Führerschein machen; Führerschein verloren; Klasse B; Führerschein mit 17; Führerscheinprüfung; Anhängerführerschein; FEB; B196; Auto fahren; Auto fahren im Alter; fahren dürfen; Fahrtüchtigkeit",
  ],
  [
    "fuehrerschein-entzug",
    "Führerschein Einziehung; Kurse zur Wiederherstellung der Kraftfahreignung",
    "MPU; Idiotentest; Führerschein weg; Führerscheinentzug; Führerschein entzogen; Führerschein abgenommen; Fahrverbot; betrunken gefahren",
  ],
  [
    "fuehrerschein-international",
    "Führerschein Ausstellung International",
    "internationaler Führerschein; Führerschein fürs Ausland; im Ausland Auto fahren",
  ],
  [
    "fuehrerschein-umtausch",
    "Führerschein Umtausch; Führerschein Umschreibung",
    "grauer Lappen; rosa Führerschein; Kartenführerschein; EU-Führerschein; Führerschein umtauschen; Führerschein umschreiben; alter Führerschein; Pflichtumtausch; ausländischer Führerschein",
  ],
  [
    "gefahrgut",
    "Gefahrguttransporterlaubnis; Beförderung gefährlicher Güter",
    "Gefahrgut; Gefahrguttransport; ADR; ADR-Schein; Chemikalien transportieren; Benzin transportieren; Gefahrstofftransport; Tankwagen; Benzin",
  ],
  [
    "kennzeichen",
    "Kraftfahrzeugkennzeichen",
    "Nummernschild; Kfz-Kennzeichen; Autokennzeichen; Autonummer; Kennzeichen; Nummernschilder; Autoschild; Kennzeichen verloren; Kfz-Schild; Kennzeichen gestohlen",
  ],
  [
    "kennzeichen-besonders",
    "Kraftfahrzeugkennzeichen Zuteilung Wunschkennzeichen; Kraftfahrzeugkennzeichen Zuteilung Saisonkennzeichen; Kraftfahrzeugkennzeichen Zuteilung H-Kennzeichen; Kraftfahrzeugkennzeichen Zuteilung Kurzzeit; Kraftfahrzeugkennzeichen Zuteilung Ausfuhrkennzeichen",
    "Wunschkennzeichen; Oldtimer; Oldtimerkennzeichen; H-Kennzeichen; Saisonkennzeichen; Kurzzeitkennzeichen; Überführungskennzeichen; Exportkennzeichen; rotes Kennzeichen; Zollkennzeichen; Wunschnummer",
  ],
  [
    "kfz-steuer",
    "Kraftfahrzeugsteuer",
    "Kfz-Steuer; Autosteuer; Steuer fürs Auto; KraftSt; Autosteuern; KraftStG; Steuern Auto; Auto Steuern zahlen; wie viel Steuer Auto; SEPA Kfz-Steuer; Steuer Auto Elektro; Steuer für Auto; wie viel Steuern Auto",
  ],
  ["kinderreisepass", "Kinderreisepass", "Kinderpass; Kinderausweis; Pass fürs Kind; Ausweis für Kinder; Babypass"],
  [
    "konsulat",
    "Hilfe bei Notfällen im Ausland; Reise- und Sicherheitshinweise (bzw. Reisewarnung)",
    "Konsulat; Botschaft; im Ausland bestohlen; Notfall im Urlaub; Auslandsnotfall; Auswärtiges Amt; Reisehinweise; Reisewarnung; Urlaub; gestrandet; deutsche Botschaft; Auslandsvertretung; im Ausland krank; im Ausland verhaftet; Urlaub Sicherheit; Sicherheitshinweise; im Ausland in Not; Urlaub überfallen; Unfall im Ausland; AA; im Urlaub ausgeraubt; gefährlich zu reisen; Sicherheitslage im Urlaubsland; ist das Land sicher; Gefahr im Urlaubsland",
  ],
  [
    "kontrollgeraet",
    "Werkstattkarte; Unternehmenskarte; Zentrales Fahrtenschreiberkartenregister",
    "Fahrtenschreiber; Tachograph; Kontrollgerätkarte; EU-Kontrollgerät; Tachograf",
  ],
  ["mofa", "Mofaprüfbescheinigung", "Mofaführerschein; Mofaprüfung; Mofaschein; Mofa fahren"],
  [
    "motorrad-kennzeichen",
    "Kraftfahrzeugkennzeichen Zuteilung Rotes Versicherungszeichen",
    "rote Nummer; Händlerkennzeichen; 06er Nummer; rote Nummernschilder",
  ],
  [
    "notreiseausweis",
    "Notreiseausweis; Reiseausweis als Passersatz",
    "Notfallpass; Ersatzpass; Pass im Ausland verloren; Notpass; Passersatz; Pass im Urlaub verloren; Ausweis im Ausland verloren; Pass im Urlaub gestohlen; Reisepass im Urlaub weg; Ausweis am Flughafen vergessen; Pass vergessen; Ausweis im Urlaub geklaut; RAP",
  ],
  [
    "parken",
    "Parkausweise und Zufahrtsberechtigungen",
    "Fußgängerzone; Zufahrt; Einfahrtgenehmigung; Fußgängerzone befahren; Durchfahrtserlaubnis; Zufahrtsgenehmigung",
  ],
  [
    "parken-behindert",
    "Parkausweis für Schwerbehinderte; Parkerleichterungen",
    "Behindertenparkplatz; Behindertenparkausweis; blauer Parkausweis; Parken mit Behinderung; Schwerbehindertenparkplatz; Rollstuhlparkplatz; Parkausweis Behinderung; aG; EU-Parkausweis; Parkplatz Behinderte; oranger Parkausweis; Parken Rollstuhl; Parkerleichterung",
  ],
  [
    "parken-betrieb",
    "Parkausweise für Betriebe; Ausnahmegenehmigung Parken",
    "Handwerkerparkausweis; Handwerkerparken; Parkausweis Firma; Parken für Handwerker; Parken für Pflegedienste; Firmenwagen parken; Pflegedienst Parken; Lieferwagen parken; HWP",
  ],
  [
    "pflanzengesundheit",
    "Pflanzengesundheitszeugnis",
    "Phytosanitär; Pflanzen exportieren; Pflanzenschutzzeugnis; Phyto; Holzverpackung",
  ],
  [
    "punkte-flensburg",
    "Fahreignungsregister",
    "Punkte in Flensburg; Punkte; Punktestand; Flensburg; Verkehrssünderkartei; Verkehrszentralregister; KBA; Punkteabfrage; FAER; VZR; wie viele Punkte; Punkteauskunft; Verkehrssünder; Punkte abbauen",
  ],
  [
    "reisepass",
    "Reisepass",
    "Pass; Passport; Passantrag; roter Pass; Express-Pass; Reisedokument; vorläufiger Reisepass; Passverlängerung; Passamt; Reisepass Express; Pass verlängern; Paßbild; Biometrischer Pass; neuer Pass; Pass verloren; ePass; PassG; Pass abgelaufen; Reisepass abgelaufen; Pass gestohlen; Urlaub Pass; nach Amerika reisen; Pass beantragen; Reise in die USA",
  ],
  [
    "russfilter",
    "Förderung des nachträglichen Einbaus von Partikelminderungssystemen",
    "Dieselfilter; Rußfilter; Partikelfilter; Diesel nachrüsten; Rußpartikelfilter",
  ],
  [
    "schwertransport",
    "Erlaubnis für Großraum- und Schwerverkehr",
    "Schwertransport; Schwerlasttransport; Überbreite; übergroße Ladung; VEMAGS; Großraumtransport; Überlänge; Tieflader; Mähdrescher auf Straße; überbreites Fahrzeug; Kranwagen; Schwerlast; Sondertransport; übergroße Fracht; breiter Transport; Schwerlastverkehr; Mähdrescher; GST; Langholz; überlanger Lkw; Kran fahren",
  ],
  [
    "taxi",
    "Personenbeförderungsgenehmigung; Taxigenehmigung; Mietwagengenehmigung",
    "Taxi; Taxen; Taxiunternehmen; Taxikonzession; Busunternehmen; Uber; Fahrdienst; Mietwagenunternehmen; Shuttle; Linienbus; Reisebus; PBefG; Taxischein; Taxibetrieb; Taxilizenz; Krankentransport Unternehmen; Fahrgastunternehmen; Mietwagen mit Fahrer; Omnibus; Taxiunternehmer; Chauffeurdienst; Limousinenservice; Mietwagen; Linienverkehr; Fahrdienst gründen; Bus; Busverkehr; Buslinie",
  ],
  [
    "tiertransport",
    "Tiertransporte",
    "Tiere transportieren; Viehtransport; Pferdetransport; Schweinetransport; Viehtransporter; Pferdeanhänger; Hundetransport; Tiere im Auto transportieren",
  ],
  [
    "unfall-verkehr",
    "Wildunfall; Verkehrsunfallmeldung",
    "Unfall; Autounfall; Verkehrsunfall; Reh angefahren; Wild angefahren; Unfallflucht; Fahrerflucht; Blechschaden; Zusammenstoß; Reh überfahren; Reh; Tier angefahren; überfahren; Karambolage; Crash; Auto angefahren; Auffahrunfall; Parkrempler; VU",
  ],
  [
    "ursprungszeugnis",
    "Ursprungszeugnisausstellung; Elektronisches Ursprungszeugnis",
    "Ursprungszeugnis; Herkunftsnachweis Ware; Certificate of origin; UZ; Warenursprung; Made in Germany",
  ],
];
