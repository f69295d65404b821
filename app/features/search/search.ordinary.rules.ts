import { stem } from "./search.stem.rules";
import { searchKey } from "./search.text.rules";

/**
 * Everyday German that is no typing error where no service has it: the words of a list of frequent German words that lie
 * one or two letters beside a word of the catalogue (Gehalt, Gewalt), and the like.
 */
const words = `
  absetzen abhängen abgeben ablegen ablehnen ablenken ablaufen abschied abschnitt abstimmung abziehen abheben abreißen adressen
  ahnung aktion allein altar anfall anfang anfangen anfänger angriff anhalten anhörung anklage ankommen anlegen anliegen
  annahme annehmen anschein ansage ansehen anstellen anziehen art assistent aufgeben aufhören auflösen aufnehmen aufregung
  aufstand aufziehen aufladen ausgang ausgehen ausleihen ausschuss aussehen ausstehen ausreichen auswählen ausweichen autor
  backen backe baden bart batterie bauch bedienen befinden befragen begleiten behälter belastung beleidigung belohnung bereit
  bericht berührung besatzung bescheiden besitzen besser bestechung bestimmung besuch besucher beten betrag betrug betreten
  beweg bewahren bewährung bezahlung biegen bitter blasen blau blond blume blut bluten boss braun brauchen brechen breit
  bremse bringen brot bruder brust brücke bürde decke dichter dick donner draußen drehen dreck drohen drohung drücken duft
  dumm dunkel durst duschen ecke eher eilig eimer einbauen eindruck einfach einfallen einführen eingehen einlegen einreise
  einsam einsehen einschalten einspruch einstellen einstellung einwohner element ende eng entfernen entführen entkommen
  entlassen entscheiden entscheidung entwerfen erde erfahren erfahrung erlebnis ernst erscheinen erster erzählen erziehen
  essen fähigkeit fahne fahndung fallen falsch falten fangen farbe fast fehlen feder fein feiern fertig fest fett feuer
  finger flasche fliegen flügel flur folgen fortsetzung freier fressen freund frisch frisur froh früher fühlen führen fünf
  funktion gang garten gast gebäck gebühren geburtstag geduld gefühl gegensatz gegenstand gehalt geist gelassen gerecht
  gericht gerücht geschehen geschenk gesicht gestern gestatten gestohlen getränk gewicht gewinnen gewissen gewöhnen
  glatt glas glauben gleich glück grab grad grau grauen grauer grenze grob groß grün gruppe gruß gültig hals halten hart
  hass hasse haus haut hecke heilung heimat heimlich heizen heizung heller helfen hemd herbst herz hetzen hinweis hitze
  hoch hoffen hoffentlich hose hosen hören hübsch hügel hungern idee immer kalt kälte kanal kapital kasten katze kaufen kehle
  keller kennen kerze kette kinn kippe kissen klage klagen klappe klar klären kleben klein klettern klingel klopfen klug
  knie knochen kochen koffer kommen komisch konzept kopf kopieren korb kosten kragen kreis krug küche kugel kuchen kühl
  kündigen kunst kurve kurz kuss küssen lachen lager lahm laken lampe landen lang langsam laufen laune laut leben lecker
  leer leeren legen lehrte leicht leiden leihen leise leiten leiter letzte leute licht lieben liefern lieferung liegen linie
  links lippen loben loch locker löffel lose lösen löschen luft lüge lügen lust macht mädchen mahnen mal malen mangel mann
  mantel märchen maschine masse mauer meinen menge merken messen messer miene minute mischen mischung mist mitkommen mitte
  mitglied modell mögen morgen müde muster mutter nagel nähen nacht nackt nah nase nass nehmen nennen nett neben nest netz
  nord norden nummer obst öffnen oft opa oma ofen onkel ordnung osten paar packen pakt park pause pfanne pfand pflanzen
  pflegen pfund platte platzen plus position post puppe puste putzen qual rad rand rasen rat raten räuber rauchen raum
  räumen rechnen reden regal regen regnen reich reichen reif reifen reihe rein reinigen reisen reißen reiten reizen rennen
  reparieren rest retten reise rette richter richtig riechen rohr rolle rollen rost rot rücken rufen ruhe ruhig rühren
  rutschen sache sack saft sagen salz sammeln sammlung sand sanft satt satz sauber sauer schaden schaffen schal schale
  schalten scharf schatten schatz schätzen schau schauen scheiden scheidung scheinen schenken schere scherz schicht schicken
  schieben schief schießen schild schinken schlafen schlagen schlecht schleppen schließen schlimm schloss schluss schmal
  schmecken schmerz schmuck schmutz schnee schneiden schnell schön schräg schrank schrauben schrecken schreiben schreien
  schritt schuh schuhe schuld schulden schüssel schütteln schwach schwägerin schwager schwarz schweben schweigen schweiß
  schwer schwester schwimmen schwitzen see segeln sehen seife seil seite sekunde senden setzen sicht sieg singen sinken sinn
  sinne sitte sitzen sohle sofort sohn sommer sonne sorge sorgen spät spannend sparen spaß spaten spazieren spenden spinnen
  spitze sprache sprechen springen sprung spülen spur spüren stadion stall stamm stange stark starten statt staub stechen
  stecken stehen stehlen steigen stellen sterben stiefel stift still stimme stimmen stock stoff stolz stopfen stören stoß
  straff strahl strand streben strecken streichen streifen streit streiten streng strich strick stroh stück stufe stuhl
  stunde sturm stürzen suppe süß tafel tal tanken tanne tante tanz tanzen tasche tasse tat tatsache tauschen tausend taub
  teilen teilnehmen teller teppich teuer text tief tinte tisch tochter toilette toll tonne topf torte toter tragen traum
  trauen traurig treffen treiben trennen treppe treten treu trinken trocken tropfen trost tuch turm tür tüte übel üben
  übergabe überleben überlegen übernehmen übersehen übersetzung überziehen ufer umdrehen umhang unordnung untersuchung
  urlaub vater verbessern verbieten verbindung verboten verbergen verdienen verfolgen vergeben vergessen vergleich verhalten
  verkehrt verlangen verlassen verlaufen verläuft verlegen verlieben verlieren verlobt vermissen vermuten verraten verrückt
  verschieben verschieden verschwinden versorgen verstand verstärken verstehen verstoßen versuchen verteidigung vertragen
  vertrauen vertreiben verwirrung verzeihen verzichten vetter viel vier vogel voll vorfahren vorlesung vorn vorstellung
  waage wache wachsen wagen wählen wahl wahr während wand wandern wange ware warm warnen warten waschen wecken weg weh
  weich weihnachten weinen weise weiß weit welle welt wenig wenden werfen wert westen wette wetter wichtig wickeln widerstand
  wiegen wiese wild wind winter wirken wissen witz witze woche wolke wolle wollen wort wunde wunder wünschen wunsch wurst
  würzen wut zahlen zahlt zählen zahn zart zaun zehn zeichnen zeigen zeile zeit zeitung zelt zerstören ziehen ziel ziemlich
  zimmer zittern zögern zorn zucker zufall zug zugabe zukunft zunge zurück zusammen zweifel zwerg zwiebel zwilling zwischen
  abgelehnt kaputt verspätet verspätung eingestellt überhaupt geklaut geblitzt gebrochen geerbt geschieden geflogen gefallen
  ägypten albanien algerien argentinien armenien australien belgien bosnien brasilien bulgarien chile china dänemark england
  eritrea estland europa finnland frankreich georgien ghana griechenland indien indonesien irak iran irland island israel
  italien japan jordanien kanada kasachstan kenia kosovo kroatien kuba lettland libanon libyen litauen luxemburg marokko
  mexiko moldau montenegro niederlande nigeria norwegen österreich pakistan peru polen portugal rumänien russland
  schweden schweiz serbien slowakei slowenien somalia spanien sudan syrien thailand tschechien tunesien türkei ukraine
  ungarn usa venezuela vietnam zypern
`;

const stems: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => stem(searchKey(word))),
);

/** A word like this that occurs nowhere was meant as it stands. */
export function isOrdinary(key: string): boolean {
  return stems.has(stem(key));
}
