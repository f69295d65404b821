import { type Database, openedDatabase } from "./db.server";
import { singleton } from "./singleton.server";

/** One value for the open database of this process: what was derived from one database never answers for another. */
export function perDatabase<T>(name: string, create: () => T): T {
  const values = singleton(`per-database.${name}`, () => new WeakMap<Database, T>());
  const database = openedDatabase();
  const known = values.get(database);
  if (known !== undefined) return known;
  const made = create();
  values.set(database, made);
  return made;
}
