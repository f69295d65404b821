import { type MailContent, type MailFrame, shorten } from "./content";

export const leaderlessAudiences = ["operator", "operator_with_request", "people"] as const;
export type LeaderlessAudience = (typeof leaderlessAudiences)[number];

export interface StateWithoutCoordinator extends MailFrame {
  readonly stateName: string;
  readonly audience: LeaderlessAudience;
  /** the only one is still there, but has not signed in for almost a year */
  readonly isOnlyInactive: boolean;
}

const missing: Readonly<Record<LeaderlessAudience, (stateName: string) => readonly string[]>> = {
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

/** An account that decides for a Land is not closed by a rule alone: people have to see to it. */
function inactive(stateName: string): readonly string[] {
  return [
    `Die einzige OZG-Koordination von ${stateName} hat sich seit etwa einem Jahr nicht im Marktplatz angemeldet. Das Konto bleibt offen, damit das Land nicht ohne OZG-Koordination ist.`,
    "Bitte klären Sie, ob die Person die Aufgabe noch wahrnimmt, oder wer sie übernimmt.",
  ];
}

/** To the operators, who may name the first coordinator of a Land, and to its people, whose work waits. */
export function stateWithoutCoordinator(data: StateWithoutCoordinator): MailContent {
  return {
    subject: `[Land] ${shorten(data.stateName, 60)}: keine aktive OZG-Koordination`,
    heading: data.isOnlyInactive
      ? `Die OZG-Koordination von ${data.stateName} ist nicht mehr aktiv`
      : `${data.stateName} hat keine aktive OZG-Koordination`,
    paragraphs: data.isOnlyInactive ? inactive(data.stateName) : missing[data.audience](data.stateName),
    facts: [],
    quote: null,
    action: {
      label: data.audience === "people" ? "Zur Seite Ihres Landes" : "Einladungen des Plattformbetriebs",
      url: data.url,
    },
  };
}
