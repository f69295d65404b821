import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { findTokenSubject, useToken } from "~/platform/one-time-token.server";
import { createPerson, type PersonInput } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { anonymous, mailHouse, tablesWith, tokensIn } from "../../../tests/setup/mail-house";
import { deliverMail } from "./notification.deliver.server";

await testDatabase({ reference: true });
const { sink, record, fanOut, told } = mailHouse();

const some = (input: PersonInput = {}) => db().$transaction((tx) => createPerson(tx, input));
const address = () => `neu-${randomUUID()}@rp.example`;
const about = (personId: string, type: string) => ({ type, subjectKind: "person", subjectId: personId });
const day = 24 * 3_600_000;
const ago = (days: number) => new Date(Date.now() - days * day);

describe("a forgotten password", () => {
  const requested = (personId: string) => about(personId, "account.password_reset_requested");

  test("brings the person a link for 30 minutes, whose token is nowhere else", async () => {
    const { personId, email } = await some();
    const mails = await told(requested(personId), anonymous);
    expect(mails.map(({ to, template }) => [to, template])).toEqual([[email, "password-reset"]]);
    const [token = ""] = mails[0] ? tokensIn(mails[0]) : [];
    expect(mails[0]?.parsed.text).toContain(`https://marktplatz.example/passwort-zuruecksetzen?token=${token}`);
    expect(await findTokenSubject("password_reset", token)).toBe(personId);
    expect(await tablesWith(token)).toEqual([]);
    const { expiresAt } = await db().oneTimeToken.findFirstOrThrow({ where: { subjectId: personId } });
    expect(Math.round((expiresAt.getTime() - Date.now()) / 60_000)).toBe(30);
    expect(mails[0]?.parsed.headers.has("list-unsubscribe")).toBe(false);
    expect(mails[0]?.raw).toMatch(/^List-I[dD]: <konten\.marktplatz\.example>\r?$/m);
  });

  test("of an unknown address, a disabled or a pseudonymised account sends nothing", async () => {
    const unknown = { type: "account.password_reset_requested", subjectKind: "address", subjectId: randomUUID() };
    expect(await told(unknown, anonymous)).toEqual([]);
    for (const status of ["disabled", "pseudonymised"] as const) {
      const { personId } = await some();
      await db().person.update({ where: { id: personId }, data: { status } });
      expect(await told(requested(personId), anonymous)).toEqual([]);
      expect(await db().oneTimeToken.count({ where: { subjectId: personId } })).toBe(0);
    }
  });

  test("never sends a link to an address that the account had when it was asked for", async () => {
    const { personId } = await some();
    const [row] = await fanOut(await record(requested(personId), anonymous));
    await db().person.update({ where: { id: personId }, data: { email: address() } });
    await deliverMail(row?.id ?? "");
    expect(sink().mails).toEqual([]);
    expect(await db().oneTimeToken.count({ where: { subjectId: personId } })).toBe(0);
    expect(await db().mailDelivery.findUniqueOrThrow({ where: { id: row?.id ?? "" } })).toMatchObject({
      status: "failed",
      lastError: "Die Adresse gehört nicht mehr zum Konto.",
    });
  });

  test("a delivery that is tried again makes a token of its own; using one ends all", async () => {
    const { personId } = await some();
    const [row] = await fanOut(await record(requested(personId), anonymous));
    sink().script.push({ at: "data", hang_up: true });
    await deliverMail(row?.id ?? "");
    await deliverMail(row?.id ?? "");
    const tokens = sink().mails.flatMap(({ parsed }) => tokensIn({ parsed }));
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).not.toBe(tokens[1]);
    for (const token of tokens) expect(await findTokenSubject("password_reset", token)).toBe(personId);
    const [first = "", second = ""] = tokens;
    expect(await db().$transaction((tx) => useToken(tx, "password_reset", first))).toBe(personId);
    expect(await findTokenSubject("password_reset", second)).toBeNull();
  });
});

