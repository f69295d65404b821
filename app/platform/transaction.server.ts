import { db, type Tx } from "./db.server";
import { nudge } from "./jobs.server";

/** Who acts, as far as the machinery has to know: for the record, not for permission. */
export interface Acting {
  readonly personId: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly organisationId: string | null;
  readonly stateCode: string | null;
}

/** The installation itself: imports from the command line, sweeps, seeds. */
export const systemActor: Acting = {
  personId: null,
  name: "System",
  role: null,
  organisationId: null,
  stateCode: null,
};

/** Somebody who is not signed in: asks for a mail, uses a link from one. */
export const anonymousActor: Acting = { ...systemActor, name: "Unangemeldet" };

const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * One business operation, all or nothing: change, event and outbox row commit together. Inside `work` only `tx` may be
 * used: the embedded database is one connection, and a query beside the transaction would wait for ever.
 * `actor` goes to the work unchanged, so that nobody records an event for somebody else by accident.
 */
export async function inTransaction<A extends Acting, T>(
  actor: A,
  work: (tx: Tx, actor: A) => Promise<T>,
  options: { readonly timeoutMs?: number } = {},
): Promise<T> {
  const timeout = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const result = await db().$transaction((tx) => work(tx, actor), { timeout, maxWait: timeout });
  nudge("outbox.dispatch");
  return result;
}
