import { db, type Tx } from "~/platform/db.server";
import { countActiveCoordinators } from "./account.queries.server";

/** Länder in which this person, and nobody else, is an active coordinator. */
export async function listSoleCoordinations(tx: Tx, personId: string): Promise<string[]> {
  const memberships = await tx.membership.findMany({
    where: {
      personId,
      role: "coordinator",
      endedAt: null,
      person: { status: "active" },
      organisation: { stateCode: { not: null } },
    },
    take: 50,
    select: { organisation: { select: { stateCode: true } } },
  });
  const states = new Set(memberships.flatMap(({ organisation }) => organisation.stateCode ?? []));
  const sole: string[] = [];
  for (const stateCode of states) if ((await countActiveCoordinators(tx, stateCode)) === 1) sole.push(stateCode);
  return sole;
}

/** Whether this person, and nobody else, is an active operator: without one nobody lets anybody in again. */
export async function isSoleOperator(tx: Tx, personId: string): Promise<boolean> {
  const where = { role: "operator", endedAt: null, person: { status: "active" } } as const;
  if ((await tx.membership.count({ where: { ...where, personId } })) === 0) return false;
  return (await tx.membership.count({ where: { ...where, personId: { not: personId } } })) === 0;
}

/** The organisation that stands for a Land in the record: its first one. */
export async function findLandOrganisation(tx: Tx, stateCode: string): Promise<{ id: string; name: string } | null> {
  return tx.organisation.findFirst({
    where: { stateCode, kind: "state" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** For pages that warn before the last one goes; the command looks again. */
export function listSoleStates(personId: string): Promise<string[]> {
  return listSoleCoordinations(db(), personId);
}

/** Länder that the person has ever acted for: business may hang on somebody whose membership there is over, too. */
export async function listOwnLands(personId: string): Promise<{ code: string; name: string }[]> {
  return db().state.findMany({
    where: { organisations: { some: { memberships: { some: { personId } } } } },
    orderBy: { name: "asc" },
    take: 20,
    select: { code: true, name: true },
  });
}
