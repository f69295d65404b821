import { countActiveCoordinators } from "~/features/account/account.queries.server";
import type { Actor } from "~/features/account/account.rules";
import { db, type Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import { appointableFrom, lockedAfter } from "./organisation.appointment.rules";
import { can, type OrganisationScope } from "./organisation.policy";
import { belongsToLand } from "./organisation.rules";

const runsFor = { role: "coordinator", endedAt: null } as const;

function lockedSince(since: Date): Prisma.PersonWhereInput {
  return { status: "disabled", disabledReason: "operator", disabledAt: { gt: since } };
}

export interface Appointment extends OrganisationScope {
  /** when the last coordinators were locked a short while ago: from when an operator may name another one */
  readonly from: Date | null;
}

/** Whether an operator may name a coordinator of this Land now. */
export async function findAppointment(tx: Tx, stateCode: string | null, now: Date): Promise<Appointment> {
  if (!belongsToLand(stateCode)) return { stateCode, hasCoordinator: false, from: null };
  if ((await countActiveCoordinators(tx, stateCode)) > 0) return { stateCode, hasCoordinator: true, from: null };
  const locked = await tx.membership.findMany({
    where: { ...runsFor, organisation: { stateCode }, person: lockedSince(lockedAfter(now)) },
    take: 100,
    select: { person: { select: { disabledAt: true } } },
  });
  const from = appointableFrom(
    locked.flatMap(({ person }) => person.disabledAt ?? []),
    now,
  );
  return { stateCode, hasCoordinator: from !== null, from };
}

/** The Länder's own organisations where nobody coordinates whom `person` describes. */
function landsWithout(person: Prisma.PersonWhereInput): Prisma.OrganisationWhereInput {
  return {
    kind: "state",
    state: {
      code: { not: "BUND" },
      organisations: { none: { memberships: { some: { ...runsFor, person } } } },
    },
  };
}

/** Länder that nobody coordinates. */
export const withoutCoordinator: Prisma.OrganisationWhereInput = landsWithout({ status: "active" });

/** Those of them where an operator may name the first coordinator now. */
export function appointableLands(now: Date): Prisma.OrganisationWhereInput {
  return landsWithout({ OR: [{ status: "active" }, lockedSince(lockedAfter(now))] });
}

/** Länder without a coordinator that an operator cannot name one for yet, and from when. */
export async function listWaitingLands(actor: Actor, now: Date) {
  if (!can(actor, "manage_organisations", { stateCode: null, hasCoordinator: true })) return [];
  const states = await db().state.findMany({
    where: { organisations: { some: { AND: [withoutCoordinator, { NOT: appointableLands(now) }] } } },
    orderBy: { name: "asc" },
    take: 20,
    select: { code: true, name: true },
  });
  const waiting = await Promise.all(
    states.map(async ({ code, name }) => ({ name, from: (await findAppointment(db(), code, now)).from })),
  );
  return waiting.flatMap(({ name, from }) => (from === null ? [] : [{ name, from }]));
}

/** Operators at work; what others invited for does not count as an appointment. */
export async function listOperatorIds(tx: Tx): Promise<string[]> {
  const operators = await tx.membership.findMany({
    where: { role: "operator", endedAt: null, person: { status: "active" } },
    take: 200,
    select: { personId: true },
  });
  return operators.map(({ personId }) => personId);
}
