import { db, type Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
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

/** The membership through which somebody writes for a Land, by address; for commands in somebody's name. */
export async function findWritingMembership(
  email: string,
  stateCode: string,
): Promise<{ personId: string; membershipId: string } | null> {
  const membership = await db().membership.findFirst({
    where: {
      role: { in: ["representative", "coordinator"] },
      endedAt: null,
      organisation: { stateCode },
      person: { email: email.toLowerCase(), status: "active" },
    },
    orderBy: { id: "asc" },
    select: { id: true, personId: true },
  });
  return membership && { personId: membership.personId, membershipId: membership.id };
}

/** @throws Invalid where the person cannot answer for anything of the Land, because they do not write for it */
export async function findSuccessor(tx: Tx, stateCode: string, personId: string): Promise<Writer> {
  const writer = await findWriter(tx, stateCode, personId);
  if (writer === null)
    throw new Invalid("Bitte wählen Sie eine Person aus der Liste.", {
      toPersonId: ["Zuständig kann nur sein, wer für Ihr Land schreibt."],
    });
  return writer;
}

/** The Land of the actor, where a person no longer writes for it and so must not be left with anything of it. */
export async function findLeftLand(tx: Tx, { stateCode }: Actor, personId: string): Promise<string | null> {
  return stateCode === null || (await findWriter(tx, stateCode, personId)) !== null ? null : stateCode;
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
