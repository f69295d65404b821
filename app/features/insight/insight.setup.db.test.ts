import { expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { listSetupTasks, readSetup } from "./insight.setup.queries.server";

await testDatabase({ reference: true });

it("follows what is there: organisations, coordinators and open invitations", async () => {
  const now = new Date();
  const before = await readSetup(now);
  expect([before.hasReferenceData, before.withoutOrganisation.length, before.withoutCoordinator]).toEqual([
    true,
    16,
    [],
  ]);
  const coordinator = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  const { organisationId } = await createPerson(db(), { stateCode: "HE" });
  expect((await readSetup(now)).withoutCoordinator).toEqual(["Hessen"]);
  const expiresAt = new Date(now.getTime() + 60_000);
  await db().invitation.create({ data: { email: "neu@he.example", organisationId, role: "coordinator", expiresAt } });
  const invited = await readSetup(now);
  expect([invited.withoutOrganisation.length, invited.withoutCoordinator]).toEqual([14, []]);
  expect((await readSetup(expiresAt)).withoutCoordinator).toEqual(["Hessen"]);
  await db().person.update({ where: { id: coordinator.personId }, data: { status: "disabled" } });
  expect((await readSetup(now)).withoutCoordinator).toEqual(["Nordrhein-Westfalen"]);
  await expect(listSetupTasks(coordinator, now)).rejects.toThrow("Plattformbetrieb");
});
