import { expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { createOffering } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { offeringDetailShape } from "./offering.api.forms";
import { offeringDetail } from "./offering.api.rules";
import { findPublicEntry } from "./offering.fact-sheet.queries.server";

await testDatabase({ reference: true });

const APP_URL = "https://marktplatz.example";
const costs = [{ year: 2027, type: "A", scenario: "expected", cents: 100_00 }];
const contacts = [{ role: "technical", name: "Erika Beispiel", deputy: "Max Beispiel", mailbox: "technik@ni.example" }];

async function answerFor(areCostsPublic: boolean) {
  const { offering } = await createOffering(db(), {
    title: `Waffenschein ${areCostsPublic}`,
    stateCode: "NI",
    transports: ["fit_connect"],
  });
  await db().offeringRevision.updateMany({
    where: { offeringId: offering.id },
    data: { costs, contacts, areCostsPublic, securityDeclaredOn: new Date("2026-03-31") },
  });
  const connected = [{ stateCode: "HB", status: "live" }];
  const detail = offeringDetail(await findPublicEntry(offering.slug), connected, APP_URL);
  return { text: JSON.stringify(detail), slug: offering.slug };
}

it("answers as it is described, without names of people, and with costs where they are public", async () => {
  const open = await answerFor(true);
  const detail = offeringDetailShape.parse(JSON.parse(open.text));
  expect(detail).toMatchObject({
    url: `${APP_URL}/angebote/${open.slug}`,
    state: "NI",
    connections: 1,
    connected: [{ state: "HB", status: "live" }],
    entry: {
      costs,
      securityDeclaredOn: "2026-03-31",
      contacts: [{ role: "technical", mailbox: "technik@ni.example" }],
    },
  });
  expect(open.text).not.toContain('Beispiel"');
  expect(open.text).not.toContain("Erika");
  const closed = offeringDetailShape.parse(JSON.parse((await answerFor(false)).text));
  expect(closed.entry).toMatchObject({ costs: null, allocationKey: null });
});

it("knows only what is published", async () => {
  for (const publication of ["draft", "retired"] as const) {
    const { offering } = await createOffering(db(), { title: `Angebot ${publication}`, stateCode: "NI", publication });
    await expect(findPublicEntry(offering.slug)).rejects.toThrow("nicht gefunden");
  }
});
