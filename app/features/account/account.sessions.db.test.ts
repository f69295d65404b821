import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import { inTransaction } from "~/platform/transaction.server";
import { testDatabase } from "../../../tests/setup/database";
import { createSignedIn, signInAgain } from "../../../tests/setup/signed-in";
import { hashPassword } from "./account.hash.server";
import { changePassword } from "./account.password-change.server";
import { actingAs, type SignedIn } from "./account.rules";
import { listSessions } from "./account.sessions.queries.server";
import { endOtherSessions, endSession } from "./account.sessions.server";

await testDatabase({ reference: true });

let person: SignedIn;
let elsewhere: SignedIn;
beforeEach(async () => {
  person = await createSignedIn();
  elsewhere = await signInAgain(person.personId);
});

const end = (who: SignedIn, publicId: string) =>
  inTransaction(actingAs(who), (tx) => endSession(tx, who, { publicId }));
const idsOf = async (who: SignedIn) => (await listSessions(who)).map(({ publicId }) => publicId);

describe("list of sessions", () => {
  it("shows the own running ones, marks this one and holds no token", async () => {
    await createSignedIn();
    await db().session.create({ data: { id: randomUUID(), personId: person.personId, expiresAt: new Date(0) } });
    const sessions = await listSessions(person);
    expect(sessions.map(({ publicId, isThis }) => [publicId, isThis]).sort()).toEqual(
      [
        [person.sessionId, true],
        [elsewhere.sessionId, false],
      ].sort(),
    );
    expect(Object.keys(sessions[0] ?? {}).sort()).toEqual(
      ["createdAt", "device", "isThis", "lastUsedAt", "method", "network", "publicId"].sort(),
    );
  });
});

describe("ending", () => {
  it("takes one away at once", async () => {
    await end(person, elsewhere.sessionId);
    expect(await idsOf(person)).toEqual([person.sessionId]);
    await expect(end(person, elsewhere.sessionId)).rejects.toBeInstanceOf(NotFound);
    const events = await db().event.findMany({ where: { type: "account.sessions_ended", actorId: person.personId } });
    expect(events.map(({ subjectId }) => subjectId)).toEqual([person.personId]);
  });

  it("never reaches the session of somebody else", async () => {
    const stranger = await createSignedIn();
    const before = await db().event.count();
    await expect(end(stranger, person.sessionId)).rejects.toBeInstanceOf(NotFound);
    await expect(end(stranger, randomUUID())).rejects.toBeInstanceOf(NotFound);
    expect(await idsOf(person)).toHaveLength(2);
    expect(await db().event.count()).toBe(before);
  });

  it("takes all others away, and says how many", async () => {
    await signInAgain(person.personId);
    const stranger = await createSignedIn();
    const endOthers = () => inTransaction(actingAs(person), (tx) => endOtherSessions(tx, person));
    expect(await endOthers()).toBe(2);
    expect(await endOthers()).toBe(0);
    expect(await idsOf(person)).toEqual([person.sessionId]);
    expect(await idsOf(stranger)).toHaveLength(1);
    expect(await db().event.count({ where: { type: "account.sessions_ended", actorId: person.personId } })).toBe(1);
  });

  it("comes with a new password", async () => {
    const passwordHash = await hashPassword("Otter schwimmen unter Kupferdächern");
    await inTransaction(actingAs(person), (tx) => changePassword(tx, person, { passwordHash }));
    expect(await idsOf(person)).toEqual([person.sessionId]);
  });
});
