import { randomBytes } from "node:crypto";
import { createCookie } from "@remix-run/node";
import type { Actor } from "~/features/account/account.rules";
import { createPerson } from "~prisma/factories";
import type { PrismaClient, Role } from "~prisma/generated/client";
import type { AttackedLand } from "./walk-land";
import { sha256 } from "./walk-server";

/** Who walks. Without a valid session everybody is a stranger, whoever they were. */
export interface Visitor {
  readonly name: string;
  readonly kind: "stranger" | "without_membership" | "member";
  readonly role: Role | null;
  /** sends every body there is: who gets as far as the rules of the forms */
  readonly isThorough: boolean;
  /** Cookie header */
  readonly cookie: string | null;
  /** makes sure that the visitor is as described, whatever the last request did to them */
  restore(): Promise<void>;
}

const HOUR_MS = 3_600_000;

async function cookieOf(token: string): Promise<string> {
  return (await createCookie("sitzung").serialize(token)).split(";", 1)[0] ?? "";
}

interface SessionOptions {
  readonly expiresAt?: Date;
  readonly createdAt?: Date;
}

async function member(client: PrismaClient, name: string, actor: Actor): Promise<Visitor> {
  const token = randomBytes(32).toString("base64url");
  const { personId, membershipId, role } = actor;
  const person = await client.person.findUniqueOrThrow({ where: { id: personId } });
  const membership = await client.membership.findUniqueOrThrow({ where: { id: membershipId } });
  const id = sha256(token);
  return {
    name,
    kind: "member",
    role,
    isThorough: role === "coordinator" || role === "operator",
    cookie: await cookieOf(token),
    restore: async () => {
      const now = new Date();
      const state = { membershipId, authenticatedAt: now, expiresAt: new Date(now.getTime() + HOUR_MS) };
      const { id: _own, ...personState } = person;
      const { id: _key, ...membershipState } = membership;
      await client.person.update({ where: { id: personId }, data: personState });
      await client.membership.update({ where: { id: membershipId }, data: membershipState });
      await client.session.upsert({ where: { id }, create: { id, personId, ...state }, update: state });
      await client.throttleCounter.deleteMany({});
    },
  };
}

/** Somebody of the attacked Land whose session is worth nothing any more: the best placed stranger. */
async function formerSession(
  client: PrismaClient,
  { name, actor, session }: { name: string; actor: Actor; session: SessionOptions | null },
): Promise<Visitor> {
  const token = randomBytes(32).toString("base64url");
  const visitor = stranger(client, name, await cookieOf(token));
  if (session === null) return visitor;
  const { createdAt = new Date(), expiresAt = new Date(Date.now() + HOUR_MS) } = session;
  const { personId, membershipId } = actor;
  const row = { id: sha256(token), personId, membershipId, createdAt, expiresAt };
  // the first request may have removed it
  const restore = async () => {
    await visitor.restore();
    await client.session.upsert({ where: { id: row.id }, create: row, update: {} });
  };
  return { ...visitor, restore };
}

function stranger(client: PrismaClient, name: string, cookie: string | null): Visitor {
  const restore = async () => {
    await client.throttleCounter.deleteMany({});
  };
  return { name, kind: "stranger", role: null, isThorough: false, cookie, restore };
}

async function disabled(client: PrismaClient, stateCode: string): Promise<Visitor> {
  const actor = await createPerson(client, { role: "coordinator", stateCode, status: "disabled" });
  return formerSession(client, { name: "gesperrte Person", actor, session: {} });
}

/** The owner: for them the same addresses must work, or the walk would try addresses that do not exist. */
export function ownerOf(client: PrismaClient, { coordinator }: AttackedLand): Promise<Visitor> {
  return member(client, "OZG-Koordination des angegriffenen Landes", coordinator);
}

export const visitorNames = [
  "unangemeldet",
  "beendete Sitzung",
  "abgelaufene Sitzung",
  "Sitzung über der Höchstdauer",
  "gesperrte Person",
  "Konto ohne Mitgliedschaft",
  "Landesvertretung NW",
  "OZG-Koordination NW",
  "Themenfeldführung Bund",
  "Kommune NW",
  "Kommune des angegriffenen Landes",
  "Plattformbetrieb",
] as const;

export async function createVisitors(client: PrismaClient, land: AttackedLand): Promise<Visitor[]> {
  const of = (role: Role, stateCode: string | null) =>
    createPerson(client, { role, stateCode, name: `Besuch ${role}` });
  const left = await of("representative", "NW");
  const withoutMembership = await member(client, "Konto ohne Mitgliedschaft", left);
  await client.membership.update({ where: { id: left.membershipId }, data: { endedAt: new Date() } });
  const former = (name: string, session: SessionOptions | null) =>
    formerSession(client, { name, actor: land.coordinator, session });
  return [
    { ...stranger(client, "unangemeldet", null), isThorough: true },
    await former("beendete Sitzung", null),
    await former("abgelaufene Sitzung", { expiresAt: new Date(Date.now() - 1_000) }),
    await former("Sitzung über der Höchstdauer", { createdAt: new Date(Date.now() - 24 * HOUR_MS) }),
    await disabled(client, "RP"),
    {
      ...withoutMembership,
      kind: "without_membership",
      role: null,
      restore: await withoutMembershipOf(client, left, withoutMembership),
    },
    await member(client, "Landesvertretung NW", await of("representative", "NW")),
    await member(client, "OZG-Koordination NW", await of("coordinator", "NW")),
    await member(client, "Themenfeldführung Bund", await of("topic_lead", "BUND")),
    await member(client, "Kommune NW", await of("municipal", "NW")),
    await member(client, "Kommune des angegriffenen Landes", await municipality(client)),
    await member(client, "Plattformbetrieb", await of("operator", null)),
  ];
}

async function withoutMembershipOf(client: PrismaClient, actor: Actor, visitor: Visitor): Promise<() => Promise<void>> {
  return async () => {
    await visitor.restore();
    await client.membership.update({ where: { id: actor.membershipId }, data: { endedAt: new Date() } });
  };
}

/** Belongs to the same Land and writes nothing for it. */
async function municipality(client: PrismaClient): Promise<Actor> {
  const organisation = await client.organisation.create({
    data: { slug: "stadt-walk", kind: "municipality", name: "Stadt", stateCode: "RP", ars: "073150000000" },
  });
  return createPerson(client, { role: "municipal", organisationId: organisation.id, name: "Besuch Stadt" });
}
