import { db } from "./db.server";
import { env } from "./env.server";
import { NotFound } from "./errors";

/** Newest mails kept: the catcher is a window for demos, not an archive. */
const KEEP = 1_000;
const newestFirst = [{ receivedAt: "desc" }, { id: "desc" }] as const;
const select = { id: true, receivedAt: true, envelopeFrom: true, envelopeTo: true, raw: true } as const;

export async function keepCaughtMail(mail: {
  readonly envelopeFrom: string;
  readonly envelopeTo: string[];
  readonly raw: string;
}): Promise<void> {
  await db().caughtMail.create({ data: mail, select: { id: true } });
  const old = await db().caughtMail.findMany({
    orderBy: [...newestFirst],
    skip: KEEP,
    take: 100,
    select: { id: true },
  });
  if (old.length > 0) await db().caughtMail.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
}

/** Caught mails are readable by everybody who opens the demo: outside of a demo the pages do not exist. @throws NotFound */
export function requireDemo(): void {
  if (!env().demo) throw new NotFound();
}

/** Newest first. @param page from 1 */
export async function listCaughtMails({ page, pageSize }: { readonly page: number; readonly pageSize: number }) {
  const total = await db().caughtMail.count();
  const mails = await db().caughtMail.findMany({
    orderBy: [...newestFirst],
    skip: (page - 1) * pageSize,
    take: pageSize,
    select,
  });
  return { total, mails };
}

/** @throws NotFound */
export async function findCaughtMail(id: string) {
  const mail = await db().caughtMail.findUnique({ where: { id }, select });
  if (!mail) throw new NotFound("Diese E-Mail wurde nicht gefunden. Die Demo hält nur die neuesten 1.000.");
  return mail;
}

/** All that the catcher holds, newest first. */
export async function listAllCaughtMails() {
  return db().caughtMail.findMany({ orderBy: [...newestFirst], take: KEEP, select });
}
