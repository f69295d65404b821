import type { Actor } from "~/features/account/account.rules";
import { endStates } from "~/features/offering/offering.connected.rules";
import type { ConnectionStatus } from "~prisma/generated/enums";
import {
  type ConnectionAction,
  type ConnectionSide,
  connectionActions,
  transitions,
} from "./connection.transitions.rules";

export interface ConnectionScope {
  readonly stateCode: string;
  readonly providerStateCode: string;
  readonly status: ConnectionStatus;
  readonly releasedAt: Date | null;
}

/** On which side of the connection this person stands; null for everybody else. */
export function sideOf(actor: Actor, connection: ConnectionScope): ConnectionSide | null {
  if (actor.stateCode === null || (actor.role !== "representative" && actor.role !== "coordinator")) return null;
  if (actor.stateCode === connection.stateCode) return "own";
  if (actor.stateCode === connection.providerStateCode) return "provider";
  return null;
}

/** The provider sees a request only after the requesting Land has released it; the operator sees all. */
export function canView(actor: Actor, connection: ConnectionScope): boolean {
  if (actor.role === "operator") return true;
  const side = sideOf(actor, connection);
  return side === "own" || (side === "provider" && connection.releasedAt !== null);
}

/** A draft is written by the own Land only. */
export function canEdit(actor: Actor, connection: ConnectionScope): boolean {
  return sideOf(actor, connection) === "own" && connection.status === "draft";
}

/** Who looks after it is named by the connecting Land, as long as there is something to look after. */
export function canAssign(actor: Actor, connection: ConnectionScope): boolean {
  return sideOf(actor, connection) === "own" && !endStates.includes(connection.status);
}

export function can(actor: Actor, action: ConnectionAction, connection: ConnectionScope): boolean {
  const side = sideOf(actor, connection);
  const { from, sides, roles } = transitions[action];
  return (
    side !== null &&
    canView(actor, connection) &&
    sides.includes(side) &&
    roles.includes(actor.role) &&
    from.includes(connection.status)
  );
}

export function allowedActions(actor: Actor, connection: ConnectionScope): ConnectionAction[] {
  return connectionActions.filter((action) => can(actor, action, connection));
}

/** Whether releasing is this person's task at all, whoever handed the request in. */
export function canRelease(actor: Actor, connection: ConnectionScope): boolean {
  return can(actor, "release", connection);
}
