import { describe, expect, test } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { findRetirement } from "~/features/offering/offering.retire.queries.server";
import { db } from "~/platform/db.server";
import { recordEvent } from "~/platform/events.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { createConnection, createOffering, createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { mailSink } from "../../../tests/setup/mail-house";
import { deliverMail } from "./notification.deliver.server";
import { dispatchEvent } from "./notification.dispatch.server";

await testDatabase({ reference: true });

const sink = mailSink();

async function story() {
  const author = await createPerson(db(), { stateCode: "RP", name: "Vera Verfasserin" });
  const coordinator = await createPerson(db(), { stateCode: "RP", role: "coordinator", name: "Rolf Freigabe" });
  const connected = await createPerson(db(), { stateCode: "NW", role: "coordinator", name: "Nora Anschluss" });
  const user = await createPerson(db(), { stateCode: "NW", name: "Ada Nutzerin" });
  await createPerson(db(), { stateCode: "BY", role: "coordinator", name: "Bea Unbeteiligt" });
  const { offering } = await createOffering(db(), { stateCode: "RP", author });
  await createConnection(db(), { offering, author: user, status: "live" });
  return { author, coordinator, connected, user, offering };
}

type Happening = {
  actor: Actor | null;
  offeringId: string;
  type: string;
  data?: Record<string, boolean | string>;
  reason?: string;
};

async function happen({ actor, offeringId, type, data = {}, reason }: Happening): Promise<string> {
  const acting = actor ?? { ...systemActor, stateCode: "RP" };
  const eventId = await inTransaction(acting, (tx) =>
    recordEvent(tx, acting, {
      type,
      subjectKind: "offering",
      subjectId: offeringId,
      visibility: /verification|document/.test(type) ? "internal" : "public",
      reason: reason ?? null,
      data: { revision: 1, ...data },
    }),
  );
  await db().$transaction((tx) => dispatchEvent(tx, eventId));
  return eventId;
}

const recipientsOf = async (eventId: string) =>
  (await db().mailDelivery.findMany({ where: { eventId }, orderBy: { recipient: "asc" } })).map(
    ({ recipient, template, reason }) => `${recipient} ${template} ${reason}`,
  );
const addressesOf = async (eventId: string) =>
  (await db().mailDelivery.findMany({ where: { eventId } })).map(({ recipient }) => recipient);
const mailTo = async (eventId: string, recipient: string) => {
  const { id } = await db().mailDelivery.findFirstOrThrow({ where: { eventId, recipient } });
  await deliverMail(id);
  return sink().mails.at(-1)?.parsed;
};

describe("a retired entry", () => {
  test("is told to its authors and to everybody in the connected Länder who has to act, and to no other Land", async () => {
    const { author, coordinator, connected, user, offering } = await story();
    const { offering: next } = await createOffering(db(), {
      stateCode: "RP",
      author,
      title: `Neuer Dienst ${offering.id}`,
    });
    await db().offering.update({
      where: { id: offering.id },
      data: { publication: "retired", retiredAt: "2026-02-01T12:00:00Z", successorId: next.id },
    });
    const reason = "Der Dienst wird abgeschaltet.";
    const eventId = await happen({ actor: coordinator, offeringId: offering.id, type: "offering.retired", reason });
    const { mailbox } = await db().organisation.findUniqueOrThrow({ where: { id: user.organisationId } });
    expect(await recipientsOf(eventId)).toEqual(
      [
        `${author.email} offering-retired verfasst`,
        `${connected.email} offering-retired angeschlossen`,
        `${user.email} offering-retired angeschlossen`,
        `${mailbox} offering-retired angeschlossen`,
      ].sort(),
    );
    const mail = await mailTo(eventId, connected.email);
    expect(mail?.subject).toContain("zurückgezogen");
    for (const part of [reason, "01.02.2026", `/angebote/${next.slug}`, "Rolf Freigabe"])
      expect(mail?.text).toContain(part);
  });
});

