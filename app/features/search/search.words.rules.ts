import { searchKey } from "./search.text.rules";

/** Written as people write them, held as keys. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(searchKey));

/** Carry no meaning in a question; a question of nothing else is searched as it stands. */
export const stopWords = list(`
  aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte da dabei dafür damit dann danach
  darf das dass dem den der deren des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
  einer eines er es etwas eur euch euer für gegen gern gerne gibt habe haben hallo hat hatte hier ich ihm ihn ihnen ihr
  ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen können könnte man mein
  meine meinem meinen meiner meines mich mir mit möchte möchten muss muß müssen musste nach nicht noch nun nur ob oder ohne
  sein seine seinem seinen seiner sich sie sind so soll sollen sollte um und uns unser unsere unserem unseren unserer unter
  vom von vor wann war waren warum was wegen welche welchem welchen welcher welches wenn wer werde werden wie wieso will
  wir wird wo wofür woher wohin wollen wollte wurde wurden zu zum zur zwecks über bezüglich bzw etc ggf sowie gemäß
  inklusive mehr sehr schon immer vielleicht selbst mal denn weil eigentlich überhaupt trotzdem außerdem gerade seit
`);

/** What one does in nearly every service: counts where it occurs, but nothing is missed where it does not. */
export const weakWords = list(`
  Antrag Anträge Antrags Antragstellung Antragsteller beantragen beantrage beantragt Beantragung stellen stelle gestellt
  Formular Formulare Formblatt Vordruck Vordrucke online Onlineantrag Internet digital digitale elektronisch Behörde
  Behörden Amt Ämter Leistung Leistungen Dienst Dienstleistung Service Verwaltung Bürger Bürgerin einreichen Einreichung
  erhalten holen abholen ausfüllen Kosten Preis wieviel viel Termin Hilfe neu neue neuen neuer neues anmelden anmelde
  Anmeldung melden melde Meldung mitteilen Mitteilung beginnen starten Nachweis Nachweise anzeigen Anzeige ausstellen
  Ausstellung Stadt Gemeinde Kommune Landkreis Ort EfA OZG LeiKa Nachnutzung nachnutzen suche suchen finden
  brauche braucht brauchst brauchen
  bekomme bekommen bekommt gehen geht mache machen macht lassen tun benötige benötigen
`);

/** What a service ends with, whatever it is about: as the end of an unknown compound it says little. */
export const formWords = list(`
  Urkunde Urkunden Bescheinigung Bescheinigungen Bescheid Bescheide Unterlagen Unterlage Dokument Dokumente Schreiben
  Gebühr Gebühren Kosten Stelle Behörde Amt Antrag Anträge Formular Vordruck Verfahren Bestätigung Nachweis
`);

/** Of three letters and yet parts of compounds; others of that length are mostly accidents. */
export const shortParts = list(`
  Kfz Lkw Pkw Bau Amt Ehe Tod Hof Rat See Bus Tag Weg Bad Rad Zug Not Abo App Gas Kur Öl Tee Tor Uhr
`);

/** Parts of compounds even where no text has them alone. */
export const commonParts = list(`
  Bau Kfz Lkw Pkw Amt Arzt Bahn Berg Bild Boot Buch Erbe Feld Fisch Geld Grab Haus Holz Hund Jagd Kind Kita Land Lohn
  Miete Müll Post Rente
  Schule Sport Stadt Straße Tier Vieh Wahl Wald Wasser Wein Zoll Schein Karte Recht Steuer Schutz Kasse Gebühr Prüfung
  Erlaubnis Genehmigung Gesetz Verordnung Plan Verfahren Bescheinigung Urkunde Register Stelle Betrieb Anlage Nachweis
  Förderung Beihilfe Zuschuss Versicherung Vertrag Verband Verein Gewerbe Handwerk Fahrzeug Führer Verkehr Luft Boden
  Natur Umwelt Energie Bundes Landes Gemeinde Wohnung Arbeit Ausbildung Beruf Familie Kranken Pflege Jugend Eltern Daten
  Sicherheit Gesundheit Lebensmittel Waffe Spiel Zeugnis Ausweis Aufenthalt Antrag Anzeige Zeichen Nummer Parken Platz Bildung
  Pass Brief Marke Kurs Ticket Kataster Liegenschaft Kammer Abgabe Auskunft Beitrag Erklärung Einsatz Sitzung Heimat Klasse
  Stand Person Wirtschaft Markt Unternehmen Erzeuger Nehmer Geber Beratung Transport
`);

/** Occur alone but are no parts of compounds: particles, endings and what looks like them. */
export const noParts = list(`
  unter über hinter gegen nach wieder zwischen neben außer oder aber sein eine einer eines eins ende enden ander andere
  anderer schaft lich keit heit tion isch ling sich nicht dies dieser jede jeder alle aller werden wird hier dort ihre ihren
  ihrer mehr ohne durch für mit von bei zur zum vom beim als auch sowie dass wenn dann denn nur noch wer was gung tung lung
  nung dung rung sung bung kung mung zung hung ing innen eren ers erung igung ation sten ster essen enen gend tend rend lend
  nend bend hend ieren iert aten iger igen eit ität ein ern chaft haft ions ionen zeuge zeugen
`);
