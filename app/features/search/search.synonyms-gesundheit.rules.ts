import type { SynonymRow } from "./search.synonym-row.rules";

/** Themenfeld Gesundheit: prevention, illness and disability */
export const gesundheit: readonly SynonymRow[] = [
  [
    "apotheke-notdienst",
    "Apothekennotdienst",
    "Notapotheke; Notdienst; offene Apotheke; Apotheke am Sonntag; Bereitschaftsapotheke; Apotheke nachts",
  ],
  [
    "arbeitsunfall",
    "Arbeitsunfallmeldung/ Unfallanzeige; Arbeits- und Wegeunfall",
    "Arbeitsunfall; Wegeunfall; Unfall auf der Arbeit; Betriebsunfall; Unfall bei der Arbeit; Schulunfall; D-Arzt; verunglückt; UV; Unfall im Betrieb; Unfall Schule; Unfall auf dem Weg zur Arbeit; BG Unfall; Durchgangsarzt; SGB VII; Unfall im Kindergarten; Unfallmeldung",
  ],
  [
    "berufskrankheit",
    "Berufskrankheit/ Arbeitsunfall",
    "krank durch Arbeit; Asbestose; Staublunge; Lärmschwerhörigkeit",
  ],
  [
    "blindengeld",
    "Blindengeld; Blindenhilfe",
    "blind; Sehbehinderung; sehbehindert; Geld für Blinde; Sehbehindertengeld; Gehörlosengeld; erblindet; Landesblindengeld; LBlindG; LBliGG; BliGG; GHBG; taub; gehörlos; kann nicht sehen; Sehschwäche; Augenlicht; taubblind",
  ],
  [
    "eingliederungshilfe",
    "Eingliederungshilfe; Eingliederungshilfe für behinderte Menschen",
    "BTHG; Schulbegleitung; Integrationshelfer; Schulbegleiter; Behindertenhilfe; I-Helfer; SGB IX; betreutes Wohnen Behinderung; EGH; EGHi; persönliches Budget; PB; betreutes Wohnen; § 35a; Wohnheim Behinderung; Wohngruppe Behinderte; Integrationshilfe",
  ],
  [
    "fahrtkosten-arzt",
    "Fahrkostenerstattung für Krankheitsbehandlungen; Fahrkosten für Kranken- und Unfallversicherte",
    "Fahrt zum Arzt; Taxi zum Arzt; Krankenfahrt; Fahrtkosten Krankenhaus; Taxischein; Krankentransport bezahlen; Fahrtkosten zum Arzt; Fahrtkosten; Taxi zur Dialyse; Dialyse; Fahrt ins Krankenhaus; Taxi zur Chemo; Chemotherapie Fahrt; Taxischein Krankenkasse; Fahrt zur Dialyse; Taxi Krankenhaus; Krankentransportschein; Transportschein; Taxi zur Bestrahlung; Krankentaxi; Fahrkosten Arzt",
  ],
  [
    "feststellung-behinderung",
    "Schwerbehindertenausweis; Anerkennung von gesundheitlichen Einschränkungen",
    "GdB; Grad der Behinderung; Behindertenausweis; Schwerbehinderung; Behinderung anerkennen; schwerbehindert; Merkzeichen; Versorgungsamt; Feststellungsantrag; Schwerbehindertenantrag; Behindertenpass; SB-Ausweis; SBA; SchwbAw; SchwbG; Gleichstellung; Behinderung feststellen; 50 Prozent; GdB 50; Behinderungsgrad; Ausweis Behinderung; Gehbehindert; chronisch krank Ausweis; Verschlimmerungsantrag; Neufeststellung; Schwerbehindertenausweis verlängern",
  ],
  [
    "frueherkennung",
    "Vorsorge- und Früherkennungsuntersuchung",
    "U-Untersuchung; U1; U9; Krebsvorsorge; Vorsorge Kind; Check-up; Kinderuntersuchung; Mammographie; Vorsorgeuntersuchung; U-Heft; Krebsfrüherkennung; J1; Darmkrebs; Darmspiegelung; Kinderarzt Untersuchung; Brustkrebs; Hautkrebs",
  ],
  [
    "fruehfoerderung",
    "Frühförderung; Hilfe und Förderung für Menschen mit Behinderung",
    "Entwicklungsverzögerung; behindertes Kind; Behindertenförderung; Heilpädagogik; Sonderfahrdienst; Behindertenfahrdienst; Fahrdienst für Behinderte",
  ],
  [
    "gesundheitsamt",
    "Gesundheitsberatungen, -untersuchungen und -bescheinigungen; Kinder- und Jugendärztlicher Dienst",
    "Gesundheitsamt; Amtsarzt; amtsärztliche Untersuchung; amtsärztliches Attest; Gesundheitsberatung; AIDS-Beratung; HIV-Test; Tropenuntersuchung; Schularzt; AIDS; ÖGD; amtsärztliches Zeugnis; Aids-Test; Geschlechtskrankheit; Schwangerenberatung",
  ],
  [
    "gesundheitskarte-fluechtlinge",
    "Elektronische Gesundheitskarte für Flüchtlinge",
    "eGK Flüchtlinge; Krankenkasse für Flüchtlinge; Arzt für Flüchtlinge; Behandlungsschein; Krankenschein Asyl",
  ],
  [
    "heilmittel",
    "Bewilligung und Finanzierung von Heil- und Hilfsmitteln; Hilfsmittel für Krankenversicherte; Heilmittel für Krankenversicherte",
    "Rollstuhl; Brille; Hörgerät; Prothese; Krankengymnastik; Massage; Einlagen; Rollator; Gehhilfe; Krücken; Logopädie verordnet; orthopädische Schuhe; Hilfsmittel; Physio; Hörgeräte; E-Rollstuhl; KG-Rezept; Treppensteiger; Elektrorollstuhl; Perücke; HiMi",
  ],
  [
    "hilfeplan",
    "Hilfeplanaufstellung; Hilfeplan",
    "Teilhabeplan; Gesamtplan; HPG; Hilfeplangespräch; Gesamtplanverfahren",
  ],
  ["impfschaden", "Impfschaden", "Impfnebenwirkung; Impfkomplikation; durch Impfung krank"],
  [
    "impfung",
    "Impfung; Schutzimpfungen",
    "Impfen; Impfpass; Grippeimpfung; Masernimpfung; impfen lassen; Corona-Impfung; Coronaimpfung; Impftermin; geimpft; Pieks; Grippeschutz; Impfausweis; Grippe; Impfzentrum; Corona; Tetanus; Reiseimpfung; Impfbescheinigung; Kinderimpfung; STIKO; Impfstoff; Gelbfieber; Schutzimpfung; Zeckenimpfung",
  ],
  [
    "kfz-hilfe",
    "Mobilitätshilfen; Kraftfahrzeughilfe",
    "behindertengerechtes Auto; Auto umbauen; Autoumbau Behinderung",
  ],
  [
    "krankenbehandlung",
    "Bewilligung und Finanzierung von Krankheitsbehandlungen",
    "Krankenhaus; Operation; Zahnarzt; Zahnspange; Zahnersatz; Klinik; Arztkosten; Kieferorthopäde; Arztbesuch; Behandlungskosten; Psychotherapie; Arzt; Hausarzt; Zahnarztkosten; Arztrechnung; Krankenhausaufenthalt; OP; Medikament bezahlen; Zahnprothese; Krebsbehandlung; Psychotherapie bezahlen; OP bezahlen; Operation bezahlen; Zahnreinigung; Krankenhausrechnung; Behandlung im Ausland; Chefarzt",
  ],
  [
    "krankenhilfe",
    "Krankenhilfe; Hilfe zur Gesundheit",
    "nicht krankenversichert; Krankenschein vom Sozialamt; Arztkosten Sozialhilfe",
  ],
  [
    "krankenversicherung",
    "Krankenversicherungsanmeldung und -beitrag; Krankenversicherungsbeitrag",
    "Krankenkasse; Krankenversicherung; AOK; Krankenkassenbeitrag; Krankenkasse wechseln; gesetzlich versichert; GKV; Krankenkassenwechsel; SGB V; Kassenwechsel; neue Krankenkasse; versichern krank; Zusatzbeitrag; Krankenversicherungspflicht; freiwillig versichert; Krankenkasse anmelden; Krankenversicherung Studenten; studentische Krankenversicherung",
  ],
  [
    "krankenversicherung-befreiung",
    "Befreiung von der Versicherungspflicht; Versicherungspflicht",
    "privat versichern; private Krankenversicherung; PKV; von der Krankenversicherung befreien; raus aus der GKV",
  ],
  [
    "kuenstlersozialkasse",
    "Künstlersozialversicherung",
    "KSK; Künstlersozialkasse; Künstler versichern; Krankenversicherung Künstler; Künstler; Musiker; Publizist; KSVG; Künstler Versicherung; Musiker versichern; Künstler krankenversichern; Künstlerversicherung; Autor Versicherung",
  ],
  [
    "kur",
    "Bewilligung und Finanzierung von Rehabilitationsleistungen; Medizinische Vorsorgeleistungen",
    "Kur; Reha; Mutter-Kind-Kur; Rehaklinik; Kur beantragen; Erholungskur; Rehabilitation; Anschlussheilbehandlung; Vater-Kind-Kur; AHB; Rehaantrag; Reha-Antrag; Kuraufenthalt; Rehasport; Kurklinik; Reha nach OP; Müttergenesung; Kur machen; Entzug; Suchtklinik; Entzugsklinik",
  ],
  [
    "organspende",
    "Organ- und Gewebespendeausweis",
    "Organspende; Organspendeausweis; Spenderausweis; Organspender; Organspenderausweis; Organe spenden; TPG; Niere spenden; Organregister; Blutspende; Blut spenden",
  ],
  [
    "patientenbeschwerde",
    "Patientenbeschwerde",
    "Behandlungsfehler; Ärztepfusch; Kunstfehler; Beschwerde über Arzt; Beschwerde Krankenhaus; über Arzt beschweren; Ärger mit dem Arzt; Arztfehler; Arzt Fehler; falsche Behandlung; falsch behandelt; Arzt verklagen; Krankenhaus beschweren; Ärztekammer Beschwerde; Arzt unfreundlich",
  ],
  [
    "praevention",
    "Präventionsleistungen und Gesundheitsschutz; Leistungen zur Prävention",
    "Vorbeugung; Gesundheitskurs; Rückenschule; Gesundheitsvorsorge; Präventionskurs; betriebliche Gesundheitsförderung; BGM",
  ],
  [
    "psychisch-krank",
    "Hilfen für psychisch kranke Personen; Soziotherapie",
    "Depression; Depressionen; psychische Probleme; Sozialpsychiatrischer Dienst; Nervenkrank; seelisch krank; Seelische Probleme; SpDi; Psyche; Suchtberatung; Drogenberatung; PsychKG; Sucht; Alkoholsucht; Burnout; Angststörung; Selbsthilfegruppe; Alkoholiker; Suchtkranke; Spielsucht; Drogensucht; Essstörung; depressiv; Zwangseinweisung; Selbstmord; suizidgefährdet; psychisch; Psychiatrie; Suizid; Einweisung; Krisendienst; Nervenzusammenbruch",
  ],
  [
    "schlichtung-bgg",
    "Schlichtungsverfahren gemäß § 16 Behindertengleichstellungsgesetz",
    "Barrierefreiheit; Website nicht barrierefrei; BGG; BITV; Barriere melden; Diskriminierung Behinderung; Schlichtungsstelle BGG; Diskriminierung; Schlichtungsstelle",
  ],
  [
    "sozialversicherung-beschwerde",
    "Beschwerden über gesetzliche und private Sozialversicherungsträger",
    "Ärger mit Krankenkasse; Krankenkasse zahlt nicht; Beschwerde Krankenkasse; Ombudsmann PKV; Krankenkasse lehnt ab; BAS; BVA; Widerspruch Krankenkasse; Rentenversicherung Beschwerde",
  ],
  [
    "teilhabe-arbeit",
    "Leistungen zur Teilhabe am Arbeitsleben; Werkstätten für behinderte Menschen",
    "Behindertenwerkstatt; WfbM; berufliche Reha; Integrationsamt; LTA; berufliche Rehabilitation; arbeiten mit Behinderung; Werkstatt für Behinderte; Behindertenwerkstätten; Wiedereingliederung; BEM; Hamburger Modell; Arbeitsplatz behindertengerecht; Umschulung wegen Krankheit; Arbeitsassistenz; Integrationsfachdienst; IFD; Job mit Behinderung",
  ],
  [
    "teilhabe-sozial",
    "Leistungen zur Sozialen Teilhabe und ergänzende Leistungen",
    "Assistenz; persönliche Assistenz; Begleitperson Behinderung; Freizeit Behinderung",
  ],
  ["uebergangsgeld", "Übergangsgeld", "Geld während Reha; Lohnersatz in der Reha; Geld in der Reha"],
  [
    "unfallrente",
    "Unfallrente und -abfindung; Renten für gesetzlich Unfallversicherte",
    "Unfallversicherung Rente; Berufskrankheit; Verletztenrente; BG-Rente; Rente nach Unfall; Abfindung nach Unfall",
  ],
  ["verletztengeld", "Verletztengeld", "Lohn nach Arbeitsunfall; verletzt auf Arbeit; Geld nach Arbeitsunfall"],
  [
    "wertmarke",
    "Wertmarke auf Beiblatt zum Schwerbehindertenausweis",
    "Freifahrt; kostenlos Bus und Bahn; Freifahrt für Schwerbehinderte; Wertmarke; umsonst Bus fahren",
  ],
];
