import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { createConnection, createOffering, createPerson, type PersonInput } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { mailHouse } from "../../../tests/setup/mail-house";

await testDatabase({ reference: true });
const { told } = mailHouse();

const some = (input: PersonInput = {}) => db().$transaction((tx) => createPerson(tx, input));
const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(new Date(Date.now() + days * day).toISOString().slice(0, 10));

function absent(person: Actor, deputy: Actor, dates: { startsOn?: Date; endsOn?: Date; endedAt?: Date } = {}) {
  return db().absence.create({
    data: {
      personId: person.personId,
      deputyId: deputy.personId,
      startsOn: inDays(-2),
      endsOn: inDays(2),
      ...dates,
    },
  });
}

describe("whoever stands in", () => {
  /** Nordrhein-Westfalen asks Rheinland-Pfalz, which agrees; the author is away. */
  async function approved() {
    const author = await some({ stateCode: "NW", name: "Ada Abwesend" });
    const deputy = await some({ stateCode: "NW", name: "Bo Vertretung" });
    const provider = await some({ stateCode: "RP", role: "coordinator" });
    const { offering } = await db().$transaction((tx) =>
      createOffering(tx, { title: "Wohngeld", slug: `wohngeld-${randomUUID()}` }),
    );
    const connection = await db().$transaction((tx) => createConnection(tx, { offering, author, status: "approved" }));
    await db().person.updateMany({
      where: { id: { notIn: [author.personId, deputy.personId, provider.personId] } },
      data: { status: "disabled" },
    });
    const happened = (type: string) => ({
      type,
      subjectKind: "connection",
      subjectId: connection.id,
      visibility: "shared" as const,
    });
    /** addresses of people who hear of the decision */
    const agree = async () => {
      const mails = await told(happened("connection.approved"), provider);
      return mails.map(({ to }) => to).filter((to) => to !== "ozg@nw.example");
    };
    return { author, deputy, provider, happened, agree };
  }

  test("hears what the absent person hears, and why; the absent person hears it, too", async () => {
    const { author, deputy, provider, happened } = await approved();
    await absent(author, deputy);
    const event = { ...happened("connection.clarification_requested"), reason: "Welches Verfahren?" };
    const mails = await told(event, provider);
    expect(mails.map(({ to, reason }) => [to, reason]).sort()).toEqual(
      [
        [author.email, "verfasst"],
        [deputy.email, "vertretung"],
      ].sort(),
    );
    const toDeputy = mails.find(({ to }) => to === deputy.email);
    expect(toDeputy?.words).toMatch(/^Guten Tag Bo Vertretung, /);
    expect(toDeputy?.words).toContain("weil Sie Ada Abwesend während einer Abwesenheit vertreten.");
    expect(toDeputy?.parsed.headers.get("x-marktplatz-grund")).toBe("vertretung");
  });

  test.each([
    { startsOn: inDays(2), endsOn: inDays(5) },
    { startsOn: inDays(-9), endsOn: inDays(-5) },
    { endedAt: new Date() },
  ])("hears nothing outside of the absence: %o", async (dates) => {
    const { author, deputy, agree } = await approved();
    await absent(author, deputy, dates);
    expect(await agree()).toEqual([author.email]);
  });

  test("hears nothing of another Land, and nothing after leaving", async () => {
    const { author, agree, deputy } = await approved();
    const stranger = await some({ stateCode: "BY", role: "coordinator" });
    await absent(author, stranger);
    expect(await agree()).toEqual([author.email]);
    await db().absence.deleteMany();
    await absent(author, deputy);
    await db().membership.updateMany({ where: { personId: deputy.personId }, data: { endedAt: new Date() } });
    expect(await agree()).toEqual([author.email]);
  });

  test("never gets mail about the absent person's account", async () => {
    const { author, deputy } = await approved();
    await absent(author, deputy);
    for (const type of ["account.password_reset_requested", "account.new_device", "membership.role_changed"]) {
      const data = { organisationName: "Land NW", role: "representative" };
      const mails = await told({ type, subjectKind: "person", subjectId: author.personId, data });
      expect(mails.map(({ to }) => to)).toEqual([author.email]);
    }
  });
});

test.each([
  ["absence.set", "ist vom"],
  ["absence.ended", "ist beendet. Sie bekommen keine Benachrichtigungen mehr in Vertretung."],
])("%s is told to the deputy alone", async (type, sentence) => {
  const person = await some({ name: "Ada Abwesend" });
  const deputy = await some();
  const { id } = await absent(person, deputy, {
    startsOn: new Date("2026-12-21"),
    endsOn: new Date("2027-01-03"),
  });
  const event = { type, subjectKind: "person", subjectId: person.personId, data: { absenceId: id } };
  const mails = await told(event, person);
  expect(mails.map(({ to, template }) => [to, template])).toEqual([[deputy.email, "deputy-named"]]);
  expect(mails[0]?.words).toContain(sentence);
  expect(mails[0]?.words).toContain("vom 21.12.2026 bis 03.01.2027");
});

