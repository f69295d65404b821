import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { findTokenSubject } from "~/platform/one-time-token.server";
import { createPerson, type PersonInput } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { anonymous, mailHouse, tablesWith, tokensIn } from "../../../tests/setup/mail-house";
import { deliverMail } from "./notification.deliver.server";

await testDatabase({ reference: true });
const { sink, record, fanOut, told } = mailHouse();

const some = (input: PersonInput) => db().$transaction((tx) => createPerson(tx, input));
const address = () => `neu-${randomUUID()}@rp.example`;

async function organisationOf(stateCode: string | null) {
  const { organisationId } = await some({ stateCode, role: stateCode === null ? "operator" : "representative" });
  await db().person.updateMany({ data: { status: "disabled" } });
  return db().organisation.findUniqueOrThrow({ where: { id: organisationId } });
}

describe("registration", () => {
  async function register(email: string, data: { name?: string; organisationName?: string } = {}) {
    return db().registration.create({
      data: { email, name: "Neue Person", role: "representative", stateCode: "RP", ...data },
    });
  }
  const requested = (subjectId: string) => ({ type: "registration.requested", subjectKind: "registration", subjectId });

  test("a new address gets a link that proves it, for 48 hours, and its token is nowhere else", async () => {
    const { id, email } = await register(address());
    const [mail, ...others] = await told(requested(id), anonymous);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: email, template: "registration-confirm", reason: "registrierung" });
    expect(mail?.parsed.text).toContain("https://marktplatz.example/registrieren/bestaetigen?token=");
    const [token = "", ...more] = mail ? tokensIn(mail) : [];
    expect(more).toEqual([]);
    expect(await findTokenSubject("registration_confirm", token)).toBe(id);
    expect(await findTokenSubject("password_reset", token)).toBeNull();
    expect(await tablesWith(token)).toEqual([]);
    expect(await tablesWith(email)).toEqual(expect.arrayContaining(['public."Registration"', 'public."MailDelivery"']));
    const { expiresAt } = await db().oneTimeToken.findFirstOrThrow({ where: { subjectId: id } });
    expect(Math.round((expiresAt.getTime() - Date.now()) / 60_000)).toBe(48 * 60);
  });

  test("nothing that a stranger typed reaches the address, and nobody is greeted by a name", async () => {
    const typed = "Gewinn unter evil.example\r\nBcc: evil@x.example";
    const { id } = await register(address(), { name: typed, organisationName: typed });
    const [mail] = await told(requested(id), anonymous);
    expect(mail?.raw).not.toMatch(/evil/);
    expect(mail?.words).toMatch(/^Guten Tag, /);
    expect(sink().recipients).toHaveLength(1);
  });

  test("the owner of an account hears how to go on, whatever the case of the address, and gets no token", async () => {
    const owner = await some({ email: address(), name: "Ada Inhaberin" });
    const { id } = await register(owner.email.toUpperCase());
    const mails = await told(requested(id), anonymous);
    expect(mails.map(({ to, template }) => [to, template])).toEqual([[owner.email, "registration-known"]]);
    expect(mails[0]?.words).toContain("https://marktplatz.example/anmelden");
    expect(mails[0]?.words).toContain("https://marktplatz.example/passwort-vergessen");
    expect(mails[0] && tokensIn(mails[0])).toEqual([]);
    expect(await db().oneTimeToken.count({ where: { subjectId: id } })).toBe(0);
  });

  test("the owner of a disabled account hears who can open it again", async () => {
    const owner = await some({ email: address(), status: "disabled" });
    const { id } = await register(owner.email);
    const [mail] = await told(requested(id), anonymous);
    expect(mail).toMatchObject({ to: owner.email, template: "registration-known" });
    expect(mail?.words).toContain("Ihr Konto ist zurzeit gesperrt");
    expect(mail?.words).not.toContain("passwort-vergessen");
  });

  test("both mails look alike from outside: one delivery, no name, no mark of a person", async () => {
    const owner = await some({ email: address() });
    const rows = [];
    for (const email of [owner.email, address()]) {
      const { id } = await register(email);
      const found = await fanOut(await record(requested(id), anonymous));
      rows.push(
        ...(await db().mailDelivery.findMany({
          where: { id: { in: found.map((row) => row.id) } },
          select: { personId: true, recipientName: true, reason: true, status: true },
        })),
      );
    }
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
  });

  test("two registrations of one address each get their own link", async () => {
    const email = address();
    const [one, other] = [await register(email), await register(email)];
    for (const { id } of [one, other]) {
      const [mail] = await told(requested(id), anonymous);
      expect(await findTokenSubject("registration_confirm", (mail && tokensIn(mail)[0]) ?? "")).toBe(id);
    }
  });

  test("a registration that was confirmed meanwhile sends no link", async () => {
    const { id } = await register(address());
    const [row] = await fanOut(await record(requested(id), anonymous));
    await db().registration.update({ where: { id }, data: { confirmedAt: new Date() } });
    await deliverMail(row?.id ?? "");
    expect(sink().mails).toEqual([]);
    expect(await db().oneTimeToken.count({ where: { subjectId: id } })).toBe(0);
    expect(await db().mailDelivery.findUniqueOrThrow({ where: { id: row?.id ?? "" } })).toMatchObject({
      status: "failed",
      lastError: "Der Anlass der Nachricht besteht nicht mehr.",
    });
  });
});

