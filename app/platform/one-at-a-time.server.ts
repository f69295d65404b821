import type { Tx } from "./db.server";

/**
 * Makes the transactions of the same name run one after the other, also across processes, until each ends. Callers look
 * again at what they found before they got their turn.
 */
export async function oneAtATime(tx: Tx, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`marktplatz.${name}`}))`;
}
