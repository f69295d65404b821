import { type Actor, writingState } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";

/**
 * What retiring an entry concerns: Länder that are connected or on the way, and a revision that is being written.
 * @throws NotFound unless the person acts for the Land of the entry; Forbidden unless they decide for it
 */
export async function findRetirement(actor: Actor, slug: string) {
  const row = await db().offering.findFirst({
    where: { slug, stateCode: writingState(actor) ?? "", liveRevisionId: { not: null } },
    select: {
      id: true,
      slug: true,
      publication: true,
      liveRevision: { select: { title: true } },
      workingRevision: { select: { number: true } },
    },
  });
  if (!row?.liveRevision) throw new NotFound("Dieses Angebot wurde nicht gefunden.");
  if (actor.role !== "coordinator") throw new Forbidden("Über das Zurückziehen entscheidet die OZG-Koordination.");
  const connections = await db().connection.findMany({
    where: {
      offeringId: row.id,
      releasedAt: { not: null },
      status: { notIn: ["rejected", "withdrawn", "terminated"] },
    },
    orderBy: { state: { name: "asc" } },
    distinct: ["stateCode"],
    take: 50,
    select: { state: { select: { name: true } } },
  });
  return {
    slug: row.slug,
    title: row.liveRevision.title,
    isPublished: row.publication === "published",
    workingNumber: row.workingRevision?.number ?? null,
    connected: connections.map(({ state }) => state.name),
  };
}
