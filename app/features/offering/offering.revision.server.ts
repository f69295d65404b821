import type { Tx } from "~/platform/db.server";
import { Conflict } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";

/** Everything a revision says, without its way through the Land; what the next revision starts from. */
const contentOmit = {
  id: true,
  offeringId: true,
  number: true,
  status: true,
  hash: true,
  version: true,
  createdAt: true,
  createdById: true,
  updatedAt: true,
  submittedAt: true,
  submittedById: true,
  decidedAt: true,
  decidedById: true,
  decisionReason: true,
  publishedAt: true,
} as const satisfies Prisma.OfferingRevisionOmit;

interface CopySource {
  readonly offeringId: string;
  readonly fromId: string;
  readonly createdById: string | null;
}

/**
 * A new draft that says what another revision says, as the revision in work of its entry. Numbers are never used twice:
 * a rejected revision keeps its own.
 */
export async function copyRevision(tx: Tx, { offeringId, fromId, createdById }: CopySource) {
  const content = await tx.offeringRevision.findUniqueOrThrow({ where: { id: fromId }, omit: contentOmit });
  const newest = await tx.offeringRevision.aggregate({ where: { offeringId }, _max: { number: true } });
  const revision = await tx.offeringRevision.create({
    data: {
      ...(content as Prisma.OfferingRevisionUncheckedCreateInput),
      offeringId,
      number: (newest._max.number ?? 0) + 1,
      version: firstVersion(new Date()),
      createdById,
    },
    select: { id: true, number: true, version: true },
  });
  await tx.offering.update({ where: { id: offeringId }, data: { workingRevisionId: revision.id } });
  return revision;
}

const COUNTING_SINCE = Date.UTC(2024, 0, 1);

/**
 * Where the counter of a copy begins: beyond every number that an earlier revision of the entry can have reached, also a
 * discarded one, so that a page of that one is never taken for a page of this one. Seconds fit the column until 2092.
 */
function firstVersion(now: Date): number {
  return Math.floor((now.getTime() - COUNTING_SINCE) / 1_000);
}

interface Publication {
  readonly offering: { readonly id: string; readonly liveRevisionId: string | null };
  readonly working: { readonly id: string; readonly version: number };
  /** null where nobody had to decide: a revision without a material change */
  readonly decision: { readonly byId: string; readonly reason: string | null } | null;
  readonly publisherId: string;
}

/**
 * Makes the submitted revision the live one; the one that was live before is superseded in the same moment.
 * @returns the hash of the published revision
 * @throws Conflict when somebody decided meanwhile
 */
export async function makeLive(tx: Tx, { offering, working, decision, publisherId }: Publication) {
  const now = new Date();
  const won = await tx.offeringRevision.updateMany({
    where: { id: working.id, status: "submitted", version: working.version },
    data: {
      status: "published",
      publishedAt: now,
      version: { increment: 1 },
      ...(decision ? { decidedAt: now, decidedById: decision.byId, decisionReason: decision.reason } : {}),
    },
  });
  if (won.count === 0) throw new Conflict("Über diese Fassung wurde inzwischen entschieden.");
  if (offering.liveRevisionId)
    await tx.offeringRevision.update({ where: { id: offering.liveRevisionId }, data: { status: "superseded" } });
  const published = await tx.offering.update({
    where: { id: offering.id },
    data: {
      publication: "published",
      liveRevisionId: working.id,
      workingRevisionId: null,
      updatedAt: now,
      ...verifiedNow(now, publisherId),
      ...(offering.liveRevisionId ? {} : { publishedAt: now }),
    },
    select: { liveRevision: { select: { hash: true } } },
  });
  return published.liveRevision?.hash ?? null;
}

/** Somebody says that the entry is true: nobody is asked again until that is old. */
export function verifiedNow(now: Date, personId: string) {
  return { lastVerifiedAt: now, lastVerifiedById: personId, verificationAskedAt: null, verificationLateAt: null };
}
