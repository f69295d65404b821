import type { ConnectionStatus, Role } from "~prisma/generated/enums";

export const connectionStatusLabels: Readonly<Record<ConnectionStatus, string>> = {
  draft: "Entwurf",
  awaiting_own_coordinator: "Wartet auf Freigabe im eigenen Land",
  submitted: "Liegt beim anbietenden Land",
  clarification: "Rückfrage offen",
  approved: "Zugestimmt",
  contract: "Vertrag in Arbeit",
  connecting: "Technische Anbindung",
  test: "Test",
  live: "In Betrieb",
  terminated: "Beendet",
  rejected: "Abgelehnt",
  withdrawn: "Zurückgezogen",
  paused: "Pausiert",
};

export const connectionTones: Readonly<
  Record<ConnectionStatus, "neutral" | "info" | "success" | "warning" | "danger">
> = {
  draft: "neutral",
  awaiting_own_coordinator: "warning",
  submitted: "info",
  clarification: "warning",
  approved: "success",
  contract: "info",
  connecting: "info",
  test: "info",
  live: "success",
  terminated: "neutral",
  rejected: "danger",
  withdrawn: "neutral",
  paused: "neutral",
};

/** own = the connecting Land (AL), provider = the implementing Land (UL) */
export type ConnectionSide = "own" | "provider";

export type ConnectionAction =
  | "hand_in"
  | "take_back"
  | "discard"
  | "return"
  | "release"
  | "ask_back"
  | "answer"
  | "approve"
  | "reject"
  | "withdraw"
  | "start_contract"
  | "start_connecting"
  | "start_test"
  | "go_live"
  | "pause"
  | "resume"
  | "terminate";

export interface Transition {
  readonly from: readonly ConnectionStatus[];
  /** null: back to where it was paused */
  readonly to: ConnectionStatus | null;
  readonly sides: readonly ConnectionSide[];
  readonly roles: readonly Role[];
  /** what has to be written with it */
  readonly text: "required" | "optional" | "none";
  readonly event: string;
  /** `internal`: stays in the acting Land */
  readonly visibility: "internal" | "shared";
  readonly label: string;
  /** what the person reads after it */
  readonly done: string;
}

const writers = ["representative", "coordinator"] as const satisfies readonly Role[];
const deciders = ["coordinator"] as const satisfies readonly Role[];
const running = ["approved", "contract", "connecting", "test"] as const satisfies readonly ConnectionStatus[];

/**
 * Life cycle of a connection (contract part 6); the only place that knows which step is legal, and for whom.
 * The order is that of the page: the expected step first, the way out last.
 */
