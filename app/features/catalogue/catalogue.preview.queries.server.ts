import type { Tx } from "~/platform/db.server";
import { hashOfFile } from "~/platform/pending-file.server";
import { loadExisting, loadReference } from "./catalogue.existing.queries.server";
import { type ReadFile, readCatalogueFile } from "./catalogue.file.rules";
import { type FileKind, type Plan, planImport } from "./catalogue.plan.rules";

export interface ImportInput {
  readonly kind: FileKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Stand of the data, YYYY-MM-DD; null = unknown */
  readonly asOf: string | null;
}

export interface ImportPreview {
  readonly kind: FileKind;
  readonly fileHash: string;
  readonly file: ReadFile;
  /** null when the file is refused */
  readonly plan: Plan | null;
}

/** Reads the file and says what it would change; writes nothing. `tx` may be the client itself. */
export async function previewImport(
  tx: Tx,
  { kind, bytes }: Pick<ImportInput, "kind" | "bytes">,
): Promise<ImportPreview> {
  const file = await readCatalogueFile(kind, bytes, await loadReference(tx));
  const plan = file.errors.length > 0 ? null : await planFor(tx, kind, file);
  return { kind, fileHash: hashOfFile(bytes), file, plan };
}

async function planFor(tx: Tx, kind: FileKind, file: ReadFile): Promise<Plan> {
  const hasOzgIds = file.entries.some(({ values }) => values["ozgId"] !== undefined);
  return planImport(kind, file.entries, await loadExisting(tx, kind, hasOzgIds));
}
