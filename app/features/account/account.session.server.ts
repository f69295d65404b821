import { createHash, randomBytes } from "node:crypto";
import { createCookie, redirect } from "@remix-run/node";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { placeOf } from "~/platform/client-network";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { noteActor, requestScope } from "~/platform/request-scope.server";
import { singleton } from "~/platform/singleton.server";
import type { SignInMethod } from "~prisma/generated/enums";
import { deviceLabel } from "./account.device.rules";
import { findDefaultMembership, findSessionWithPerson } from "./account.queries.server";
import { type Actor, isFresh, type SignedIn } from "./account.rules";

/*
 * The only file that knows Lucia and the only feature file that sees a Request. Lucia decides validity and renewal; the
 * adapter is ours, because the published one does not install on Prisma 7, stores tokens in clear and throws when a
 * logout meets a renewal. The database holds the SHA-256 of the token, so a copy of it signs nobody in.
 */

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: { signedIn: SignedIn };
  }
}

interface SessionAttributes {
  readonly membershipId: string | null;
  readonly method: SignInMethod;
  readonly createdAt: Date;
}

/** Device and network of the running request, as the owner of the session will read them. */
function whereFrom() {
  const { ip = "", userAgent = "" } = requestScope()?.client ?? {};
  return { device: deviceLabel(userAgent), network: placeOf(ip) };
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

const adapter: Adapter = {
  async getSessionAndUser(token) {
    const row = await findSessionWithPerson(hashOf(token));
    if (!row) return [null, null];
    const { membershipId, createdAt, expiresAt, personId, signedIn } = row;
    const session: DatabaseSession = {
      id: token,
      userId: personId,
      expiresAt,
      attributes: { membershipId, createdAt, method: signedIn.method },
    };
    return [session, { id: personId, attributes: { signedIn } }];
  },
  async getUserSessions(personId) {
    const rows = await db().session.findMany({ where: { personId }, take: 100 });
    return rows.map(({ id, expiresAt, membershipId, createdAt, method }) => ({
      id,
      userId: personId,
      expiresAt,
      attributes: { membershipId, createdAt, method },
    }));
  },
  async setSession({ id, userId, expiresAt, attributes: { membershipId, method } }) {
    await db().session.create({
      data: { id: hashOf(id), personId: userId, expiresAt, membershipId, method, ...whereFrom() },
    });
    await db().person.updateMany({ where: { id: userId }, data: { lastSeenAt: new Date(), inactivityWarnedAt: null } });
  },
  // updateMany and deleteMany: a session that ended meanwhile is not an error
  async updateSessionExpiration(token, expiresAt) {
    const now = new Date();
    const id = hashOf(token);
    await db().session.updateMany({ where: { id }, data: { expiresAt, lastUsedAt: now, ...whereFrom() } });
    await db().person.updateMany({ where: { sessions: { some: { id } } }, data: { lastSeenAt: now } });
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
    getSessionAttributes: ({ membershipId, createdAt, method }) => ({ membershipId, createdAt, method }),
    getUserAttributes: ({ signedIn }) => ({ signedIn }),
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

const known = new WeakMap<Request, Promise<SignedIn | null>>();

/** Who is signed in, also while they may not act yet; null for everybody else. */
export function optionalPerson(request: Request): Promise<SignedIn | null> {
  const found = known.get(request);
  if (found) return found;
  const person = findPerson(request);
  known.set(request, person);
  return person;
}

/** Ends sessions that are older than the absolute limit. */
async function findPerson(request: Request): Promise<SignedIn | null> {
  const token = await readToken(request);
  if (!token) return null;
  const { session, user } = await lucia().validateSession(token);
  if (!session) return null;
  const oldest = Date.now() - env().sessionAbsoluteHours * 3_600_000;
  if (session.createdAt.getTime() < oldest) {
    await lucia().invalidateSession(token);
    return null;
  }
  noteActor(user.signedIn.personId, user.signedIn.sessionId);
  return user.signedIn;
}

/** Who acts; null for everybody who is not signed in, has no membership, or owes their second factor. */
export async function optionalActor(request: Request): Promise<Actor | null> {
  return (await optionalPerson(request))?.actor ?? null;
}

/**
 * For the pages of one's own account, which are open without a membership.
 * @throws Response 302 to the sign-in page, which leads back to this page
 */
export async function requirePerson(request: Request): Promise<SignedIn> {
  const person = await optionalPerson(request);
  if (person) return person;
  throw redirect(`/anmelden?weiter=${encodeURIComponent(pageOf(request))}`);
}

/**
 * For changes of address, password, factors and roles.
 * @throws Response 302 to the sign-in page, or to the page that asks for the password once more; both lead back
 */
export async function requireFreshPerson(request: Request): Promise<SignedIn> {
  const person = await requirePerson(request);
  if (isFresh(person, new Date())) return person;
  throw redirect(`/anmelden/bestaetigen?weiter=${encodeURIComponent(pageOf(request))}`);
}

/** @throws Response 302: to the sign-in page, to the duty of a second factor, or to the account that waits for its membership */
export async function requireActor(request: Request): Promise<Actor> {
  const person = await requirePerson(request);
  if (person.actor) return person.actor;
  throw redirect(person.mustEnrol ? "/konto/sicherheit?pflicht=1" : "/konto");
}

/** The page a request belongs to: a form is sent to the address of its page. */
function pageOf(request: Request): string {
  const url = new URL(request.url);
  return url.pathname.replace(/\.data$/, "") + withoutRouteParameter(url);
}

/** Remix adds `_routes` to its data requests and `index` to posts of index routes; they belong to no page. */
function withoutRouteParameter(url: URL): string {
  const parameters = new URLSearchParams(url.search);
  parameters.delete("_routes");
  parameters.delete("index");
  return parameters.size > 0 ? `?${parameters}` : "";
}

/**
 * Opens a session for a person who has proved who they are with everything that is asked of them; the session that the
 * browser had before ends.
 * @returns the Set-Cookie header
 */
export async function openSession(
  request: Request,
  { personId, method }: { readonly personId: string; readonly method: SignInMethod },
): Promise<string> {
  const membershipId = await findDefaultMembership(personId);
  const previous = await readToken(request);
  if (previous) await lucia().invalidateSession(previous);
  const token = randomBytes(32).toString("base64url");
  await lucia().createSession(personId, { membershipId, method, createdAt: new Date() }, { sessionId: token });
  return sessionCookie().serialize(token);
}

/** Notes that the person has just proved again who they are. */
export async function confirmSession(request: Request): Promise<void> {
  const token = await readToken(request);
  if (token) await db().session.updateMany({ where: { id: hashOf(token) }, data: { authenticatedAt: new Date() } });
}

/** @returns the Set-Cookie header that removes the cookie; the session is gone on the server as well */
export async function signOut(request: Request): Promise<string> {
  const token = await readToken(request);
  if (token) await lucia().invalidateSession(token);
  return sessionCookie().serialize("", { maxAge: 0 });
}