describe("who is told of the end", () => {
  test("are the Länder that the page names before, and those whose request is still their own matter", async () => {
    const { author, coordinator, offering } = await story();
    const statuses = {
      BY: "submitted",
      HE: "paused",
      SH: "approved",
      SN: "withdrawn",
      ST: "rejected",
      TH: "terminated",
      BB: "draft",
      HB: "awaiting_own_coordinator",
    } as const;
    for (const [stateCode, status] of Object.entries(statuses)) {
      const user = await createPerson(db(), { stateCode, role: "coordinator" });
      await createConnection(db(), { offering, author: user, status });
    }
    const { concerned } = await findRetirement(coordinator, offering.slug);
    expect(concerned).toEqual(["Bayern", "Hessen", "Nordrhein-Westfalen", "Schleswig-Holstein"]);
    const eventId = await happen({ actor: coordinator, offeringId: offering.id, type: "offering.retired" });
    const told = await db().membership.findMany({
      where: { person: { email: { in: await addressesOf(eventId) } }, personId: { not: author.personId } },
      select: { organisation: { select: { state: { select: { name: true } } } } },
    });
    const names = [...new Set(told.map(({ organisation }) => organisation.state?.name))].sort();
    expect(names).toEqual([...concerned, "Brandenburg", "Bremen"].sort());
  });
});

describe("noch aktuell", () => {
  test("asks the responsible person with the way to the page of one click", async () => {
    const { author, offering } = await story();
    const eventId = await happen({ actor: null, offeringId: offering.id, type: "offering.verification_due" });
    expect(await recipientsOf(eventId)).toEqual([`${author.email} offering-verification zustaendig`]);
    expect((await mailTo(eventId, author.email))?.text).toContain(
      `https://marktplatz.example/angebote/${offering.slug}/bestaetigen`,
    );
  });

  test("asks the coordinators where the responsible person has gone, and tells them what is overdue", async () => {
    const { author, coordinator, offering } = await story();
    await db().person.update({ where: { id: author.personId }, data: { status: "disabled" } });
    const due = await happen({ actor: null, offeringId: offering.id, type: "offering.verification_due" });
    expect(await recipientsOf(due)).toEqual([`${coordinator.email} offering-verification zustaendig`]);
    const late = await happen({ actor: null, offeringId: offering.id, type: "offering.verification_overdue" });
    expect(await recipientsOf(late)).toEqual([`${coordinator.email} offering-verification koordination`]);
    expect((await mailTo(late, coordinator.email))?.subject).toContain("nicht bestätigt");
  });
});

describe("a document that runs out", () => {
  test("is told to the responsible person and the functional mailbox, with the way to the documents", async () => {
    const { author, coordinator, offering } = await story();
    const data = { document: "Muster-AVV", validUntil: "2027-01-31" };
    const due = { actor: null, offeringId: offering.id, data };
    const expiring = await happen({ ...due, type: "offering.document_expiring" });
    const { mailbox } = await db().organisation.findUniqueOrThrow({ where: { id: author.organisationId } });
    expect(await recipientsOf(expiring)).toEqual(
      [`${author.email} offering-document zustaendig`, `${mailbox} offering-document funktionspostfach`].sort(),
    );
    const mail = await mailTo(expiring, author.email);
    expect(mail?.subject).toContain("Dokument läuft ab");
    for (const part of ["Muster-AVV", "31.01.2027", `/angebote/${offering.slug}/bearbeiten/dokumente`])
      expect(mail?.text).toContain(part);
    await db().person.update({ where: { id: author.personId }, data: { status: "disabled" } });
    const expired = await happen({ ...due, type: "offering.document_expired" });
    expect(await recipientsOf(expired)).toContain(`${coordinator.email} offering-document zustaendig`);
    expect((await mailTo(expired, coordinator.email))?.subject).toContain("Dokument abgelaufen");
  });
});

describe("a correction", () => {
  test("is not told in the words of a decision", async () => {
    const { author, coordinator, offering } = await story();
    const published = { offeringId: offering.id, type: "offering.published" };
    const decided = await happen({ ...published, actor: coordinator });
    expect((await mailTo(decided, author.email))?.text).toContain("hat die Fassung freigegeben");
    const corrected = await happen({ ...published, actor: coordinator, data: { isMaterial: false } });
    const mail = await mailTo(corrected, author.email);
    expect(mail?.text).not.toContain("freigegeben");
    expect(mail?.subject).toContain("berichtigt");
  });
});
