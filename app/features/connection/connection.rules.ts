import type { ConnectionStatus, Role } from "~prisma/generated/enums";
import { type ConnectionAction, type ConnectionSide, deciders, writers } from "./connection.transitions.rules";

export const connectionStatusLabels: Readonly<Record<ConnectionStatus, string>> = {
  draft: "Entwurf",
  awaiting_own_coordinator: "Wartet auf Freigabe im eigenen Land",
  submitted: "Liegt beim umsetzenden Land",
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
  rejected: "Der Vorgang ist abgeschlossen: Das umsetzende Land hat abgelehnt.",
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
  "connection.responsible_changed": "Zuständigkeit geändert",
  "connection.returned": "Zur Überarbeitung zurückgegeben",
  "connection.released": "Freigegeben und an das umsetzende Land gesendet",
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
