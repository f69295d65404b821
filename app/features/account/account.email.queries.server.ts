import { db } from "~/platform/db.server";
import { findTokenSubject } from "~/platform/one-time-token.server";

/** Links in these mails work so long. */
export const EMAIL_CHANGE_MINUTES = 30;

/** For the page that the link in the mail opens. @returns null when the link is of no use (any more) */
export async function findEmailChange(token: string): Promise<{ oldEmail: string; newEmail: string } | null> {
  const id = await findTokenSubject("email_change", token);
  if (id === null) return null;
  return db().emailChange.findUnique({
    where: { id, confirmedAt: null, person: { status: "active" } },
    select: { oldEmail: true, newEmail: true },
  });
}

/** The change that waits for its confirmation. */
export async function findOpenEmailChange(personId: string): Promise<{ newEmail: string; createdAt: Date } | null> {
  const since = new Date(Date.now() - EMAIL_CHANGE_MINUTES * 60_000);
  return db().emailChange.findFirst({
    where: { personId, confirmedAt: null, createdAt: { gt: since } },
    orderBy: { createdAt: "desc" },
    select: { newEmail: true, createdAt: true },
  });
}
