import { db } from "~/platform/db.server";
import { findTokenSubject } from "~/platform/one-time-token.server";
import type { PersonWords } from "./account.password.rules";

export interface PasswordOwner extends PersonWords {
  readonly personId: string;
  readonly hasSecondFactor: boolean;
  readonly hasPassword: boolean;
}

/** Whose password it is, with what must not be in it. @returns null for everybody who may not sign in */
export async function findPasswordOwner(personId: string): Promise<PasswordOwner | null> {
  const person = await db().person.findUnique({
    where: { id: personId, status: "active" },
    select: {
      email: true,
      name: true,
      passwordHash: true,
      secondFactorSince: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { startedAt: "asc" },
        take: 1,
        select: { organisation: { select: { name: true } } },
      },
    },
  });
  if (!person) return null;
  return {
    personId,
    email: person.email,
    name: person.name,
    organisationName: person.memberships[0]?.organisation.name ?? null,
    hasSecondFactor: person.secondFactorSince !== null,
    hasPassword: person.passwordHash !== null,
  };
}

/** For the page that the link in the mail opens. @returns null when the link is of no use (any more) */
export async function findResetOwner(token: string): Promise<PasswordOwner | null> {
  const personId = await findTokenSubject("password_reset", token);
  return personId === null ? null : findPasswordOwner(personId);
}
