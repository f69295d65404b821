import { db } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";

// The catalogue is public: these reads take no actor because there is nothing to scope.

const MAX_KEYS = 500;

/** What a list of bundles shows. */
export const listedOzgService = {
  ozgId: true,
  name: true,
  leikaCount: true,
  withdrawnAt: true,
  topicField: { select: { slug: true, name: true } },
  situation: { select: { name: true, kind: true } },
} satisfies Prisma.OzgServiceSelect;

export type ListedOzgService = Prisma.OzgServiceGetPayload<{ select: typeof listedOzgService }>;

/** @returns null when the number is not in the catalogue */
export async function findOzgService(ozgId: string): Promise<ListedOzgService | null> {
  return db().ozgService.findUnique({ where: { ozgId }, select: listedOzgService });
}

/** Keys that an offering for this OZG service can name; services without a key and withdrawn ones are left out. */
export async function listServiceKeys(
  ozgId: string,
): Promise<{ leikaKey: string; name: string; serviceType: string | null }[]> {
  const rows = await db().administrativeService.findMany({
    where: { ozgId, leikaKey: { not: null }, withdrawnAt: null },
    select: { leikaKey: true, name: true, serviceType: true },
    orderBy: { leikaKey: "asc" },
    take: MAX_KEYS,
  });
  return rows.flatMap(({ leikaKey, ...rest }) => (leikaKey === null ? [] : [{ leikaKey, ...rest }]));
}

const detailed = {
  id: true,
  leikaKey: true,
  name: true,
  serviceType: true,
  sdgAnnexI: true,
  sdgAnnexII: true,
  lawAbbreviation: true,
  legalBasis: true,
  withdrawnAt: true,
} satisfies Prisma.AdministrativeServiceSelect;

export type DetailedService = Prisma.AdministrativeServiceGetPayload<{ select: typeof detailed }>;

/** All services of a bundle, those without a key last, withdrawn ones included (they may be referenced). */
export async function listAdministrativeServices(ozgId: string): Promise<DetailedService[]> {
  return db().administrativeService.findMany({
    where: { ozgId },
    select: detailed,
    orderBy: [{ leikaKey: { sort: "asc", nulls: "last" } }, { name: "asc" }],
    take: MAX_KEYS,
  });
}

/** The given ones, in the order of their ids. */
export async function listServicesById(ids: readonly string[]): Promise<DetailedService[]> {
  const rows = await db().administrativeService.findMany({
    where: { id: { in: ids.slice(0, MAX_KEYS) } },
    select: detailed,
    take: MAX_KEYS,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function listTopicFields(): Promise<{ slug: string; name: string }[]> {
  return db().topicField.findMany({ select: { slug: true, name: true }, orderBy: { position: "asc" }, take: 100 });
}

/** Keys to offer for ticking: those of the chosen OZG services, and those already chosen. */
export async function listKeyOptions(
  ozgIds: readonly string[],
  chosenKeys: readonly string[],
): Promise<{ leikaKey: string; name: string }[]> {
  const rows = await db().administrativeService.findMany({
    where: {
      leikaKey: { not: null },
      OR: [
        { ozgId: { in: ozgIds.slice(0, 20) }, withdrawnAt: null },
        { leikaKey: { in: chosenKeys.slice(0, MAX_KEYS) } },
      ],
    },
    select: { leikaKey: true, name: true },
    orderBy: { leikaKey: "asc" },
    take: MAX_KEYS,
  });
  return rows.flatMap(({ leikaKey, name }) => (leikaKey === null ? [] : [{ leikaKey, name }]));
}
