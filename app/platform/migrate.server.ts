import type { Database } from "./db.server";
import { type Migration, migrationsDir, readMigrations, readSchema, writeMigration } from "./migrate-folder.server";

/** The migrations cannot be applied; `message` is German and made for the person at the terminal. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** applied, but not in the folder: the database is newer than the program */
  readonly unknown: readonly string[];
  /** applied with other content than the folder has */
  readonly changed: readonly string[];
  /** begun and not finished */
  readonly failed: readonly string[];
}

/**
 * Brings the database to the state of the folder. When nothing is to do, the schema engine is not even loaded.
 * @param until name of the last migration to apply (to read an old backup); absent = all
 * @returns names of the migrations applied now
 * @throws MigrationError
 */
export async function migrate(database: Database, { until }: { until?: string } = {}): Promise<string[]> {
  const migrations = (await readMigrations()).filter(({ name }) => until === undefined || name <= until);
  // What looks begun and not finished may be the work of another process right now: judged under the lock.
  if (isCurrent(await statusOf(database, migrations))) return [];
  return database.exclusively(async (adapterFactory) => {
    // Another process may have done it while this one waited for the lock.
    if (needsNothing(await statusOf(database, migrations))) return [];
    const { applyMigrations } = await import("./schema-engine.server");
    return applyMigrations(adapterFactory, migrations, migrationsDir()).catch((error: unknown) => {
      throw new MigrationError(`Die Migration ist gescheitert: ${explain(error)}`);
    });
  });
}

export async function migrationStatus(database: Database): Promise<MigrationStatus> {
  return statusOf(database, await readMigrations());
}

/** SQL that is missing in the migrations to reach prisma/schema; empty when they agree. */
export async function schemaDrift(): Promise<string> {
  const { migrationScript } = await import("./schema-engine.server");
  return migrationScript(await readMigrations(), migrationsDir(), await readSchema());
}

/** @returns the path of the new migration, or null when prisma/schema holds nothing new */
export async function writeNextMigration(title: string): Promise<string | null> {
  const sql = await schemaDrift();
  return sql === "" ? null : writeMigration(title, sql);
}

function isCurrent({ pending, failed, changed, unknown }: MigrationStatus): boolean {
  return [pending, failed, changed, unknown].every((names) => names.length === 0);
}

function needsNothing(status: MigrationStatus): boolean {
  if (status.failed.length > 0)
    throw new MigrationError(
      `Die Migration ${status.failed.join(", ")} wurde begonnen und nicht beendet. Bitte die Datenbank aus einer ` +
        "Sicherung wiederherstellen (npm run db -- restore) oder den Fehler beheben und die Zeile in _prisma_migrations löschen.",
    );
  if (status.changed.length > 0)
    throw new MigrationError(`Angewendete Migrationen wurden nachträglich geändert: ${status.changed.join(", ")}.`);
  if (status.unknown.length > 0)
    throw new MigrationError(
      `Die Datenbank ist neuer als dieses Programm (unbekannte Migration ${status.unknown.join(", ")}). Bitte das Programm aktualisieren.`,
    );
  return status.pending.length === 0;
}

async function statusOf(database: Database, migrations: readonly Migration[]): Promise<MigrationStatus> {
  const rows = await appliedRows(database);
  const byName = new Map(rows.map((row) => [row.name, row]));
  const inFolder = new Set(migrations.map(({ name }) => name));
  return {
    applied: rows.filter((row) => row.isFinished).map((row) => row.name),
    pending: migrations.filter(({ name }) => !byName.has(name)).map(({ name }) => name),
    unknown: rows.filter((row) => row.isFinished && !inFolder.has(row.name)).map((row) => row.name),
    changed: migrations
      .filter(({ name, checksum }) => (byName.get(name)?.checksum ?? checksum) !== checksum)
      .map(({ name }) => name),
    failed: rows.filter((row) => !row.isFinished).map((row) => row.name),
  };
}

interface AppliedRow {
  readonly name: string;
  readonly checksum: string;
  readonly isFinished: boolean;
}

async function appliedRows({ raw }: Database): Promise<AppliedRow[]> {
  const { rows: found } = await raw.executeSql(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS "exists"`,
  );
  if (found[0]?.["exists"] !== true) return [];
  const { rows } = await raw.executeSql(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
       FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.map((row) => ({
    name: String(row["name"]),
    checksum: String(row["checksum"]),
    isFinished: row["isFinished"] === true,
  }));
}

/** The engine rejects with an error that carries its own code and message. */
function explain(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}
