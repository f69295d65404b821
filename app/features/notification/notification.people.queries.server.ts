import type { Tx } from "~/platform/db.server";
import type { Prisma, Role } from "~prisma/generated/client";
import type { Candidate } from "./notification.rules";

export const MANY = 200;
const candidateSelect = { id: true, email: true, name: true } as const satisfies Prisma.PersonSelect;

/** Roles that may know a Land's business before it is public (contract part 3). */
const writing: readonly Role[] = ["representative", "coordinator"];

interface Standing {
  /** null: whatever the Land, for operators */
  readonly stateCode: string | null;
  readonly roles: readonly Role[];
  readonly ids?: readonly string[];
}

/** Active people with such a running membership. */
async function listStanding(tx: Tx, { stateCode, roles, ids }: Standing): Promise<Candidate[]> {
  const people = await tx.person.findMany({
    where: {
      status: "active",
      ...(ids === undefined ? {} : { id: { in: [...ids] } }),
      memberships: {
        some: {
          endedAt: null,
          role: { in: [...roles] },
          ...(stateCode === null ? {} : { organisation: { stateCode } }),
        },
      },
    },
    orderBy: { email: "asc" },
    take: MANY,
    select: candidateSelect,
  });
  return people.map(({ id, email, name }) => ({ personId: id, email, name }));
}

export function listCoordinators(tx: Tx, stateCode: string): Promise<Candidate[]> {
  return listStanding(tx, { stateCode, roles: ["coordinator"] });
}

/** Those of the people who still work for the Land; nobody else may learn anything about its business. */
export function listWriting(tx: Tx, stateCode: string, ids: readonly string[]): Promise<Candidate[]> {
  return listStanding(tx, { stateCode, roles: writing, ids });
}

export function listPeopleOfState(tx: Tx, stateCode: string): Promise<Candidate[]> {
  return listStanding(tx, { stateCode, roles: writing });
}

/** Funktionspostfach as a recipient; one that is not set receives nothing. */
export function mailboxOf({ name, mailbox }: { name: string; mailbox: string | null }): Candidate[] {
  return mailbox === null || mailbox.trim() === "" ? [] : [{ personId: null, email: mailbox.trim(), name }];
}

/** The mailboxes of the Land itself survive its people; those of its Kommunen and IT-Dienstleister are not meant. */
export async function listStateMailboxes(tx: Tx, stateCode: string): Promise<Candidate[]> {
  const organisations = await tx.organisation.findMany({
    where: { stateCode, kind: "state", mailbox: { not: null } },
    orderBy: { createdAt: "asc" },
    take: MANY,
    select: { name: true, mailbox: true },
  });
  return organisations.flatMap(mailboxOf);
}

export function listOperators(tx: Tx): Promise<Candidate[]> {
  return listStanding(tx, { stateCode: null, roles: ["operator"] });
}

/** Whether somebody comes through the operator's pages. */
export async function isOperator(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.membership.count({ where: { personId, role: "operator", endedAt: null } })) > 0;
}

export async function findStateName(tx: Tx, code: string): Promise<string> {
  return (await tx.state.findUniqueOrThrow({ where: { code }, select: { name: true } })).name;
}

export async function findPersonName(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null;
  return (await tx.person.findUnique({ where: { id }, select: { name: true } }))?.name ?? null;
}
