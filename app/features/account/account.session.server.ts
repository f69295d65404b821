import { createCookie, redirect } from "@remix-run/node";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { readBrowserState, saveBrowserState, takeBrowserState } from "~/platform/browser-state.server";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { NotFound } from "~/platform/errors";
import { noteActor } from "~/platform/request-scope.server";
import { readSentForm, type SentForm, sentForm } from "~/platform/sent-form";
import { singleton } from "~/platform/singleton.server";
import type { SignInMethod } from "~prisma/generated/enums";
import { DRAFT_MINUTES, type FormDraft, formDraft, isDraftFor, pageOf, STRANDED_PAGE } from "./account.draft.rules";
import { findExpiredSessionOwner, findSessionWithPerson } from "./account.queries.server";
import { type Actor, isFresh, type MembershipChoice, type SignedIn } from "./account.rules";
import { deleteSession, type ProvedPerson, sessionIdOf, whereFrom, writeSession } from "./account.session-row.server";

/*
 * The only file that knows Lucia and the only feature file that sees a Request. Lucia decides validity and renewal; the
 * adapter is ours, because the published one does not install on Prisma 7, stores tokens in clear and throws when a
 * logout meets a renewal.
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

const adapter: Adapter = {
  async getSessionAndUser(token) {
    const row = await findSessionWithPerson(sessionIdOf(token));
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
  // updateMany: a session that ended meanwhile is not an error
  async updateSessionExpiration(token, expiresAt) {
    const now = new Date();
    const id = sessionIdOf(token);
    await db().session.updateMany({ where: { id }, data: { expiresAt, lastUsedAt: now, ...whereFrom() } });
    await db().person.updateMany({ where: { sessions: { some: { id } } }, data: { lastSeenAt: now } });
  },
  // Lucia deletes what has run out; the row stays until the sweep, so that a form sent too late finds its person.
  async deleteSession() {},
  getUserSessions: () => notByLucia(),
  setSession: () => notByLucia(),
  deleteUserSessions: () => notByLucia(),
  deleteExpiredSessions: () => notByLucia(),
};

/** Opening and ending belong into one transaction with what is recorded about them. */
function notByLucia(): never {
  throw new Error("Sessions are opened and ended by account.session-row.server.ts.");
}

const idleTime = () => new TimeSpan(env().sessionIdleMinutes, "m");

