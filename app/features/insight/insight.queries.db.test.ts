import { describe, expect, it } from "vitest";
import { connectionStatusLabels } from "~/features/connection/connection.rules";
import { createAlliance, createConnection, createOffering } from "~prisma/factories";
import type { ConnectionStatus } from "~prisma/generated/enums";
import { testDatabase } from "../../../tests/setup/database";
import {
  findLiveFigures,
  listNewestOfferings,
  listOpenAlliances,
  listTopicFieldCounts,
} from "./insight.queries.server";

const { client: db } = await testDatabase({ reference: true });

describe("figures of the start page", () => {
  it("are zero in an empty marketplace, and every Themenfeld is listed", async () => {
    expect(await findLiveFigures()).toMatchObject({
      publishedOfferings: 0,
      offeringStates: 0,
      liveConnections: 0,
      startedConnections: 0,
      waitingRequests: 0,
      openAlliances: 0,
    });
    const fields = await listTopicFieldCounts();
    expect(fields).toHaveLength(14);
    expect(fields.every((field) => field.offerings === 0)).toBe(true);
  });

  it("count what is published and nothing else", async () => {
    await createOffering(db, { title: "Erstes", stateCode: "RP", topicFieldSlug: "umwelt", summary: "Kurz gesagt" });
    await createOffering(db, { title: "Zweites", stateCode: "RP", topicFieldSlug: "umwelt" });
    await createOffering(db, { title: "Drittes", stateCode: "SH", topicFieldSlug: "bildung" });
    for (const publication of ["draft", "submitted", "changes_requested", "retired"] as const)
      await createOffering(db, { title: `Nicht zu sehen: ${publication}`, stateCode: "HH", publication });

    expect(await findLiveFigures()).toMatchObject({
      publishedOfferings: 3,
      offeringStates: 2,
      hasFederalOfferings: false,
    });
    const counts = Object.fromEntries((await listTopicFieldCounts()).map(({ slug, offerings }) => [slug, offerings]));
    expect(counts).toMatchObject({ umwelt: 2, bildung: 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(3);
    const newest = await listNewestOfferings(10);
    expect(newest.map(({ title }) => title)).toEqual(["Drittes", "Zweites", "Erstes"]);
    expect(newest.at(-1)).toMatchObject({
      summary: "Kurz gesagt",
      stateName: "Rheinland-Pfalz",
      topicFieldName: "Umwelt",
    });
    expect(await listNewestOfferings(1)).toHaveLength(1);
  });

  it("group connections; what waits inside the requesting Land shows nowhere", async () => {
    const { offering } = await createOffering(db, { title: "Angeschlossenes" });
    const states = ["BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "SL", "SN", "ST"];
    const statuses = Object.keys(connectionStatusLabels) as ConnectionStatus[];
    expect(statuses).toHaveLength(states.length);
    for (const [index, status] of statuses.entries())
      await createConnection(db, { offering, status, stateCode: states[index] ?? "" });
    expect(await findLiveFigures()).toMatchObject({ liveConnections: 1, startedConnections: 4, waitingRequests: 2 });
  });

  it("list open calls, the most urgent first, with those who really joined", async () => {
    const later = new Date("2027-06-01");
    await createAlliance(db, { title: "Ohne Frist" });
    await createAlliance(db, { title: "Später", openUntil: later });
    await createAlliance(db, {
      title: "Bald",
      openUntil: new Date("2027-01-15"),
      members: [
        { stateCode: "NW", status: "member" },
        { stateCode: "HE", status: "interested" },
      ],
    });
    await createAlliance(db, { title: "Läuft schon", status: "active" });
    const calls = await listOpenAlliances(5);
    expect(calls.map(({ title, memberCount }) => [title, memberCount])).toEqual([
      ["Bald", 2],
      ["Später", 1],
      ["Ohne Frist", 1],
    ]);
    expect(calls[0]).toMatchObject({ leadStateName: "Rheinland-Pfalz", kind: "implementation" });
    expect(await findLiveFigures()).toMatchObject({ openAlliances: 3 });
  });
});
