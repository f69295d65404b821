import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createOffering, createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { editConnection, moveConnection, requestConnection } from "./connection.commands.server";
import type { ConnectionContent } from "./connection.forms";
import {
  findConnection,
  listConnectionEvents,
  listConnections,
  listConnectionsWaitingFor,
} from "./connection.queries.server";
import type { ConnectionAction } from "./connection.transitions.rules";

await testDatabase({ reference: true });

const content: ConnectionContent = {
  purpose: "Wir wollen den Dienst landesweit anbieten.",
  currentSituation: "",
  desiredGoLive: null,
  legalPath: null,
  dataProtectionBasis: null,
  transport: "fit_connect",
  specialistSystem: null,
  needsPayment: false,
  municipalityCount: null,
  caseNumbers: null,
  mailbox: "ozg@nw.example",
};

interface Cast {
  writer: Actor;
  coordinator: Actor;
  provider: Actor;
  stranger: Actor;
  slug: string;
}

let cast: Cast;

beforeEach(async () => {
  const { offering } = await createOffering(db(), { stateCode: "RP" });
  cast = {
    writer: await createPerson(db(), { stateCode: "NW", role: "representative" }),
    coordinator: await createPerson(db(), { stateCode: "NW", role: "coordinator" }),
    provider: await createPerson(db(), { stateCode: "RP", role: "coordinator" }),
    stranger: await createPerson(db(), { stateCode: "BY", role: "coordinator" }),
    slug: offering.slug,
  };
});

const request = (actor: Actor) =>
  inTransaction(actor, (tx) => requestConnection(tx, actor, { slug: cast.slug, content }));

async function move(actor: Actor, id: string, action: ConnectionAction, text: string | null = "Begründung") {
  const { version } = await db().connection.findUniqueOrThrow({ where: { id }, select: { version: true } });
  await inTransaction(actor, (tx) => moveConnection(tx, actor, { id, action, version, text }));
}

const statusOf = async (id: string) => (await db().connection.findUniqueOrThrow({ where: { id } })).status;

/** Every write leaves an event and its outbox row; returns the types in order. */
async function eventTypes(id: string) {
  const events = await db().event.findMany({
    where: { subjectId: id },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
    include: { outbox: true },
  });
  for (const event of events) expect(event.outbox).not.toBeNull();
  return events.map(({ type }) => type);
}

async function released(): Promise<string> {
  const id = await request(cast.writer);
  await move(cast.writer, id, "hand_in", null);
  await move(cast.coordinator, id, "release", null);
  return id;
}

describe("the way of a request", () => {
  it("goes from the draft to the approval, each step recorded once", async () => {
    const id = await released();
    await move(cast.provider, id, "ask_back", "Welches Fachverfahren?");
    await move(cast.writer, id, "answer", "Verfahren A, Version 3");
    await move(cast.provider, id, "approve", null);
    expect(await statusOf(id)).toBe("approved");
    expect(await eventTypes(id)).toEqual([
      "connection.drafted",
      "connection.handed_in",
      "connection.released",
      "connection.clarification_requested",
      "connection.clarification_answered",
      "connection.approved",
    ]);
  });

  it("names the revision in every step", async () => {
    const id = await released();
    const { revisionHash } = await db().connection.findUniqueOrThrow({ where: { id } });
    const hashes = await db().event.findMany({ where: { subjectId: id }, select: { revisionHash: true } });
    expect(revisionHash).toMatch(/^[0-9a-f]{64}$/);
    for (const event of hashes) expect(event.revisionHash).toBe(revisionHash);
  });

  it("stays hidden from the provider until the own coordinator released it", async () => {
    const id = await request(cast.writer);
    await move(cast.writer, id, "hand_in", null);
    await expect(findConnection(cast.provider, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await listConnections(cast.provider)).incoming.map((row) => row.id)).not.toContain(id);
    expect((await listConnectionsWaitingFor(cast.provider)).map((row) => row.id)).not.toContain(id);
    await expect(move(cast.provider, id, "approve")).rejects.toMatchObject({ code: "not_found" });
    await move(cast.coordinator, id, "release", null);
    expect((await findConnection(cast.provider, id)).id).toBe(id);
    expect((await listConnectionsWaitingFor(cast.provider)).map((row) => row.id)).toContain(id);
  });

  it("shows the provider no internal step", async () => {
    const id = await request(cast.writer);
    await move(cast.writer, id, "hand_in", null);
    await move(cast.coordinator, id, "return", "Bitte Fallzahlen ergänzen, intern.");
    await move(cast.writer, id, "hand_in", null);
    await move(cast.coordinator, id, "release", null);
    const seen = await listConnectionEvents(cast.provider, id);
    expect(seen.map(({ type }) => type)).toEqual(["connection.released"]);
    expect((await listConnectionEvents(cast.writer, id)).length).toBe(5);
  });
});

