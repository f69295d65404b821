import { findActorThrough } from "~/features/account/account.queries.server";
import type { Actor } from "~/features/account/account.rules";
import { findWritingMembership } from "~/features/account/account.writers.queries.server";
import { entryFields } from "~/features/offering/offering.entry.rules";
import {
  type EntryFileReport,
  findExisting,
  previewEntryFile,
} from "~/features/offering/offering.import.queries.server";
import {
  type EntryFileKind,
  entryFileLabels,
  hasErrors,
  type ImportedContent,
  type Problem,
  problemText,
} from "~/features/offering/offering.import.rules";
import {
  type DraftableContent,
  ENTRY_IMPORT_TIMEOUT_MS,
  type ImportOutcome,
  importDrafts,
} from "~/features/offering/offering.import.server";
import { db } from "~/platform/db.server";
import { hashOfFile } from "~/platform/pending-file.server";
import { inTransaction } from "~/platform/transaction.server";
import { ImportRefused } from "./import-refused";
import { runStep } from "./progress.mjs";

export interface EntryOrder {
  readonly kind: EntryFileKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly isDryRun: boolean;
  readonly land: string;
  readonly email: string;
  readonly topicField: string | null;
}

const SHOWN = 1_000;
const number = new Intl.NumberFormat("de-DE");

/** Drafts of entries from a file: everything is reported first, and written in one transaction or not at all. */
export async function importEntries(order: EntryOrder): Promise<void> {
  const actor = await findResponsible(order);
  const { result: preview } = await runStep({ label: "Datei prüfen", expectedMs: 5_000 }, () =>
    previewEntryFile(db(), order),
  );
  console.log(`${entryFileLabels[order.kind]}: ${order.fileName}, ${number.format(order.bytes.length)} Bytes`);
  printReport(preview);
  if (hasErrors(preview.report.problems)) throw new ImportRefused("Die Datei hat Fehler. Es wurde nichts angelegt.");
  const contents = await draftable(preview, order);
  const existing = await findExisting(db(), order.land.toUpperCase(), contents);
  if (order.isDryRun) {
    printOutcomes(
      contents.map(({ title }) => ({ title, slug: existing.get(title) ?? "", isNew: !existing.has(title) })),
    );
    console.log("\nProbelauf: nichts wurde angelegt. Ohne --dry-run entstehen Entwürfe.");
    return;
  }
  const origin = { fileName: order.fileName, fileHash: hashOfFile(order.bytes) };
  const { result: outcomes } = await runStep({ label: "In einer Transaktion anlegen", expectedMs: 5_000 }, () =>
    inTransaction(actor, (tx) => importDrafts(tx, actor, { contents, origin }), { timeoutMs: ENTRY_IMPORT_TIMEOUT_MS }),
  );
  printOutcomes(outcomes);
  console.log(`\n✓ Fertig. Die Entwürfe stehen im Arbeitskorb von ${actor.name} und werden dort eingereicht.`);
}

async function findResponsible({ land, email }: EntryOrder): Promise<Actor> {
  const membership = await findWritingMembership(email, land.toUpperCase());
  const actor = membership && (await findActorThrough(membership.personId, membership.membershipId));
  if (!actor) throw new ImportRefused(`${email} schreibt nicht für das Land ${land.toUpperCase()}.`);
  return actor;
}

function printReport(preview: EntryFileReport): void {
  const { problems } = preview.report;
  printProblems(
    "Fehler",
    problems.filter(({ severity }) => severity === "error"),
  );
  printProblems(
    "Hinweise",
    problems.filter(({ severity }) => severity === "warning"),
  );
  if (preview.kind === "offerings") {
    for (const name of preview.report.ignoredColumns) console.log(`  Spalte „${name}“ wird nicht übernommen.`);
    return;
  }
  const { taken, notTaken } = preview.report;
  printLines(
    "Übernommen",
    taken.map((row) => `Zeile ${row.line}: ${row.place} → ${entryFields[row.field].label}: ${row.value}`),
  );
  printLines(
    "Nicht übernommen",
    notTaken.map((row) => `Zeile ${row.line}: ${row.place} (${row.reason}): ${row.value}`),
  );
}

function printProblems(title: string, problems: readonly Problem[]): void {
  printLines(title, problems.map(problemText));
}

function printLines(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title} (${number.format(lines.length)}):`);
  for (const line of lines.slice(0, SHOWN)) console.log(`  ${line}`);
  if (lines.length > SHOWN) console.log(`  … und ${number.format(lines.length - SHOWN)} weitere`);
}

function printOutcomes(outcomes: readonly ImportOutcome[]): void {
  printLines(
    "Neu",
    outcomes.filter(({ isNew }) => isNew).map(({ title }) => title),
  );
  printLines(
    "Schon vorhanden, nicht geändert",
    outcomes.filter(({ isNew }) => !isNew).map(({ title, slug }) => `${title} (/angebote/${slug})`),
  );
}

/** Everything an entry cannot be without. */
async function draftable(preview: EntryFileReport, order: EntryOrder): Promise<DraftableContent[]> {
  const contents: (ImportedContent | null)[] =
    preview.kind === "offerings" ? preview.report.rows.map(({ content }) => content) : [preview.report.content];
  const slug = order.topicField;
  if (slug !== null && (await db().topicField.count({ where: { slug } })) === 0)
    throw new ImportRefused(`Das Themenfeld „${slug}“ gibt es nicht.`);
  return contents.map((content) => {
    const topicFieldSlug = content?.topicFieldSlug ?? slug;
    if (content === null || topicFieldSlug === null)
      throw new ImportRefused(
        "Die Datei nennt kein Themenfeld. Bitte geben Sie es mit --themenfeld an. Es wurde nichts angelegt.",
      );
    return { ...content, topicFieldSlug };
  });
}
