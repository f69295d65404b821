import { rawExecutor } from "~/platform/db.server";

export interface SearchVersion {
  readonly version: bigint;
  /** an index older than this must be built anew */
  readonly floor: bigint;
}
export type SearchStates = Readonly<Record<"catalogue" | "offering", SearchVersion>>;

const NONE: SearchVersion = { version: 0n, floor: 0n };

/** The counters of what search indexes are made of; past Prisma, because it is asked with every search. */
export async function readSearchStates(): Promise<SearchStates> {
  const { rows } = await rawExecutor().executeSql(
    `SELECT kind, version::text, floor::text FROM "SearchState" WHERE kind IN ('catalogue', 'offering')`,
    [],
  );
  const found = rows.map(({ kind, version, floor }) => [
    kind,
    { version: BigInt(String(version)), floor: BigInt(String(floor)) },
  ]);
  return { catalogue: NONE, offering: NONE, ...Object.fromEntries(found) };
}
