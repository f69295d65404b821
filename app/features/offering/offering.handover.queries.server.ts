import { db, type Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";

const MANY = 1_000;

const living = { publication: { not: "retired" } } as const satisfies Prisma.OfferingWhereInput;

interface Leaver {
  readonly stateCode: string;
  readonly personId: string;
}

const revisionSelect = {
  id: true,
  slug: true,
  workingRevision: { select: { id: true, title: true, number: true, status: true } },
} as const satisfies Prisma.OfferingSelect;

/** Entries of a Land whose revision in work a person is writing. The caller has checked who may ask. */
export function listRevisionsOf({ stateCode, personId }: Leaver, tx: Tx = db()) {
  return tx.offering.findMany({
    where: { stateCode, workingRevision: { createdById: personId }, ...living },
    orderBy: [{ slug: "asc" }],
    take: MANY,
    select: revisionSelect,
  });
}

const questionSelect = {
  id: true,
  text: true,
  offering: { select: { slug: true } },
} as const satisfies Prisma.QuestionSelect;

/** Questions that nobody answered yet about the entries that a person answers for: they go with the entry. */
export function listUnansweredOf({ stateCode, personId }: Leaver, tx: Tx = db()) {
  return tx.question.findMany({
    where: { answer: null, offering: { stateCode, responsibleId: personId, ...living } },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: MANY,
    select: questionSelect,
  });
}

/** Those of a Kommune or an IT-Dienstleister stay with it: nobody who writes for the Land waits in its place. */
const byLand = { kind: "state" } as const satisfies Prisma.OrganisationWhereInput;

/** Questions that a person asked for a Land and whose answer somebody has to wait for. */
export function listAskedBy({ stateCode, personId }: Leaver, tx: Tx = db()) {
  return tx.question.findMany({
    where: { answer: null, askedById: personId, organisation: { stateCode, ...byLand } },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: MANY,
    select: questionSelect,
  });
}

/** Revisions and questions of a person that are still open, in every Land. */
export async function countOpenWritingOf(tx: Tx, personId: string): Promise<number> {
  const revisions = await tx.offering.count({ where: { workingRevision: { createdById: personId }, ...living } });
  return revisions + (await tx.question.count({ where: { answer: null, askedById: personId, organisation: byLand } }));
}
