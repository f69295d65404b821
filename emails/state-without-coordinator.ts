import { type MailContent, type MailFrame, shorten } from "./content";

export const leaderlessAudiences = ["operator", "operator_with_request", "people"] as const;
export type LeaderlessAudience = (typeof leaderlessAudiences)[number];

export interface StateWithoutCoordinator extends MailFrame {
  readonly stateName: string;
  readonly audience: LeaderlessAudience;
}

const paragraphs: Readonly<Record<LeaderlessAudience, (stateName: string) => readonly string[]>> = {
  operator: (stateName) => [
    `${stateName} hat zurzeit keine aktive OZG-Koordination im Marktplatz. Freigaben, Anschlussanfragen und Registrierungen des Landes bleiben liegen.`,
    "Bitte klären Sie mit dem Land, wer die Aufgabe übernimmt, und benennen Sie eine OZG-Koordination. Entscheidungen des Landes selbst trifft der Plattformbetrieb nicht.",
  ],
  operator_with_request: (stateName) => [
    `Für ${stateName} ist ein Antrag auf Zugang eingegangen. Das Land hat zurzeit keine aktive OZG-Koordination, die darüber entscheiden kann.`,
    "Bitte klären Sie mit dem Land, wer die Aufgabe übernimmt, und benennen Sie eine OZG-Koordination. Über den Antrag entscheidet dann das Land.",
  ],
  people: (stateName) => [
    `${stateName} hat zurzeit keine aktive OZG-Koordination im Marktplatz. Freigaben, Anschlussanfragen und Registrierungen Ihres Landes warten, bis wieder jemand diese Rolle hat.`,
    "Der Plattformbetrieb ist informiert und kann eine OZG-Koordination benennen. Bitte klären Sie in Ihrem Haus, wer die Aufgabe übernimmt.",
  ],
};

/** To the operators, who may name the first coordinator of a Land, and to its people, whose work waits. */
export function stateWithoutCoordinator(data: StateWithoutCoordinator): MailContent {
  return {
    subject: `[Land] ${shorten(data.stateName, 60)}: keine aktive OZG-Koordination`,
    heading: `${data.stateName} hat keine OZG-Koordination`,
    paragraphs: paragraphs[data.audience](data.stateName),
    facts: [],
    quote: null,
    action: { label: data.audience === "people" ? "Zur Seite Ihres Landes" : "Organisationen ansehen", url: data.url },
  };
}
