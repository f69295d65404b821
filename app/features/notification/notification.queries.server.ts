import type { Tx } from "~/platform/db.server";
import type { Candidate, People } from "./notification.rules";

export async function findEvent(tx: Tx, eventId: string) {
  return tx.event.findUnique({
    where: { id: eventId },
    select: {
      id: true,
      type: true,
      subjectKind: true,
      subjectId: true,
      visibility: true,
      actorId: true,
      actorName: true,
      stateCode: true,
      reason: true,
      data: true,
    },
  });
}
export type NotifiedEvent = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

const organisationSelect = { name: true, mailbox: true } as const;

async function findStateName(tx: Tx, code: string): Promise<string> {
  return (await tx.state.findUniqueOrThrow({ where: { code }, select: { name: true } })).name;
}

/**
 * One query after the other: Prisma would load three relations at once over the one connection of the transaction, which
 * pg warns about.
 * @param revision number of the revision the event speaks about; absent = the newest
 */
async function findOfferingSubject(tx: Tx, offeringId: string, revision: number | null) {
  const offering = await tx.offering.findUnique({
    where: { id: offeringId },
    select: { slug: true, stateCode: true, createdById: true, organisation: { select: organisationSelect } },
  });
  if (!offering) return null;
  const spoken = await tx.offeringRevision.findFirst({
    where: { offeringId, ...(revision === null ? {} : { number: revision }) },
    orderBy: { number: "desc" },
    select: { title: true, number: true, createdById: true, submittedById: true },
  });
  return { ...offering, revision: spoken, stateName: await findStateName(tx, offering.stateCode) };
}
export type OfferingSubject = NonNullable<Awaited<ReturnType<typeof findOfferingSubject>>>;

async function findConnectionSubject(tx: Tx, connectionId: string) {
  const connection = await tx.connection.findUnique({
    where: { id: connectionId },
    select: {
      id: true,
      reference: true,
      offeringId: true,
      stateCode: true,
      providerStateCode: true,
      createdById: true,
      handedInById: true,
      purpose: true,
      desiredGoLive: true,
      transport: true,
      municipalityCount: true,
      organisation: { select: organisationSelect },
      revision: { select: { title: true } },
    },
  });
  if (!connection) return null;
  const offering = await tx.offering.findUniqueOrThrow({
    where: { id: connection.offeringId },
    select: { organisation: { select: organisationSelect } },
  });
  return {
    ...connection,
    provider: offering.organisation,
    stateName: await findStateName(tx, connection.stateCode),
    providerStateName: await findStateName(tx, connection.providerStateCode),
  };
}
export type ConnectionSubject = NonNullable<Awaited<ReturnType<typeof findConnectionSubject>>>;

export type Subject =
  | ({ readonly kind: "offering" } & OfferingSubject)
  | ({ readonly kind: "connection" } & ConnectionSubject);

/** What the event is about; null for kinds that send no mails. */
export async function findSubject(
  tx: Tx,
  event: { readonly subjectKind: string; readonly subjectId: string; readonly revision: number | null },
): Promise<Subject | null> {
  if (event.subjectKind === "offering") {
    const offering = await findOfferingSubject(tx, event.subjectId, event.revision);
    return offering && { kind: "offering", ...offering };
  }
  if (event.subjectKind === "connection") {
    const connection = await findConnectionSubject(tx, event.subjectId);
    return connection && { kind: "connection", ...connection };
  }
  return null;
}

const MANY = 200;

/** Active people with a running membership in the Land; only they may learn anything about its business. */
function listActive(tx: Tx, stateCode: string, where: { ids?: readonly string[]; isDecider?: boolean }) {
  return tx.person.findMany({
    where: {
      status: "active",
      ...(where.ids === undefined ? {} : { id: { in: [...where.ids] } }),
      memberships: {
        some: {
          endedAt: null,
          organisation: { stateCode },
          ...(where.isDecider ? { role: "coordinator" } : {}),
        },
      },
    },
    orderBy: { email: "asc" },
    take: MANY,
    select: { id: true, email: true, name: true },
  });
}

