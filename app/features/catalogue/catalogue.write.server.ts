import type { Tx } from "~/platform/db.server";
import { Prisma } from "~prisma/generated/client";
import type { Entry, Value, Values } from "./catalogue.entries.rules";
import type { ExistingEntry, FileKind, Plan } from "./catalogue.plan.rules";
import { slugFromText } from "./catalogue.rules";

/** Tells how many of the rows to write are written. */
export type OnWritten = (done: number) => void;

/** A catalogue table; all names are constants of this file, never input. */
interface Target {
  readonly table: string;
  /** columns that identify a row when it is changed, with their SQL types */
  readonly key: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  /** SQL for columns that files do not have */
  readonly generated?: Readonly<Record<string, string>>;
  readonly keyOf: (ref: string) => Values;
}

const targets: Readonly<Record<Exclude<FileKind, "keys">, Target>> = {
  ozg: {
    table: "OzgService",
    key: { ozgId: "text" },
    columns: { ozgId: "text", name: "text", topicFieldSlug: "text", situationSlug: "text", leikaCount: "int" },
    keyOf: (ozgId) => ({ ozgId }),
  },
  leika: {
    table: "AdministrativeService",
    key: { id: "uuid" },
    columns: {
      leikaKey: "text",
      name: "text",
      serviceType: "text",
      ozgId: "text",
      sdgAnnexI: "boolean",
      sdgAnnexII: "boolean",
      lawAbbreviation: "text",
      legalBasis: "text",
    },
    generated: { id: "gen_random_uuid()" },
    keyOf: (id) => ({ id }),
  },
  areas: {
    table: "TerritorialAuthority",
    key: { ars: "text", level: '"AuthorityLevel"' },
    columns: {
      ars: "text",
      level: '"AuthorityLevel"',
      ags: "text",
      stateCode: "text",
      textCode: "text",
      name: "text",
      inhabitants: "int",
      postalCode: "text",
    },
    keyOf: (ref) => ({ ars: ref.slice(0, 12), level: ref.slice(13) }),
  },
  decisions: {
    table: "ItplrDecision",
    key: { number: "text" },
    columns: {
      number: "text",
      board: "text",
      decidedOn: "date",
      session: "text",
      title: "text",
      url: "text",
      attachmentCount: "int",
    },
    keyOf: (number) => ({ number }),
  },
};

/** Rows in one statement: large enough to be fast, small enough that the embedded database pauses between them. */
const CHUNK = 1_000;

/** Carries a plan out, in a handful of set-based statements. */
export async function writePlan(tx: Tx, kind: FileKind, plan: Plan, onWritten: OnWritten): Promise<void> {
  if (kind === "keys") await writeShares(tx, [...plan.added, ...plan.changed.map(({ entry }) => entry)]);
  else await writeRows(tx, targets[kind], kind === "ozg" ? await withSituations(tx, plan) : plan, onWritten);
}

