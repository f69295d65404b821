import type { PGlite, Transaction as PGliteTransaction } from "@electric-sql/pglite";
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { measuredQuery } from "./request-scope.server";

/**
 * Opens PGlite with the extensions the schema needs.
 * @param dataDir folder of the database; absent = in memory
 * @param dump a dump of another PGlite (`dumpDataDir`) to start from, only for new databases
 */
export async function createPGlite(options: { dataDir?: string; dump?: Blob } = {}): Promise<PGlite> {
  const [{ PGlite: Embedded }, { pg_trgm }, { unaccent }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("@electric-sql/pglite/contrib/pg_trgm"),
    import("@electric-sql/pglite/contrib/unaccent"),
  ]);
  const pglite = await Embedded.create({
    extensions: { pg_trgm, unaccent },
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.dump === undefined ? {} : { loadDataDir: options.dump }),
  });
  // Prisma's adapters send and read timestamps without an offset: the session must speak UTC (see db-postgres.server.ts).
  await pglite.exec("SET TIME ZONE 'UTC'");
  return pglite;
}

/**
 * The community adapter with three holes closed: it does not wait for scripts, reports a commit as done although it
 * failed, and sets the isolation level outside the transaction.
 */
export class EmbeddedAdapterFactory implements SqlDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "pglite-prisma-adapter";

  constructor(private readonly pglite: PGlite) {}

  async connect(): Promise<SqlDriverAdapter> {
    const base = await new PrismaPGlite(this.pglite).connect();
    return {
      provider: base.provider,
      adapterName: base.adapterName,
      queryRaw: (query) => measuredQuery(() => base.queryRaw(query)),
      executeRaw: (query) => measuredQuery(() => base.executeRaw(query)),
      executeScript: async (script) => {
        await this.pglite.exec(script);
      },
      startTransaction: (isolationLevel) => startTransaction(this.pglite, isolationLevel),
      getConnectionInfo: () => ({ supportsRelationJoins: true }),
      dispose: async () => {},
    };
  }
}

async function startTransaction(pglite: PGlite, isolationLevel?: IsolationLevel): Promise<Transaction> {
  const { tx, finish, outcome } = await begin(pglite);
  if (isolationLevel !== undefined) await tx.exec(`SET TRANSACTION ISOLATION LEVEL ${isolationLevel}`);
  // Inside a transaction the adapter uses `query` only, which a PGlite transaction has as well.
  const queryable = await new PrismaPGlite(tx as unknown as PGlite).connect();
  return {
    provider: queryable.provider,
    adapterName: queryable.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => measuredQuery(() => queryable.queryRaw(query)),
    executeRaw: (query) => measuredQuery(() => queryable.executeRaw(query)),
    commit: async () => {
      finish();
      await outcome;
    },
    rollback: async () => {
      await tx.rollback();
      finish();
      await outcome;
    },
  };
}

/** Turns PGlite's callback transaction into one that is ended from outside. */
async function begin(pglite: PGlite) {
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let outcome: Promise<void> = Promise.resolve();
  const tx = await new Promise<PGliteTransaction>((resolve, reject) => {
    outcome = pglite.transaction(async (inner) => {
      resolve(inner);
      await finished;
    });
    outcome.catch(reject);
  });
  return { tx, finish, outcome };
}
