import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test, vi } from "vitest";
import { db } from "~/platform/db.server";
import { recordEvent } from "~/platform/events.server";
import { closeMailTransport, type OutgoingMail, type SendResult, sendMail } from "~/platform/mail-transport.server";
import { inTransaction } from "~/platform/transaction.server";
import { createConnection, createOffering, createPerson } from "~prisma/factories";
import { startBackgroundJobs, stopBackgroundJobs } from "../../../scripts/jobs";
import { testDatabase } from "../../../tests/setup/database";
import { mailSink } from "../../../tests/setup/mail-house";
import { deliverMail } from "./notification.deliver.server";
import { dispatchEvent, requeueOverdue } from "./notification.dispatch.server";

await testDatabase({ reference: true });

const sink = mailSink();
afterAll(() => stopBackgroundJobs());

/** Nordrhein-Westfalen asks Rheinland-Pfalz; everybody of the story has one account. */
async function story(status: "submitted" | "awaiting_own_coordinator" = "submitted") {
  return db().$transaction(async (tx) => {
    const author = await createPerson(tx, { stateCode: "NW", name: "Ada Verfasserin" });
    const ownDecider = await createPerson(tx, { stateCode: "NW", role: "coordinator", name: "Nora Freigabe" });
    const provider = await createPerson(tx, { stateCode: "RP", role: "coordinator", name: "Rolf Entscheider" });
    const { offering } = await createOffering(tx, {
      title: "Sprengstofferlaubnis",
      slug: `sprengstoff-${randomUUID()}`,
    });
    const connection = await createConnection(tx, { offering, author, status });
    return { author, ownDecider, provider, offering, connection };
  });
}

type Story = Awaited<ReturnType<typeof story>>;

function happen(actor: Story["author"], connectionId: string, type: string, reason: string | null = null) {
  return inTransaction(actor, (tx) =>
    recordEvent(tx, actor, { type, subjectKind: "connection", subjectId: connectionId, visibility: "shared", reason }),
  );
}

const fanOut = (eventId: string) => db().$transaction((tx) => dispatchEvent(tx, eventId));

async function deliveries(eventId: string) {
  return db().mailDelivery.findMany({ where: { eventId }, orderBy: { recipient: "asc" } });
}

/** The one delivery of an event that reaches one address. */
async function deliveryTo(eventId: string, email: string) {
  const found = (await deliveries(eventId)).find(({ recipient }) => recipient === email);
  if (!found) throw new Error(`No delivery to ${email}.`);
  return found;
}

async function jobsOf(queue: string) {
  return db().$queryRaw<{ data: Record<string, string>; wait: number }[]>`
    SELECT data, round(EXTRACT(epoch FROM start_after - created_on))::int AS wait
    FROM marktplatz_queue.job WHERE name = ${queue} AND state = 'created' ORDER BY created_on, id`;
}

