import type { Database } from "~/platform/db.server";

/** What a request did to one row. Triggers of the test note it, so that nothing escapes, whatever code wrote it. */
export interface Change {
  readonly table: string;
  readonly operation: "INSERT" | "UPDATE" | "DELETE";
  readonly before: Row | null;
  readonly after: Row | null;
}
export type Row = Readonly<Record<string, unknown>>;

const TABLES = `SELECT c.relname AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE '\\_%' ORDER BY 1`;

export async function watchChanges({ raw }: Database): Promise<void> {
  const { rows } = await raw.executeSql(TABLES);
  await raw.executeSql(`
    CREATE SCHEMA walk;
    CREATE TABLE walk.change (n bigserial, name text, operation text, before jsonb, after jsonb);
    CREATE FUNCTION walk.note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO walk.change (name, operation, before, after) VALUES (TG_TABLE_NAME, TG_OP,
        CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
      RETURN NULL;
    END $$;
    ${rows.map(({ name }) => `CREATE TRIGGER walk_note AFTER INSERT OR UPDATE OR DELETE ON "${name}" FOR EACH ROW EXECUTE FUNCTION walk.note();`).join("\n")}
  `);
}

/** Changes since the last call. */
export async function takeChanges({ raw }: Database): Promise<Change[]> {
  const { rows } = await raw.executeSql(
    "WITH taken AS (DELETE FROM walk.change RETURNING *) SELECT * FROM taken ORDER BY n",
    [],
  );
  return rows.map((row) => ({
    table: String(row["name"]),
    operation: row["operation"] as Change["operation"],
    before: row["before"] as Row | null,
    after: row["after"] as Row | null,
  }));
}

/** Every row of every table as text, to compare the database of before and after without trusting the triggers. */
export async function fingerprint({ raw }: Database, isMeant: (table: string, row: Row) => boolean) {
  const { rows: tables } = await raw.executeSql(TABLES);
  const found = new Map<string, string[]>();
  for (const { name } of tables) {
    const { rows } = await raw.executeSql(`SELECT to_jsonb(t) AS row FROM "${name}" t`);
    const meant = rows.map(({ row }) => row as Row).filter((row) => isMeant(String(name), row));
    if (meant.length > 0) found.set(String(name), meant.map((row) => JSON.stringify(row)).sort());
  }
  return Object.fromEntries(found);
}
