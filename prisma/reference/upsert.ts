import type { Tx } from "~/platform/db.server";
import { Prisma } from "~prisma/generated/client";

/** Where reference rows go. Names are constants of this folder, never input. */
export interface Target {
  readonly table: string;
  /** SQL type of each column in the rows */
  readonly columns: Readonly<Record<string, string>>;
  readonly key: readonly string[];
  /** SQL for a column that the rows do not have, e.g. an id */
  readonly generated?: Readonly<Record<string, string>>;
  /** columns of the rows that `generated` reads and the table does not have */
  readonly lookup?: Readonly<Record<string, string>>;
}

export interface Written {
  readonly added: number;
  readonly changed: number;
}

/**
 * Writes rows in one statement. Equal rows stay untouched, so that a second run changes nothing.
 * @param keepExisting rows that are already there win: an import has newer facts
 */
export async function upsert(tx: Tx, target: Target, rows: readonly object[], keepExisting: boolean): Promise<Written> {
  const written = await tx.$queryRaw<{ isNew: boolean }[]>`
    INSERT INTO ${Prisma.raw(`${quoted(target.table)} (${insertColumns(target)})`)}
    SELECT ${Prisma.raw(selectColumns(target))}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(${Prisma.raw(typedColumns(target))})
    ON CONFLICT ${Prisma.raw(keepExisting ? "DO NOTHING" : update(target))}
    RETURNING (xmax = 0) AS "isNew"`;
  const added = written.filter(({ isNew }) => isNew).length;
  return { added, changed: written.length - added };
}

const quoted = (name: string) => `"${name}"`;
const list = (names: readonly string[], prefix = "") => names.map((name) => prefix + quoted(name)).join(", ");

function insertColumns({ columns, generated = {} }: Target): string {
  return list([...Object.keys(generated), ...Object.keys(columns)]);
}

function selectColumns({ columns, generated = {} }: Target): string {
  return [...Object.values(generated), ...Object.keys(columns).map((name) => `row.${quoted(name)}`)].join(", ");
}

function typedColumns({ columns, lookup = {} }: Target): string {
  return Object.entries({ ...columns, ...lookup })
    .map(([name, type]) => `${quoted(name)} ${type}`)
    .join(", ");
}

function update({ table, columns, key }: Target): string {
  const facts = Object.keys(columns).filter((name) => !key.includes(name));
  if (facts.length === 0) return `(${list(key)}) DO NOTHING`;
  const assignments = facts.map((name) => `${quoted(name)} = EXCLUDED.${quoted(name)}`).join(", ");
  return `(${list(key)}) DO UPDATE SET ${assignments}
    WHERE ROW(${list(facts, `${quoted(table)}.`)}) IS DISTINCT FROM ROW(${list(facts, "EXCLUDED.")})`;
}