describe("fan-out", () => {
  test("an event and its job exist together or not at all", async () => {
    const { author, connection } = await story();
    const eventId = await happen(author, connection.id, "connection.handed_in");
    await expect(
      inTransaction(author, async (tx) => {
        await recordEvent(tx, author, {
          type: "connection.handed_in",
          subjectKind: "connection",
          subjectId: connection.id,
          visibility: "internal",
        });
        throw new Error("the business change failed");
      }),
    ).rejects.toThrow("the business change failed");
    expect((await jobsOf("outbox.dispatch")).map(({ data }) => data)).toEqual([{ eventId }]);
    expect(await db().event.count({ where: { subjectId: connection.id } })).toBe(1);
  });

  test("reaches the right people once, and a second time adds nothing", async () => {
    const { ownDecider, author, provider, connection } = await story();
    const eventId = await happen(ownDecider, connection.id, "connection.released");
    expect(await fanOut(eventId)).toBe(3);
    const first = await deliveries(eventId);
    expect(first.find(({ recipient }) => recipient === author.email)?.template).toBe("connection-released");
    expect(first.find(({ recipient }) => recipient === provider.email)?.template).toBe("connection-decision-needed");
    expect(first.find(({ recipient }) => recipient === "ozg@rp.example")?.reason).toBe("funktionspostfach");
    expect(first.map(({ recipient }) => recipient)).not.toContain(ownDecider.email);
    expect(await fanOut(eventId)).toBe(0);
    await db().outboxEntry.update({ where: { eventId }, data: { dispatchedAt: null } });
    expect(await fanOut(eventId)).toBe(0);
    expect(await deliveries(eventId)).toEqual(first);
    expect((await jobsOf("mail.deliver")).map(({ data }) => data["deliveryId"]).sort()).toEqual(
      first.map(({ id }) => id).sort(),
    );
  });

  test("two fan-outs at once make one set of deliveries", async () => {
    const { ownDecider, connection } = await story();
    const eventId = await happen(ownDecider, connection.id, "connection.released");
    const created = await Promise.all([fanOut(eventId), fanOut(eventId)]);
    const all = await deliveries(eventId);
    expect(created.sort((a, b) => a - b)).toEqual([0, all.length]);
    expect(new Set(all.map(({ recipient }) => recipient)).size).toBe(all.length);
  });

  test("nobody who left, is disabled, or belongs to another Land gets anything", async () => {
    const { author, connection } = await story("awaiting_own_coordinator");
    const others = await db().$transaction(async (tx) => [
      await createPerson(tx, { stateCode: "NW", role: "coordinator", status: "disabled" }),
      await createPerson(tx, { stateCode: "NW", role: "coordinator", endedAt: new Date() }),
      await createPerson(tx, { stateCode: "BY", role: "coordinator" }),
    ]);
    const eventId = await happen(author, connection.id, "connection.handed_in");
    await fanOut(eventId);
    const reached = (await deliveries(eventId)).map(({ recipient }) => recipient);
    expect(reached).toHaveLength(1);
    expect(others.filter(({ email }) => reached.includes(email))).toEqual([]);
  });

  test("the withdrawal of a request that was never released stays in its Land", async () => {
    const { ownDecider, provider, author, connection } = await story("awaiting_own_coordinator");
    const eventId = await inTransaction(ownDecider, (tx) =>
      recordEvent(tx, ownDecider, {
        type: "connection.withdrawn",
        subjectKind: "connection",
        subjectId: connection.id,
        visibility: "internal",
        reason: "Erledigt",
      }),
    );
    await fanOut(eventId);
    const reached = (await deliveries(eventId)).map(({ recipient }) => recipient);
    expect(reached).toEqual([author.email]);
    expect(reached).not.toContain(provider.email);
  });
});

