import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import type { Pool, PoolConfig } from "pg";
import { measuredQuery } from "./request-scope.server";

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;

/** The database cannot be used; `message` is German and made for the person at the terminal. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

/**
 * @param statementTimeoutMs 0 = none (migrations, restores)
 * Sessions speak UTC whatever the server's default is: Prisma's adapters send timestamps without an offset and take
 * what they read for UTC, so a server on Europe/Berlin would shift every time by one or two hours.
 */
export async function createPool(
  url: string,
  { size = POOL_SIZE, statementTimeoutMs = STATEMENT_TIMEOUT_MS }: { size?: number; statementTimeoutMs?: number } = {},
): Promise<Pool> {
  const { default: pg } = await import("pg");
  const config: PoolConfig = {
    connectionString: url,
    max: size,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "marktplatz-der-nachnutzung",
    onConnect: async (client) => {
      await client.query(
        `SET TIME ZONE 'UTC'; SET datestyle = 'ISO, MDY'; SET statement_timeout = ${statementTimeoutMs}`,
      );
    },
  };
  const pool = new pg.Pool(config);
  // An idle connection that the server closes is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

/**
 * Prisma's adapter with two holes closed: it cuts scripts at every semicolon (also inside function bodies) and runs the
 * pieces one by one, and it reports a commit as done when the server rolled back because a statement had failed.
 */
export async function postgresAdapterFactory(pool: Pool): Promise<SqlDriverAdapterFactory> {
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const base = await factory.connect();
      const adapter: SqlDriverAdapter = {
        provider: base.provider,
        adapterName: base.adapterName,
        queryRaw: (query) => measuredQuery(() => base.queryRaw(query)),
        executeRaw: (query) => measuredQuery(() => base.executeRaw(query)),
        executeScript: async (script) => {
          await pool.query(script);
        },
        startTransaction: async (isolationLevel) =>
          measured(withHonestCommit(await base.startTransaction(isolationLevel))),
        getConnectionInfo: () => ({ supportsRelationJoins: true }),
        dispose: () => base.dispose(),
      };
      return adapter;
    },
  };
}

function measured(transaction: Transaction): Transaction {
  const { queryRaw, executeRaw } = transaction;
  transaction.queryRaw = (query) => measuredQuery(() => queryRaw.call(transaction, query));
  transaction.executeRaw = (query) => measuredQuery(() => executeRaw.call(transaction, query));
  return transaction;
}

/** Asks before COMMIT whether the transaction is still sound; COMMIT itself succeeds either way and ends it. */
function withHonestCommit(transaction: Transaction): Transaction {
  const executeRaw = transaction.executeRaw.bind(transaction);
  transaction.executeRaw = async (query) => {
    if (query.sql !== "COMMIT") return executeRaw(query);
    const failure = await executeRaw({ sql: "SELECT 1", args: [], argTypes: [] }).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const affected = await executeRaw(query);
    if (failure !== null) throw failure.error;
    return affected;
  };
  return transaction;
}

/** Beside it the schema engine takes Prisma's own key, so that `prisma migrate deploy` is kept out as well. */
const MIGRATION_LOCK = 1_297_239_886;
const MIGRATION_LOCK_WAIT_MS = 60_000;

/** Runs `work` on connections of its own, alone among all processes that use this database. */
export async function withAdvisoryLock<T>(
  url: string,
  work: (adapterFactory: SqlDriverAdapterFactory) => Promise<T>,
): Promise<T> {
  // One connection holds the lock, the other works: the engine's own lock belongs to a connection, too.
  const pool = await createPool(url, { size: 2, statementTimeoutMs: 0 });
  try {
    const holder = await pool.connect();
    try {
      await holder.query(`SET lock_timeout = ${MIGRATION_LOCK_WAIT_MS}`);
      await holder.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
      return await work(await postgresAdapterFactory(pool));
    } finally {
      // Closing the connection gives the lock back in every case.
      holder.release(true);
    }
  } finally {
    await pool.end();
  }
}

/**
 * Asks the server once, so that a wrong address, password or version is said at the start and not at the first page.
 * @throws DatabaseUnavailable
 */
export async function checkServer(
  pool: Pool,
  { url, variable }: { readonly url: string; readonly variable: string },
): Promise<void> {
  const result = await pool
    .query<{ version: number; has_icu: boolean }>(
      `SELECT current_setting('server_version_num')::int AS version,
              EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'und-x-icu') AS has_icu`,
    )
    .catch((error: unknown) => {
      throw new DatabaseUnavailable(
        `Die Datenbank ${describeUrl(url)} ist nicht erreichbar: ${reasonOf(error)}\n` +
          `Bitte prüfen Sie ${variable} und ob der Server läuft.`,
      );
    });
  const row = result.rows[0];
  if (row === undefined || row.version < 150_000)
    throw new DatabaseUnavailable(`Die Datenbank ${describeUrl(url)} ist älter als PostgreSQL 15.`);
  if (!row.has_icu)
    throw new DatabaseUnavailable(
      `Die Datenbank ${describeUrl(url)} wurde ohne ICU gebaut (deutsche Sortierung fehlt).`,
    );
}

/** Host, port and database of the address, never the password. */
export function describeUrl(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || "localhost"}:${port || "5432"}${pathname}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
