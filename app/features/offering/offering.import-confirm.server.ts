import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import { deletePendingFile, hashOfFile } from "~/platform/pending-file.server";
import { inTransaction } from "~/platform/transaction.server";
import { type EntryFile, type EntryFileReport, previewUpload } from "./offering.import.queries.server";
import { hasErrors } from "./offering.import.rules";
import { type DraftableContent, ENTRY_IMPORT_TIMEOUT_MS, importDrafts } from "./offering.import.server";

/** Where to go after a confirmed import, and what to say there. */
export interface Confirmed {
  readonly to: string;
  readonly message: string;
  readonly kind: "success" | "info";
}

interface Confirmation {
  readonly id: string;
  /** what the person chose because the file says nothing */
  readonly topicFieldSlug: string | null;
}

/**
 * Makes drafts of an uploaded file. It is read again: the report and the drafts come from the same bytes, and the catalogue
 * may have changed since.
 * @throws Invalid when the file allows no draft
 */
export async function confirmEntryFile(actor: Actor, { id, topicFieldSlug }: Confirmation): Promise<Confirmed> {
  const { file, preview } = await previewUpload(actor, id);
  const contents = contentsOf(preview, topicFieldSlug);
  return inTransaction(actor, (tx) => writeConfirmed(tx, actor, { id, file, contents }), {
    timeoutMs: ENTRY_IMPORT_TIMEOUT_MS,
  });
}

type Work = { readonly id: string; readonly file: EntryFile; readonly contents: readonly DraftableContent[] };

async function writeConfirmed(tx: Tx, actor: Actor, { id, file, contents }: Work): Promise<Confirmed> {
  const origin = { fileName: file.fileName, fileHash: hashOfFile(file.bytes) };
  const outcomes = await importDrafts(tx, actor, { contents, origin });
  const added = outcomes.filter(({ isNew }) => isNew).length;
  if (file.kind === "offerings") {
    // the file stays for its hour: its report now leads to every draft
    const drafts = added === 1 ? "1 Entwurf ist angelegt" : `${added} Entwürfe sind angelegt`;
    return { to: `/angebote/import/${id}`, message: `${drafts}. Unten kommen Sie zu jedem.`, kind: "success" };
  }
  await deletePendingFile(tx, actor.personId, id);
  const [outcome] = outcomes;
  return outcome?.isNew
    ? {
        to: `/angebote/${outcome.slug}/bearbeiten`,
        message: "Der Entwurf ist angelegt. Bitte ergänzen Sie ihn.",
        kind: "success",
      }
    : {
        to: `/angebote/${outcome?.slug}`,
        message: "Dieses Angebot gibt es schon. Es wurde nichts geändert.",
        kind: "info",
      };
}

function contentsOf(preview: EntryFileReport, chosen: string | null): DraftableContent[] {
  if (preview.kind === "offerings") {
    const { rows, problems } = preview.report;
    if (hasErrors(problems) || rows.length === 0)
      throw new Invalid("Die Tabelle hat Fehler. Bitte korrigieren Sie sie und laden Sie sie noch einmal hoch.");
    return rows.map(({ content }) => draftable(content, null));
  }
  const { content } = preview.report;
  if (content === null) throw new Invalid("Aus dieser Datei kann kein Entwurf entstehen.");
  return [draftable(content, chosen)];
}

function draftable(
  content: Omit<DraftableContent, "topicFieldSlug"> & { topicFieldSlug?: string },
  chosen: string | null,
): DraftableContent {
  const topicFieldSlug = content.topicFieldSlug ?? chosen;
  if (!topicFieldSlug) throw new Invalid("Bitte wählen Sie ein Themenfeld aus der Liste.");
  return { ...content, topicFieldSlug };
}
