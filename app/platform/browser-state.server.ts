import { createHash, randomBytes } from "node:crypto";
import { createCookie } from "@remix-run/node";
import type { output, ZodType } from "zod";
import { db } from "./db.server";
import { env } from "./env.server";
import { seal, unseal } from "./secret-box.server";

/*
 * What one browser is in the middle of, for minutes: the content stays on the server (sealed), the browser holds a random
 * token in a cookie of its own kind. A new kind needs its cookie's name in guard-cookies.ts.
 */

/** kind → cookie */
const COOKIES = {
  /** password was right, second factor is missing */
  second_step: "anmeldung",
  /** challenge of a passkey */
  passkey: "passkey",
  /** state, nonce and verifier of a sign-in at an identity provider */
  sso: "sso",
  /** secret of an authenticator app before its first code */
  enrolment: "einrichtung",
  /** a form whose session had ended */
  draft: "eingaben",
} as const;
export type BrowserStateKind = keyof typeof COOKIES;

const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

function cookieOf(kind: BrowserStateKind) {
  const secure = env().appUrl.startsWith("https:");
  const name = secure ? `__Host-${COOKIES[kind]}` : COOKIES[kind];
  return createCookie(name, { httpOnly: true, path: "/", sameSite: "lax", secure });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

async function hashFrom(request: Request, kind: BrowserStateKind): Promise<string | null> {
  const token: unknown = await cookieOf(kind).parse(request.headers.get("Cookie"));
  return typeof token === "string" && TOKEN_PATTERN.test(token) ? hashOf(token) : null;
}

/** @returns the Set-Cookie header */
export async function saveBrowserState(kind: BrowserStateKind, value: unknown, minutes: number): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + minutes * 60_000);
  const sealed = seal(`browser-state.${kind}`, JSON.stringify(value));
  await db().browserState.create({ data: { hash: hashOf(token), kind, sealed, expiresAt } });
  return cookieOf(kind).serialize(token, { maxAge: minutes * 60 });
}

/** Reads without using up. @returns null when there is none, it expired, or it has another shape */
export async function readBrowserState<S extends ZodType>(
  request: Request,
  kind: BrowserStateKind,
  schema: S,
): Promise<output<S> | null> {
  const hash = await hashFrom(request, kind);
  const row = hash && (await db().browserState.findUnique({ where: { hash } }));
  if (!row || row.kind !== kind || row.expiresAt <= new Date()) return null;
  return opened(kind, row.sealed, schema);
}

/**
 * Changes what is kept, without a new token: of two parallel changes one succeeds.
 * @returns what is kept now; null when there is none, or somebody else was faster
 */
export async function changeBrowserState<S extends ZodType>(
  request: Request,
  { kind, schema, change }: { kind: BrowserStateKind; schema: S; change: (value: output<S>) => output<S> },
): Promise<output<S> | null> {
  const hash = await hashFrom(request, kind);
  const row = hash && (await db().browserState.findUnique({ where: { hash } }));
  if (!row || row.kind !== kind || row.expiresAt <= new Date()) return null;
  const value = opened(kind, row.sealed, schema);
  if (value === null) return null;
  const changed = change(value);
  const sealed = seal(`browser-state.${kind}`, JSON.stringify(changed));
  const { count } = await db().browserState.updateMany({ where: { hash, sealed: row.sealed }, data: { sealed } });
  return count === 1 ? changed : null;
}

/** Reads and uses up: of two parallel readers one gets it. */
export async function takeBrowserState<S extends ZodType>(
  request: Request,
  kind: BrowserStateKind,
  schema: S,
): Promise<output<S> | null> {
  const hash = await hashFrom(request, kind);
  if (!hash) return null;
  const value = await readBrowserState(request, kind, schema);
  const { count } = await db().browserState.deleteMany({ where: { hash, kind } });
  return count === 1 ? value : null;
}

/** @returns the Set-Cookie header that removes the cookie */
export async function clearBrowserState(kind: BrowserStateKind): Promise<string> {
  return cookieOf(kind).serialize("", { maxAge: 0 });
}

function opened<S extends ZodType>(kind: BrowserStateKind, sealed: Uint8Array, schema: S): output<S> | null {
  const text = unseal(`browser-state.${kind}`, sealed);
  if (text === null) return null;
  const parsed = schema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