describe("requests for membership", () => {
  async function request(stateCode: string | null, data: { status?: "open" | "accepted"; remark?: string } = {}) {
    const organisation = stateCode === null ? null : await organisationOf(stateCode);
    const person = await db().person.create({ data: { email: address(), name: "Bo Antrag" } });
    const row = await db().membershipRequest.create({
      data: {
        personId: person.id,
        stateCode,
        organisationId: organisation?.id ?? null,
        organisationName: organisation === null ? "Amt für Allerlei" : null,
        role: "coordinator",
        domainMatch: "other_organisation",
        ...data,
      },
    });
    return { ...row, person };
  }
  const happened = (subjectId: string, type = "membership.requested") => ({
    type,
    subjectKind: "membership_request",
    subjectId,
  });

  test("go to the coordinators of that Land who are there, with all they need to decide", async () => {
    const { id } = await request("SN", { remark: "Ich folge auf Herrn Beispiel." });
    const decider = await some({ stateCode: "SN", role: "coordinator" });
    for (const other of [
      { stateCode: "SN" },
      { stateCode: "BY", role: "coordinator" },
      { stateCode: "SN", role: "coordinator", status: "disabled" },
      { stateCode: "SN", role: "coordinator", endedAt: new Date() },
      { role: "operator" },
    ] as const)
      await some(other);
    const mails = await told(happened(id));
    expect(mails.map(({ to, template, reason }) => [to, template, reason])).toEqual([
      [decider.email, "membership-decision-needed", "entscheidung"],
    ]);
    const { words = "", parsed } = mails[0] ?? {};
    for (const fact of [
      "Bo Antrag",
      "Land SN",
      "OZG-Koordination",
      "einer anderen Organisation",
      "Ich folge auf Herrn Beispiel.",
      "https://marktplatz.example/land/registrierungen",
      "weil Sie für Sachsen als OZG-Koordination entscheiden.",
    ])
      expect(words).toContain(fact);
    expect(parsed?.subject).toBe("[Registrierung] Bitte über den Zugang von Bo Antrag entscheiden");
  });

  test.each([null, "BUND"])("of %s go to the operators", async (stateCode) => {
    const { id } = await request(stateCode);
    const operator = await some({ role: "operator" });
    await some({ stateCode: "SN", role: "coordinator" });
    const mails = await told(happened(id));
    expect(mails.map(({ to, template, reason }) => [to, template, reason])).toEqual([
      [operator.email, "membership-decision-needed", "betrieb"],
    ]);
    expect(mails[0]?.words).toContain("https://marktplatz.example/betrieb/registrierungen");
    expect(mails[0]?.words).toContain(stateCode === null ? "Amt für Allerlei (nicht im Verzeichnis)" : "Land BUND");
  });

  test("of a Land without a coordinator: the operators are asked to name one, not to decide", async () => {
    const { id } = await request("HB");
    const operator = await some({ role: "operator" });
    const mails = await told(happened(id));
    expect(mails.map(({ to, template }) => [to, template])).toEqual([[operator.email, "state-without-coordinator"]]);
    expect(mails[0]?.words).toContain("Über den Antrag entscheidet dann das Land.");
    expect(mails[0]?.words).toContain("Bremen");
    expect(mails[0]?.words).not.toContain("Bo Antrag");
  });

  test("that were decided before the mail left ask nobody any more", async () => {
    const { id } = await request("SN", { status: "accepted" });
    await some({ stateCode: "SN", role: "coordinator" });
    expect(await told(happened(id))).toEqual([]);
  });

  test("the answer goes to the person, with the role that was granted", async () => {
    const { id, person } = await request("SN", { status: "accepted" });
    await db().membershipRequest.update({ where: { id }, data: { grantedRole: "representative" } });
    const decider = await some({ stateCode: "SN", role: "coordinator", name: "Nora Entscheiderin" });
    const mails = await told(happened(id, "membership.accepted"), decider);
    expect(mails.map(({ to, template }) => [to, template])).toEqual([[person.email, "membership-decided"]]);
    expect(mails[0]?.words).toContain("Nora Entscheiderin hat Ihren Antrag angenommen");
    expect(mails[0]?.words).toContain("Vergeben wurde die Rolle Landesvertretung.");
  });

  test("a refusal says why, also to somebody who may not sign in", async () => {
    const { id, person } = await request("SN");
    await db().person.update({ where: { id: person.id }, data: { status: "disabled" } });
    const decider = await some({ stateCode: "SN", role: "coordinator" });
    const mails = await told({ ...happened(id, "membership.declined"), reason: "Bitte über Ihr Amt." }, decider);
    expect(mails.map(({ to }) => to)).toEqual([person.email]);
    expect(mails[0]?.parsed.text).toContain("> Bitte über Ihr Amt.");
    expect(mails[0]?.words).not.toMatch(/angenommen|freigegeben/);
  });

  test("that were withdrawn tell nobody", async () => {
    const { id } = await request("SN");
    await some({ stateCode: "SN", role: "coordinator" });
    expect(await told(happened(id, "membership.withdrawn"))).toEqual([]);
  });

  test.each([
    ["membership.role_changed", "geändert. Sie arbeiten dort jetzt als OZG-Koordination."],
    ["membership.ended", "als OZG-Koordination beendet."],
  ])("%s is told to whoever's rights changed, also when they did it", async (type, sentence) => {
    const person = await some({ stateCode: "SN" });
    const data = { organisationName: "Land SN", role: "coordinator", previousRole: "representative" };
    const mails = await told({ type, subjectKind: "person", subjectId: person.personId, data }, person);
    expect(mails.map(({ to, template }) => [to, template])).toEqual([[person.email, "membership-changed"]]);
    expect(mails[0]?.words).toContain(sentence);
  });
});

