import type { WordKind } from "./word-kinds";
import { hastyQuestions, moreEverydayQuestions } from "./words-more";
import { everydayQuestions, sentenceQuestions } from "./words-of-people";
import { unseenEveryday } from "./words-unseen-everyday";
import { unseenSpellings } from "./words-unseen-spelling";

/** A question and the OZG services that answer it; one of them must stand among the first hits. */
export interface WordPair {
  readonly kind: WordKind;
  readonly question: string;
  readonly ozgIds: readonly string[];
}

/** Parts of compounds, and compounds whose parts stand apart in the catalogue. */
const parts = `
  Fällgenehmigung = 10112; Bau Genehmigung = 10519; Hunde Steuer = 10160; Steuer Hund = 10160; Unterhalt Vorschuss = 10035
  Melderegister = 10559, 10111; Auskunft Melderegister = 10559, 10111; Gewerbeanmeldung = 10294; Wohnsitzanmeldung = 10124
  Wohnsitzabmeldung = 10124; Kraftfahrzeugabmeldung = 10439; Fahrzeugzulassung = 10439, 10166; Kennzeichen Reservierung = 10436
  Reisepassausstellung = 10177; Reisepassverlust = 10177; Personalausweisverlust = 10119; Parkausweis = 10173, 10446
  Bewohnerparken = 10173; Schwerbehinderung = 10214, 10301, 10203; Blindheit = 10204, 10205; Kindertagesstättenaufnahme = 10019
  Tagespflege Kinder = 10019; Ausbildungsvertrag = 10599; Lehrlingsverzeichnis = 10599, 10561; Fischerei Schein = 10148
  Jagdprüfung = 10150; Waffenbesitz = 10151, 10154; Sprengstoff = 10480; Erlaubnis Sprengstoff = 10480; Abwassereinleitung = 10491
  Gewässerbenutzung = 10488; Denkmal Förderung = 10524; Denkmalliste = 10526; Baulasten = 10517; Flurkarte = 10539
  Vermessung Grundstück = 10535, 10539; Abbruch Gebäude = 10513; Aufenthaltserlaubnis Verlängerung = 10255
  Niederlassung Erlaubnis = 10255; Einbürgerungsantrag = 10257; Führungszeugnis erweitert = 10562; Handelsregisterauszug = 10566
  Vereinsregisterauszug = 10573; Grundbuchauszug = 10532; Kindergeldantrag = 10005; Elterngeldantrag = 10000
  Wohngeldantrag = 10092; Scheidungsverfahren = 10031; Eheurkundenausstellung = 10026; Geburtsurkundenausstellung = 10557
  Sterbeurkundenausstellung = 10237; Namensänderung Familienname = 10029; Kirchen Austritt = 10135; Briefwahlunterlagen = 10145
  Wählerverzeichnis Eintragung = 10145; Taxi Genehmigung = 10447; Großraumverkehr = 10421; Schwerverkehr = 10421
  Gefahrgut Transport = 10433; Sondernutzungserlaubnis = 10348; Straßensondernutzung = 10348; Marktfestsetzung = 10350
  Gaststättenerlaubnis = 10294; Spielhallenerlaubnis = 10294; Reisegewerbekarte = 10294; Handwerkskarte = 10289
  Handwerksrolleneintragung = 10289; Sachverständigenbestellung = 10282; Röntgeneinrichtung = 10475; Strahlenschutz = 10464, 10465
  Mutterschutz Meldung = 10313; Sonntagsarbeit = 10315; Arbeitnehmerüberlassungserlaubnis = 10299; Kurzarbeit = 10307
  Gewerbesteuermessbetrag = 10364; Grundsteuerbescheid = 10117; Zweitwohnung Steuer = 10126; Tabak Steuer = 10374
  Waldrodung = 10504; Windenergie = 10462; Photovoltaik = 10477; Trinkwasser = 10486; Altlastenauskunft = 10485
  Emissionsrechtehandel = 10598; Feuerwerksgenehmigung = 10347; Veranstaltungsgenehmigung = 10349, 10348
  Bildungsteilhabe = 10088; Pflegekind = 10013; Witwenrentenantrag = 10240; Rentenauskunft = 10096
`;