describe("from the attacker's side", () => {
  it("gives a third Land nothing: not the page, not the list, not one step", async () => {
    const id = await released();
    await expect(findConnection(cast.stranger, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await listConnections(cast.stranger)).incoming.map((row) => row.id)).not.toContain(id);
    await expect(move(cast.stranger, id, "approve")).rejects.toMatchObject({ code: "not_found" });
    await expect(
      inTransaction(cast.stranger, (tx) => editConnection(tx, cast.stranger, { id, version: 1, content })),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await statusOf(id)).toBe("submitted");
  });

  it("refuses the provider's representative the decision, and the requester the provider's step", async () => {
    const id = await released();
    const representative = await createPerson(db(), { stateCode: "RP", role: "representative" });
    await expect(move(representative, id, "approve")).rejects.toMatchObject({ code: "forbidden" });
    await expect(move(cast.coordinator, id, "approve")).rejects.toMatchObject({ code: "forbidden" });
    expect(await statusOf(id)).toBe("submitted");
  });

  it("refuses a request to the own Land's offering and one by the operator", async () => {
    const own = await createPerson(db(), { stateCode: "RP", role: "representative" });
    const operator = await createPerson(db(), { role: "operator" });
    await expect(request(own)).rejects.toMatchObject({ code: "forbidden" });
    await expect(request(operator)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("requests no connection to a draft of another Land", async () => {
    const { offering } = await createOffering(db(), { stateCode: "RP", publication: "draft" });
    await expect(
      inTransaction(cast.writer, (tx) => requestConnection(tx, cast.writer, { slug: offering.slug, content })),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("four eyes", () => {
  it("refuses the release by the coordinator who handed it in, when there is another", async () => {
    await createPerson(db(), { stateCode: "NW", role: "coordinator" });
    const id = await request(cast.coordinator);
    await move(cast.coordinator, id, "hand_in", null);
    await expect(move(cast.coordinator, id, "release")).rejects.toMatchObject({ code: "forbidden" });
    expect(await statusOf(id)).toBe("awaiting_own_coordinator");
  });

  it("lets the only coordinator of a Land release the own request, marked in the record", async () => {
    const only = await createPerson(db(), { stateCode: "SL", role: "coordinator" });
    const id = await request(only);
    await move(only, id, "hand_in", null);
    await move(only, id, "release", null);
    const event = await db().event.findFirstOrThrow({ where: { subjectId: id, type: "connection.released" } });
    expect(event.isFourEyesWaived).toBe(true);
  });
});

describe("at the same time", () => {
  it("gives one of twenty decisions the effect, the others a clear answer", async () => {
    const id = await released();
    const { version } = await db().connection.findUniqueOrThrow({ where: { id } });
    const decide = (action: "approve" | "reject") =>
      inTransaction(cast.provider, (tx) => moveConnection(tx, cast.provider, { id, action, version, text: "Grund" }));
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => decide(index % 2 === 0 ? "approve" : "reject")),
    );
    const won = results.filter(({ status }) => status === "fulfilled");
    const lost = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(won).toHaveLength(1);
    for (const reason of lost) expect(reason).toMatchObject({ code: "conflict" });
    const decisions = (await eventTypes(id)).filter((type) => /approved|rejected/.test(type));
    expect(decisions).toHaveLength(1);
  });

  it("draws up one request a Land and entry, however often the form is sent", async () => {
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => request(cast.writer)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
  });

  it("gives requests of one moment different references", async () => {
    const land = ["BY", "HE", "TH", "SN"];
    const people = await Promise.all(land.map((stateCode) => createPerson(db(), { stateCode })));
    const ids = await Promise.all(people.map(request));
    const rows = await db().connection.findMany({ where: { id: { in: ids } }, select: { reference: true } });
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(land.length);
  });
});

describe("stale pages", () => {
  it("refuse a step on a version that is gone, and change nothing", async () => {
    const id = await released();
    await expect(
      inTransaction(cast.provider, (tx) =>
        moveConnection(tx, cast.provider, { id, action: "approve", version: 1, text: null }),
      ),
    ).rejects.toMatchObject({ code: "conflict" });
    expect(await statusOf(id)).toBe("submitted");
  });

  it("refuse to overwrite what somebody else saved", async () => {
    const id = await request(cast.writer);
    const edit = (purpose: string) =>
      inTransaction(cast.writer, (tx) =>
        editConnection(tx, cast.writer, { id, version: 1, content: { ...content, purpose } }),
      );
    await edit("Erste Fassung des Bedarfs");
    await expect(edit("Zweite Fassung des Bedarfs")).rejects.toMatchObject({ code: "conflict" });
    expect((await db().connection.findUniqueOrThrow({ where: { id } })).purpose).toBe("Erste Fassung des Bedarfs");
  });
});