test("that somebody left is told to the other coordinators of the Land, not to those of another", async () => {
  const leaver = await some({ stateCode: "BB", name: "Lea Leitend" });
  const coordinator = await some({ stateCode: "BB", role: "coordinator" });
  const second = await some({ stateCode: "BB", role: "coordinator" });
  await some({ stateCode: "MV", role: "coordinator" });
  const ended = {
    type: "membership.ended",
    subjectKind: "person",
    subjectId: leaver.personId,
    data: { organisationName: "Land BB", role: "representative" },
  };
  const own = await told(ended, leaver);
  expect(own.map(({ to, template, reason }) => [to, template, reason]).sort()).toEqual(
    [
      [leaver.email, "membership-changed", "konto"],
      [coordinator.email, "membership-left", "koordination"],
      [second.email, "membership-left", "koordination"],
    ].sort(),
  );
  expect(own.map(({ words }) => words).join()).toContain("Lea Leitend hat die eigene Mitgliedschaft bei „Land BB“");
  const byColleague = await told(ended, coordinator);
  expect(byColleague.map(({ to, template }) => [to, template]).sort()).toEqual(
    [
      [leaver.email, "membership-changed"],
      [second.email, "membership-left"],
    ].sort(),
  );
});

describe("invitations", () => {
  async function invite(data: { revokedAt?: Date; acceptedAt?: Date; expiresAt?: Date } = {}) {
    const inviter = await some({ stateCode: "TH", role: "coordinator", name: 'Rolf "R", evil@x.example' });
    const invitation = await db().invitation.create({
      data: {
        email: address(),
        organisationId: inviter.organisationId,
        role: "representative",
        invitedById: inviter.personId,
        expiresAt: new Date(Date.now() + 7 * 24 * 3_600_000),
        ...data,
      },
    });
    return { ...invitation, inviter };
  }
  const happened = (subjectId: string, type = "membership.invited") => ({ type, subjectKind: "invitation", subjectId });

  test("go to the invited address only, with a link that ends with the invitation", async () => {
    const { id, email, expiresAt, inviter } = await invite();
    const mails = await told(happened(id), inviter);
    expect(mails.map(({ to, template, reason }) => [to, template, reason])).toEqual([
      [email, "invitation", "einladung"],
    ]);
    const [token = ""] = mails[0] ? tokensIn(mails[0]) : [];
    expect(mails[0]?.parsed.text).toContain(`https://marktplatz.example/einladung?token=${token}`);
    expect(await findTokenSubject("invitation", token)).toBe(id);
    expect(await tablesWith(token)).toEqual([]);
    const row = await db().oneTimeToken.findFirstOrThrow({ where: { subjectId: id } });
    expect(Math.abs(row.expiresAt.getTime() - expiresAt.getTime())).toBeLessThan(1_000);
    expect(mails[0]?.words).toContain('Rolf "R", evil@x.example lädt Sie ein');
    expect(sink().recipients).toEqual([email]);
  });

  test.each([{ revokedAt: new Date() }, { acceptedAt: new Date() }, { expiresAt: new Date(Date.now() - 1_000) }])(
    "that are over send no link: %o",
    async (data) => {
      const { id } = await invite(data);
      expect(await told(happened(id))).toEqual([]);
      expect(await db().oneTimeToken.count({ where: { subjectId: id } })).toBe(0);
    },
  );

  test("that were accepted are told to whoever invited, while they are there", async () => {
    const accepted = async () => {
      const made = await invite();
      const person = await some({ stateCode: "TH", name: "Bo Neu" });
      await db().invitation.update({
        where: { id: made.id },
        data: { acceptedAt: new Date(), acceptedById: person.personId },
      });
      return { ...made, person };
    };
    const { id, inviter, person } = await accepted();
    const mails = await told(happened(id, "membership.invitation_accepted"), person);
    expect(mails.map(({ to, template }) => [to, template])).toEqual([[inviter.email, "invitation-accepted"]]);
    expect(mails[0]?.words).toContain("Bo Neu hat Ihre Einladung angenommen");
    const gone = await accepted();
    await db().person.update({ where: { id: gone.inviter.personId }, data: { status: "disabled" } });
    expect(await told(happened(gone.id, "membership.invitation_accepted"), gone.person)).toEqual([]);
  });

  test("that were revoked tell nobody", async () => {
    const { id, inviter } = await invite({ revokedAt: new Date() });
    expect(await told(happened(id, "membership.invitation_revoked"), inviter)).toEqual([]);
  });
});
