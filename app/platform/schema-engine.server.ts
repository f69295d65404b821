import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { DiffTarget, MigrationList, SchemaEngine, SchemaFilter } from "@prisma/schema-engine-wasm";
import { createPGlite, EmbeddedAdapterFactory } from "./db-pglite.server";
import type { Migration } from "./migrate-folder.server";

/** Prisma's own schema engine, compiled to WebAssembly: nothing is downloaded, and it speaks through our adapters. */
const FILTERS: SchemaFilter = { externalTables: [], externalEnums: [] };

/**
 * @param factory the database to work on; its shadow database is always an embedded one in memory
 * @returns names of the migrations that were applied now
 */
export async function applyMigrations(
  factory: SqlDriverAdapterFactory,
  migrations: readonly Migration[],
  baseDir: string,
): Promise<string[]> {
  const engine = await createEngine(factory);
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
  schema: { path: string; content: string },
): Promise<string> {
  const pglite = await createPGlite();
  const engine = await createEngine(new EmbeddedAdapterFactory(pglite));
  try {
    const from: DiffTarget = { tag: "migrations", ...migrationList(migrations, baseDir) };
    const to: DiffTarget = { tag: "schemaDatamodel", files: [schema] };
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: FILTERS });
    const script = (stdout ?? "").trim();
    return script === "-- This is an empty migration." ? "" : script;
  } finally {
    engine.free();
    await pglite.close();
  }
}

async function createEngine(factory: SqlDriverAdapterFactory): Promise<SchemaEngine> {
  const { SchemaEngine: Engine } = await loadEngine();
  const bound = bindMigrationAwareSqlAdapterFactory(withEmbeddedShadow(factory));
  return Engine.new({ datamodels: undefined }, () => {}, bound);
}

function withEmbeddedShadow(factory: SqlDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => factory.connect(),
    connectToShadowDb: async () => {
      const pglite = await createPGlite();
      const adapter = await new EmbeddedAdapterFactory(pglite).connect();
      return { ...adapter, dispose: () => pglite.close() };
    },
  };
}

let engineModule: Promise<typeof import("@prisma/schema-engine-wasm")> | undefined;

/** The package's entry imports the .wasm file, which Node cannot do without a flag: instantiated by hand instead. */
function loadEngine(): Promise<typeof import("@prisma/schema-engine-wasm")> {
  engineModule ??= instantiateEngine();
  return engineModule;
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