function createLucia() {
  return new Lucia(adapter, {
    sessionExpiresIn: idleTime(),
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

/** Ends sessions that are older than the absolute limit: they run out like unused ones. */
async function findPerson(request: Request): Promise<SignedIn | null> {
  const token = await readToken(request);
  if (!token) return null;
  const { session, user } = await lucia().validateSession(token);
  if (!session) return null;
  const oldest = Date.now() - env().sessionAbsoluteHours * 3_600_000;
  if (session.createdAt.getTime() < oldest) {
    await db().session.updateMany({ where: { id: sessionIdOf(token) }, data: { expiresAt: new Date() } });
    return null;
  }
  noteActor(user.signedIn.personId, user.signedIn.sessionId);
  return user.signedIn;
}

/** Who acts; null for everybody who is not signed in, has no membership, or owes their second factor. */
export async function optionalActor(request: Request): Promise<Actor | null> {
  return (await optionalPerson(request))?.actor ?? null;
}

const DUTY_PAGE = "/konto/sicherheit?pflicht=1";

/**
 * For the pages of one's own account, which are open without a membership.
 * @throws Response 302 to the sign-in page, which leads back to this page and to what was typed there, or to the duty of a
 * second factor: with a guessed password alone nobody changes addresses or reads what is stored
 */
export async function requirePerson(request: Request): Promise<SignedIn> {
  const person = await requirePersonOwingFactor(request);
  if (person.mustEnrol) throw redirect(DUTY_PAGE);
  return person;
}

/**
 * The same for the few pages that stay open to somebody who owes their second factor: to set it up, and what that needs.
 * @throws Response 302 to the sign-in page
 */
export async function requirePersonOwingFactor(request: Request): Promise<SignedIn> {
  const person = await optionalPerson(request);
  if (person) return person;
  const token = request.method === "POST" ? await readToken(request) : null;
  throw await leaveFor("/anmelden", request, token ? await findExpiredSessionOwner(sessionIdOf(token)) : null);
}

/**
 * For changes of address, password, factors and roles.
 * @throws Response 302 to the sign-in page, or to the page that asks for the password once more; both lead back
 */
export async function requireFreshPerson(request: Request): Promise<SignedIn> {
  return requireFresh(request, await requirePerson(request));
}

/** To set up a factor. @throws Response 302 as `requireFreshPerson`, but not to the duty of a second factor */
export async function requireFreshPersonOwingFactor(request: Request): Promise<SignedIn> {
  return requireFresh(request, await requirePersonOwingFactor(request));
}

async function requireFresh(request: Request, person: SignedIn): Promise<SignedIn> {
  if (isFresh(person, new Date())) return person;
  throw await leaveFor("/anmelden/bestaetigen", request, person.personId);
}

/** @throws Response 302: to the sign-in page, to the duty of a second factor, or to the account that waits for its membership */
export async function requireActor(request: Request): Promise<Actor> {
  const person = await requirePerson(request);
  if (person.actor) return person.actor;
  throw redirect(STRANDED_PAGE);
}

/** A redirect that leads back to this page; what was typed into its form waits for the same person in this browser. */
async function leaveFor(path: string, request: Request, personId: string | null): Promise<Response> {
  const page = pageOf(request.url);
  const location = `${path}?weiter=${encodeURIComponent(page)}`;
  const draft = personId === null ? null : await copyOfForm(request);
  if (!draft || personId === null) return redirect(location);
  const value: FormDraft = { personId, path: page, ...draft };
  return redirect(location, { headers: { "Set-Cookie": await saveBrowserState("draft", value, DRAFT_MINUTES) } });
}

/** Of a copy of the request: the action may still want to read it. */
async function copyOfForm(request: Request): Promise<SentForm | null> {
  const isForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded") ?? false;
  if (request.method !== "POST" || !isForm || request.bodyUsed) return null;
  return readSentForm(await request.clone().formData());
}

/**
 * What this person typed into a form of this page before the session ended; read once. Whoever else signs in with this
 * browser does not get it, and nobody after them.
 */
export async function takeDraft(request: Request): Promise<SentForm | null> {
  const draft = await readBrowserState(request, "draft", formDraft);
  const person = draft && (await optionalPerson(request));
  if (!draft || !person) return null;
  // their way leads over the second factor first, and back
  if (draft.personId === person.personId && person.mustEnrol) return null;
  const isOwn = draft.personId === person.personId;
  if (isOwn && !isDraftFor(pageOf(request.url), { path: draft.path, canAct: person.actor !== null })) return null;
  const taken = await takeBrowserState(request, "draft", formDraft);
  return isOwn && taken ? sentForm.parse(taken) : null;
}

/**
 * Opens a session for a person who has proved who they are with everything that is asked of them; the session that the
 * browser had before ends.
 * @returns the Set-Cookie header
 */
export async function openSession(request: Request, proved: ProvedPerson): Promise<string> {
  const expiresAt = new Date(Date.now() + idleTime().milliseconds());
  const token = await writeSession(proved, { expiresAt, previousToken: await readToken(request) });
  return sessionCookie().serialize(token);
}

/** Notes that the person has just proved again who they are. */
export async function confirmSession(request: Request): Promise<void> {
  const token = await readToken(request);
  if (token)
    await db().session.updateMany({ where: { id: sessionIdOf(token) }, data: { authenticatedAt: new Date() } });
}

/**
 * Goes on in another role, without a new sign-in; it counts from the next request on.
 * @throws NotFound when the membership is not (any more) one of this person's
 */
export async function actThrough(request: Request, person: SignedIn, membershipId: string): Promise<MembershipChoice> {
  const choice = person.memberships.find(({ id }) => id === membershipId);
  const token = await readToken(request);
  if (!choice || !token) throw new NotFound();
  await db().session.updateMany({
    where: { id: sessionIdOf(token), personId: person.personId },
    data: { membershipId },
  });
  return choice;
}

/** @returns the Set-Cookie header that removes the cookie; the session is gone on the server as well */
export async function signOut(request: Request): Promise<string> {
  const person = await optionalPerson(request);
  const token = await readToken(request);
  if (person && token) await deleteSession(person, token);
  return sessionCookie().serialize("", { maxAge: 0 });
}