export const transitions: Readonly<Record<ConnectionAction, Transition>> = {
  hand_in: {
    from: ["draft"],
    to: "awaiting_own_coordinator",
    sides: ["own"],
    roles: writers,
    text: "none",
    event: "connection.handed_in",
    visibility: "internal",
    label: "Der eigenen OZG-Koordination vorlegen",
    done: "Die Anfrage liegt jetzt Ihrer OZG-Koordination vor.",
  },
  take_back: {
    from: ["awaiting_own_coordinator"],
    to: "draft",
    sides: ["own"],
    roles: ["representative"],
    text: "none",
    event: "connection.taken_back",
    visibility: "internal",
    label: "Vorlage zurückholen und weiter bearbeiten",
    done: "Die Anfrage ist wieder ein Entwurf.",
  },
  discard: {
    from: ["draft"],
    to: "withdrawn",
    sides: ["own"],
    roles: writers,
    text: "none",
    event: "connection.discarded",
    visibility: "internal",
    label: "Entwurf verwerfen",
    done: "Der Entwurf ist verworfen.",
  },
  release: {
    from: ["awaiting_own_coordinator"],
    to: "submitted",
    sides: ["own"],
    roles: deciders,
    text: "optional",
    event: "connection.released",
    visibility: "shared",
    label: "Freigeben und an das anbietende Land senden",
    done: "Die Anfrage ist freigegeben und liegt beim anbietenden Land.",
  },
  return: {
    from: ["awaiting_own_coordinator"],
    to: "draft",
    sides: ["own"],
    roles: deciders,
    text: "required",
    event: "connection.returned",
    visibility: "internal",
    label: "Zur Überarbeitung zurückgeben",
    done: "Die Anfrage ist zur Überarbeitung zurückgegeben.",
  },
  approve: {
    from: ["submitted"],
    to: "approved",
    sides: ["provider"],
    roles: deciders,
    text: "optional",
    event: "connection.approved",
    visibility: "shared",
    label: "Dem Anschluss zustimmen",
    done: "Dem Anschluss wurde zugestimmt.",
  },
  ask_back: {
    from: ["submitted"],
    to: "clarification",
    sides: ["provider"],
    roles: writers,
    text: "required",
    event: "connection.clarification_requested",
    visibility: "shared",
    label: "Rückfrage stellen",
    done: "Die Rückfrage ist gestellt.",
  },
  reject: {
    from: ["submitted", "clarification"],
    to: "rejected",
    sides: ["provider"],
    roles: deciders,
    text: "required",
    event: "connection.rejected",
    visibility: "shared",
    label: "Ablehnen",
    done: "Die Anfrage ist abgelehnt.",
  },
  answer: {
    from: ["clarification"],
    to: "submitted",
    sides: ["own"],
    roles: writers,
    text: "required",
    event: "connection.clarification_answered",
    visibility: "shared",
    label: "Rückfrage beantworten",
    done: "Die Antwort ist gesendet.",
  },
  start_contract: {
    from: ["approved"],
    to: "contract",
    sides: ["own", "provider"],
    roles: writers,
    text: "optional",
    event: "connection.contract_started",
    visibility: "shared",
    label: "Vertragsschluss beginnen",
    done: "Der Vertragsschluss hat begonnen.",
  },
  start_connecting: {
    from: ["contract"],
    to: "connecting",
    sides: ["own", "provider"],
    roles: writers,
    text: "optional",
    event: "connection.connecting_started",
    visibility: "shared",
    label: "Vertrag ist geschlossen: technische Anbindung beginnen",
    done: "Die technische Anbindung hat begonnen.",
  },
  start_test: {
    from: ["connecting"],
    to: "test",
    sides: ["own", "provider"],
    roles: writers,
    text: "optional",
    event: "connection.test_started",
    visibility: "shared",
    label: "Anbindung ist fertig: Test beginnen",
    done: "Der Test hat begonnen.",
  },
  go_live: {
    from: ["test"],
    to: "live",
    sides: ["own"],
    roles: deciders,
    text: "optional",
    event: "connection.went_live",
    visibility: "shared",
    label: "Test ist bestanden: Betrieb aufnehmen",
    done: "Der Anschluss ist in Betrieb.",
  },
  resume: {
    from: ["paused"],
    to: null,
    sides: ["own", "provider"],
    roles: deciders,
    text: "optional",
    event: "connection.resumed",
    visibility: "shared",
    label: "Fortsetzen",
    done: "Der Anschluss läuft weiter.",
  },
  pause: {
    from: running,
    to: "paused",
    sides: ["own", "provider"],
    roles: deciders,
    text: "required",
    event: "connection.paused",
    visibility: "shared",
    label: "Pausieren",
    done: "Der Anschluss ist pausiert.",
  },
  terminate: {
    from: ["live"],
    to: "terminated",
    sides: ["own", "provider"],
    roles: deciders,
    text: "required",
    event: "connection.terminated",
    visibility: "shared",
    label: "Anschluss beenden",
    done: "Der Anschluss ist beendet.",
  },
  withdraw: {
    from: [
      "awaiting_own_coordinator",
      "submitted",
      "clarification",
      "approved",
      "contract",
      "connecting",
      "test",
      "paused",
    ],
    to: "withdrawn",
    sides: ["own"],
    roles: deciders,
    text: "required",
    event: "connection.withdrawn",
    visibility: "shared",
    label: "Anfrage zurückziehen",
    done: "Die Anfrage ist zurückgezogen.",
  },
};

export const connectionActions = Object.keys(transitions) as ConnectionAction[];

/** States in which nothing can happen any more. */
export const endStates: readonly ConnectionStatus[] = ["terminated", "rejected", "withdrawn"];

/** What somebody has to do next in a state, and whose turn it is; null in states that wait for nobody. */
export const turnOf: Readonly<
  Record<ConnectionStatus, { side: ConnectionSide; roles: readonly Role[]; task: string } | null>