async function listCandidates(...args: Parameters<typeof listActive>): Promise<Candidate[]> {
  const people = await listActive(...args);
  return people.map(({ id, email, name }) => ({ personId: id, email, name }));
}

/** Ids of the people who did something on the subject for the Land. */
async function listActorIds(tx: Tx, subjectId: string, stateCode: string): Promise<string[]> {
  const events = await tx.event.findMany({
    where: { subjectKind: "connection", subjectId, stateCode, actorId: { not: null } },
    distinct: ["actorId"],
    take: MANY,
    select: { actorId: true },
  });
  return events.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
}

function mailboxOf({ name, mailbox }: { name: string; mailbox: string | null }): Candidate[] {
  return mailbox === null || mailbox.trim() === "" ? [] : [{ personId: null, email: mailbox.trim(), name }];
}

function known(...ids: (string | null | undefined)[]): string[] {
  return ids.filter((id) => id !== null && id !== undefined);
}

/** Everybody in a relation to an offering. */
export async function listOfferingPeople(tx: Tx, offering: OfferingSubject): Promise<People> {
  const { createdById, revision } = offering;
  const ids = known(createdById, revision?.createdById, revision?.submittedById);
  return {
    own_deciders: await listCandidates(tx, offering.stateCode, { isDecider: true }),
    author: await listCandidates(tx, offering.stateCode, { ids }),
    own_mailbox: mailboxOf(offering.organisation),
    own_involved: [],
    provider_deciders: [],
    provider_involved: [],
    provider_mailbox: [],
  };
}

/** Everybody in a relation to a connection, both Länder. */
export async function listConnectionPeople(tx: Tx, connection: ConnectionSubject): Promise<People> {
  const { stateCode, providerStateCode } = connection;
  const authors = known(connection.createdById, connection.handedInById);
  const ownIds = await listActorIds(tx, connection.id, stateCode);
  const providerIds = await listActorIds(tx, connection.id, providerStateCode);
  return {
    own_deciders: await listCandidates(tx, stateCode, { isDecider: true }),
    provider_deciders: await listCandidates(tx, providerStateCode, { isDecider: true }),
    author: await listCandidates(tx, stateCode, { ids: authors }),
    own_involved: await listCandidates(tx, stateCode, { ids: ownIds }),
    provider_involved: await listCandidates(tx, providerStateCode, { ids: providerIds }),
    own_mailbox: mailboxOf(connection.organisation),
    provider_mailbox: mailboxOf(connection.provider),
  };
}

export async function findDelivery(tx: Tx, deliveryId: string) {
  return tx.mailDelivery.findUnique({
    where: { id: deliveryId },
    select: {
      id: true,
      eventId: true,
      recipient: true,
      recipientName: true,
      personId: true,
      template: true,
      reason: true,
      status: true,
      attempts: true,
      messageId: true,
      createdAt: true,
    },
  });
}

/** Whether the person may still get mail: a disabled account gets none, even if the mail was due before. */
export async function isReachable(tx: Tx, personId: string | null): Promise<boolean> {
  if (personId === null) return true;
  return (await tx.person.count({ where: { id: personId, status: "active" } })) === 1;
}

/** Open work older than `before`, oldest first; bounded, the next sweep takes the rest. */
export async function listOverdue(tx: Tx, before: Date) {
  const [entries, deliveries] = [
    await tx.outboxEntry.findMany({
      where: { dispatchedAt: null, createdAt: { lt: before } },
      orderBy: { createdAt: "asc" },
      take: 2_000,
      select: { eventId: true },
    }),
    await tx.mailDelivery.findMany({
      where: { status: "queued", createdAt: { lt: before } },
      orderBy: { createdAt: "asc" },
      take: 2_000,
      select: { id: true },
    }),
  ];
  return {
    eventIds: entries.map(({ eventId }) => eventId),
    deliveryIds: deliveries.map(({ id }) => id),
  };
}
