import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
import { type Database, embeddedDatabase, type Tx } from "./db.server";
import { createPGlite } from "./db-pglite.server";
import { migrate } from "./migrate.server";
import { readMigrations } from "./migrate-folder.server";

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
  database: Database,
  { file, isForced }: { file: string; isForced: boolean },
): Promise<BackupSummary> {
  // Once without the database: a damaged file is told from a sound one before anything is locked.
  const { header } = await readBackupFile(file);
  const present = await upgradedBackup(file, header);
  try {
    return await replaceContent(database, { file: present ?? file, isForced });
  } finally {
    if (present !== null) await rm(dirname(present), { recursive: true, force: true });
  }
}

/**
 * A backup of an older release is restored into a throw-away database of that state, which is then migrated and backed
 * up: so migrations that change data act on it as they would have in place.
 * @returns a file in a folder of its own, or null when the backup is not older than this release
 */
async function upgradedBackup(file: string, { migrations }: BackupHeader): Promise<string | null> {
  const known = (await readMigrations()).map(({ name }) => name);
  const isOlder = migrations.length < known.length && migrations.every((name, index) => name === known[index]);
  const until = migrations.at(-1);
  if (!isOlder || until === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), "marktplatz-restore-"));
  const scratch = embeddedDatabase(await createPGlite({ dataDir: join(folder, "db") }));
  try {
    await migrate(scratch, { until });
    await replaceContent(scratch, { file, isForced: false });
    await migrate(scratch);
    const present = join(folder, "present.gz");
    await backupDatabase(scratch, present);
    return present;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await scratch.close();
  }
}

async function replaceContent(
  { client }: Database,
  { file, isForced }: { file: string; isForced: boolean },
): Promise<BackupSummary> {
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
    `Die Sicherung gehört zu einem neueren oder anderen Stand des Programms (${header.migrations.at(-1)}); die Datenbank ` +
      `hat den Stand ${migrations.at(-1)}. Bitte zuerst das Programm aktualisieren.`,
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
