import type { ConnectionStatus } from "~prisma/generated/enums";

/*
 * What the state of a connection means for the entry that it belongs to, once: pages, mails, figures and the SQL of the
 * search read it here. Which step leads from one state to the next says connection.transitions.rules.
 */

/** The implementing Land has agreed, and the service is not in use yet. */
export const startedStates: readonly ConnectionStatus[] = ["approved", "contract", "connecting", "test"];

/** Connected or on the way, as everybody may know it: nothing that is asked only, nothing that rests or is over. */
export const connectedStates: readonly ConnectionStatus[] = [...startedStates, "live"];

/** Nothing can happen any more. */
export const endStates: readonly ConnectionStatus[] = ["terminated", "rejected", "withdrawn"];

/** For SQL past Prisma; words of this file, never input. */
export const connectedStatesSql = connectedStates.map((state) => `'${state}'`).join(", ");
