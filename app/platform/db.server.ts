import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";
import { type Prisma, PrismaClient } from "~prisma/generated/client";
import { acquireDataLock } from "./data-lock.server";
import { createPGlite, EmbeddedAdapterFactory } from "./db-pglite.server";
import { checkServer, createPool, postgresAdapterFactory, withAdvisoryLock } from "./db-postgres.server";
import { env } from "./env.server";
import { measuredQuery } from "./request-scope.server";
import { singleton } from "./singleton.server";

/** Inside a transaction only this may be used: the embedded database is one connection. */
export type Tx = Prisma.TransactionClient;

export type RawRow = Record<string, unknown>;

/** Plain SQL beside Prisma (job queue, migrations, backup). On the embedded database it waits for running transactions. */
export interface RawExecutor {
  /** @param values absent = `text` may hold several statements; the rows are those of the last statement with rows */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: RawRow[] }>;
}

export interface Database {
  readonly kind: "embedded" | "postgres";
  readonly client: PrismaClient;
  readonly raw: RawExecutor;
  /** Work on the structure of the database: alone among all processes, without the time limit of requests. */
  readonly exclusively: <T>(work: (adapterFactory: SqlDriverAdapterFactory) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

interface Slot {
  current: Database | null;
  opening: Promise<Database> | null;
}

function slot(): Slot {
  return singleton<Slot>("database", () => ({ current: null, opening: null }));
}

/**
 * Opens the database of this process once: PostgreSQL when `DATABASE_URL` is set, otherwise PGlite in `DATA_DIR`,
 * behind an exclusive lock.
 * @param isOwner with the account that owns the tables, where there is a second one (commands of the operator)
 * @throws DatabaseUnavailable, DataDirLocked (German messages)
 */
export async function openDatabase({ isOwner = false }: { isOwner?: boolean } = {}): Promise<PrismaClient> {
  const here = slot();
  if (here.current !== null) return here.current.client;
  here.opening ??= connect(isOwner).finally(() => {
    here.opening = null;
  });
  here.current = await here.opening;
  return here.current.client;
}

export function openedDatabase(): Database {
  const { current } = slot();
  if (current === null) throw new Error("The database is not open: call openDatabase() first.");
  return current;
}

export function db(): PrismaClient {
  return openedDatabase().client;
}

export function rawExecutor(): RawExecutor {
  return openedDatabase().raw;
}

export async function closeDatabase(): Promise<void> {
  const here = slot();
  const open = here.current;
  here.current = null;
  await open?.close();
}

/** Work that needs the account that owns the tables: on a connection of its own where the program has a lesser one. */
export async function asOwner<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { migrationUrl } = env();
  if (migrationUrl === null) return work(openedDatabase());
  const database = await openPostgres(migrationUrl, "DATABASE_MIGRATION_URL");
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Makes an already opened database the one of this process (tests, tools with two databases). */
export function installDatabase(database: Database | null): void {
  slot().current = database;
}

async function connect(isOwner: boolean): Promise<Database> {
  const { databaseUrl, migrationUrl, dataDir } = env();
  if (databaseUrl === null) return openEmbedded(resolve(dataDir));
  return isOwner && migrationUrl !== null
    ? openPostgres(migrationUrl, "DATABASE_MIGRATION_URL")
    : openPostgres(databaseUrl);
}

async function openEmbedded(dataDir: string): Promise<Database> {
  // Personal data lies here: nobody but the owner may look.
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = acquireDataLock(dataDir);
  try {
    const database = embeddedDatabase(await createPGlite({ dataDir: join(dataDir, "db") }));
    return {
      ...database,
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** @param variable where the address was taken from, for the message when nobody answers there */
export async function openPostgres(url: string, variable = "DATABASE_URL"): Promise<Database> {
  const pool = await createPool(url);
  try {
    await checkServer(pool, { url, variable });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return postgresDatabase(pool, url);
}

export function embeddedDatabase(pglite: PGlite): Database {
  const adapterFactory = new EmbeddedAdapterFactory(pglite);
  const client = new PrismaClient({ adapter: adapterFactory });
  let exclusive: Promise<unknown> = Promise.resolve();
  return {
    kind: "embedded",
    client,
    // The lock of the data folder keeps every other process out; within this one they queue up.
    exclusively: (work) => {
      const result = exclusive.then(() => work(adapterFactory));
      exclusive = result.catch(() => undefined);
      return result;
    },
    raw: {
      executeSql: (text, values) =>
        measuredQuery(async () => {
          if (values !== undefined) return { rows: (await pglite.query<RawRow>(text, values)).rows };
          return { rows: lastRows(await pglite.exec(text)) };
        }),
    },
    close: async () => {
      await client.$disconnect();
      await pglite.close();
    },
  };
}

async function postgresDatabase(pool: Pool, url: string): Promise<Database> {
  const adapterFactory = await postgresAdapterFactory(pool);
  const client = new PrismaClient({ adapter: adapterFactory });
  return {
    kind: "postgres",
    client,
    exclusively: (work) => withAdvisoryLock(url, work),
    raw: {
      executeSql: (text, values) =>
        measuredQuery(async () => {
          if (values !== undefined) return { rows: (await pool.query<RawRow>(text, values)).rows };
          const results: unknown = await pool.query(text);
          return { rows: lastRows(Array.isArray(results) ? results : [results]) };
        }),
    },
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  };
}

function lastRows(results: readonly { rows: unknown[] }[]): RawRow[] {
  return (results.findLast((result) => result.rows.length > 0)?.rows ?? []) as RawRow[];
}