const inflections = `
  Baugenehmigungen = 10519; Reisepässe = 10177; Personalausweise = 10119; Führerscheine = 10169; Hunde = 10160
  Geburtsurkunden = 10557; Sterbeurkunden = 10237; Gewerbe anmelden = 10294; Wohnsitze ummelden = 10124; Bäume fällen = 10112
  Kraftfahrzeuge zulassen = 10439; Kennzeichen reservieren = 10436; Waffen erwerben = 10152, 10151; Abbrüche = 10513
  Denkmäler = 10525, 10526, 10524; Grundstücke teilen = 10534; Grundstück vermessen = 10535, 10539; eingebürgert = 10257
  einbürgern = 10257; adoptieren = 10011; Adoptionen = 10011; Namen ändern = 10029; Vaterschaft anerkennen = 10001
  Vormünder = 10036; Pflegekinder vermitteln = 10013; Betreuungen = 10097, 10242; Erbscheine = 10095; Erbschaft ausschlagen = 10226
  Fundsachen melden = 10244; Petitionen = 10137; Stiftungen = 10138, 10140, 10139; Wahlhelferin = 10144; Briefwählen = 10145
  Versammlungen anzeigen = 10142; Jagdscheine = 10149; Fischereischeine verlängern = 10148; Impfungen = 10183
  Kuren und Rehabilitation = 10193; Hilfsmittel bewilligen = 10191; behinderte Menschen = 10207, 10206, 10211, 10305
  Schulen wechseln = 10041; Schüler befördern = 10042; Schulzeugnisse = 10044; Studienplätze = 10061; Stipendien = 10062
  ausländische Abschlüsse anerkennen = 10055, 10068, 10578; Bildungskredite = 10059; Aufenthaltstitel verlängern = 10255
  Visa erteilen = 10274; Integrationskurse = 10264; Spätaussiedler aufnehmen = 10269, 10263; Klagen = 10241; Mahnbescheide = 10553
  Bußgelder = 10243; Insolvenzen = 10354, 10567, 10075; Patente erteilen = 10396; Marken eintragen = 10398
  Taxen genehmigen = 10447; Straßen sperren = 10348; Märkte = 10350; Veranstaltungen erlauben = 10349; Lotterien = 10349, 10359
  Gaststätten = 10294, 10328; Handwerker eintragen = 10289; Sachverständige anerkennen = 10282; Anlagen genehmigen = 10462
  Abfälle entsorgen = 10110, 10484; Abwässer einleiten = 10491; Gewässer benutzen = 10488; Emissionen erklären = 10494
  Röntgengeräte betreiben = 10475; Tiere schlachten = 10483; Schlachtungen = 10483; Haustiere halten = 10157
  Boote zulassen = 10166; Flugplätze = 10430; Luftfahrzeuge eintragen = 10443, 10444; Drohnen = 10419; Parkausweise = 10173, 10446
  Renten = 10104, 10201; Waisenrenten = 10239; Mietrückstände übernehmen = 10090; Lebenspartnerschaften = 10028, 10030
`;

const umlauts = `
  Fuehrerschein = 10169; Fuhrerschein = 10169; FÜHRERSCHEIN = 10169; Fuehrungszeugnis = 10562; Fuhrungszeugnis = 10562
  Einbuergerung = 10257; Einburgerung = 10257; Eheschliessung = 10026; Strassenschaden = 10136; Muell = 10110; Mull = 10110
  Baumfaellgenehmigung = 10112; Grundstuecksvermessung = 10535; Grundstucksteilung = 10534; Sperrmuell = 10110
  Auslaender = 10255, 10256, 10268, 10278, 10312; Spaetaussiedler = 10269, 10270, 10263; Staatsangehoerigkeit = 10259, 10275, 10276, 10272
  Jaegerpruefung = 10150; Jagerprufung = 10150; Schuelerbefoerderung = 10042; Schulerbeforderung = 10042; Vaterschaftsanerkennung waehrend Schwangerschaft = 10001
  Foerderung Denkmal = 10524; Wohnungsbaupraemie = 10109; Wohnungsbauforderung = 10550; Buergerbegehren = 10129
  Waehlerverzeichnis = 10145; Wahlerverzeichnis = 10145; Kuenstlersozialabgabe = 10306; Blindenhilfe für Bedürftige = 10205
  Roentgen = 10475; Rontgeneinrichtung = 10475; Laerm = 10136, 10499, 10506, 10346; Oeffentliche Vergabe = 10593; Vergnuegungssteuer = 10377
  Ubernachtungssteuer = 10375; Uebernachtungsteuer = 10375; Gewaesser = 10488, 10434, 10491; Gewasserbenutzung = 10488
  Gaststaette = 10294, 10328; Gaststatte = 10294, 10328; Kindertagesstaette = 10019; Muetter-Kur = 10193, 10186; Ueberfuehrung = 10238, 10227
  Traeger = 10412, 10190; Pflegebeduerftig = 10218, 10220; Rueckkehr Foerderung = 10278; Fluechtlinge = 10266, 10180, 10268
  Bussgeld = 10243; Bußgeld = 10243; Massnahmen Hochwasserschutz = 10253; Schiesserlaubnis = 10151, 10293; Fussgängerzone = 10173
  Mietrueckstaende = 10090; Aerzte Approbation = 10069, 10578; Immatrikulation Universitaet = 10060
`;

