import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { type ComparedGroup, compareEntries } from "./offering.compare-rows.rules";
import { connectedStates } from "./offering.connected.rules";
import { readEntry } from "./offering.content.forms";
import { audienceOf, findValueNames } from "./offering.names.queries.server";
import { hidesCosts, publicHash, visibleEntry } from "./offering.visible.rules";

/** What stands above a column, and where the column comes from. */
export interface ComparedHead {
  readonly slug: string;
  readonly title: string;
  readonly stateName: string;
  readonly isExample: boolean;
  readonly connectionCount: number;
  readonly number: number;
  readonly publishedAt: Date | null;
  readonly lastVerifiedAt: Date | null;
  readonly hash: string | null;
}

/** Published entries side by side, in the order of the slugs; what is not published is left out, drafts of the own Land too. */
export async function findComparison(
  actor: Actor | null,
  slugs: readonly string[],
): Promise<{ heads: ComparedHead[]; groups: ComparedGroup[] }> {
  const found = await db().offering.findMany({
    where: { slug: { in: [...slugs] }, publication: "published", liveRevisionId: { not: null } },
    take: slugs.length,
    select: {
      slug: true,
      isExample: true,
      lastVerifiedAt: true,
      state: { select: { name: true } },
      liveRevision: true,
      _count: {
        select: {
          connections: { where: { status: { in: [...connectedStates] } } },
        },
      },
    },
  });
  const rows = slugs.flatMap((slug) => found.find((row) => row.slug === slug) ?? []);
  const stored = rows.flatMap(({ liveRevision }) => (liveRevision ? [readEntry(liveRevision)] : []));
  const audience = await audienceOf(actor, stored);
  const compared = stored.map((whole) => {
    const entry = visibleEntry(whole, audience);
    return { entry, hasHiddenCosts: hidesCosts(whole, entry) };
  });
  const names = await findValueNames(compared.map(({ entry }) => entry));
  const heads = rows.flatMap(headOf).map((head, index) => ({
    ...head,
    hash: publicHash(head.hash, compared[index]?.hasHiddenCosts ?? true),
  }));
  return { heads, groups: compareEntries(compared, names) };
}

type Found = {
  slug: string;
  isExample: boolean;
  lastVerifiedAt: Date | null;
  state: { name: string };
  liveRevision: { title: string; number: number; publishedAt: Date | null; hash: string | null } | null;
  _count: { connections: number };
};

function headOf({ slug, isExample, lastVerifiedAt, state, liveRevision, _count }: Found): ComparedHead[] {
  if (!liveRevision) return [];
  const { title, number, publishedAt, hash } = liveRevision;
  return [
    {
      slug,
      title,
      stateName: state.name,
      isExample,
      connectionCount: _count.connections,
      number,
      publishedAt,
      lastVerifiedAt,
      hash,
    },
  ];
}
