import type { Prisma } from "~prisma/generated/client";
import type { Role } from "~prisma/generated/enums";
import type { newEvent } from "../factories";
import { stableId, storyClock } from "./moments";
import { type DemoAccount, demoAccounts, demoOrganisations } from "./people";

type ActingPerson = Parameters<typeof newEvent>[0];

export const organisationId = (slug: string) => stableId(`organisation ${slug}`);
const personId = (email: string) => stableId(`person ${email}`);

function actingAs(account: DemoAccount): ActingPerson {
  const organisation = demoOrganisations.find(({ slug }) => slug === account.organisation);
  return {
    personId: personId(account.email),
    name: account.name,
    role: account.role,
    organisationId: organisationId(account.organisation),
    stateCode: organisation?.stateCode ?? null,
  };
}

const actors = demoAccounts.map(actingAs);

/** Who does it in this Land: the first person with the role. */
export function personOf(stateCode: string, role: Role): ActingPerson & { personId: string } {
  const found = actors.find((actor) => actor.stateCode === stateCode && actor.role === role);
  if (!found) throw new Error(`Nobody in ${stateCode} is ${role}.`);
  return found;
}

export function personByEmail(email: string): ActingPerson {
  const account = demoAccounts.find((candidate) => candidate.email === email);
  if (!account) throw new Error(`No demo account ${email}.`);
  return actingAs(account);
}

/** More than one coordinator: nobody of this Land may decide on their own submission. */
export function hasFourEyes(stateCode: string): boolean {
  return actors.filter((actor) => actor.stateCode === stateCode && actor.role === "coordinator").length > 1;
}

export interface CastRows {
  readonly organisations: Prisma.OrganisationCreateManyInput[];
  readonly people: Prisma.PersonCreateManyInput[];
  readonly memberships: Prisma.MembershipCreateManyInput[];
}

interface CastInput {
  readonly passwordHash: string;
  /** when all of them came in */
  readonly since: Date;
  readonly now: Date;
}

export function castRows({ passwordHash, since, now }: CastInput): CastRows {
  return {
    organisations: demoOrganisations.map((organisation) => ({
      ...organisation,
      id: organisationId(organisation.slug),
      createdAt: since,
    })),
    people: demoAccounts.map(({ email, name }, index) => ({
      id: personId(email),
      email,
      name,
      passwordHash,
      createdAt: since,
      lastSeenAt: storyClock(now, email)(1 + (index % 20)),
    })),
    memberships: demoAccounts.map(({ email, organisation, role, topicFieldSlug }) => ({
      id: stableId(`membership ${email}`),
      personId: personId(email),
      organisationId: organisationId(organisation),
      role,
      topicFieldSlug,
      startedAt: since,
    })),
  };
}