const typingErrors = `
  Elterngelt = 10000; Eltengeld = 10000; Kindergled = 10005; Wohngled = 10092; Wongeld = 10092; Baugenemigung = 10519
  Baugenehmingung = 10519; Führerschien = 10169; Fürerschein = 10169; Fuhrerschien = 10169; Reisepas = 10177; Reispass = 10177
  Personalauswies = 10119; Personlausweis = 10119; Hundesteur = 10160; Gewerbanmeldung = 10294; Geburtsurkude = 10557
  Sterbeurkune = 10237; Scheidunsantrag = 10031; Eheschlisung = 10026; Unterhaltvorschuss = 10035; Unterhaltsvorschuß = 10035
  Adobtion = 10011; Einbürgeung = 10257; Aufenthaltserlaubniss = 10255; Niederlasungserlaubnis = 10255; Intergrationskurs = 10264
  Feurwerk = 10347; Führungszeugniss = 10562; Führungszeungis = 10562; Handelregister = 10566; Vereinregister = 10573
  Grundbucheintrag = 10532; Grunderwerbssteuer = 10533; Abbruchgenemigung = 10513; Denkmalschuz = 10525, 10526, 10524; Jagtschein = 10149
  Fischreischein = 10148; Fischerischein = 10148; Waffenbesitzkate = 10151; Kirchenaustrit = 10135; Briefwal = 10145
  Schwerbehindertenauswies = 10214; Schwerbehindetenausweis = 10214; Pflegegelt = 10221; Bestatung = 10227; Erbschien = 10095
  Rundfunkbeitag = 10120; Rundfunkbeitrg = 10120; Sperrmül = 10110; Kurzarbeitergled = 10307; Insolvenzverfaren = 10354
  Gewerbestuer = 10364; Vergabeverfaren = 10593; Handwerksrole = 10289; Sondernutzug = 10348; Parkausweiß = 10173, 10446
  Kraftfahrzeugstuer = 10437; Kenzeichen = 10436; Wunschkenzeichen = 10436; Zulasung Kraftfahrzeug = 10439; Bafög = 10056; Bafög-Antrg = 10056
  Studienplatzvergabbe = 10061; Schulwechsl = 10041; Hortbetreung = 10040; Kindertagespfege = 10019; Mutterschaftsgelt = 10008
  Namensänderug = 10029; Photovoltaikanlge = 10477; Sprengstoferlaubnis = 10480; Osterfeur = 10147; Fundsahen = 10244
`;

const numbers = `
  10480 = 10480; OZG 10480 = 10480; OZG-10480 = 10480; ozg-id:10480 = 10480; OZG-ID 10005 = 10005; ozg10177 = 10177; "10519" = 10519
  99041006017000 = 10000; 99 041 006 017 000 = 10000; 99041.006.017000 = 10000; 99 041008 079 000 = 10005; 99041008 = 10005
  LeiKa 99001001002000 = 10110; leika-schlüssel: 99 001 001 002 000 = 10110; 99-001-001-000-000 = 10110; 99001001 = 10110
  99041004034000 = 10019; 99 041 004 = 10019; Leistungsschlüssel 99107007010000 = 10019; OZG-Nr. 10257 = 10257; #10439 = 10439
`;

function pairsOf(kind: WordKind, text: string): WordPair[] {
  return text.split(/[;\n]/).flatMap((line) => {
    const [question = "", ids = ""] = line.split("=").map((side) => side.trim());
    return question === "" ? [] : [{ kind, question, ozgIds: ids.split(", ") }];
  });
}

export const wordPairs: readonly WordPair[] = [
  ...pairsOf("part", parts),
  ...pairsOf("inflection", inflections),
  ...pairsOf("umlaut", umlauts),
  ...pairsOf("typing error", typingErrors),
  ...pairsOf("everyday", everydayQuestions),
  ...pairsOf("everyday", moreEverydayQuestions),
  ...pairsOf("hasty", hastyQuestions),
  ...pairsOf("sentence", sentenceQuestions),
  ...pairsOf("number", numbers),
  ...[...unseenSpellings, ...unseenEveryday].flatMap(([kind, questions]) => pairsOf(kind, questions)),
];
