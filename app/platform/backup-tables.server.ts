import type { Tx } from "./db.server";

/** Tables and constraints as the database itself describes them: a new table is in the backup without further ado. */
export interface DataTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly primaryKey: readonly string[];
}

/** All tables of the program; the job queue has a schema of its own and is made anew from open entries. */
export async function listTables(tx: Tx): Promise<DataTable[]> {
  return tx.$queryRawUnsafe<DataTable[]>(`
    SELECT c.relname::text AS name,
           (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                            ORDER BY a.attname::text COLLATE "C")
              FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
           (SELECT json_agg(a.attname ORDER BY key.position)
              FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS key(attnum, position)
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = key.attnum) AS "primaryKey"
      FROM pg_class c
      JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
     ORDER BY c.relname::text COLLATE "C"`);
}

export async function appliedMigrations(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<{ name: string }[]>(
    `SELECT migration_name AS name FROM public._prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}

const FETCH_ROWS = 500;
/** Pieces of files, which as text are half a megabyte each. */
const FETCH_ROWS_WITH_BYTES = 20;

/**
 * Rows as JSON arrays of texts, in the order of the primary key by bytes: the same rows give the same lines on every
 * server. Needs a transaction (cursor); one table at a time.
 */
export async function* readRows(tx: Tx, table: DataTable): AsyncGenerator<string[]> {
  const columns = table.columns.map(({ name }) => `${quote(name)}::text`).join(", ");
  const order = table.primaryKey.map((name) => `${quote(name)}::text COLLATE "C"`).join(", ");
  await tx.$executeRawUnsafe(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${columns}])::text AS row FROM ${quote(table.name)} ORDER BY ${order}`,
  );
  const fetched = table.columns.some(({ type }) => type === "bytea") ? FETCH_ROWS_WITH_BYTES : FETCH_ROWS;
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${fetched} FROM backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await tx.$executeRawUnsafe("CLOSE backup_rows");
}

/** @param rows JSON arrays of texts in the order of `columns` */
export async function insertRows(tx: Tx, table: DataTable, columns: readonly string[], rows: readonly string[]) {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]));
  const values = columns.map((name, index) => `(r->>${index})::${types.get(name)}`);
  await tx.$executeRawUnsafe(
    `INSERT INTO ${quote(table.name)} (${columns.map(quote).join(", ")})
     SELECT ${values.join(", ")} FROM jsonb_array_elements($1::text::jsonb) AS r`,
    `[${rows.join(",")}]`,
  );
}

/**
 * Empties all tables and runs `fill` while references are checked only at its end (they run in circles: an offering
 * points to its live revision and back) and no trigger of ours acts: the record is append-only for everybody else.
 * Everything is part of the caller's transaction.
 */
export async function refill(tx: Tx, tables: readonly DataTable[], fill: () => Promise<void>): Promise<void> {
  const names = tables.map(({ name }) => quote(name));
  const references = await listReferences(tx);
  for (const name of names) await tx.$executeRawUnsafe(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await tx.$executeRawUnsafe(`TRUNCATE ${names.join(", ")}`);
  for (const { table, name } of references)
    await tx.$executeRawUnsafe(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} DEFERRABLE INITIALLY DEFERRED`);
  await fill();
  await tx.$executeRawUnsafe("SET CONSTRAINTS ALL IMMEDIATE");
  for (const { table, name } of references)
    await tx.$executeRawUnsafe(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} NOT DEFERRABLE`);
  for (const name of names) await tx.$executeRawUnsafe(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
}

async function listReferences(tx: Tx): Promise<{ table: string; name: string }[]> {
  const rows = await tx.$queryRawUnsafe<{ table: string; name: string }[]>(
    `SELECT c.relname::text AS "table", k.conname::text AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace AND NOT k.condeferrable ORDER BY 1, 2`,
  );
  return rows.map(({ table, name }) => ({ table: quote(table), name: quote(name) }));
}

/** Names of tables that hold rows. */
export async function filledTables(tx: Tx, tables: readonly DataTable[]): Promise<string[]> {
  const checks = tables.map(({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM ${quote(name)})`);
  const rows = await tx.$queryRawUnsafe<{ name: string }[]>(checks.join(" UNION ALL "));
  return rows.map(({ name }) => name);
}

export async function lockTables(tx: Tx, tables: readonly DataTable[]): Promise<void> {
  await tx.$executeRawUnsafe(`LOCK TABLE ${tables.map(({ name }) => quote(name)).join(", ")} IN ACCESS EXCLUSIVE MODE`);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
