import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { embeddedDatabase } from "~/platform/db.server";
import { createPGlite } from "~/platform/db-pglite.server";
import { fillMigrated, fillReference, TEMPLATES } from "./templates";

/** Migrates one embedded database and keeps its dumps; every test file starts from one of them in memory. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "marktplatz-pglite-"));
  const pglite = await createPGlite();
  const database = embeddedDatabase(pglite);
  const migrated = join(folder, TEMPLATES.migrated);
  const reference = join(folder, TEMPLATES.reference);
  await fillMigrated(database);
  await dump(pglite, migrated);
  await fillReference(database);
  await dump(pglite, reference);
  await database.close();
  project.provide("testTemplates", { kind: "pglite", migrated, reference });
  return () => rm(folder, { recursive: true, force: true });
}

async function dump(pglite: PGlite, file: string): Promise<void> {
  const blob = await pglite.dumpDataDir("none");
  await writeFile(file, Buffer.from(await blob.arrayBuffer()));
}
