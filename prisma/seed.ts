import type { Tx } from "~/platform/db.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { PrismaClient } from "~prisma/generated/client";
import { demoAccounts as accounts, demoOrganisations } from "./demo/people";
import { type DemoRows, demoRows } from "./demo/rows";
import { createPastEvents, demoPasswordHash } from "./factories";

export { demoPassword } from "./factories";
export { loadReferenceData } from "./reference/load";

/** Who can sign in with the demo data, for the last lines of the start. */
export const demoAccounts = accounts.map(({ email, name, role, organisation }) => ({
  email,
  name,
  role,
  organisation: demoOrganisations.find(({ slug }) => slug === organisation)?.name ?? organisation,
}));

/** Nobody has an account yet: only then demo data may come in. */
export async function isEmpty(db: Tx): Promise<boolean> {
  return (await db.person.findFirst({ select: { id: true } })) === null;
}

/**
 * Fills an empty installation with invented people, offerings, connections and alliances, and a year of history that
 * ends at `now`. All or nothing; sends no mail, since the events count as dispatched. Needs the reference data.
 */
export async function loadDemoData(db: PrismaClient, now = new Date()): Promise<void> {
  const rows = demoRows(now, await demoPasswordHash());
  await db.$transaction((tx) => writeOnce(tx, rows), { timeout: 60_000, maxWait: 60_000 });
}

/** Two processes that start at once on one empty database: one of them loads, the other finds people. */
async function writeOnce(tx: Tx, rows: DemoRows): Promise<void> {
  await oneAtATime(tx, "demo_data");
  if (await isEmpty(tx)) await write(tx, rows);
}

async function write(tx: Tx, rows: DemoRows): Promise<void> {
  // those of a start without demo data, in which nobody has worked yet
  await tx.organisation.deleteMany({ where: { slug: { in: rows.cast.organisations.map(({ slug }) => slug) } } });
  await tx.organisation.createMany({ data: rows.cast.organisations });
  await tx.person.createMany({ data: rows.cast.people });
  await tx.membership.createMany({ data: rows.cast.memberships });
  await writeOfferings(tx, rows.offerings);
  await tx.storedFile.createMany({ data: rows.documents.files.map(({ file }) => file) });
  await tx.storedFileChunk.createMany({ data: rows.documents.files.map(({ chunk }) => chunk) });
  await tx.offeringDocument.createMany({ data: [...rows.documents.documents] });
  await tx.offeringDocumentVersion.createMany({ data: [...rows.documents.versions] });
  await tx.connection.createMany({ data: [...rows.connections.connections] });
  await tx.referenceCounter.createMany({ data: [...rows.connections.counters] });
  await tx.alliance.createMany({ data: [...rows.alliances.alliances] });
  await tx.allianceMember.createMany({ data: [...rows.alliances.members] });
  await tx.question.createMany({ data: [...rows.questions.questions] });
  await tx.mailDomain.createMany({ data: rows.access.mailDomains });
  await tx.membershipRequest.createMany({ data: rows.access.requests });
  await tx.invitation.createMany({ data: rows.access.invitations });
  await createPastEvents(tx, rows.events);
}

async function writeOfferings(tx: Tx, rows: DemoRows["offerings"]): Promise<void> {
  const revisions = rows.flatMap((row) => row.revisions);
  await tx.offering.createMany({ data: rows.map(({ offering }) => offering) });
  await tx.offeringRevision.createMany({ data: revisions });
  // The two point at each other, so the way back is drawn when both are there.
  await tx.$executeRaw`
    UPDATE "Offering" o SET "liveRevisionId" = p.live, "workingRevisionId" = p.working
    FROM unnest(
      ${rows.map(({ offering }) => offering.id)}::uuid[],
      ${rows.map(({ liveRevisionId }) => liveRevisionId)}::uuid[],
      ${rows.map(({ workingRevisionId }) => workingRevisionId)}::uuid[]
    ) AS p(id, live, working)
    WHERE o.id = p.id`;
}
