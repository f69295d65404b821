import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { Acting } from "~/platform/transaction.server";
import type { ReadFile } from "./catalogue.file.rules";
import { countsOf, fingerprintOf, type PlanCounts } from "./catalogue.plan.rules";
import { mayImport } from "./catalogue.policy";
import { type ImportInput, previewImport } from "./catalogue.preview.queries.server";
import { type OnWritten, writePlan } from "./catalogue.write.server";

export interface ImportResult {
  readonly importId: string;
  readonly counts: PlanCounts;
}

/** An import of 11,421 rows takes a few seconds; a slow disk may need longer. */
export const IMPORT_TIMEOUT_MS = 300_000;

/**
 * Imports a whole file or nothing: any unusable row refuses it. Everything happens in the caller's transaction; two
 * imports at once wait for each other.
 * @param expected fingerprint of the plan that the person confirmed; a different one is a conflict
 * @throws Invalid (German, with the first reasons), Conflict
 */
export async function runImport(
  tx: Tx,
  actor: Acting,
  input: ImportInput & { readonly expected?: string; readonly onWritten?: OnWritten },
): Promise<ImportResult> {
  if (!mayImport(actor)) throw new Forbidden("Kataloge importiert der Plattformbetrieb.");
  await oneAtATime(tx, "catalogue_import");
  const { file, plan, fileHash } = await previewImport(tx, input);
  if (plan === null) throw new Invalid(refusalText(file));
  const counts = countsOf(plan);
  if (input.expected !== undefined && input.expected !== fingerprintOf(counts))
    throw new Conflict("Der Katalog hat sich seit der Vorschau geändert. Bitte prüfen Sie die neue Vorschau.");
  await writePlan(tx, input.kind, plan, input.onWritten ?? (() => {}));
  const { kind, fileName, asOf } = input;
  const { id } = await tx.catalogueImport.create({
    data: {
      kind,
      fileName,
      fileHash,
      asOf: asOf === null ? null : new Date(`${asOf}T00:00:00Z`),
      importedBy: actor.name,
      ...counts,
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    type: "catalogue.imported",
    subjectKind: "catalogue_import",
    subjectId: id,
    visibility: "internal",
    data: { kind, fileName, fileHash, asOf, ...counts },
  });
  return { importId: id, counts };
}

function refusalText({ errors }: ReadFile): string {
  const reasons = errors.slice(0, 3).map(({ line, reason }) => (line === null ? reason : `Zeile ${line}: ${reason}`));
  return `Die Datei wird nicht übernommen (${errors.length} Fehler). ${reasons.join(" ")}`;
}
