import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createOffering, createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { countOpenWritingOf, listAskedBy, listRevisionsOf, listUnansweredOf } from "./offering.handover.queries.server";
import { demandWritingSuccessor, reassignWriting } from "./offering.handover.server";

await testDatabase({ reference: true });

let leaver: Actor;
let coordinator: Actor;
let successor: Actor;

beforeEach(async () => {
  leaver = await createPerson(db(), { stateCode: "NW" });
  successor = await createPerson(db(), { stateCode: "NW" });
  coordinator = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
});

async function ask(asker: Actor, offeringId: string, answer: string | null = null) {
  const { organisationId, personId } = asker;
  return db().question.create({ data: { offeringId, organisationId, askedById: personId, text: "Wann?", answer } });
}

const hand = (actor: Actor, from: Actor, to: Actor) =>
  inTransaction(actor, (tx) => reassignWriting(tx, actor, { fromPersonId: from.personId, toPersonId: to.personId }));

const leave = (actor: Actor, person: Actor) =>
  inTransaction(actor, async (tx) => {
    await tx.membership.update({ where: { id: person.membershipId }, data: { endedAt: new Date() } });
    await demandWritingSuccessor(tx, actor, person.personId);
  });

const scope = () => ({ stateCode: "NW", personId: leaver.personId });

/** One revision in each state of work, and what is none any more. */
async function write(): Promise<string[]> {
  const ids: string[] = [];
  for (const publication of ["draft", "submitted", "changes_requested"] as const)
    ids.push((await createOffering(db(), { stateCode: "NW", author: leaver, publication })).offering.id);
  await createOffering(db(), { stateCode: "NW", author: leaver, publication: "published" });
  await createOffering(db(), { stateCode: "NW", author: leaver, publication: "retired" });
  return ids;
}

test("revisions in work and open questions go to the successor, each with its line in the record", async () => {
  const ids = await write();
  const { offering } = await createOffering(db(), { stateCode: "RP" });
  const open = await ask(leaver, offering.id);
  const answered = await ask(leaver, offering.id, "Morgen.");
  expect((await listRevisionsOf(scope())).map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(await hand(coordinator, leaver, successor)).toEqual({ revisions: 3, questions: 1 });
  expect(await countOpenWritingOf(db(), leaver.personId)).toBe(0);
  expect(await countOpenWritingOf(db(), successor.personId)).toBe(4);
  expect((await db().question.findUniqueOrThrow({ where: { id: answered.id } })).askedById).toBe(leaver.personId);
  const events = await db().event.findMany({
    where: { subjectId: { in: [...ids, open.id] } },
    select: { type: true, actorId: true, data: true },
  });
  expect(events.map(({ type }) => type).sort()).toEqual([
    "offering.revision_handed_over",
    "offering.revision_handed_over",
    "offering.revision_handed_over",
    "question.handed_over",
  ]);
  for (const { actorId, data } of events) {
    expect(actorId).toBe(coordinator.personId);
    expect(data).toMatchObject({ fromPersonId: leaver.personId, toPersonId: successor.personId });
  }
  expect(await hand(coordinator, leaver, successor)).toEqual({ revisions: 0, questions: 0 });
});

test("who handed a revision in stays, so that four eyes are not lost with a hand-over", async () => {
  const { revision } = await createOffering(db(), { stateCode: "NW", author: leaver, publication: "submitted" });
  await hand(coordinator, leaver, coordinator);
  expect(await db().offeringRevision.findUniqueOrThrow({ where: { id: revision.id } })).toMatchObject({
    createdById: coordinator.personId,
    submittedById: leaver.personId,
    hash: revision.hash,
  });
});

test("nobody leaves with a revision or a question of the Land; both go before", async () => {
  await createOffering(db(), { stateCode: "NW", author: leaver, publication: "draft" });
  await expect(leave(coordinator, leaver)).rejects.toMatchObject({ code: "conflict" });
  await hand(leaver, leaver, successor);
  const { offering } = await createOffering(db(), { stateCode: "RP" });
  await ask(leaver, offering.id);
  await expect(leave(leaver, leaver)).rejects.toMatchObject({ code: "conflict" });
  expect((await listAskedBy(scope())).map(({ text }) => text)).toEqual(["Wann?"]);
  await hand(leaver, leaver, successor);
  await leave(leaver, leaver);
  expect(await db().membership.count({ where: { personId: leaver.personId, endedAt: null } })).toBe(0);
});

test("questions of a Kommune stay with it, and keep nobody from leaving", async () => {
  const town = await createPerson(db(), { stateCode: "NW", role: "municipal" });
  const { offering } = await createOffering(db(), { stateCode: "NW", author: leaver });
  const { id: organisationId } = await db().organisation.create({
    data: { slug: "stadt-x", name: "Stadt X", kind: "municipality", stateCode: "NW" },
  });
  await ask({ ...town, organisationId }, offering.id);
  expect(await listUnansweredOf(scope())).toHaveLength(1);
  expect(await hand(coordinator, town, successor)).toEqual({ revisions: 0, questions: 0 });
  await leave(town, town);
});

test("it is the Land's coordinator's or one's own, and goes only to who writes for the Land", async () => {
  await createOffering(db(), { stateCode: "NW", author: leaver, publication: "draft" });
  const stranger = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  await expect(hand(coordinator, leaver, stranger)).rejects.toMatchObject({ code: "invalid" });
  await expect(hand(successor, leaver, successor)).rejects.toMatchObject({ code: "not_found" });
  expect(await hand(stranger, leaver, stranger)).toEqual({ revisions: 0, questions: 0 });
  expect(await listRevisionsOf(scope())).toHaveLength(1);
});
