import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** One folder of prisma/migrations. `checksum` is what Prisma keeps in `_prisma_migrations`: SHA-256 of the file, hex. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** All commands run in the root of the project (scripts/run.mjs). */
export function migrationsDir(): string {
  return resolve("prisma/migrations");
}

/** In the order in which they are applied. */
export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(migrationsDir(), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(migrationsDir(), name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    }),
  );
}

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** One file per domain; Prisma reads the folder as one schema. */
export async function readSchema(): Promise<SchemaFile[]> {
  const folder = resolve("prisma/schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  const paths = names.map((name) => join(folder, name));
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(path, "utf8") })));
}

/** @returns the path of the written migration.sql */
export async function writeMigration(title: string, sql: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  const folder = join(migrationsDir(), `${stamp}_${slug || "migration"}`);
  await mkdir(folder, { recursive: true });
  const file = join(folder, "migration.sql");
  await writeFile(file, `${sql.trim()}\n`, { flag: "wx" });
  return file;
}
