import { findOpenReset } from "~/features/account/account.factor.queries.server";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { can } from "./organisation.policy";

/** The person whose factors the actor may have reset. @throws NotFound for everybody else's people */
export async function findResetTarget(actor: Actor, personId: string) {
  const person = await db().person.findFirst({
    where: { id: personId, status: "active" },
    select: {
      id: true,
      name: true,
      email: true,
      secondFactorSince: true,
      memberships: { where: { endedAt: null }, select: { organisation: { select: { name: true, stateCode: true } } } },
    },
  });
  const organisations = person?.memberships.map(({ organisation }) => organisation) ?? [];
  const isOwn = organisations.some(({ stateCode }) => can(actor, "manage_people", { stateCode, hasCoordinator: true }));
  if (!person || !isOwn) throw new NotFound();
  const { memberships: _, secondFactorSince, ...rest } = person;
  return {
    ...rest,
    organisations: organisations
      .filter(({ stateCode }) => can(actor, "manage_people", { stateCode, hasCoordinator: true }))
      .map(({ name }) => name),
    hasSecondFactor: secondFactorSince !== null,
    isSelf: person.id === actor.personId,
    reset: await findOpenReset(person.id),
  };
}