test("an absence of somebody else, named in the data, tells nobody", async () => {
  const [person, other, deputy] = [await some(), await some(), await some()];
  const { id } = await absent(other, deputy);
  const event = { type: "absence.set", subjectKind: "person", subjectId: person.personId, data: { absenceId: id } };
  expect(await told(event, person)).toEqual([]);
});

test("a hand-over is told to whoever takes over, with how much it is", async () => {
  const receiver = await some({ stateCode: "SL" });
  const coordinator = await some({ stateCode: "SL", role: "coordinator", name: "Nora Übergabe" });
  const data = { fromName: "Ada Ausgeschieden", offerings: 3, connections: 1 };
  const event = { type: "handover.received", subjectKind: "person", subjectId: receiver.personId, data };
  const mails = await told(event, coordinator);
  expect(mails.map(({ to, template }) => [to, template])).toEqual([[receiver.email, "handover-received"]]);
  expect(mails[0]?.words).toContain("Nora Übergabe hat Ihnen Vorgänge von Ada Ausgeschieden übergeben.");
  expect(mails[0]?.words).toContain("Angebote: 3 Anschlüsse: 1");
});

test("whoever answers for an offering now hears of the decision, whoever wrote it", async () => {
  const author = await some({ stateCode: "SH" });
  const responsible = await some({ stateCode: "SH" });
  const decider = await some({ stateCode: "SH", role: "coordinator" });
  const { offering } = await db().$transaction((tx) => createOffering(tx, { stateCode: "SH", author }));
  await db().offering.update({ where: { id: offering.id }, data: { responsibleId: responsible.personId } });
  const event = { type: "offering.changes_requested", subjectKind: "offering", subjectId: offering.id };
  const mails = await told(event, decider);
  expect(mails.map(({ to }) => to).sort()).toEqual([author.email, responsible.email].sort());
});

describe("a Land without a coordinator", () => {
  async function leaderless(data: { stateCode: string }) {
    const person = await some({ ...data, name: "Ada Land" });
    const operator = await some({ role: "operator" });
    await some({ stateCode: "BY" });
    const subjectId = person.organisationId;
    return { person, operator, event: { type: "state.without_coordinator", subjectKind: "organisation", subjectId } };
  }

  test("is told to the operators and to its people, in words of their own", async () => {
    const { person, operator, event } = await leaderless({ stateCode: "MV" });
    const mails = await told(event);
    expect(mails.map(({ to, reason }) => [to, reason]).sort()).toEqual(
      [
        [operator.email, "betrieb"],
        [person.email, "land"],
        ["ozg@mv.example", "funktionspostfach"],
      ].sort(),
    );
    expect(mails.find(({ to }) => to === operator.email)?.words).toContain("benennen Sie eine OZG-Koordination");
    expect(mails.find(({ to }) => to === person.email)?.words).toContain("weil Sie für Mecklenburg-Vorpommern");
  });

  test("whose only one has not signed in for long: they are told that, and that the account stays open", async () => {
    const { person, operator, event } = await leaderless({ stateCode: "ST" });
    const coordinator = await some({ stateCode: "ST", role: "coordinator" });
    const mails = await told({ ...event, data: { reason: "inactive" } });
    expect(mails.map(({ to }) => to).sort()).toEqual(
      [person.email, operator.email, coordinator.email, "ozg@st.example"].sort(),
    );
    for (const { words } of mails) {
      expect(words).toContain("Die einzige OZG-Koordination von Sachsen-Anhalt hat sich seit etwa einem Jahr nicht");
      expect(words).not.toContain("hat zurzeit keine");
    }
  });

  test("is told to the mailbox of the Land too, which has no name, and to no mailbox of another organisation", async () => {
    const { person, event } = await leaderless({ stateCode: "TH" });
    const { organisationId } = person;
    await db().organisation.update({ where: { id: organisationId }, data: { mailbox: " ozg@th.example " } });
    await db().organisation.createMany({
      data: [
        { slug: "stadt-in-th", kind: "municipality", name: "Stadt", stateCode: "TH", mailbox: "stadt@th.example" },
        { slug: "haus-in-by", kind: "state", name: "Haus", stateCode: "BY", mailbox: "haus@by.example" },
      ],
    });
    const mails = await told(event);
    expect(mails.filter(({ to }) => /(th|by)\.example$/.test(to) && to !== person.email).map(({ to }) => to)).toEqual([
      "ozg@th.example",
    ]);
    const mail = mails.find(({ to }) => to === "ozg@th.example");
    expect(mail?.reason).toBe("funktionspostfach");
    expect(mail?.words).toMatch(/^Guten Tag, /);
    expect(mail?.words).toContain("weil dieses Postfach als Funktionspostfach für Thüringen hinterlegt ist");
    expect(mail?.words).not.toContain("Einladungen des Plattformbetriebs");
  });

  test("that got one meanwhile tells nobody", async () => {
    const { event } = await leaderless({ stateCode: "MV" });
    await some({ stateCode: "MV", role: "coordinator" });
    expect(await told(event)).toEqual([]);
  });
});