describe("delivery", () => {
  async function released() {
    const people = await story();
    const eventId = await happen(people.ownDecider, people.connection.id, "connection.released", "Bitte bald.");
    await fanOut(eventId);
    return { ...people, eventId, delivery: await deliveryTo(eventId, people.provider.email) };
  }

  test("the mail carries the context, the link, the thread and the reason", async () => {
    const { delivery, connection, provider } = await released();
    await deliverMail(delivery.id);
    expect(sink().mails).toHaveLength(1);
    const [mail] = sink().mails;
    expect(mail?.to).toEqual([provider.email]);
    const { parsed } = mail ?? {};
    expect(parsed?.subject).toBe(
      `[Anschluss ${connection.reference}] Sprengstofferlaubnis: Nordrhein-Westfalen fragt den Anschluss an`,
    );
    expect(parsed?.text).toContain(`https://marktplatz.example/anschluesse/${connection.id}`);
    expect(parsed?.text?.replace(/\s+/g, " ")).toContain(
      "Sie erhalten diese Nachricht, weil Sie für Rheinland-Pfalz als OZG-Koordination entscheiden.",
    );
    expect(parsed?.text).toContain("> Bitte bald.");
    const thread = `<vorgang.connection.${connection.id}@marktplatz.example>`;
    expect(parsed?.messageId).toBe(delivery.messageId);
    expect(parsed?.inReplyTo).toBe(thread);
    expect(parsed?.references).toBe(thread);
    expect(parsed?.headers.get("x-marktplatz-grund")).toBe("entscheidung");
    expect(parsed?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(parsed?.headers.get("x-auto-response-suppress")).toBe("All");
    expect(mail?.raw).toMatch(/^List-I[dD]: <anschluesse\.marktplatz\.example>\r?$/m);
    expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({
      status: "sent",
      attempts: 1,
      lastError: null,
    });
  });

  test("451 twice, then 250: delivered once, later each time, always the same Message-ID", async () => {
    const { delivery, provider } = await released();
    await db().$executeRaw`TRUNCATE marktplatz_queue.job`;
    sink().script.push({ at: "rcpt", code: 451 }, { at: "data", code: 451 });
    const waits = [];
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await deliverMail(delivery.id);
      expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({ status: "queued", attempts: attempt });
      const [job] = await jobsOf("mail.deliver");
      expect(job?.data).toEqual({ deliveryId: delivery.id });
      waits.push(job?.wait);
      await db().$executeRaw`TRUNCATE marktplatz_queue.job`;
    }
    expect(waits).toEqual([60, 360]);
    await deliverMail(delivery.id);
    expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({ status: "sent", attempts: 3 });
    expect(sink().mails.map(({ parsed }) => parsed.messageId)).toEqual([delivery.messageId]);
    await deliverMail(delivery.id);
    expect(sink().mails).toHaveLength(1);
  });

  test("550 fails at once and is not tried again", async () => {
    const { delivery, provider } = await released();
    await db().$executeRaw`TRUNCATE marktplatz_queue.job`;
    sink().script.push({ at: "rcpt", code: 550 });
    await deliverMail(delivery.id);
    expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({
      status: "failed",
      attempts: 1,
      lastError: "EENVELOPE 550 RCPT TO",
    });
    expect(await jobsOf("mail.deliver")).toEqual([]);
    await deliverMail(delivery.id);
    expect(sink().mails).toEqual([]);
  });

  test("three days of 451 end in failure", async () => {
    const { delivery, provider } = await released();
    await db()
      .$executeRaw`UPDATE "MailDelivery" SET "createdAt" = now() - interval '71 hours', attempts = 9 WHERE id = ${delivery.id}::uuid`;
    sink().script.push({ at: "rcpt", code: 451 });
    await deliverMail(delivery.id);
    expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({ status: "failed", attempts: 10 });
  });

  test("our own faults burn no attempt", async () => {
    const { delivery, provider } = await released();
    await db().$executeRaw`TRUNCATE marktplatz_queue.job`;
    sink().script.push({ at: "mail", code: 530 });
    await deliverMail(delivery.id);
    expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({ status: "queued", attempts: 0 });
    expect((await jobsOf("mail.deliver"))[0]?.wait).toBe(300);
  });

  test("a connection lost after the server took the mail: the same mail again, never none", async () => {
    const { delivery, provider } = await released();
    sink().script.push({ at: "data", hang_up: true });
    await deliverMail(delivery.id);
    expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({ status: "queued", attempts: 1 });
    await deliverMail(delivery.id);
    expect(await deliveryTo(delivery.eventId, provider.email)).toMatchObject({ status: "sent", attempts: 2 });
    expect(sink().mails.map(({ parsed }) => parsed.messageId)).toEqual([delivery.messageId, delivery.messageId]);
  });

  test("a crash between sending and marking sends the same mail again", async () => {
    const { delivery, provider } = await released();
    const sendAndDie = async (mail: OutgoingMail): Promise<SendResult> => {
      await sendMail(mail);
      throw new Error("the process was killed");
    };
    await expect(deliverMail(delivery.id, sendAndDie)).rejects.toThrow("the process was killed");
    expect((await deliveryTo(delivery.eventId, provider.email)).status).toBe("queued");
    await deliverMail(delivery.id);
    expect((await deliveryTo(delivery.eventId, provider.email)).status).toBe("sent");
    expect(sink().mails.map(({ parsed }) => parsed.messageId)).toEqual([delivery.messageId, delivery.messageId]);
    const [first, second] = sink().mails.map(({ parsed: { subject, text, html } }) => ({ subject, text, html }));
    expect(second).toEqual(first);
  });

  test("a person disabled before sending gets nothing", async () => {
    const { delivery, provider } = await released();
    await db().person.update({ where: { id: provider.personId }, data: { status: "disabled" } });
    await deliverMail(delivery.id);
    expect(sink().mails).toEqual([]);
    expect((await deliveryTo(delivery.eventId, provider.email)).status).toBe("failed");
  });

  test("hostile titles and names reach one recipient and add no header", async () => {
    const { provider, eventId } = await db().$transaction(async (tx) => {
      const author = await createPerson(tx, { stateCode: "NW", name: "Eva\r\nBcc: evil@x.example" });
      const provider = await createPerson(tx, { stateCode: "RP", role: "coordinator", name: 'R", evil@x.example' });
      const { offering } = await createOffering(tx, {
        title: "A\r\nBcc: evil@x.example\r\n\r\n<script>alert(1)</script>",
      });
      const connection = await createConnection(tx, { offering, author, status: "submitted" });
      const eventId = await recordEvent(tx, author, {
        type: "connection.clarification_answered",
        subjectKind: "connection",
        subjectId: connection.id,
        visibility: "shared",
        reason: "x\r\n.\r\nRCPT TO:<evil@x.example>\r\n",
      });
      return { provider, eventId };
    });
    await fanOut(eventId);
    await deliverMail((await deliveryTo(eventId, provider.email)).id);
    expect(sink().mails).toHaveLength(1);
    const [mail] = sink().mails;
    expect(mail?.to).toEqual([provider.email]);
    expect(sink().recipients).not.toContain("evil@x.example");
    expect(mail?.parsed.headers.has("bcc")).toBe(false);
    expect(String(mail?.parsed.html)).not.toContain("<script");
  });
});

