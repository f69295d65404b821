import { singleton } from "~/platform/singleton.server";
import { inTransaction } from "~/platform/transaction.server";
import { recordRefusal } from "./audit.commands.server";
import { findActingOf, hasRefusal } from "./audit.queries.server";

/** One entry an hour for a person and a route, however often they try: nobody floods the record. */
const REPEAT_MS = 3_600_000;
/** In this process nothing is asked of the database meanwhile; when the memory is full it begins anew. */
const MAX_KNOWN = 5_000;

function known(): Map<string, number> {
  return singleton("known-refusals", () => new Map<string, number>());
}

export interface Refused {
  readonly personId: string;
  readonly sessionId: string | null;
  readonly route: string;
  readonly method: string;
}

/** Puts a refused access into the record, unless the same one is there since less than an hour. */
export async function noteRefusedAccess({ personId, sessionId, route, method }: Refused): Promise<void> {
  const now = Date.now();
  const key = `${personId} ${route}`;
  if ((known().get(key) ?? 0) > now - REPEAT_MS) return;
  if (known().size >= MAX_KNOWN) known().clear();
  known().set(key, now);
  await keep({ personId, sessionId, route, method }, now).catch((error: unknown) => {
    known().delete(key);
    throw error;
  });
}

async function keep({ personId, sessionId, route, method }: Refused, now: number): Promise<void> {
  // another process, or this one before it was started anew
  if (await hasRefusal({ personId, route, since: new Date(now - REPEAT_MS) })) return;
  const actor = await findActingOf(personId, sessionId);
  if (actor !== null) await inTransaction(actor, (tx) => recordRefusal(tx, actor, { route, method }));
}
