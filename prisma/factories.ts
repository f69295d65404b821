import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { Actor } from "~/features/account/account.rules";
import { materialContent, offeringSlug } from "~/features/offering/offering.rules";
import { refreshSearchDocuments } from "~/features/offering/offering.search.server";
import { canonicalHash } from "~/platform/canonical-hash.server";
import type { Tx } from "~/platform/db.server";
import type {
  AllianceMemberStatus,
  Connection,
  ConnectionStatus,
  Offering,
  OfferingPublication,
  OfferingRevision,
  Prisma,
  RevisionStatus,
  Role,
} from "~prisma/generated/client";

// Builders whose result is valid by default; what a test or the demo data cares about, it names. `new…` makes a row for
// createMany, `create…` writes it. The reference data must be loaded: Länder and Themenfelder are rows of their own.

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

type RevisionRow = Prisma.OfferingRevisionCreateManyInput;
type RevisionContent = Omit<Partial<RevisionRow>, "id" | "offeringId" | "number" | "hash" | "status" | "title"> & {
  readonly id?: string;
  readonly number?: number;
  readonly title?: string;
  readonly status?: RevisionStatus;
};
export type NewRevision = Omit<RevisionRow, "id" | "number" | "hash" | "status"> & {
  readonly id: string;
  readonly number: number;
  readonly hash: string | null;
  readonly status: RevisionStatus;
};

const contentDefaults = {
  title: "Beispielleistung",
  summary: "Antrag online stellen, Nachweise hochladen, Bescheid elektronisch erhalten.",
  description: "Der Onlinedienst führt durch den Antrag und übergibt ihn an das Fachverfahren der zuständigen Behörde.",
  reuseModel: "efa",
  ozgIds: ["10480"],
  leikaKeys: ["99089007001000"],
  topicFieldSlug: "umwelt",
  phase: "live_reusable",
  maturityModel: "v1_1",
  maturityLevel: 3,
  legalPaths: ["fit_store"],
  dataProtectionBasis: "ozg_8a",
  transports: ["fit_connect"],
  dataStandard: null,
  userAccounts: ["bundid"],
  operatorName: null,
  costs: [],
  allocationKey: [],
  isJointlyFunded: false,
  requirementsVersion: null,
  requirements: [],
  mailbox: "leistung@rp.example",
} as const satisfies Partial<RevisionRow>;

const frozen: readonly RevisionStatus[] = ["submitted", "published", "superseded", "changes_requested", "rejected"];

/** A revision, complete enough to be submitted; frozen ones carry the hash of their material fields. */
export function newRevision(input: RevisionContent & { offeringId: string }): NewRevision {
  const row = { id: randomUUID(), number: 1, status: "draft" as RevisionStatus, ...contentDefaults, ...input };
  return { ...row, hash: frozen.includes(row.status) ? revisionHash(row) : null };
}

/** As a submission computes it. */
function revisionHash(row: Parameters<typeof materialContent>[0]): string {
  return canonicalHash(JSON.parse(JSON.stringify(materialContent(row))));
}

export interface OfferingInput extends RevisionContent {
  readonly stateCode?: string;
  readonly publication?: OfferingPublication;
  readonly slug?: string;
  /** who drafted and, where it got so far, submitted it */
  readonly author?: Actor;
}

/** An entry with its first revision; published unless said otherwise. */
export async function createOffering(
  tx: Tx,
  { stateCode = "RP", publication = "published", slug, author, ...content }: OfferingInput = {},
): Promise<{ offering: Offering; revision: OfferingRevision }> {
  const writer = author ?? (await createPerson(tx, { stateCode }));
  const now = new Date();
  const isLive = publication === "published" || publication === "retired";
  const isHandedIn = publication !== "draft";
  const title = content.title ?? `Beispielleistung ${randomUUID().slice(0, 8)}`;
  const { id: offeringId } = await tx.offering.create({
    data: {
      slug: slug ?? offeringSlug(title, stateCode),
      stateCode,
      organisationId: writer.organisationId,
      publication,
      createdById: writer.personId,
      responsibleId: writer.personId,
      publishedAt: isLive ? now : null,
    },
  });
  const revision = await tx.offeringRevision.create({
    data: newRevision({
      createdById: writer.personId,
      submittedAt: isHandedIn ? now : null,
      submittedById: isHandedIn ? writer.personId : null,
      decidedAt: isHandedIn && publication !== "submitted" ? now : null,
      status: publication === "retired" ? "published" : publication,
      ...content,
      title,
      offeringId,
    }),
  });
  await refreshSearchDocuments(tx, [revision.id]);
  const pointer = isLive ? { liveRevisionId: revision.id } : { workingRevisionId: revision.id };
  const offering = await tx.offering.update({
    where: { id: offeringId },
    data: publication === "retired" ? { ...pointer, retiredAt: now } : pointer,
  });
  return { offering, revision };
}

const beforeRelease = new Set<ConnectionStatus>(["draft", "awaiting_own_coordinator"]);
const beforeApproval = new Set<ConnectionStatus>([
  ...beforeRelease,
  "submitted",
  "clarification",
  "rejected",
  "withdrawn",
]);

