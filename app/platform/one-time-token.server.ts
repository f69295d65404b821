import { createHash, randomBytes } from "node:crypto";
import { db, type Tx } from "./db.server";

/*
 * Tokens for links in mails. They are made when the mail is rendered, so that no secret waits in the outbox and the time
 * to use them starts when the mail leaves; the database holds the SHA-256 only. A GET looks, a POST uses.
 */

export interface TokenInput {
  /** what it proves, e.g. "password_reset"; a token of one purpose is nothing for another */
  readonly purpose: string;
  /** id of the row it speaks about */
  readonly subjectId: string;
  readonly minutes: number;
}

const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** @returns the token, 256 bits in base64url: the only time it can be read */
export async function mintToken(tx: Tx, { purpose, subjectId, minutes }: TokenInput): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + minutes * 60_000);
  await tx.oneTimeToken.create({ data: { hash: hashOf(token), purpose, subjectId, expiresAt } });
  return token;
}

/** For the page that the link opens: changes nothing. @returns the id of the subject, or null */
export async function findTokenSubject(purpose: string, token: string): Promise<string | null> {
  if (!TOKEN_PATTERN.test(token)) return null;
  const row = await db().oneTimeToken.findUnique({ where: { hash: hashOf(token) } });
  const isValid = row !== null && row.purpose === purpose && row.usedAt === null && row.expiresAt > new Date();
  return isValid ? row.subjectId : null;
}

/**
 * Uses a token up, and with it all others of the same purpose and subject: of twenty parallel uses one succeeds.
 * @returns the id of the subject; null when the token is unknown, used, expired or for something else
 */
export async function useToken(tx: Tx, purpose: string, token: string): Promise<string | null> {
  if (!TOKEN_PATTERN.test(token)) return null;
  const hash = hashOf(token);
  const now = new Date();
  const used = await tx.oneTimeToken.updateMany({
    where: { hash, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (used.count !== 1) return null;
  const { subjectId } = await tx.oneTimeToken.findUniqueOrThrow({ where: { hash }, select: { subjectId: true } });
  await revokeTokens(tx, purpose, subjectId);
  return subjectId;
}

export async function revokeTokens(tx: Tx, purpose: string, subjectId: string): Promise<void> {
  await tx.oneTimeToken.updateMany({ where: { purpose, subjectId, usedAt: null }, data: { usedAt: new Date() } });
}
