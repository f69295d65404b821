import { createHash, randomBytes } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { createCookie, redirect } from "@remix-run/node";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { noteActor } from "~/platform/request-scope.server";
import { singleton } from "~/platform/singleton.server";
import { findCredentials, findSessionWithActor } from "./account.queries.server";
import type { Actor } from "./account.rules";

/*
 * The only file that knows Lucia and the only feature file that sees a Request. Lucia decides validity and renewal; the
 * adapter is ours, because the published one does not install on Prisma 7, stores tokens in clear and throws when a
 * logout meets a renewal. The database holds the SHA-256 of the token, so a copy of it signs nobody in.
 */

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: { actor: Actor | null };
  }
}

interface SessionAttributes {
  readonly membershipId: string | null;
  readonly createdAt: Date;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

const adapter: Adapter = {
  async getSessionAndUser(token) {
    const row = await findSessionWithActor(hashOf(token));
    if (!row) return [null, null];
    const { membershipId, createdAt, expiresAt, personId, actor } = row;
    const session: DatabaseSession = {
      id: token,
      userId: personId,
      expiresAt,
      attributes: { membershipId, createdAt },
    };
    return [session, { id: personId, attributes: { actor } }];
  },
  async getUserSessions(personId) {
    const rows = await db().session.findMany({ where: { personId }, take: 100 });
    return rows.map(({ id, expiresAt, membershipId, createdAt }) => ({
      id,
      userId: personId,
      expiresAt,
      attributes: { membershipId, createdAt },
    }));
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await db().session.create({
      data: { id: hashOf(id), personId: userId, expiresAt, membershipId: attributes.membershipId },
    });
  },
  // updateMany and deleteMany: a session that ended meanwhile is not an error
  async updateSessionExpiration(token, expiresAt) {
    await db().session.updateMany({ where: { id: hashOf(token) }, data: { expiresAt } });
  },
  async deleteSession(token) {
    await db().session.deleteMany({ where: { id: hashOf(token) } });
  },
  async deleteUserSessions(personId) {
    await db().session.deleteMany({ where: { personId } });
  },
  async deleteExpiredSessions() {
    await db().session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  },
};

function createLucia() {
  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(env().sessionIdleMinutes, "m"),
    getSessionAttributes: ({ membershipId, createdAt }) => ({ membershipId, createdAt }),
    getUserAttributes: ({ actor }) => ({ actor }),
  });
}

const lucia = () => singleton("lucia", createLucia);

const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** Browsers accept the `__Host-` prefix only with `Secure`, which plain http on a demo machine cannot give. */
function sessionCookie() {
  const secure = env().appUrl.startsWith("https:");
  return createCookie(secure ? "__Host-sitzung" : "sitzung", { httpOnly: true, path: "/", sameSite: "lax", secure });
}

async function readToken(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie().parse(request.headers.get("Cookie"));
  return typeof value === "string" && TOKEN_PATTERN.test(value) ? value : null;
}

const actors = new WeakMap<Request, Promise<Actor | null>>();

/** Who is signed in; null for everybody else. Ends sessions that are older than the absolute limit. */
export function optionalActor(request: Request): Promise<Actor | null> {
  const known = actors.get(request);
  if (known) return known;
  const actor = findActor(request);
  actors.set(request, actor);
  return actor;
}

async function findActor(request: Request): Promise<Actor | null> {
  const token = await readToken(request);
  if (!token) return null;
  const { session, user } = await lucia().validateSession(token);
  if (!session) return null;
  const oldest = Date.now() - env().sessionAbsoluteHours * 3_600_000;
  if (session.createdAt.getTime() < oldest) {
    await lucia().invalidateSession(token);
    return null;
  }
  if (user.actor) noteActor(user.actor.personId);
  return user.actor;
}

/** @throws Response 302 to the sign-in page, which leads back to this page */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await optionalActor(request);
  if (actor) return actor;
  const url = new URL(request.url);
  const path = request.method === "GET" ? url.pathname.replace(/\.data$/, "") + withoutRouteParameter(url) : "/";
  throw redirect(`/anmelden?weiter=${encodeURIComponent(path)}`);
}

/** Remix adds `_routes` to its data requests; it belongs to no page. */
function withoutRouteParameter(url: URL): string {
  const parameters = new URLSearchParams(url.search);
  parameters.delete("_routes");
  return parameters.size > 0 ? `?${parameters}` : "";
}

/**
 * Checks the password and opens a session. Unknown address, wrong password and disabled account look the same and cost
 * the same: a hash is verified in every case.
 * @returns the Set-Cookie header, or null when the sign-in failed
 */
export async function signIn(request: Request, email: string, password: string): Promise<string | null> {
  const person = await findCredentials(email);
  const isCorrect = await inHashSlot(() => verify(person?.passwordHash ?? HASH_OF_NOBODY, password));
  if (!isCorrect || person?.passwordHash == null || person.status !== "active") return null;
  const previous = await readToken(request);
  if (previous) await lucia().invalidateSession(previous);
  const token = randomBytes(32).toString("base64url");
  const membershipId = person.memberships[0]?.id ?? null;
  await lucia().createSession(person.id, { membershipId, createdAt: new Date() }, { sessionId: token });
  return sessionCookie().serialize(token);
}

/** @returns the Set-Cookie header that removes the cookie; the session is gone on the server as well */
export async function signOut(request: Request): Promise<string> {
  const token = await readToken(request);
  if (token) await lucia().invalidateSession(token);
  return sessionCookie().serialize("", { maxAge: 0 });
}

/** argon2id, m=19456 t=2 p=1 (the parameters of real accounts), of a random text that nobody knows. */
const HASH_OF_NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$JAkXocBDwaY7Uy1oaFjHuw$NYutIWmViAZ6bw5EBkRUBQVAZaIaIOUGMd1uZZGOUw0";

const HASH_SLOTS = 2;
/** Longer queues are refused: who waits for the fifty-first place would have given up before it is their turn. */
const HASH_QUEUE = 50;
const waiting: (() => void)[] = [];
let busy = 0;

/**
 * Hashing keeps at most two threads of the pool busy, so that a wave of sign-ins never starves pages.
 * @throws Response 429 when too many wait already
 */
async function inHashSlot<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= HASH_QUEUE)
    throw new Response("Gerade melden sich sehr viele Menschen an.", { status: 429, headers: { "Retry-After": "5" } });
  if (busy >= HASH_SLOTS) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
