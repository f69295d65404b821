import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import type { Prisma, Role } from "~prisma/generated/client";

/** Sign-in word of all people made here: demo and tests only. */
export const demoPassword = "Nachnutzung-Demo-2026";

let passwordHash: Promise<string> | undefined;

/** argon2id (the library's default kind) with the parameters of real accounts: 64 MiB, t=3, p=1; made once, since it is the same for all. */
export function demoPasswordHash(): Promise<string> {
  passwordHash ??= hash(demoPassword, { memoryCost: 65_536, timeCost: 3, parallelism: 1 });
  return passwordHash;
}

type OrganisationRow = Prisma.OrganisationCreateManyInput;

/** Organisation of a Land, unless said otherwise. */
export function newOrganisation(input: Partial<OrganisationRow> & { stateCode: string | null }): OrganisationRow {
  const land = input.stateCode?.toLowerCase() ?? randomUUID().slice(0, 8);
  return {
    id: randomUUID(),
    slug: `land-${land}`,
    kind: "state",
    name: `Land ${input.stateCode ?? "ohne Kürzel"}`,
    mailbox: `ozg@${land}.example`,
    ...input,
  };
}

export interface PersonInput {
  readonly role?: Role;
  /** "BUND" or a Land; null only for the operator */
  readonly stateCode?: string | null;
  /** absent: the organisation of the Land, made when it is missing */
  readonly organisationId?: string;
  readonly email?: string;
  readonly name?: string;
  readonly topicFieldSlug?: string;
  readonly status?: "active" | "disabled";
  readonly endedAt?: Date;
}

/** A person with one membership. @returns who they are when they act, as a session would say it */
export async function createPerson(tx: Tx, input: PersonInput = {}): Promise<Actor> {
  const { role = "representative", stateCode = role === "operator" ? null : "RP" } = input;
  const organisation =
    input.organisationId === undefined
      ? await organisationOf(tx, stateCode)
      : await tx.organisation.findUniqueOrThrow({ where: { id: input.organisationId } });
  const word = randomUUID().slice(0, 8);
  const person = await tx.person.create({
    data: {
      email: input.email ?? `${role}-${word}@${stateCode?.toLowerCase() ?? "fitko"}.example`,
      name: input.name ?? `Testperson ${word}`,
      passwordHash: await demoPasswordHash(),
      status: input.status ?? "active",
    },
  });
  const topicFieldSlug = input.topicFieldSlug ?? (role === "topic_lead" ? "umwelt" : null);
  const membership = await tx.membership.create({
    data: {
      personId: person.id,
      organisationId: organisation.id,
      role,
      topicFieldSlug,
      endedAt: input.endedAt ?? null,
    },
  });
  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    membershipId: membership.id,
    role,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
    stateCode: organisation.stateCode,
    topicFieldSlug,
  };
}

async function organisationOf(tx: Tx, stateCode: string | null) {
  const row =
    stateCode === null
      ? newOrganisation({ stateCode, slug: "fitko", kind: "operator", name: "FITKO", mailbox: "betrieb@fitko.example" })
      : newOrganisation({ stateCode });
  return tx.organisation.upsert({ where: { slug: row.slug }, create: row, update: {} });
}