describe("what happened to an account", () => {
  const kinds = [
    "password_reset",
    "password_changed",
    "totp_added",
    "totp_removed",
    "passkey_added",
    "passkey_removed",
    "recovery_codes_made",
    "recovery_code_used",
    "identity_linked",
    "identity_unlinked",
    "new_device",
    "many_failures",
    "inactivity_warned",
    "deactivated",
    "reactivated",
  ];

  test.each(kinds)("account.%s is told to the person alone, also when they did it", async (kind) => {
    const person = await some({ role: "coordinator" });
    await some({ role: "coordinator" });
    await some({ role: "operator" });
    const mails = await told(about(person.personId, `account.${kind}`), person);
    expect(mails.map(({ to, template, reason }) => [to, template, reason])).toEqual([
      [person.email, "account-notice", "konto"],
    ]);
    expect(mails[0]?.parsed.subject).toMatch(/^\[Konto\] /);
    expect(mails[0] && tokensIn(mails[0])).toEqual([]);
  });

  test("says from which device and network, as the event or the session knows them", async () => {
    const person = await some();
    const [known] = await told({
      ...about(person.personId, "account.new_device"),
      data: { device: "Safari auf iOS", network: "2001:db8:0:1::/64" },
    });
    expect(known?.words).toContain("Gerät: Safari auf iOS Netz: 2001:db8:0:1::/64");
    const session = await db().session.create({
      data: {
        id: randomUUID(),
        personId: person.personId,
        expiresAt: ago(-1),
        device: "Firefox auf Windows",
        network: "192.0.2.0/24",
      },
    });
    const eventId = await record(about(person.personId, "account.totp_added"), person);
    // as a request of that session records it; the record itself cannot be changed
    const event = await db().event.findUniqueOrThrow({ where: { id: eventId }, omit: { id: true } });
    const { id } = await db().event.create({
      data: { ...event, data: {}, sessionId: session.publicId, outbox: { create: {} } },
    });
    for (const row of await fanOut(id)) await deliverMail(row.id);
    expect(sink().mails.at(-1)?.parsed.text).toContain("Gerät: Firefox auf Windows\nNetz: 192.0.2.0/24");
  });

  test("says what the event knows: the last day, the codes that are left", async () => {
    const { personId } = await some();
    const warned = { ...about(personId, "account.inactivity_warned"), data: { deactivatedOn: "2026-12-24" } };
    expect((await told(warned))[0]?.words).toContain("Deaktivierung am: 24.12.2026");
    const used = { ...about(personId, "account.recovery_code_used"), data: { left: 3 } };
    expect((await told(used))[0]?.words).toContain("Noch übrige Codes: 3");
  });

  test("names whoever else did it, and never the session of theirs", async () => {
    const person = await some();
    const operator = await some({ role: "operator", name: "Olga Betrieb" });
    await db().person.update({
      where: { id: person.personId },
      data: { status: "disabled", disabledReason: "operator" },
    });
    const event = { ...about(person.personId, "account.deactivated"), reason: "Vorfall 7" };
    const mails = await told(event, operator);
    expect(mails.map(({ to }) => to)).toEqual([person.email]);
    expect(mails[0]?.words).toContain("Ausgeführt durch: Olga Betrieb");
    expect(mails[0]?.words).toContain("Der Plattformbetrieb hat das Konto gesperrt.");
    // whoever it is about may be who caused it
    expect(mails[0]?.raw).not.toContain("Vorfall");
  });

  test("a pseudonymised account gets nothing, not even that", async () => {
    const person = await some();
    await db().person.update({ where: { id: person.personId }, data: { status: "pseudonymised" } });
    expect(await told(about(person.personId, "account.deactivated"))).toEqual([]);
  });

  test.each([
    "signed_in",
    "signed_out",
    "sessions_ended",
    "name_changed",
    "data_exported",
    "deletion_requested",
    "pseudonymised",
  ])("account.%s sends no mail", async (kind) => {
    const person = await some();
    expect(await told(about(person.personId, `account.${kind}`))).toEqual([]);
  });

  test("hostile names reach one recipient and add no header", async () => {
    const person = await some({ name: 'Eva"\r\nBcc: evil@x.example, <evil@x.example>' });
    const [mail] = await told({
      ...about(person.personId, "account.passkey_added"),
      data: { label: "Schlüssel\r\nBcc: evil@x.example\r\n\r\n<script>alert(1)</script>", device: "<img src=x>" },
    });
    expect(sink().recipients).toEqual([person.email]);
    expect(mail?.parsed.headers.has("bcc")).toBe(false);
    expect(String(mail?.parsed.html)).not.toMatch(/<(script|img)/);
  });
});

