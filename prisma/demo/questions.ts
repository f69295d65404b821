import type { QuestionVisibility } from "~prisma/generated/enums";

export interface QuestionSpec {
  readonly offering: string;
  /** who asks */
  readonly email: string;
  readonly askedDaysAgo: number;
  readonly text: string;
  readonly visibility: QuestionVisibility;
  readonly answer?: readonly [daysAgo: number, text: string];
}

export const questionSpecs: readonly QuestionSpec[] = [
  {
    offering: "wohngeld",
    email: "kommune@nw.example",
    askedDaysAgo: 178,
    text: "Kann eine Kommune eigene Hinweistexte hinterlegen, zum Beispiel zu Öffnungszeiten?",
    visibility: "public",
    answer: [171, "Ja. Hinweistexte sind ein Parameter je zuständiger Stelle und lassen sich jederzeit ändern."],
  },
  {
    offering: "wohngeld",
    email: "st-vertretung@st.example",
    askedDaysAgo: 64,
    text: "Wie werden Änderungen des Wohngeldgesetzes eingespielt, und mit welchem Vorlauf?",
    visibility: "public",
    answer: [
      57,
      "Alle Länder erhalten neue Fassungen gleichzeitig, in der Regel sechs Wochen vor Inkrafttreten auf der Testumgebung.",
    ],
  },
  {
    offering: "wohngeld",
    email: "by-vertretung@by.example",
    askedDaysAgo: 8,
    text: "Ist eine Anbindung an zwei verschiedene Fachverfahren im selben Land möglich?",
    visibility: "public",
  },
  {
    offering: "aufenthaltstitel",
    email: "sh-vertretung@sh.example",
    askedDaysAgo: 121,
    text: "Welche Sprachen sind enthalten, und wer pflegt die Übersetzungen?",
    visibility: "public",
    answer: [
      115,
      "Enthalten sind Deutsch, Englisch, Französisch, Arabisch, Türkisch und Ukrainisch. Die Pflege ist Teil des Betriebs.",
    ],
  },
  {
    offering: "aufenthaltstitel",
    email: "nw-koordination@nw.example",
    askedDaysAgo: 51,
    text: "Wann ist mit der Abrechnung nach tatsächlicher Nutzung für das laufende Jahr zu rechnen?",
    visibility: "registered",
    answer: [45, "Die Fallzahlen werden zum Jahresende festgestellt; die Abrechnung folgt im ersten Quartal."],
  },
  {
    offering: "gewerbe",
    email: "mv-vertretung@mv.example",
    askedDaysAgo: 99,
    text: "Werden die empfangenden Stellen automatisch nach dem Sitz des Betriebs ermittelt?",
    visibility: "public",
    answer: [92, "Ja, die Zuordnung folgt der Anschrift der Betriebsstätte und kann je Land überschrieben werden."],
  },
  {
    offering: "fuehrerschein",
    email: "kommune@nw.example",
    askedDaysAgo: 19,
    text: "Kann das Lichtbild auch vom Fotostudio elektronisch übermittelt werden?",
    visibility: "public",
  },
  {
    offering: "berufsanerkennung",
    email: "sl-vertretung@sl.example",
    askedDaysAgo: 82,
    text: "Gibt es ein Muster für das Verwaltungsabkommen, das wir vorab prüfen können?",
    visibility: "registered",
    answer: [
      76,
      "Das Muster senden wir auf Anfrage aus dem Funktionspostfach zu; es ist mit den anschließenden Ländern abgestimmt.",
    ],
  },
  {
    offering: "hundehaltung",
    email: "sn-vertretung@sn.example",
    askedDaysAgo: 26,
    text: "Lassen sich Steuersätze je Ortsteil unterscheiden?",
    visibility: "registered",
  },
  {
    offering: "sondernutzung",
    email: "hh-vertretung@hh.example",
    askedDaysAgo: 47,
    text: "Welcher Kartendienst wird verwendet, und fallen dafür Kosten an?",
    visibility: "public",
    answer: [40, "Verwendet wird der amtliche Kartendienst des anschließenden Landes; Kosten entstehen dadurch nicht."],
  },
  {
    offering: "grundsicherung",
    email: "th-vertretung@th.example",
    askedDaysAgo: 33,
    text: "Können Betreuende mehrere Anträge mit einer Vollmacht stellen?",
    visibility: "public",
    answer: [25, "Das wird im Pilotbetrieb erprobt. Vorgesehen ist eine Vollmacht je betreuter Person."],
  },
  {
    offering: "baugenehmigung",
    email: "bb-vertretung@bb.example",
    askedDaysAgo: 14,
    text: "Gibt es eine Übersicht, welche Angaben das umsetzende Land zur Nachnutzung bereitstellt?",
    visibility: "public",
  },
];
