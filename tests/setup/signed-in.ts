import { randomUUID } from "node:crypto";
import { findSessionWithPerson } from "~/features/account/account.queries.server";
import type { SignedIn } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { createPerson, type PersonInput } from "~prisma/factories";

/** A person with a running session, as a request would know them. */
export async function createSignedIn(input: PersonInput = {}): Promise<SignedIn> {
  const { personId } = await createPerson(db(), input);
  return signInAgain(personId);
}

/** One more session of the same person. */
export async function signInAgain(personId: string): Promise<SignedIn> {
  const id = randomUUID();
  await db().session.create({
    data: {
      id,
      personId,
      expiresAt: new Date(Date.now() + 3_600_000),
      device: "Firefox auf Linux",
      network: "192.0.2.0/24",
    },
  });
  const session = await findSessionWithPerson(id);
  if (!session) throw new Error("the session was refused");
  return session.signedIn;
}

/** Texts of all rows of all tables: for proving that something is written nowhere. */
export async function dumpTables(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ text: string }[]>(`SELECT t::text AS text FROM ${name} t`);
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join("\n");
}