export interface ConnectionInput extends Omit<Partial<Prisma.ConnectionCreateManyInput>, "status" | "stateCode"> {
  readonly stateCode?: string;
  readonly status?: ConnectionStatus;
  readonly offering?: Offering;
  readonly author?: Actor;
}

/** Nordrhein-Westfalen's request for a published entry, unless said otherwise; a draft by default. */
export async function createConnection(
  tx: Tx,
  { offering, author, ...input }: ConnectionInput = {},
): Promise<Connection> {
  const provided = offering ?? (await createOffering(tx)).offering;
  const stateCode = input.stateCode ?? author?.stateCode ?? "NW";
  const writer = author ?? (await createPerson(tx, { stateCode }));
  const revision = await tx.offeringRevision.findUniqueOrThrow({
    where: { id: input.revisionId ?? provided.liveRevisionId ?? "" },
    select: { id: true, hash: true },
  });
  const status = input.status ?? "draft";
  const now = new Date();
  return tx.connection.create({
    data: {
      reference: `A-${now.getFullYear()}-${randomUUID().slice(0, 8)}`,
      offeringId: provided.id,
      revisionId: revision.id,
      revisionHash: revision.hash ?? "",
      stateCode,
      organisationId: writer.organisationId,
      providerStateCode: provided.stateCode,
      createdById: writer.personId,
      responsibleId: writer.personId,
      purpose: "Der Antrag soll in allen Kommunen des Landes online gestellt werden können.",
      mailbox: `anschluss@${stateCode.toLowerCase()}.example`,
      handedInAt: status === "draft" ? null : now,
      handedInById: status === "draft" ? null : writer.personId,
      releasedAt: beforeRelease.has(status) ? null : now,
      approvedAt: beforeApproval.has(status) ? null : now,
      liveAt: status === "live" || status === "terminated" ? now : null,
      ...input,
    },
  });
}

export interface AllianceInput extends Partial<Prisma.AllianceCreateManyInput> {
  readonly members?: readonly { readonly stateCode: string; readonly status: AllianceMemberStatus }[];
}

/** An open call of Rheinland-Pfalz, unless said otherwise; the leading Land is always a member. */
export async function createAlliance(tx: Tx, { members = [], ...input }: AllianceInput = {}) {
  const terms = input.terms ?? { purpose: "Gemeinsam umsetzen" };
  const termsHash = canonicalHash(JSON.parse(JSON.stringify(terms)));
  const leadStateCode = input.leadStateCode ?? "RP";
  const approved = { approvedTermsHash: termsHash, approvedAt: new Date() };
  return tx.alliance.create({
    data: {
      kind: "implementation",
      status: "call_open",
      title: "Beispielallianz",
      ...input,
      terms,
      termsHash,
      leadStateCode,
      members: {
        create: [
          { stateCode: leadStateCode, status: "member", isLead: true, ...approved },
          ...members.map((member) => (member.status === "member" ? { ...member, ...approved } : member)),
        ],
      },
    },
    include: { members: true },
  });
}

/** An open public question of Nordrhein-Westfalen, unless said otherwise. */
export async function createQuestion(
  tx: Tx,
  input: Partial<Prisma.QuestionCreateManyInput> & { offeringId: string; author?: Actor },
) {
  const { author, ...row } = input;
  const asker = author ?? (await createPerson(tx, { stateCode: "NW" }));
  return tx.question.create({
    data: {
      organisationId: asker.organisationId,
      askedById: asker.personId,
      text: "Wie wird der Dienst angebunden?",
      ...row,
    },
  });
}

export interface EventRowInput {
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly visibility?: Prisma.EventCreateManyInput["visibility"];
  readonly occurredAt?: Date;
  readonly revisionHash?: string | null;
  readonly reason?: string | null;
  readonly isFourEyesWaived?: boolean;
  readonly data?: Prisma.InputJsonObject;
}

type ActingPerson = Pick<Actor, "personId" | "name" | "role" | "organisationId" | "stateCode">;

/** A row of the record as `recordEvent` writes it, for things that happened in the past. */
export function newEvent(actor: ActingPerson, input: EventRowInput): Prisma.EventCreateManyInput & { id: string } {
  return {
    id: randomUUID(),
    visibility: "shared",
    ...input,
    actorId: actor.personId,
    actorName: actor.name,
    actorRole: actor.role,
    organisationId: actor.organisationId,
    stateCode: actor.stateCode,
  };
}

/** Writes events that are already dispatched: no mail follows. */
export async function createPastEvents(
  tx: Tx,
  events: readonly (Prisma.EventCreateManyInput & { id: string })[],
): Promise<void> {
  await tx.event.createMany({ data: [...events] });
  await tx.outboxEntry.createMany({
    data: events.map(({ id, occurredAt = new Date() }) => ({
      eventId: id,
      createdAt: occurredAt,
      dispatchedAt: occurredAt,
    })),
  });
}
