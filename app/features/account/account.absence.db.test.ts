import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { listDeputies, listPossibleDeputies, listRepresented } from "./account.absence.queries.server";
import { endAbsence, setAbsence } from "./account.absence.server";
import type { Actor } from "./account.rules";

await testDatabase({ reference: true });

const now = new Date("2026-11-24T12:00:00Z");
const week = { startsOn: "2026-12-01", endsOn: "2026-12-07" };

let ada: Actor;
let bea: Actor;
let cem: Actor;
let coordinator: Actor;

beforeEach(async () => {
  await db().absence.deleteMany();
  await db().membership.updateMany({ data: { endedAt: now } });
  ada = await createPerson(db(), { stateCode: "NW", name: "Ada" });
  bea = await createPerson(db(), { stateCode: "NW", name: "Bea" });
  cem = await createPerson(db(), { stateCode: "NW", name: "Cem" });
  coordinator = await createPerson(db(), { stateCode: "NW", role: "coordinator", name: "Koo" });
});

const away = (actor: Actor, deputy: Actor, period = week) =>
  inTransaction(actor, (tx) => setAbsence(tx, actor, { ...period, deputyId: deputy.personId, now }));

const standIns = async (day: string, ...people: Actor[]) => {
  const found = await listDeputies(
    db(),
    people.map(({ personId }) => personId),
    day,
  );
  return found.map(({ absentName, name }) => `${name} for ${absentName}`);
};

describe("an absence", () => {
  it("counts on its first and last day, and not beside them", async () => {
    await away(ada, bea);
    for (const day of ["2026-12-01", "2026-12-04", "2026-12-07"])
      expect(await standIns(day, ada)).toEqual(["Bea for Ada"]);
    for (const day of ["2026-11-30", "2026-12-08"]) expect(await standIns(day, ada)).toEqual([]);
    expect(await standIns("2026-12-04", bea, coordinator)).toEqual([]);
  });

  it("is told to the deputy, and ends when the person is back", async () => {
    const id = await away(ada, bea);
    await inTransaction(ada, (tx) => endAbsence(tx, ada, { id, now }));
    await expect(inTransaction(ada, (tx) => endAbsence(tx, ada, { id, now }))).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await standIns("2026-12-04", ada)).toEqual([]);
    const events = await db().event.findMany({ where: { subjectId: ada.personId }, orderBy: { occurredAt: "asc" } });
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ["absence.set", { absenceId: id }],
      ["absence.ended", { absenceId: id }],
    ]);
  });

  it("of somebody else is nobody's to end", async () => {
    const id = await away(ada, bea);
    for (const stranger of [bea, coordinator])
      await expect(inTransaction(stranger, (tx) => endAbsence(tx, stranger, { id, now }))).rejects.toMatchObject({
        code: "not_found",
      });
    expect(await standIns("2026-12-04", ada)).toEqual(["Bea for Ada"]);
  });

  it("does not overlap another, not even when both are entered at once", async () => {
    const results = await Promise.allSettled([
      away(ada, bea),
      away(ada, cem, { startsOn: "2026-12-07", endsOn: "2026-12-09" }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(away(ada, bea, { startsOn: "2026-11-20", endsOn: "2026-12-31" })).rejects.toMatchObject({
      fieldErrors: { startsOn: [expect.any(String)] },
    });
    await away(ada, bea, { startsOn: "2026-12-10", endsOn: "2026-12-10" });
  });

  it("does not begin in the past altogether", async () => {
    await expect(away(ada, bea, { startsOn: "2026-11-01", endsOn: "2026-11-23" })).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("a deputy", () => {
  it("works for the same Land and may do the same", async () => {
    const stranger = await createPerson(db(), { stateCode: "RP", role: "coordinator" });
    const town = await createPerson(db(), { stateCode: "NW", role: "municipal" });
    const gone = await createPerson(db(), { stateCode: "NW", status: "disabled" });
    for (const deputy of [stranger, town, gone, ada])
      await expect(away(ada, deputy)).rejects.toMatchObject({ fieldErrors: { deputyId: [expect.any(String)] } });
    await expect(away(coordinator, ada)).rejects.toMatchObject({ code: "invalid" });
    expect((await listPossibleDeputies(ada)).map(({ name }) => name)).toEqual(["Bea", "Cem", "Koo"]);
    expect(await listPossibleDeputies(coordinator)).toEqual([]);
  });

  it("who is absent too is stood in for by their own deputy; a circle ends", async () => {
    await away(ada, bea);
    await away(bea, cem);
    expect(await standIns("2026-12-04", ada, bea)).toEqual(["Cem for Ada", "Cem for Bea"]);
    const represented = await listRepresented(cem, "2026-12-04");
    expect(represented.map(({ name, role }) => [name, role]).sort()).toEqual([
      ["Ada", "representative"],
      ["Bea", "representative"],
    ]);
    await away(cem, ada);
    expect(await standIns("2026-12-04", ada, bea, cem)).toEqual([]);
    expect((await listRepresented(cem, "2026-12-04")).map(({ name }) => name).sort()).toEqual(["Ada", "Bea"]);
  });

  it("who left, or lost the role, gets nothing any more", async () => {
    await away(ada, bea);
    await db().membership.updateMany({ where: { personId: bea.personId }, data: { endedAt: now } });
    expect(await standIns("2026-12-04", ada)).toEqual([]);
    await db().membership.updateMany({
      where: { personId: bea.personId },
      data: { endedAt: null, role: "topic_lead" },
    });
    expect(await standIns("2026-12-04", ada)).toEqual([]);
    expect(await listRepresented({ ...bea, role: "topic_lead" }, "2026-12-04")).toEqual([]);
  });
});