test("offerings: a decision reaches author and mailbox, in the words of its outcome", async () => {
  const { author, decider, offering } = await db().$transaction(async (tx) => {
    const author = await createPerson(tx, { stateCode: "SH" });
    const decider = await createPerson(tx, { stateCode: "SH", role: "coordinator" });
    const { offering } = await createOffering(tx, { stateCode: "SH", author, title: "Wohngeld" });
    return { author, decider, offering };
  });
  const eventId = await inTransaction(decider, (tx) =>
    recordEvent(tx, decider, {
      type: "offering.published",
      subjectKind: "offering",
      subjectId: offering.id,
      visibility: "public",
      data: { revision: 1, title: "Wohngeld" },
    }),
  );
  await fanOut(eventId);
  for (const { id } of await deliveries(eventId)) await deliverMail(id);
  expect(
    sink()
      .mails.map(({ to }) => to[0])
      .sort(),
  ).toEqual(["ozg@sh.example", author.email].sort());
  expect(new Set(sink().mails.map(({ parsed }) => parsed.subject))).toEqual(
    new Set(["[Angebot] Wohngeld: veröffentlicht"]),
  );
  expect(sink().mails[0]?.parsed.text).toContain(`https://marktplatz.example/angebote/${offering.slug}`);
  const greetingOf = (email: string) =>
    sink()
      .mails.find(({ to }) => to[0] === email)
      ?.parsed.text?.split("\n")[0];
  expect(greetingOf("ozg@sh.example")).toBe("Guten Tag,");
  expect(greetingOf(author.email)).toBe(`Guten Tag ${author.name},`);
});

test("the sweep puts open work without a job back, and only that", async () => {
  const { ownDecider, connection } = await story();
  await db().outboxEntry.updateMany({ where: { dispatchedAt: null }, data: { dispatchedAt: new Date() } });
  const fannedOut = await happen(ownDecider, connection.id, "connection.released");
  const count = await fanOut(fannedOut);
  const open = await happen(ownDecider, connection.id, "connection.released");
  const later = new Date(Date.now() + 61_000);
  expect(await db().$transaction((tx) => requeueOverdue(tx, later))).toBe(0);
  await db().$executeRaw`TRUNCATE marktplatz_queue.job`;
  expect(await db().$transaction((tx) => requeueOverdue(tx, new Date()))).toBe(0);
  expect(await db().$transaction((tx) => requeueOverdue(tx, later))).toBe(count + 1);
  expect((await jobsOf("outbox.dispatch")).map(({ data }) => data)).toEqual([{ eventId: open }]);
  expect(await db().$transaction((tx) => requeueOverdue(tx, later))).toBe(0);
});

test("running jobs bring the mails out by themselves, and stopping waits for them", async () => {
  await startBackgroundJobs({ mode: "inline" });
  const { ownDecider, provider, connection } = await story();
  const eventId = await happen(ownDecider, connection.id, "connection.released");
  await vi.waitFor(
    async () => {
      const all = await deliveries(eventId);
      expect(all).toHaveLength(3);
      expect(all.map(({ status }) => status)).toEqual(all.map(() => "sent"));
    },
    { timeout: 15_000, interval: 20 },
  );
  expect(sink().mails.flatMap(({ to }) => to)).toContain(provider.email);
  await stopBackgroundJobs();
  closeMailTransport();
});
