import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { findTokenSubject, mintToken } from "~/platform/one-time-token.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { demoPassword } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { createSignedIn, dumpTables, signInAgain } from "../../../tests/setup/signed-in";
import { findEmailChange, findOpenEmailChange } from "./account.email.queries.server";
import { confirmEmailChange, requestEmailChange } from "./account.email.server";
import { actingAs, type SignedIn } from "./account.rules";
import { provePassword } from "./account.sign-in.server";

await testDatabase({ reference: true });

let person: SignedIn;
beforeEach(async () => {
  person = await createSignedIn();
});

const newAddress = () => `neu-${randomUUID().slice(0, 8)}@rp.example`;
const begin = (who: SignedIn, email: string) =>
  inTransaction(actingAs(who), (tx) => requestEmailChange(tx, who, { email }));
const confirm = (token: string, who: SignedIn | null = null) =>
  inTransaction(anonymousActor, (tx) => confirmEmailChange(tx, who, { token }));

/** As the mail would carry it. */
async function tokenFor(who: SignedIn, minutes = 30): Promise<string> {
  const { id } = await db().emailChange.findFirstOrThrow({ where: { personId: who.personId, confirmedAt: null } });
  return inTransaction(anonymousActor, (tx) => mintToken(tx, { purpose: "email_change", subjectId: id, minutes }));
}
const addressOf = async ({ personId }: SignedIn) =>
  (await db().person.findUniqueOrThrow({ where: { id: personId } })).email;

describe("beginning", () => {
  it("changes nothing yet and writes the same whether or not the address is taken", async () => {
    const other = await createSignedIn();
    const rows: unknown[] = [];
    for (const email of [newAddress(), other.email]) {
      await begin(person, email);
      const [event] = await db().event.findMany({ orderBy: { id: "desc" }, take: 1 });
      const { type, subjectKind, actorId, data, visibility } = event ?? {};
      rows.push({ type, subjectKind, actorId, data, visibility });
    }
    expect(rows[0]).toEqual(rows[1]);
    expect(await addressOf(person)).toBe(person.email);
  });

  it("asks for a fresh sign-in and for another address", async () => {
    const stale = { ...person, authenticatedAt: new Date(Date.now() - 3_600_000) };
    await expect(begin(stale, newAddress())).rejects.toBeInstanceOf(Forbidden);
    await expect(begin(person, person.email)).rejects.toBeInstanceOf(Invalid);
  });

  describe("where the operator has switched passwords off for the domain", () => {
    afterEach(() => {
      vi.unstubAllEnvs();
      forgetSingleton("env");
    });

    it("does not lead out of it", async () => {
      const domain = person.email.split("@")[1] ?? "";
      const bound = { slug: "land", label: "Land", issuer: "https://login.example", clientId: "m", domains: [domain] };
      const entry = { ...bound, clientSecretEnv: "OIDC_SECRET_LAND", isPasswordAllowed: false };
      vi.stubEnv("OIDC_PROVIDERS", JSON.stringify([entry]));
      vi.stubEnv("OIDC_SECRET_LAND", "geheim");
      forgetSingleton("env");
      await expect(begin(person, "neu@anderswo.example")).rejects.toBeInstanceOf(Invalid);
      expect(await db().emailChange.count({ where: { personId: person.personId } })).toBe(0);
      await begin(person, `neu-${randomUUID()}@${domain}`);
      expect(await findOpenEmailChange(person.personId)).not.toBeNull();
    });
  });

  it("replaces what was begun before, also twenty times at once", async () => {
    await begin(person, newAddress());
    const first = await tokenFor(person);
    await Promise.all(Array.from({ length: 20 }, () => begin(person, newAddress())));
    expect(await db().emailChange.count({ where: { personId: person.personId } })).toBe(1);
    expect(await findEmailChange(first)).toBeNull();
    await expect(confirm(first)).rejects.toBeInstanceOf(Conflict);
    expect(await findOpenEmailChange(person.personId)).not.toBeNull();
  });
});

describe("confirming", () => {
  it("makes it the address of the account, keeps this session and ends the others", async () => {
    const email = newAddress();
    const other = await signInAgain(person.personId);
    await begin(person, email);
    const resetToken = await inTransaction(anonymousActor, (tx) =>
      mintToken(tx, { purpose: "password_reset", subjectId: person.personId, minutes: 30 }),
    );
    const token = await tokenFor(person);
    expect(await findEmailChange(token)).toEqual({ oldEmail: person.email, newEmail: email });
    await confirm(token, person);
    expect(await addressOf(person)).toBe(email);
    const sessions = await db().session.findMany({ where: { personId: person.personId } });
    expect(sessions.map(({ publicId }) => publicId)).toEqual([person.sessionId]);
    expect(sessions.map(({ publicId }) => publicId)).not.toContain(other.sessionId);
    expect(await findTokenSubject("password_reset", resetToken)).toBeNull();
    expect(await provePassword(person.email, demoPassword)).toBeNull();
    expect(await provePassword(email, demoPassword)).toMatchObject({ personId: person.personId });
    expect(await dumpTables()).not.toContain(token);
  });

  it("ends all sessions when another browser confirms, also one in which somebody else is signed in", async () => {
    const stranger = await createSignedIn();
    await begin(person, newAddress());
    await confirm(await tokenFor(person), stranger);
    expect(await db().session.count({ where: { personId: person.personId } })).toBe(0);
    expect(await db().session.count({ where: { personId: stranger.personId } })).toBe(1);
    const event = await db().event.findFirstOrThrow({
      where: { type: "account.email_changed" },
      orderBy: { id: "desc" },
    });
    expect(event.actorId).toBeNull();
  });

  it("works for one of twenty at once, and never again", async () => {
    await begin(person, newAddress());
    const token = await tokenFor(person);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => confirm(token)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(confirm(token)).rejects.toBeInstanceOf(Conflict);
  });

  it("is refused after its time", async () => {
    await begin(person, newAddress());
    await expect(confirm(await tokenFor(person, -1))).rejects.toBeInstanceOf(Conflict);
    expect(await addressOf(person)).toBe(person.email);
  });

  it("gives one address to one of two people at once, and tells the other", async () => {
    const email = newAddress();
    const rival = await createSignedIn();
    for (const who of [person, rival]) await begin(who, email);
    const tokens = [await tokenFor(person), await tokenFor(rival)];
    const results = await Promise.allSettled(tokens.map((token) => confirm(token)));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const result of results)
      if (result.status === "rejected") {
        expect(result.reason).toBeInstanceOf(Conflict);
        expect(result.reason.message).toMatch(/anderen Konto/);
      }
    expect(await db().person.count({ where: { email } })).toBe(1);
  });

  it("leaves the record of the old address as it was", async () => {
    const email = newAddress();
    await begin(person, email);
    await confirm(await tokenFor(person), person);
    const change = await db().emailChange.findFirstOrThrow({ where: { personId: person.personId } });
    expect(change).toMatchObject({ oldEmail: person.email, newEmail: email });
    expect(change.confirmedAt).not.toBeNull();
  });
});