> = {
  draft: { side: "own", roles: writers, task: "Anfrage fertigstellen und vorlegen" },
  awaiting_own_coordinator: { side: "own", roles: deciders, task: "Anfrage prüfen und freigeben" },
  submitted: { side: "provider", roles: deciders, task: "Über den Anschluss entscheiden" },
  clarification: { side: "own", roles: writers, task: "Rückfrage beantworten" },
  approved: { side: "own", roles: writers, task: "Vertragsschluss beginnen" },
  contract: { side: "own", roles: writers, task: "Vertrag schließen" },
  connecting: { side: "own", roles: writers, task: "Technisch anbinden" },
  test: { side: "own", roles: deciders, task: "Test abschließen und Betrieb aufnehmen" },
  live: null,
  terminated: null,
  rejected: null,
  withdrawn: null,
  paused: null,
};

/** Whose turn it is, in words, from where the reader stands. */
export function turnText(
  connection: {
    readonly status: ConnectionStatus;
    readonly state: { readonly name: string };
    readonly providerState: { readonly name: string };
  },
  side: ConnectionSide | null,
): string {
  const turn = turnOf[connection.status];
  if (!turn) return idleTexts[connection.status] ?? "Es ist nichts zu tun.";
  if (turn.side === side) return `Ihr Land ist am Zug: ${turn.task}`;
  const who = turn.side === "own" ? connection.state.name : connection.providerState.name;
  return `Wartet auf ${who}: ${turn.task}`;
}

const idleTexts: Partial<Record<ConnectionStatus, string>> = {
  live: "Der Anschluss ist in Betrieb.",
  paused: "Der Vorgang ruht.",
  rejected: "Der Vorgang ist abgeschlossen: Das anbietende Land hat abgelehnt.",
  withdrawn: "Der Vorgang ist abgeschlossen: Die Anfrage wurde zurückgezogen.",
  terminated: "Der Vorgang ist abgeschlossen: Der Anschluss ist beendet.",
};

/** Steps that end something; never offered as the next thing to do. */
export const endingActions: readonly ConnectionAction[] = ["discard", "reject", "withdraw", "terminate"];

/** The step to offer openly: the first one that is not an end, and only to the side whose turn it is. */
export function mainAction(
  actions: readonly ConnectionAction[],
  status: ConnectionStatus,
  side: ConnectionSide | null,
): ConnectionAction | null {
  if (side === null || turnOf[status]?.side !== side) return null;
  return actions.find((action) => !endingActions.includes(action)) ?? null;
}

/** "A-2026-0042": what people say on the telephone. */
export function connectionReference(year: number, number: number): string {
  return `A-${year}-${String(number).padStart(4, "0")}`;
}

/** Words for the steps on the timeline. */
export const connectionEventLabels: Readonly<Record<string, string>> = {
  "connection.drafted": "Anfrage entworfen",
  "connection.handed_in": "Der eigenen OZG-Koordination vorgelegt",
  "connection.taken_back": "Vorlage zurückgeholt",
  "connection.discarded": "Entwurf verworfen",
  "connection.returned": "Zur Überarbeitung zurückgegeben",
  "connection.released": "Freigegeben und an das anbietende Land gesendet",
  "connection.clarification_requested": "Rückfrage gestellt",
  "connection.clarification_answered": "Rückfrage beantwortet",
  "connection.approved": "Dem Anschluss zugestimmt",
  "connection.rejected": "Abgelehnt",
  "connection.withdrawn": "Anfrage zurückgezogen",
  "connection.contract_started": "Vertragsschluss begonnen",
  "connection.connecting_started": "Technische Anbindung begonnen",
  "connection.test_started": "Test begonnen",
  "connection.went_live": "In Betrieb genommen",
  "connection.paused": "Pausiert",
  "connection.resumed": "Fortgesetzt",
  "connection.terminated": "Anschluss beendet",
};

/** One line of the work list. */
export function connectionTask(
  row: {
    readonly id: string;
    readonly reference: string;
    readonly status: ConnectionStatus;
    readonly statusSince: Date;
    readonly stateCode: string;
    readonly state: { readonly name: string };
    readonly revision: { readonly title: string };
  },
  viewerStateCode: string | null,
) {
  const who = row.stateCode === viewerStateCode ? "" : ` (${row.state.name})`;
  return {
    to: `/anschluesse/${row.id}`,
    task: turnOf[row.status]?.task ?? "Ansehen",
    subject: `${row.reference} · ${row.revision.title}${who}`,
    kind: "Anschluss",
    since: row.statusSince,
  };
}
