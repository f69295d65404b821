import { isResetOpen } from "~/features/account/account.factor.rules";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { can } from "./organisation.policy";

/**
 * Starts the removal of all second factors of a person who lost them; nothing is removed before the person confirmed by
 * mail and a day has passed. The coordinator of every Land in which the person has a membership may start it, the
 * operator for Bund and operator: whoever manages the person knows them.
 * @throws NotFound for people of others, Forbidden for oneself, Conflict when there is no factor or a run is open
 */
export async function startFactorReset(
  tx: Tx,
  actor: Actor,
  { personId }: { readonly personId: string },
): Promise<string> {
  // one at a time for a person
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId}::uuid FOR UPDATE`;
  const person = await tx.person.findFirst({
    where: { id: personId, status: "active" },
    select: {
      secondFactorSince: true,
      memberships: { where: { endedAt: null }, select: { organisation: { select: { stateCode: true } } } },
    },
  });
  const isOwn = person?.memberships.some(({ organisation: { stateCode } }) =>
    can(actor, "manage_people", { stateCode, hasCoordinator: true }),
  );
  if (!person || !isOwn) throw new NotFound();
  if (personId === actor.personId)
    throw new Forbidden("Den eigenen zweiten Faktor setzt eine andere Person zurück, nie man selbst.");
  if (person.secondFactorSince === null) throw new Conflict("Diese Person hat keinen zweiten Faktor.");
  await endStaleRuns(tx, personId);
  const reset = await tx.factorReset.create({ data: { personId, startedById: actor.personId }, select: { id: true } });
  await recordEvent(tx, actor, {
    type: "account.factor_reset_started",
    subjectKind: "factor_reset",
    subjectId: reset.id,
    visibility: "internal",
  });
  return reset.id;
}

/** Runs that nobody confirmed in time make room. @throws Conflict while one is open */
async function endStaleRuns(tx: Tx, personId: string): Promise<void> {
  const now = new Date();
  const runs = await tx.factorReset.findMany({
    where: { personId, cancelledAt: null, doneAt: null },
    take: 20,
    select: { id: true, createdAt: true, confirmedAt: true },
  });
  if (runs.some((run) => isResetOpen(run, now))) throw new Conflict("Für diese Person läuft schon eine Zurücksetzung.");
  await tx.factorReset.updateMany({ where: { id: { in: runs.map(({ id }) => id) } }, data: { cancelledAt: now } });
}
