import { db } from "~/platform/db.server";

/** The Länder and the Bund by their code, with how many published entries each has; a page of them. */
export async function listOfferingStates({ limit, offset }: { readonly limit: number; readonly offset: number }) {
  const [total, states, counts] = await Promise.all([
    db().state.count(),
    db().state.findMany({
      orderBy: { code: "asc" },
      skip: offset,
      take: limit,
      select: { code: true, name: true, kind: true },
    }),
    db().offering.groupBy({
      by: ["stateCode"],
      where: { publication: "published", liveRevisionId: { not: null } },
      _count: { _all: true },
    }),
  ]);
  const countOf = new Map(counts.map(({ stateCode, _count }) => [stateCode, _count._all]));
  return { total, items: states.map((state) => ({ ...state, offeringCount: countOf.get(state.code) ?? 0 })) };
}
