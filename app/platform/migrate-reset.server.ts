import type { Database } from "./db.server";
import { migrate } from "./migrate.server";

/**
 * Drops what the program has created, and only that: the database itself, its extensions and the rights in it stay, since
 * the account of the program need not be able to make them anew. One statement, so all or nothing.
 */
const DROP_ALL = `
DO $$
DECLARE item record;
BEGIN
  DROP SCHEMA IF EXISTS marktplatz_queue CASCADE;
  FOR item IN SELECT c.oid::regclass AS name FROM pg_class c
               WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('DROP TABLE %s CASCADE', item.name);
  END LOOP;
  FOR item IN SELECT t.oid::regtype AS name FROM pg_type t
               WHERE t.typnamespace = 'public'::regnamespace AND t.typtype = 'e' LOOP
    EXECUTE format('DROP TYPE %s CASCADE', item.name);
  END LOOP;
  FOR item IN SELECT p.oid::regprocedure AS name FROM pg_proc p
               WHERE p.pronamespace = 'public'::regnamespace
                 AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') LOOP
    EXECUTE format('DROP FUNCTION %s CASCADE', item.name);
  END LOOP;
END
$$`;

/** All data is lost, also the record. @returns names of the migrations applied anew */
export async function resetDatabase(database: Database): Promise<string[]> {
  await dropAll(database);
  return migrate(database);
}

/** Leaves a database as it was before the first migration. */
export async function dropAll(database: Database): Promise<void> {
  await database.raw.executeSql(DROP_ALL);
}