async function writeRows(tx: Tx, target: Target, plan: Plan, onWritten: OnWritten): Promise<void> {
  let done = 0;
  const count = (rows: readonly unknown[]) => {
    done += rows.length;
    onWritten(done);
  };
  for (const rows of chunks(plan.added.map(({ values }) => values))) {
    await insert(tx, target, rows);
    count(rows);
  }
  for (const rows of chunks(plan.changed.map(({ ref, entry }) => ({ ...entry.values, ...target.keyOf(ref) })))) {
    await update(tx, target, rows);
    count(rows);
  }
  for (const rows of chunks(plan.gone)) {
    await withdraw(tx, target, rows);
    count(rows);
  }
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

const list = (names: readonly string[], prefix = "") => names.map((name) => `${prefix}"${name}"`).join(", ");

function typed(types: Readonly<Record<string, string>>, names: readonly string[]): string {
  return names.map((name) => `"${name}" ${types[name]}`).join(", ");
}

/** Columns that the file has; the others keep their value, or get the table's default. */
function presentIn(rows: readonly Values[], { columns }: Target): string[] {
  return Object.keys(columns).filter((name) => rows[0]?.[name] !== undefined);
}

async function insert(tx: Tx, target: Target, rows: readonly Values[]): Promise<void> {
  const names = presentIn(rows, target);
  const generated = target.generated ?? {};
  const into = `"${target.table}" (${list([...names, ...Object.keys(generated)])})`;
  const values = [list(names, "r."), ...Object.values(generated)].join(", ");
  await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(into)} SELECT ${Prisma.raw(values)}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(${Prisma.raw(typed(target.columns, names))})`;
}

async function update(tx: Tx, target: Target, rows: readonly Values[]): Promise<void> {
  const names = presentIn(rows, target).filter((name) => !(name in target.key));
  const types = { ...target.columns, ...target.key };
  const columns = typed(types, [...Object.keys(target.key), ...names]);
  const assignments = [...names.map((name) => `"${name}" = r."${name}"`), '"withdrawnAt" = NULL'].join(", ");
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${target.table}" AS t SET ${assignments}`)}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(${Prisma.raw(columns)})
    WHERE ${Prisma.raw(sameKey(target))}`;
}

async function withdraw(tx: Tx, target: Target, rows: readonly ExistingEntry[]): Promise<void> {
  const keys = JSON.stringify(rows.map(({ ref }) => target.keyOf(ref)));
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${target.table}"`)} AS t SET "withdrawnAt" = now()
    FROM jsonb_to_recordset(${keys}::jsonb) AS r(${Prisma.raw(typed(target.key, Object.keys(target.key)))})
    WHERE ${Prisma.raw(sameKey(target))}`;
}

function sameKey({ key }: Target): string {
  return Object.keys(key)
    .map((name) => `t."${name}" = r."${name}"`)
    .join(" AND ");
}

/** Files name a Lage, the table refers to it: unknown ones are created. */
async function withSituations(tx: Tx, plan: Plan): Promise<Plan> {
  const entries = [...plan.added, ...plan.changed.map(({ entry }) => entry)];
  const situations = await tx.situation.findMany({
    select: { slug: true, name: true, topicFieldSlug: true },
    take: 10_000,
  });
  const slugs = new Map(situations.map(({ slug, name, topicFieldSlug }) => [`${topicFieldSlug}/${name}`, slug]));
  for (const { situation, topicFieldSlug } of entries.map(({ values }) => values)) {
    if (typeof situation !== "string" || slugs.has(`${topicFieldSlug}/${situation}`)) continue;
    const slug = freeSlug(situation, String(topicFieldSlug), new Set(slugs.values()));
    slugs.set(`${topicFieldSlug}/${situation}`, slug);
    const data = { slug, name: situation, topicFieldSlug: String(topicFieldSlug), kind: situationKindOf(situation) };
    await tx.situation.create({ data, select: { slug: true } });
  }
  const resolve = (entry: Entry): Entry => {
    const { situation, ...values } = entry.values;
    if (situation === undefined) return entry;
    const situationSlug: Value = slugs.get(`${values["topicFieldSlug"]}/${situation}`) ?? null;
    return { ...entry, values: { ...values, situationSlug } };
  };
  return {
    ...plan,
    added: plan.added.map(resolve),
    changed: plan.changed.map((change) => ({ ...change, entry: resolve(change.entry) })),
  };
}

function freeSlug(name: string, topicFieldSlug: string, taken: ReadonlySet<string>): string {
  const slug = slugFromText(name) || slugFromText(topicFieldSlug);
  return taken.has(slug) ? `${slug}-${slugFromText(topicFieldSlug)}` : slug;
}

/** The file does not say whether a new Lage is one of people or of companies; most are of people. */
function situationKindOf(name: string): "cross" | "life" {
  return /^(?:Querschnitt|Weitere Leistungen)/.test(name) ? "cross" : "life";
}

async function writeShares(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const rows = JSON.stringify(entries.map(({ values }) => values));
  const types = Prisma.raw(
    '"kind" "AllocationKeyKind", "year" int, "source" text, "stateCode" text, "value" numeric(18, 5)',
  );
  await tx.$executeRaw`
    INSERT INTO "AllocationKeySet" (id, kind, year, source)
    SELECT gen_random_uuid(), r.kind, r.year, min(r.source) FROM jsonb_to_recordset(${rows}::jsonb) AS r(${types})
    GROUP BY r.kind, r.year
    ON CONFLICT (kind, year) DO UPDATE SET source = EXCLUDED.source`;
  await tx.$executeRaw`
    INSERT INTO "AllocationShare" ("keySetId", "stateCode", value)
    SELECT s.id, r."stateCode", r.value FROM jsonb_to_recordset(${rows}::jsonb) AS r(${types})
    JOIN "AllocationKeySet" s ON s.kind = r.kind AND s.year = r.year
    ON CONFLICT ("keySetId", "stateCode") DO UPDATE SET value = EXCLUDED.value`;
}