describe("another address", () => {
  async function change(input: { newEmail?: string; confirmedAt?: Date } = {}) {
    const person = await some({ name: "Ada Wechsel" });
    const { newEmail = address(), ...rest } = input;
    const row = await db().emailChange.create({
      data: { personId: person.personId, oldEmail: person.email, newEmail, ...rest },
    });
    return { ...row, person };
  }
  const happened = (subjectId: string, type: string) => ({ type, subjectKind: "email_change", subjectId });
  const byTemplate = (mails: readonly { to: string; template: string }[]) =>
    Object.fromEntries(mails.map(({ to, template }) => [template, to]));

  test("gets a link that proves it; the old one hears of it and gets none", async () => {
    const { id, person, newEmail } = await change();
    const mails = await told(happened(id, "account.email_change_requested"), person);
    expect(mails).toHaveLength(2);
    expect(byTemplate(mails)).toEqual({ "email-change-confirm": newEmail, "email-change-notice": person.email });
    const confirm = mails.find(({ to }) => to === newEmail);
    const notice = mails.find(({ to }) => to === person.email);
    const [token = ""] = confirm ? tokensIn(confirm) : [];
    expect(confirm?.parsed.text).toContain(`https://marktplatz.example/konto/e-mail/bestaetigen?token=${token}`);
    expect(await findTokenSubject("email_change", token)).toBe(id);
    expect(await tablesWith(token)).toEqual([]);
    expect(notice && tokensIn(notice)).toEqual([]);
    expect(notice?.words).toContain(`Neue Adresse: ${newEmail}`);
    // the new address may be a stranger's
    expect(confirm?.raw).not.toContain("Ada");
    expect(confirm?.raw).not.toContain(person.email);
  });

  test("that has an account gets no link: its owner hears of it, the person who asked does not", async () => {
    const owner = await some();
    const { id, person } = await change({ newEmail: owner.email });
    const mails = await told(happened(id, "account.email_change_requested"), person);
    expect(byTemplate(mails)).toEqual({ "email-change-taken": owner.email, "email-change-notice": person.email });
    expect(mails.flatMap((mail) => tokensIn(mail))).toEqual([]);
    expect(mails.find(({ to }) => to === owner.email)?.raw).not.toMatch(/Ada/);
    expect(mails.find(({ to }) => to === person.email)?.words).not.toContain("bereits ein Konto");
  });

  test("is told to both addresses once it holds", async () => {
    const { id, person, newEmail } = await change({ confirmedAt: new Date() });
    await db().person.update({ where: { id: person.personId }, data: { email: newEmail } });
    const mails = await told(happened(id, "account.email_changed"), person);
    expect(mails.map(({ to, template }) => [to, template]).sort()).toEqual(
      [
        [newEmail, "email-change-notice"],
        [person.email, "email-change-notice"],
      ].sort(),
    );
    expect(new Set(mails.map(({ parsed }) => parsed.subject))).toEqual(
      new Set(["[Konto] Ihre E-Mail-Adresse wurde geändert"]),
    );
  });

  test("that was confirmed before the mail left gets no further link", async () => {
    const { id, person } = await change({ confirmedAt: new Date() });
    const mails = await told(happened(id, "account.email_change_requested"), person);
    expect(mails.map(({ template }) => template)).toEqual(["email-change-notice"]);
  });
});

