import { rawExecutor } from "~/platform/db.server";
import { perDatabase } from "~/platform/per-database.server";
import { sharedAtOnce } from "~/platform/shared-at-once";

export interface SearchVersion {
  readonly version: bigint;
  /** an index older than this must be built anew */
  readonly floor: bigint;
}
export type SearchStates = Readonly<Record<"catalogue" | "offering", SearchVersion>>;

const NONE: SearchVersion = { version: 0n, floor: 0n };

/** The counters of what search indexes are made of. Whoever asks at the same moment shares one question. */
export function readSearchStates(): Promise<SearchStates> {
  return perDatabase("search-states", () => sharedAtOnce(askForStates))();
}

/** Past Prisma, because it is asked with every search. */
async function askForStates(): Promise<SearchStates> {
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
