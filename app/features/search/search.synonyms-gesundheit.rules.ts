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
    "Arbeitsunfall; Wegeunfall; Unfall auf der Arbeit; Betriebsunfall; Unfall bei der Arbeit; Schulunfall; D-Arzt; verunglückt",
  ],
  [
    "berufskrankheit",
    "Berufskrankheit/ Arbeitsunfall",
    "krank durch Arbeit; Asbestose; Staublunge; Lärmschwerhörigkeit",
  ],
  [
    "blindengeld",
    "Blindengeld; Blindenhilfe",
    "blind; Sehbehinderung; sehbehindert; Geld für Blinde; Sehbehindertengeld; Gehörlosengeld; erblindet; Landesblindengeld",
  ],
  [
    "eingliederungshilfe",
    "Eingliederungshilfe; Eingliederungshilfe für behinderte Menschen",
    "BTHG; Schulbegleitung; Integrationshelfer; Schulbegleiter; Behindertenhilfe; I-Helfer; SGB IX; betreutes Wohnen Behinderung",
  ],
  [
    "fahrtkosten-arzt",
    "Fahrkostenerstattung für Krankheitsbehandlungen; Fahrkosten für Kranken- und Unfallversicherte",
    "Fahrt zum Arzt; Taxi zum Arzt; Krankenfahrt; Fahrtkosten Krankenhaus; Taxischein; Krankentransport bezahlen; Fahrtkosten zum Arzt; Fahrtkosten",
  ],
  [
    "feststellung-behinderung",
    "Schwerbehindertenausweis; Anerkennung von gesundheitlichen Einschränkungen",
    "GdB; Grad der Behinderung; Behindertenausweis; Schwerbehinderung; Behinderung anerkennen; schwerbehindert; Merkzeichen; Versorgungsamt; Feststellungsantrag; Schwerbehindertenantrag; Behindertenpass; SB-Ausweis",
  ],
  [
    "frueherkennung",
    "Vorsorge- und Früherkennungsuntersuchung",
    "U-Untersuchung; U1; U9; Krebsvorsorge; Vorsorge Kind; Check-up; Kinderuntersuchung; Mammographie; Vorsorgeuntersuchung; U-Heft; Krebsfrüherkennung",
  ],
  [
    "fruehfoerderung",
    "Frühförderung; Hilfe und Förderung für Menschen mit Behinderung",
    "Entwicklungsverzögerung; behindertes Kind; Behindertenförderung; Heilpädagogik; Sonderfahrdienst; Behindertenfahrdienst; Fahrdienst für Behinderte",
  ],
  [
    "gesundheitsamt",
    "Gesundheitsberatungen, -untersuchungen und -bescheinigungen; Kinder- und Jugendärztlicher Dienst",
    "Gesundheitsamt; Amtsarzt; amtsärztliche Untersuchung; amtsärztliches Attest; Gesundheitsberatung; AIDS-Beratung; HIV-Test; Tropenuntersuchung; Schularzt; AIDS",
  ],
  [
    "gesundheitskarte-fluechtlinge",
    "Elektronische Gesundheitskarte für Flüchtlinge",
    "eGK Flüchtlinge; Krankenkasse für Flüchtlinge; Arzt für Flüchtlinge; Behandlungsschein; Krankenschein Asyl",
  ],
  [
    "heilmittel",
    "Bewilligung und Finanzierung von Heil- und Hilfsmitteln; Hilfsmittel für Krankenversicherte; Heilmittel für Krankenversicherte",
    "Rollstuhl; Brille; Hörgerät; Prothese; Krankengymnastik; Massage; Einlagen; Rollator; Gehhilfe; Krücken; Logopädie verordnet; orthopädische Schuhe; Hilfsmittel",
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
    "Impfen; Impfpass; Grippeimpfung; Masernimpfung; impfen lassen; Corona-Impfung; Coronaimpfung; Impftermin; geimpft; Pieks; Grippeschutz; Impfausweis; Grippe; Impfzentrum; Corona; Tetanus; Reiseimpfung; Impfbescheinigung; Kinderimpfung",
  ],
  [
    "kfz-hilfe",
    "Mobilitätshilfen; Kraftfahrzeughilfe",
    "behindertengerechtes Auto; Auto umbauen; Autoumbau Behinderung",
  ],
  [
    "krankenbehandlung",
    "Bewilligung und Finanzierung von Krankheitsbehandlungen",
    "Krankenhaus; Operation; Zahnarzt; Zahnspange; Zahnersatz; Klinik; Arztkosten; Kieferorthopäde; Arztbesuch; Behandlungskosten; Psychotherapie; Arzt; Hausarzt; Zahnarztkosten; Arztrechnung; Krankenhausaufenthalt; OP; Medikament bezahlen; Zahnprothese; Krebsbehandlung",
  ],
  [
    "krankenhilfe",
    "Krankenhilfe; Hilfe zur Gesundheit",
    "nicht krankenversichert; Krankenschein vom Sozialamt; Arztkosten Sozialhilfe",
  ],
  [
    "krankenversicherung",
    "Krankenversicherungsanmeldung und -beitrag; Krankenversicherungsbeitrag",
    "Krankenkasse; Krankenversicherung; AOK; Krankenkassenbeitrag; Krankenkasse wechseln; gesetzlich versichert; GKV; Krankenkassenwechsel",
  ],
  [
    "krankenversicherung-befreiung",
    "Befreiung von der Versicherungspflicht; Versicherungspflicht",
    "privat versichern; private Krankenversicherung; PKV; von der Krankenversicherung befreien; raus aus der GKV",
  ],
  [
    "kuenstlersozialkasse",
    "Künstlersozialversicherung",
    "KSK; Künstlersozialkasse; Künstler versichern; Krankenversicherung Künstler; Künstler; Musiker; Publizist",
  ],
  [
    "kur",
    "Bewilligung und Finanzierung von Rehabilitationsleistungen; Medizinische Vorsorgeleistungen",
    "Kur; Reha; Mutter-Kind-Kur; Rehaklinik; Kur beantragen; Erholungskur; Rehabilitation; Anschlussheilbehandlung; Vater-Kind-Kur; AHB; Rehaantrag; Reha-Antrag; Kuraufenthalt",
  ],
  [
    "organspende",
    "Organ- und Gewebespendeausweis",
    "Organspende; Organspendeausweis; Spenderausweis; Organspender; Organspenderausweis; Organe spenden",
  ],
  [
    "patientenbeschwerde",
    "Patientenbeschwerde",
    "Behandlungsfehler; Ärztepfusch; Kunstfehler; Beschwerde über Arzt; Beschwerde Krankenhaus; über Arzt beschweren; Ärger mit dem Arzt; Arztfehler; Arzt Fehler; falsche Behandlung; falsch behandelt",
  ],
  [
    "praevention",
    "Präventionsleistungen und Gesundheitsschutz; Leistungen zur Prävention",
    "Vorbeugung; Gesundheitskurs; Rückenschule; Gesundheitsvorsorge; Präventionskurs; betriebliche Gesundheitsförderung; BGM",
  ],
  [
    "psychisch-krank",
    "Hilfen für psychisch kranke Personen; Soziotherapie",
    "Depression; Depressionen; psychische Probleme; Sozialpsychiatrischer Dienst; Nervenkrank; seelisch krank; Seelische Probleme; SpDi; Psyche; Suchtberatung; Drogenberatung; PsychKG; Sucht; Alkoholsucht; Burnout; Angststörung; Selbsthilfegruppe; Alkoholiker; Suchtkranke; Spielsucht; Drogensucht; Essstörung",
  ],
  [
    "schlichtung-bgg",
    "Schlichtungsverfahren gemäß § 16 Behindertengleichstellungsgesetz",
    "Barrierefreiheit; Website nicht barrierefrei; BGG; BITV; Barriere melden; Diskriminierung Behinderung; Schlichtungsstelle BGG; Diskriminierung; Schlichtungsstelle",
  ],
  [
    "sozialversicherung-beschwerde",
    "Beschwerden über gesetzliche und private Sozialversicherungsträger",
    "Ärger mit Krankenkasse; Krankenkasse zahlt nicht; Beschwerde Krankenkasse; Ombudsmann PKV; Krankenkasse lehnt ab",
  ],
  [
    "teilhabe-arbeit",
    "Leistungen zur Teilhabe am Arbeitsleben; Werkstätten für behinderte Menschen",
    "Behindertenwerkstatt; WfbM; berufliche Reha; Integrationsamt; LTA; berufliche Rehabilitation; arbeiten mit Behinderung; Werkstatt für Behinderte; Behindertenwerkstätten",
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
