import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { findLeaving } from "./organisation.leave.queries.server";
import { endMembership } from "./organisation.people.server";

await testDatabase({ reference: true });

beforeEach(async () => {
  await db().membership.updateMany({ where: { endedAt: null }, data: { endedAt: new Date() } });
});

const look = ({ personId, membershipId }: Actor) => findLeaving(personId, membershipId);

/** A second membership of the same person. */
async function also(person: Actor, other: Actor): Promise<Actor> {
  const { organisationId, role } = other;
  const { id } = await db().membership.create({ data: { personId: person.personId, organisationId, role } });
  await db().membership.update({ where: { id: other.membershipId }, data: { endedAt: new Date() } });
  return { ...other, personId: person.personId, membershipId: id };
}

test("the last coordinator is told so, others are not", async () => {
  const first = await createPerson(db(), { stateCode: "HE", role: "coordinator" });
  expect(await look(first)).toMatchObject({ isLast: true, isOnly: true, leavesState: "HE" });
  await createPerson(db(), { stateCode: "HE", role: "coordinator" });
  expect(await look(first)).toMatchObject({ isLast: false, isLastOperator: false });
});

test("business goes only with the last role that writes for the Land", async () => {
  const person = await createPerson(db(), { stateCode: "HE" });
  const second = await also(person, await createPerson(db(), { stateCode: "HE", role: "coordinator" }));
  expect(await look(person)).toMatchObject({ leavesState: null, isOnly: false });
  expect(await look(second)).toMatchObject({ leavesState: null, isLast: true });
  const elsewhere = await also(person, await createPerson(db(), { stateCode: "BB", role: "municipal" }));
  expect(await look(elsewhere)).toMatchObject({ leavesState: null, isLast: false });
});

test("the actor is of the membership that ends, so that its Land has it in the record", async () => {
  const person = await createPerson(db(), { stateCode: "HE" });
  const other = await also(person, await createPerson(db(), { stateCode: "BB" }));
  const { actor } = await look(other);
  await inTransaction(actor, (tx) => endMembership(tx, actor, { ...other, confirmsLast: false }));
  const event = await db().event.findFirstOrThrow({ where: { type: "membership.ended", subjectId: person.personId } });
  expect(event).toMatchObject({ stateCode: "BB", actorId: person.personId });
  expect(await look(person)).toMatchObject({ isOnly: true });
});

test("the last operator, somebody else's membership, and one that has ended", async () => {
  const operator = await createPerson(db(), { role: "operator" });
  expect(await look(operator)).toMatchObject({ isLastOperator: true, leavesState: null });
  const person = await createPerson(db(), { stateCode: "HE" });
  await expect(findLeaving(operator.personId, person.membershipId)).rejects.toMatchObject({ code: "not_found" });
  await db().membership.update({ where: { id: person.membershipId }, data: { endedAt: new Date() } });
  await expect(look(person)).rejects.toMatchObject({ code: "not_found" });
});
