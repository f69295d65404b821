import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { Conflict, Forbidden, NotFound } from "~/platform/errors";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { findResetTarget } from "./organisation.factor-reset.queries.server";
import { startFactorReset } from "./organisation.factor-reset.server";

await testDatabase({ reference: true });

let coordinator: Actor;
let person: Actor;
beforeEach(async () => {
  coordinator = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
  person = await withFactor(await createPerson(db(), { stateCode: "RP" }));
});

async function withFactor(actor: Actor): Promise<Actor> {
  await db().person.update({ where: { id: actor.personId }, data: { secondFactorSince: new Date() } });
  return actor;
}

const start = (actor: Actor, personId = person.personId) =>
  inTransaction(actor, (tx) => startFactorReset(tx, actor, { personId }));
const runs = (personId = person.personId) => db().factorReset.count({ where: { personId } });

describe("starting the reset of a lost factor", () => {
  it("is for the coordinator of the person's Land, and is recorded for that Land", async () => {
    const id = await start(coordinator);
    const event = await db().event.findFirstOrThrow({ where: { subjectId: id } });
    expect(event).toMatchObject({
      type: "account.factor_reset_started",
      subjectKind: "factor_reset",
      actorId: coordinator.personId,
      stateCode: "RP",
    });
    expect((await findResetTarget(coordinator, person.personId)).reset).toMatchObject({ id });
    // nothing is removed yet
    const row = await db().person.findUniqueOrThrow({ where: { id: person.personId } });
    expect(row.secondFactorSince).not.toBeNull();
  });

  it("shows and does nothing for others: 404, as if the person did not exist", async () => {
    const others = [
      await createPerson(db(), { stateCode: "NW", role: "coordinator" }),
      await createPerson(db(), { stateCode: "RP", role: "representative" }),
      await createPerson(db(), { role: "operator" }),
    ];
    for (const actor of others) {
      await expect(start(actor)).rejects.toThrow(NotFound);
      await expect(findResetTarget(actor, person.personId)).rejects.toThrow(NotFound);
    }
    await db().person.update({ where: { id: person.personId }, data: { status: "disabled" } });
    await expect(start(coordinator)).rejects.toThrow(NotFound);
    expect(await runs()).toBe(0);
  });

  it("is the operator's task for operators, and of every Land for who acts for several", async () => {
    const operator = await createPerson(db(), { role: "operator" });
    const colleague = await withFactor(await createPerson(db(), { role: "operator" }));
    await start(operator, colleague.personId);
    expect(await runs(colleague.personId)).toBe(1);

    const elsewhere = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const { organisationId } = elsewhere;
    await db().membership.create({ data: { personId: person.personId, organisationId, role: "representative" } });
    await start(elsewhere);
    await expect(start(coordinator)).rejects.toThrow(Conflict);
  });

  it("is never for oneself, nor for somebody without a factor", async () => {
    await withFactor(coordinator);
    await expect(start(coordinator, coordinator.personId)).rejects.toThrow(Forbidden);
    const bare = await createPerson(db(), { stateCode: "RP" });
    await expect(start(coordinator, bare.personId)).rejects.toThrow(Conflict);
  });

  it("is open once a person, also when twenty start at once", async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => start(coordinator)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await runs()).toBe(1);
  });

  it("is possible again when nobody confirmed in a day; the old run ends", async () => {
    const first = await start(coordinator);
    await db().factorReset.update({
      where: { id: first },
      data: { createdAt: new Date(Date.now() - 24 * 3_600_000 - 1) },
    });
    await start(coordinator);
    expect((await db().factorReset.findUniqueOrThrow({ where: { id: first } })).cancelledAt).not.toBeNull();
  });
});
