import { startedStates } from "~/features/offering/offering.connected.rules";
import type { ConnectionStatus, Role } from "~prisma/generated/enums";

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

export const writers = ["representative", "coordinator"] as const satisfies readonly Role[];
export const deciders = ["coordinator"] as const satisfies readonly Role[];

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
    label: "Freigeben und an das umsetzende Land senden",
    done: "Die Anfrage ist freigegeben und liegt beim umsetzenden Land.",
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
    from: startedStates,
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
    from: ["awaiting_own_coordinator", "submitted", "clarification", ...startedStates, "paused"],
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
