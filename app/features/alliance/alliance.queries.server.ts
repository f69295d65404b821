import { db } from "~/platform/db.server";
import { NotFound } from "~/platform/errors";
import type { AllianceKind, Prisma } from "~prisma/generated/client";
import { quorumOf } from "./alliance.rules";

/** Drafts are nobody's business but their authors'; everything from the call on is public. */
const isPublic = { status: { not: "draft" } } as const satisfies Prisma.AllianceWhereInput;

const listSelect = {
  id: true,
  kind: true,
  status: true,
  title: true,
  goal: true,
  openUntil: true,
  isExample: true,
  quorumStates: true,
  quorumPercent: true,
  topicField: { select: { name: true } },
  leadState: { select: { name: true } },
  members: { where: { status: "member" }, select: { stateCode: true } },
} as const satisfies Prisma.AllianceSelect;

const LIST_LIMIT = 200;

/** Shares of the newest Königsteiner Schlüssel we hold, with its year for the reader. */
async function koenigsteinShares(): Promise<{ year: number | null; shares: Map<string, number> }> {
  const keySet = await db().allocationKeySet.findFirst({
    where: { kind: "koenigstein" },
    orderBy: { year: "desc" },
    select: { year: true, shares: { select: { stateCode: true, value: true } } },
  });
  const shares = new Map(keySet?.shares.map(({ stateCode, value }) => [stateCode, value.toNumber()]) ?? []);
  return { year: keySet?.year ?? null, shares };
}

type QuorumRow = { quorumStates: number; quorumPercent: Prisma.Decimal; members: { stateCode: string }[] };

function quorumFor(row: QuorumRow, shares: ReadonlyMap<string, number>) {
  return quorumOf({
    memberCodes: row.members.map(({ stateCode }) => stateCode),
    shares,
    neededStates: row.quorumStates,
    neededPercent: row.quorumPercent.toNumber(),
  });
}

/** Public alliances, open calls first, then newest first; at most 200. */
export async function listAlliances(kind: AllianceKind | null) {
  const [rows, { shares }] = await Promise.all([
    db().alliance.findMany({
      where: { ...isPublic, ...(kind ? { kind } : {}) },
      orderBy: [{ status: "asc" }, { calledAt: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      take: LIST_LIMIT,
      select: listSelect,
    }),
    koenigsteinShares(),
  ]);
  return rows.map((row) => {
    const { members: _members, quorumPercent, ...rest } = row;
    return { ...rest, neededPercent: quorumPercent.toNumber(), quorum: quorumFor(row, shares) };
  });
}

export type AllianceListItem = Awaited<ReturnType<typeof listAlliances>>[number];

/** @throws NotFound for drafts as for ids that do not exist */
export async function findAlliance(id: string) {
  const [row, { year, shares }] = await Promise.all([
    db().alliance.findFirst({
      where: { id, ...isPublic },
      select: {
        ...listSelect,
        scope: true,
        ozgIds: true,
        plannedStart: true,
        plannedEnd: true,
        calledAt: true,
        constitutedAt: true,
        endedAt: true,
        offering: { select: { slug: true, liveRevision: { select: { title: true } } } },
        members: {
          where: { status: { notIn: ["invited", "declined"] } },
          orderBy: [{ isLead: "desc" }, { state: { name: "asc" } }],
          select: {
            stateCode: true,
            status: true,
            isLead: true,
            since: true,
            approvedAt: true,
            state: { select: { name: true } },
          },
        },
      },
    }),
    koenigsteinShares(),
  ]);
  if (!row) throw new NotFound("Diese Allianz wurde nicht gefunden.");
  const { quorumPercent, ...rest } = row;
  const members = row.members.filter(({ status }) => status === "member");
  return {
    ...rest,
    neededPercent: quorumPercent.toNumber(),
    keyYear: year,
    quorum: quorumFor({ quorumStates: row.quorumStates, quorumPercent, members }, shares),
  };
}
