import { listConcerned } from "~/features/offering/offering.retire.queries.server";
import type { Tx } from "~/platform/db.server";
import { findStateName, listCoordinators, listWriting, MANY, mailboxOf } from "./notification.people.queries.server";
import type { Candidate, People } from "./notification.rules";

const organisationSelect = { name: true, mailbox: true } as const;

/**
 * One query after the other: Prisma would load three relations at once over the one connection of the transaction, which
 * pg warns about.
 * @param revision number of the revision the event speaks about; null = the newest
 */
export async function findOfferingSubject(tx: Tx, offeringId: string, revision: number | null) {
  const offering = await tx.offering.findUnique({
    where: { id: offeringId },
    select: {
      slug: true,
      stateCode: true,
      createdById: true,
      responsibleId: true,
      lastVerifiedAt: true,
      retiredAt: true,
      organisation: { select: organisationSelect },
      successor: { select: { slug: true, liveRevision: { select: { title: true } } } },
    },
  });
  if (!offering) return null;
  const spoken = await tx.offeringRevision.findFirst({
    where: { offeringId, ...(revision === null ? {} : { number: revision }) },
    orderBy: { number: "desc" },
    select: { title: true, number: true, createdById: true, submittedById: true },
  });
  return {
    kind: "offering" as const,
    id: offeringId,
    ...offering,
    revision: spoken,
    stateName: await findStateName(tx, offering.stateCode),
  };
}
export type OfferingSubject = NonNullable<Awaited<ReturnType<typeof findOfferingSubject>>>;

export async function findConnectionSubject(tx: Tx, connectionId: string) {
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
      responsibleId: true,
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
    kind: "connection" as const,
    ...connection,
    provider: offering.organisation,
    stateName: await findStateName(tx, connection.stateCode),
    providerStateName: await findStateName(tx, connection.providerStateCode),
  };
}
export type ConnectionSubject = NonNullable<Awaited<ReturnType<typeof findConnectionSubject>>>;

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

function known(...ids: (string | null | undefined)[]): string[] {
  return ids.filter((id) => id !== null && id !== undefined);
}

/** Everybody in a relation to an offering. */
export async function listOfferingPeople(tx: Tx, offering: OfferingSubject): Promise<People> {
  const { stateCode, createdById, responsibleId, revision } = offering;
  const ids = known(createdById, responsibleId, revision?.createdById, revision?.submittedById);
  const coordinators = await listCoordinators(tx, stateCode);
  const responsible = await listWriting(tx, stateCode, known(responsibleId));
  return {
    own_deciders: coordinators,
    author: await listWriting(tx, stateCode, ids),
    own_mailbox: mailboxOf(offering.organisation),
    responsible: responsible.length > 0 ? responsible : coordinators,
    ...(await listConnected(tx, offering.id)),
  };
}

/** Who is told of the end of an offering: the Länder that are connected or prepare it, as the page says before. */
async function listConnected(tx: Tx, offeringId: string) {
  const connections = await listConcerned(tx, offeringId);
  const people: Candidate[] = [];
  for (const stateCode of new Set(connections.map((connection) => connection.stateCode))) {
    const own = connections.filter((connection) => connection.stateCode === stateCode);
    const ids = own.flatMap(({ createdById, responsibleId }) => known(createdById, responsibleId));
    people.push(...(await listCoordinators(tx, stateCode)), ...(await listWriting(tx, stateCode, ids)));
  }
  return {
    connected_people: people,
    connected_mailboxes: connections.flatMap(({ organisation }) => mailboxOf(organisation)),
  };
}

/** Everybody in a relation to a connection, both Länder. */
export async function listConnectionPeople(tx: Tx, connection: ConnectionSubject): Promise<People> {
  const { stateCode, providerStateCode } = connection;
  const authors = known(connection.createdById, connection.handedInById, connection.responsibleId);
  const ownIds = await listActorIds(tx, connection.id, stateCode);
  const providerIds = await listActorIds(tx, connection.id, providerStateCode);
  return {
    own_deciders: await listCoordinators(tx, stateCode),
    provider_deciders: await listCoordinators(tx, providerStateCode),
    author: await listWriting(tx, stateCode, authors),
    own_involved: await listWriting(tx, stateCode, ownIds),
    provider_involved: await listWriting(tx, providerStateCode, providerIds),
    own_mailbox: mailboxOf(connection.organisation),
    provider_mailbox: mailboxOf(connection.provider),
  };
}
