import { type Actor, writingState } from "~/features/account/account.rules";
import { findResponsible } from "~/features/account/account.writers.queries.server";
import { db, type Tx } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";

const MANY = 1_000;

/** Entries that need somebody who answers for them: all but those taken back for good. */
const living = { publication: { not: "retired" } } as const satisfies Prisma.OfferingWhereInput;

/** Entries that a person answers for, in every Land. */
export function countOfferingsOf(tx: Tx, personId: string): Promise<number> {
  return tx.offering.count({ where: { responsibleId: personId, ...living } });
}

const listed = {
  id: true,
  slug: true,
  publication: true,
  liveRevision: { select: { title: true } },
  workingRevision: { select: { title: true, number: true, status: true } },
} as const satisfies Prisma.OfferingSelect;

export type OwedOffering = Prisma.OfferingGetPayload<{ select: typeof listed }>;

/** Entries of a Land that a person answers for. The caller has checked who may ask. */
export function listOfferingsOf(
  input: { stateCode: string; personId: string },
  tx: Tx = db(),
): Promise<OwedOffering[]> {
  const { stateCode, personId } = input;
  return tx.offering.findMany({
    where: { stateCode, responsibleId: personId, ...living },
    orderBy: [{ slug: "asc" }],
    take: MANY,
    select: listed,
  });
}

/** Entries of a Land whose responsible person has left, or that have none. The caller has checked who may ask. */
export function listOrphanedOfferings(input: { stateCode: string; writerIds: readonly string[] }) {
  const { stateCode, writerIds } = input;
  return db().offering.findMany({
    where: { stateCode, OR: [{ responsibleId: null }, { responsibleId: { notIn: [...writerIds] } }], ...living },
    orderBy: [{ slug: "asc" }],
    take: MANY,
    select: { ...listed, responsibleId: true },
  });
}

/**
 * An entry of the actor's Land with who answers for it.
 * @throws NotFound for entries of other Länder
 */
export async function findResponsibility(actor: Actor, slug: string) {
  const offering = await db().offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "" },
    select: { ...listed, stateCode: true, responsibleId: true },
  });
  if (!offering) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  const title = offering.liveRevision?.title ?? offering.workingRevision?.title ?? "";
  return { slug, title, responsible: await findResponsible(actor, offering) };
}
