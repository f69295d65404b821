import type { Actor } from "~/features/account/account.rules";
import { DomainError } from "~/platform/errors";
import { log } from "~/platform/log.server";
import { singleton } from "~/platform/singleton.server";
import { inTransaction } from "~/platform/transaction.server";
import { IMPORT_TIMEOUT_MS, runImport } from "./catalogue.import.server";
import { findUploadedFile } from "./catalogue.imports.queries.server";
import { claimUpload, failUpload, finishUpload } from "./catalogue.upload.server";

/** Rows written so far; only this process knows it. */
export interface ImportProgress {
  readonly done: number;
}

function running(): Map<string, ImportProgress> {
  return singleton("catalogueImports", () => new Map<string, ImportProgress>());
}

export function progressOf(id: string): ImportProgress | null {
  return running().get(id) ?? null;
}

/**
 * Starts the import of an upload and comes back when it has ended, or after `patienceMs` while it goes on: most files
 * are done before the browser would show a progress page.
 * @param expected fingerprint of the plan that the person confirmed
 */
export async function startUploadedImport(
  actor: Actor,
  { id, expected, patienceMs }: { id: string; expected: string; patienceMs: number },
): Promise<void> {
  await inTransaction(actor, (tx) => claimUpload(tx, actor, id));
  running().set(id, { done: 0 });
  const ended = importUpload(actor, id, expected).finally(() => running().delete(id));
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([ended, patience]);
  clearTimeout(timer);
}

/** Never rejects: how it ended stands in the upload's row. */
async function importUpload(actor: Actor, id: string, expected: string): Promise<void> {
  const onWritten = (done: number) => running().set(id, { done });
  try {
    const file = await findUploadedFile(actor, id);
    await inTransaction(
      actor,
      async (tx) => {
        const { importId } = await runImport(tx, actor, { ...file, expected, onWritten });
        await finishUpload(tx, id, importId);
      },
      { timeoutMs: IMPORT_TIMEOUT_MS },
    );
  } catch (error) {
    if (!(error instanceof DomainError)) log().error({ err: error }, "catalogue import failed");
    await noteFailure(actor, id, error);
  }
}

async function noteFailure(actor: Actor, id: string, error: unknown): Promise<void> {
  const reason = error instanceof DomainError ? error.message : "Ein technischer Fehler hat den Import abgebrochen.";
  try {
    await inTransaction(actor, (tx) => failUpload(tx, id, `${reason} Am Katalog wurde nichts geändert.`));
  } catch (failure) {
    // The database is away: the row stays "running" until it counts as abandoned.
    log().error({ err: failure }, "catalogue import: failure not noted");
  }
}
