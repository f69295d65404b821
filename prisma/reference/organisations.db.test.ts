import { expect, it } from "vitest";
import { testDatabase } from "../../tests/setup/database";
import { isEmpty, loadDemoData } from "../seed";
import { addStateOrganisations } from "./organisations";

const { client: db } = await testDatabase({ reference: true });

it("gives each Land and the Bund its organisation once, leaves changed ones alone and gives way to the demo", async () => {
  expect(await Promise.all([addStateOrganisations(db), addStateOrganisations(db)])).toEqual(
    expect.arrayContaining([17, 0]),
  );
  expect(await db.organisation.count({ where: { kind: "state" } })).toBe(16);
  await db.organisation.update({ where: { slug: "land-nw" }, data: { name: "Staatskanzlei", slug: "staatskanzlei" } });
  expect(await addStateOrganisations(db)).toBe(0);
  expect((await db.organisation.findMany({ where: { stateCode: "NW" } })).map(({ name }) => name)).toEqual([
    "Staatskanzlei",
  ]);
  await db.organisation.delete({ where: { slug: "staatskanzlei" } });
  expect(await isEmpty(db)).toBe(true);
  await loadDemoData(db);
  expect(await addStateOrganisations(db)).toBe(0);
  expect(await db.organisation.count({ where: { kind: "state" } })).toBe(16);
});
