import { verify } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { readFilters } from "~/features/offering/offering.filters.forms";
import { searchOfferings } from "~/features/offering/offering.search.queries.server";
import { testDatabase } from "../tests/setup/database";
import {
  createAlliance,
  createConnection,
  createOffering,
  createPastEvents,
  createPerson,
  createQuestion,
  demoPassword,
  newEvent,
} from "./factories";

const { client: db } = await testDatabase({ reference: true });

describe("factories", () => {
  it("make people who can sign in and who share the organisation of their Land", async () => {
    const coordinator = await createPerson(db, { role: "coordinator", stateCode: "SH" });
    const representative = await createPerson(db, { stateCode: "SH" });
    expect(coordinator).toMatchObject({ role: "coordinator", stateCode: "SH", topicFieldSlug: null });
    expect(representative.organisationId).toBe(coordinator.organisationId);
    const row = await db.person.findUniqueOrThrow({ where: { id: coordinator.personId } });
    expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await verify(row.passwordHash ?? "", demoPassword)).toBe(true);
    expect(await createPerson(db, { role: "operator" })).toMatchObject({
      stateCode: null,
      organisationKind: "operator",
    });
  });

  it("publish an entry that a search finds, with the hash of its revision", async () => {
    const { offering, revision } = await createOffering(db, { title: "Äußerung zum Öltank", stateCode: "HH" });
    expect(offering).toMatchObject({
      slug: "aeusserung-zum-oeltank-hh",
      publication: "published",
      liveRevisionId: revision.id,
      workingRevisionId: null,
    });
    expect(revision).toMatchObject({ status: "published", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { hits } = await searchOfferings(readFilters(new URLSearchParams({ q: "Äußerungen oeltank" })).filters);
    expect(hits.map(({ slug }) => slug)).toEqual([offering.slug]);
  });

  it("leave a draft without hash and in work", async () => {
    const { offering, revision } = await createOffering(db, { publication: "draft", title: "Entwurf" });
    expect(offering).toMatchObject({ liveRevisionId: null, workingRevisionId: revision.id, publishedAt: null });
    expect(revision).toMatchObject({ status: "draft", hash: null, submittedAt: null });
  });

  it("date a connection by its state", async () => {
    const { offering, revision } = await createOffering(db);
    const waiting = await createConnection(db, { offering, status: "awaiting_own_coordinator" });
    expect(waiting).toMatchObject({ revisionHash: revision.hash, providerStateCode: "RP", stateCode: "NW" });
    expect([waiting.handedInAt !== null, waiting.releasedAt, waiting.approvedAt]).toEqual([true, null, null]);
    const live = await createConnection(db, { offering, stateCode: "HB", status: "live" });
    expect([live.releasedAt, live.approvedAt, live.liveAt].every((date) => date !== null)).toBe(true);
  });

  it("bind the approval of alliance members to the terms", async () => {
    const alliance = await createAlliance(db, {
      members: [
        { stateCode: "NW", status: "member" },
        { stateCode: "SL", status: "interested" },
      ],
    });
    const hashes = Object.fromEntries(alliance.members.map((member) => [member.stateCode, member.approvedTermsHash]));
    expect(hashes).toEqual({ RP: alliance.termsHash, NW: alliance.termsHash, SL: null });
  });

  it("ask a question and write past events that send nothing", async () => {
    const actor = await createPerson(db, { stateCode: "TH" });
    const { offering } = await createOffering(db);
    const question = await createQuestion(db, { offeringId: offering.id, author: actor });
    expect(question).toMatchObject({ organisationId: actor.organisationId, answer: null, visibility: "public" });
    const occurredAt = new Date("2026-01-05T09:00:00Z");
    const event = newEvent(actor, {
      type: "offering.published",
      subjectKind: "offering",
      subjectId: offering.id,
      occurredAt,
    });
    await createPastEvents(db, [event]);
    expect(await db.outboxEntry.findUniqueOrThrow({ where: { eventId: event.id } })).toMatchObject({
      dispatchedAt: occurredAt,
    });
  });
});
