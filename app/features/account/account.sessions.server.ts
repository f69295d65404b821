import type { Tx } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { actingAs, type SignedIn } from "./account.rules";

/** Ends one session of the person's own. @throws NotFound for everybody else's, and for one that is over */
export async function endSession(tx: Tx, person: SignedIn, { publicId }: { readonly publicId: string }): Promise<void> {
  const { count } = await tx.session.deleteMany({ where: { publicId, personId: person.personId } });
  if (count === 0) throw new NotFound("Diese Sitzung gibt es nicht (mehr).");
  await recordEnd(tx, person, count);
}

/** Ends all sessions but the one that asks. @returns how many */
export async function endOtherSessions(tx: Tx, person: SignedIn): Promise<number> {
  const count = await dropOtherSessions(tx, person);
  if (count > 0) await recordEnd(tx, person, count);
  return count;
}

/** The same as part of another change, which has its own event. */
export async function dropOtherSessions(
  tx: Tx,
  { personId, sessionId }: Pick<SignedIn, "personId" | "sessionId">,
): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { personId, publicId: { not: sessionId } } });
  return count;
}

async function recordEnd(tx: Tx, person: SignedIn, count: number): Promise<void> {
  await recordEvent(tx, actingAs(person), {
    type: "account.sessions_ended",
    subjectKind: "person",
    subjectId: person.personId,
    visibility: "internal",
    data: { count },
  });
}
