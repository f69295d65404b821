import { canonicalHash } from "~/platform/canonical-hash.server";
import type { Tx } from "~/platform/db.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { PrismaClient } from "~prisma/generated/client";
import { tables } from "./tables";
import { upsert, type Written } from "./upsert";

/** Identifies this state of the reference data. */
export function referenceHash(): string {
  const content = tables.map(({ target, rows }) => [target.table, rows]);
  return canonicalHash(JSON.parse(JSON.stringify(content)));
}

/**
 * Brings the reference data of this release into the database, once per state of it: a start with known data costs one
 * query. Rows that an import made newer are left alone.
 * @returns how many rows were written; null when nothing had to be done
 */
export async function loadReferenceData(db: PrismaClient): Promise<Written | null> {
  const hash = referenceHash();
  if ((await loadedHash(db)) === hash) return null;
  return db.$transaction((tx) => writeOnce(tx, hash), { timeout: 60_000, maxWait: 60_000 });
}

async function loadedHash(db: Tx): Promise<string | null> {
  const last = await db.catalogueImport.findFirst({
    where: { kind: "reference" },
    orderBy: { importedAt: "desc" },
    select: { fileHash: true },
  });
  return last?.fileHash ?? null;
}

/** Two processes that start at once on one database: the second finds the work of the first. */
async function writeOnce(tx: Tx, hash: string): Promise<Written | null> {
  await oneAtATime(tx, "reference_data");
  return (await loadedHash(tx)) === hash ? null : writeAll(tx, hash);
}

async function writeAll(tx: Tx, hash: string): Promise<Written> {
  const imports = await tx.catalogueImport.findMany({ distinct: ["kind"], select: { kind: true } });
  const imported = new Set(imports.map(({ kind }) => kind));
  let added = 0;
  let changed = 0;
  for (const { target, rows, overruledBy } of tables) {
    const keepExisting = overruledBy.some((kind) => imported.has(kind));
    const written = await upsert(tx, target, rows, keepExisting);
    added += written.added;
    changed += written.changed;
  }
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  await tx.catalogueImport.create({
    data: {
      kind: "reference",
      fileName: "prisma/reference",
      fileHash: hash,
      importedBy: "System",
      total,
      added,
      changed,
      gone: 0,
      unchanged: total - added - changed,
    },
  });
  return { added, changed };
}
