import type { Database } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";
import { loadReferenceData } from "~prisma/reference/load";

/** Where the tests of this project get their databases from; every test file gets one of its own. */
export type TestTemplates =
  | { readonly kind: "pglite"; readonly migrated: string; readonly reference: string }
  | { readonly kind: "postgres"; readonly url: string };

declare module "vitest" {
  export interface ProvidedContext {
    testTemplates: TestTemplates;
  }
}

/** Names of the template databases on the server; on PGlite they are files. */
export const TEMPLATES = { migrated: "template_migrated", reference: "template_reference" } as const;

export async function fillMigrated(database: Database): Promise<void> {
  await migrate(database);
}

export async function fillReference(database: Database): Promise<void> {
  await loadReferenceData(database.client);
}
