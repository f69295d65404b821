import { listSoleStates } from "~/features/account/account.coordinators.queries.server";
import { findActorThrough } from "~/features/account/account.queries.server";
import { type Actor, writingState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { belongsToLand } from "./organisation.rules";

/**
 * A running membership of one's own, as the actor that it makes of the person, with what its end would mean.
 * @throws NotFound for memberships of others, and for those that have ended
 */
export async function findLeaving(personId: string, membershipId: string) {
  const actor = await findActorThrough(personId, membershipId);
  if (actor === null) throw new NotFound("Diese Mitgliedschaft wurde nicht gefunden.");
  const others = await listOthers(actor);
  const sameLand = others.filter(({ stateCode }) => stateCode !== null && stateCode === actor.stateCode);
  const stillWrites = sameLand.some(({ role }) => role === "representative" || role === "coordinator");
  const stillCoordinates = sameLand.some(({ role }) => role === "coordinator");
  const isCoordinator = actor.role === "coordinator" && belongsToLand(actor.stateCode);
  return {
    actor,
    isOnly: others.length === 0,
    /** the Land whose business goes with the role; null where another role keeps it, or there is none */
    leavesState: stillWrites ? null : writingState(actor),
    isLast: isCoordinator && !stillCoordinates && (await listSoleStates(personId)).includes(actor.stateCode ?? ""),
    isLastOperator: actor.role === "operator" && (await countOtherOperators(actor)) === 0,
  };
}

async function listOthers({ personId, membershipId }: Actor) {
  const rows = await db().membership.findMany({
    where: { personId, id: { not: membershipId }, endedAt: null },
    take: 50,
    select: { role: true, organisation: { select: { stateCode: true } } },
  });
  return rows.map(({ role, organisation }) => ({ role, stateCode: organisation.stateCode }));
}

function countOtherOperators({ membershipId }: Actor): Promise<number> {
  return db().membership.count({
    where: { id: { not: membershipId }, role: "operator", endedAt: null, person: { status: "active" } },
  });
}
