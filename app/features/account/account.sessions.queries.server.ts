import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import type { SignedIn } from "./account.rules";

/** More are never open at once in practice; the page says so when there are. */
export const SESSIONS_SHOWN = 100;

/** The running sessions of the person, the last used first; no other person's, and no token. */
export async function listSessions({ personId, sessionId }: SignedIn) {
  const now = Date.now();
  const sessions = await db().session.findMany({
    where: {
      personId,
      expiresAt: { gt: new Date(now) },
      createdAt: { gt: new Date(now - env().sessionAbsoluteHours * 3_600_000) },
    },
    orderBy: [{ lastUsedAt: "desc" }, { publicId: "desc" }],
    take: SESSIONS_SHOWN,
    select: { publicId: true, createdAt: true, lastUsedAt: true, method: true, device: true, network: true },
  });
  return sessions.map((session) => ({ ...session, isThis: session.publicId === sessionId }));
}