describe("the reset of a second factor", () => {
  async function reset(data: { confirmedAt?: Date; dueAt?: Date; cancelledAt?: Date; doneAt?: Date } = {}) {
    const person = await some({ name: "Ada Faktor" });
    const row = await db().factorReset.create({ data: { personId: person.personId, ...data } });
    return { ...row, person };
  }
  const happened = (subjectId: string, step: string) => ({
    type: `account.factor_reset_${step}`,
    subjectKind: "factor_reset",
    subjectId,
  });
  /** as the person changed addresses: long ago, lately, now, and once but never confirmed */
  async function addressesOf(personId: string, email: string) {
    const [older, former, pending, forgotten] = [address(), address(), address(), address()];
    await db().emailChange.createMany({
      data: [
        { personId, oldEmail: older, newEmail: former, createdAt: ago(40), confirmedAt: ago(40) },
        { personId, oldEmail: former, newEmail: email, createdAt: ago(10), confirmedAt: ago(10) },
        { personId, oldEmail: email, newEmail: pending },
        { personId, oldEmail: email, newEmail: forgotten, createdAt: ago(2) },
      ],
    });
    return { older, former, pending, forgotten };
  }

  test("begins with a link to the person, who has to agree", async () => {
    const { id, person } = await reset();
    await addressesOf(person.personId, person.email);
    const coordinator = await some({ role: "coordinator", name: "Nora Koordination" });
    const mails = await told(happened(id, "started"), coordinator);
    expect(mails.map(({ to, template }) => [to, template])).toEqual([[person.email, "factor-reset-confirm"]]);
    expect(mails[0]?.words).toContain("Nora Koordination hat für Ihr Konto begonnen");
    const [token = ""] = mails[0] ? tokensIn(mails[0]) : [];
    expect(mails[0]?.parsed.text).toContain(`https://marktplatz.example/zweiter-faktor-zuruecksetzen?token=${token}`);
    expect(await findTokenSubject("factor_reset", token)).toBe(id);
    expect(await tablesWith(token)).toEqual([]);
  });

  test("waits with a warning to all addresses of the person, each with its own way to stop it", async () => {
    const { id, person } = await reset({ confirmedAt: new Date(), dueAt: new Date("2026-11-25T16:30:00Z") });
    const { former, pending } = await addressesOf(person.personId, person.email);
    const mails = await told(happened(id, "confirmed"), anonymous);
    expect(mails.map(({ to }) => to).sort()).toEqual([person.email, former, pending].sort());
    expect(new Set(mails.map(({ template }) => template))).toEqual(new Set(["factor-reset-waiting"]));
    const tokens = mails.flatMap((mail) => tokensIn(mail));
    expect(new Set(tokens).size).toBe(3);
    for (const token of tokens) {
      expect(await findTokenSubject("factor_reset_cancel", token)).toBe(id);
      expect(await findTokenSubject("factor_reset", token)).toBeNull();
      expect(await tablesWith(token)).toEqual([]);
    }
    expect(mails[0]?.words).toContain("Am 25.11.2026, 17:30 Uhr werden");
    expect(mails[0]?.parsed.text).toContain("https://marktplatz.example/zweiter-faktor-zuruecksetzen/abbrechen?token=");
    // an address that may be a stranger's is not told whose account it is
    for (const { to, raw } of mails) if (to !== person.email) expect(raw).not.toContain("Ada");
  });

  test.each(["cancelled", "done"])(
    "%s is told to those who were warned, without a link that does anything",
    async (step) => {
      const { id, person } = await reset({ cancelledAt: new Date() });
      const { former, pending } = await addressesOf(person.personId, person.email);
      const mails = await told(happened(id, step), person);
      expect(mails.map(({ to, template }) => `${to} ${template}`).sort()).toEqual(
        [person.email, former, pending].map((to) => `${to} account-notice`).sort(),
      );
      expect(mails.flatMap((mail) => tokensIn(mail))).toEqual([]);
    },
  );

  test.each([{ cancelledAt: new Date() }, { doneAt: new Date() }])("that is over sends no link: %o", async (data) => {
    const { id } = await reset({ ...data, dueAt: new Date() });
    for (const step of ["started", "confirmed"]) expect(await told(happened(id, step))).toEqual([]);
    expect(await db().oneTimeToken.count({ where: { subjectId: id } })).toBe(0);
  });
});
