import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import {
  type BackupContent,
  BackupError,
  type BackupHeader,
  type BackupSummary,
  FORMAT,
  FORMAT_VERSION,
  writeBackupFile,
} from "./backup-file.server";
import { readBackupFile } from "./backup-reader.server";
import {
  appliedMigrations,
  type DataTable,
  filledTables,
  insertRows,
  listTables,
  lockTables,
  readRows,
  refill,
} from "./backup-tables.server";
import type { Database, Tx } from "./db.server";

/** Far above what the largest expected database needs. */
const TIMEOUT_MS = 60 * 60 * 1_000;
const WAIT_MS = 60_000;

/** Writes all data of one moment into one portable file. */
export async function backupDatabase({ client }: Database, file: string): Promise<BackupSummary> {
  await mkdir(dirname(file), { recursive: true });
  return client.$transaction(
    async (tx) => {
      await prepareSession(tx);
      const tables = await listTables(tx);
      const header: BackupHeader = {
        format: FORMAT,
        version: FORMAT_VERSION,
        createdAt: new Date().toISOString(),
        migrations: await appliedMigrations(tx),
        tables: tables.map(({ name }) => name),
      };
      return writeBackupFile(file, { header, tables: contentOf(tx, tables) });
    },
    { isolationLevel: "RepeatableRead", timeout: TIMEOUT_MS, maxWait: WAIT_MS },
  );
}

async function* contentOf(tx: Tx, tables: readonly DataTable[]): BackupContent["tables"] {
  for (const table of tables)
    yield {
      table: { table: table.name, columns: table.columns.map(({ name }) => name) },
      batches: readRows(tx, table),
    };
}

/**
 * Replaces the content of a migrated database by that of the file, in one transaction: a wrong file changes nothing.
 * @param isForced also when the database holds data
 * @throws BackupError (German)
 */
export async function restoreDatabase(
  { client }: Database,
  { file, isForced }: { file: string; isForced: boolean },
): Promise<BackupSummary> {
  // Once without the database: a damaged file is told from a sound one before anything is locked.
  await readBackupFile(file);
  return client.$transaction(
    async (tx) => {
      await prepareSession(tx);
      const tables = await listTables(tx);
      await lockTables(tx, tables);
      await refuseUnlessEmpty(tx, tables, isForced);
      const migrations = await appliedMigrations(tx);
      let summary: BackupSummary | null = null;
      await refill(tx, tables, async () => {
        summary = await insertFile(tx, tables, { file, migrations });
      }).catch(explainDatabaseError);
      if (summary === null) throw new BackupError("Die Sicherung wurde nicht gelesen.");
      return summary;
    },
    { timeout: TIMEOUT_MS, maxWait: WAIT_MS },
  );
}

function insertFile(
  tx: Tx,
  tables: readonly DataTable[],
  { file, migrations }: { file: string; migrations: readonly string[] },
): Promise<BackupSummary> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return readBackupFile(file, {
    onHeader: (header) => refuseOtherState(header, migrations),
    onRows: async ({ table: name, columns }, rows) => {
      const table = byName.get(name);
      const known = new Set(table?.columns.map((column) => column.name));
      const unknown = columns.find((column) => !known.has(column));
      if (table === undefined || unknown !== undefined)
        throw new BackupError(
          `Die Sicherung enthält Unbekanntes: ${name}${unknown === undefined ? "" : `.${unknown}`}.`,
        );
      await insertRows(tx, table, columns, rows);
    },
  });
}

/** The text form of values depends on these settings; and a restore may take longer than a request may. */
async function prepareSession(tx: Tx): Promise<void> {
  await tx.$executeRawUnsafe("SET LOCAL statement_timeout = 0");
  await tx.$executeRawUnsafe("SET LOCAL TIME ZONE 'UTC'");
  await tx.$executeRawUnsafe("SET LOCAL datestyle = 'ISO, YMD'");
  await tx.$executeRawUnsafe("SET LOCAL intervalstyle = 'postgres'");
  await tx.$executeRawUnsafe("SET LOCAL extra_float_digits = 1");
  await tx.$executeRawUnsafe("SET LOCAL bytea_output = 'hex'");
}

async function refuseUnlessEmpty(tx: Tx, tables: readonly DataTable[], isForced: boolean): Promise<void> {
  if (isForced) return;
  const filled = await filledTables(tx, tables);
  if (filled.length > 0)
    throw new BackupError(
      `Die Datenbank ist nicht leer (${filled.slice(0, 5).join(", ")}${filled.length > 5 ? " …" : ""}). ` +
        "Mit --force wird ihr ganzer Inhalt durch die Sicherung ersetzt.",
    );
}

function refuseOtherState(header: BackupHeader, migrations: readonly string[]): void {
  if (header.migrations.join() === migrations.join()) return;
  throw new BackupError(
    `Die Sicherung gehört zu einem anderen Stand des Programms (${header.migrations.at(-1)}), die Datenbank hat den Stand ` +
      `${migrations.at(-1)}. Bitte mit der Programmversion der Sicherung wiederherstellen und danach aktualisieren.`,
  );
}

/** Prisma's message would repeat the statement; the code of PostgreSQL says what was wrong with the content. */
function explainDatabaseError(error: unknown): never {
  if (error instanceof Error && error.name === "PrismaClientKnownRequestError")
    throw new BackupError(
      "Die Sicherung passt nicht zur Datenbank: Verweise oder Werte sind ungültig. Es wurde nichts geändert.",
    );
  throw error;
}
