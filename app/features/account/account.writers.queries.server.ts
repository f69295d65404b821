import { db, type Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import { type Actor, writingState } from "./account.rules";

const MANY = 1_000;

/** Active people who write for a Land: the only ones who can answer for its offerings and connections. */
export function writersOf(stateCode: string): Prisma.PersonWhereInput {
  return {
    status: "active",
    memberships: {
      some: { role: { in: ["representative", "coordinator"] }, endedAt: null, organisation: { stateCode } },
    },
  };
}

export interface Writer {
  readonly id: string;
  readonly name: string;
}

/** Who writes for the Land of the actor, by name; nobody for everybody else. */
export async function listFellowWriters(actor: Actor): Promise<Writer[]> {
  const stateCode = writingState(actor);
  return stateCode === null ? [] : listWriters(db(), stateCode);
}

export function listWriters(tx: Tx, stateCode: string): Promise<Writer[]> {
  return tx.person.findMany({
    where: writersOf(stateCode),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MANY,
    select: { id: true, name: true },
  });
}

/** @returns null where the person does not write for the Land */
export async function findWriter(tx: Tx, stateCode: string, personId: string): Promise<Writer | null> {
  return tx.person.findFirst({ where: { id: personId, ...writersOf(stateCode) }, select: { id: true, name: true } });
}

export interface Responsible extends Writer {
  /** still there and writing for the Land */
  readonly isActive: boolean;
}

/** Who is named as responsible for something of the actor's Land; only its own writers may know. */
export async function findResponsible(
  actor: Actor | null,
  thing: { readonly stateCode: string; readonly responsibleId: string | null },
): Promise<Responsible | null> {
  if (thing.responsibleId === null || writingState(actor) !== thing.stateCode) return null;
  const person = await db().person.findUnique({ where: { id: thing.responsibleId }, select: { id: true, name: true } });
  if (!person) return null;
  return { ...person, isActive: (await findWriter(db(), thing.stateCode, person.id)) !== null };
}
