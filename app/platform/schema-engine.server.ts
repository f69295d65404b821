import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { DiffTarget, MigrationList, SchemaEngine, SchemaFilter } from "@prisma/schema-engine-wasm";
import { createPGlite, EmbeddedAdapterFactory } from "./db-pglite.server";
import type { Migration, SchemaFile } from "./migrate-folder.server";
import { singleton } from "./singleton.server";

/** Prisma's own schema engine, compiled to WebAssembly: nothing is downloaded, and it speaks through our adapters. */
const FILTERS: SchemaFilter = { externalTables: [], externalEnums: [] };

/**
 * @param factory the database to work on
 * @returns names of the migrations that were applied now
 */
export async function applyMigrations(
  factory: SqlDriverAdapterFactory,
  migrations: readonly Migration[],
  baseDir: string,
): Promise<string[]> {
  const engine = await createEngine(factory, noShadow);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(migrations, baseDir),
      filters: FILTERS,
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** SQL that leads from the state after all migrations to `schema`; empty when they agree. */
export async function migrationScript(
  migrations: readonly Migration[],
  baseDir: string,
  schema: readonly SchemaFile[],
): Promise<string> {
  // The comparison only touches the shadow database; one embedded database plays both parts.
  const pglite = await createPGlite();
  const factory = new EmbeddedAdapterFactory(pglite);
  const engine = await createEngine(factory, () => factory.connect());
  try {
    const from: DiffTarget = { tag: "migrations", ...migrationList(migrations, baseDir) };
    const to: DiffTarget = { tag: "schemaDatamodel", files: [...schema] };
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: FILTERS });
    const script = (stdout ?? "").trim();
    return script === "-- This is an empty migration." ? "" : script;
  } finally {
    engine.free();
    await pglite.close();
  }
}

async function createEngine(
  factory: SqlDriverAdapterFactory,
  connectToShadowDb: () => Promise<SqlDriverAdapter>,
): Promise<SchemaEngine> {
  const { SchemaEngine: Engine } = await loadEngine();
  const bound = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => factory.connect(),
    connectToShadowDb,
  });
  return Engine.new({ datamodels: undefined }, () => {}, bound);
}

async function noShadow(): Promise<never> {
  throw new Error("Applying migrations needs no shadow database.");
}

/**
 * Once per process, because the package keeps its one instance in a variable of the module.
 * The package's entry imports the .wasm file, which Node cannot do without a flag: instantiated by hand instead.
 */
function loadEngine(): Promise<typeof import("@prisma/schema-engine-wasm")> {
  return singleton("schema-engine", instantiateEngine);
}

async function instantiateEngine(): Promise<typeof import("@prisma/schema-engine-wasm")> {
  const glueName = "@prisma/schema-engine-wasm/schema_engine_bg";
  const glue = (await import(/* @vite-ignore */ glueName)) as typeof import("@prisma/schema-engine-wasm") & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  const glueFile = createRequire(import.meta.url).resolve(glueName);
  const bytes = await readFile(glueFile.replace(/\.js$/, ".wasm"));
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return glue;
}

function migrationList(migrations: readonly Migration[], baseDir: string): MigrationList {
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
