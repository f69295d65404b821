import type { Actor } from "~/features/account/account.rules";
import { readCsv } from "~/features/catalogue/catalogue.csv.rules";
import { db, type Tx } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";
import { readPendingFile } from "~/platform/pending-file.server";
import { isWorkbook, readWorkbook } from "~/platform/workbook.server";
import {
  catalogueName,
  type EntryFileKind,
  entryFileKinds,
  type ImportCatalogue,
  type ImportedContent,
  MAX_IMPORT_BYTES,
  numbersIn,
  type Problem,
} from "./offering.import.rules";
import { canCreateOffering } from "./offering.policy";
import { type PubliccodeReport, readPubliccode } from "./offering.publiccode.rules";
import { offeringSlug } from "./offering.rules";
import { readEntryTable, type TableReport } from "./offering.table.rules";

export interface EntryFile {
  readonly kind: EntryFileKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type EntryFileReport =
  | { readonly kind: "publiccode"; readonly report: PubliccodeReport }
  | { readonly kind: "offerings"; readonly report: TableReport };

/** @throws NotFound when the file is gone or belongs to somebody else */
export async function findEntryFile(actor: Actor, id: string): Promise<EntryFile> {
  if (!canCreateOffering(actor)) throw new Forbidden();
  const file = await readPendingFile(db(), actor.personId, id);
  const kind = entryFileKinds.find((known) => known === file?.kind);
  if (file === null || kind === undefined)
    throw new NotFound("Diese Datei ist nicht mehr da. Bitte laden Sie sie neu hoch.");
  return { kind, fileName: file.fileName, bytes: file.bytes };
}

/** Reads the file and says what would come of it; writes nothing. `tx` may be the client itself. */
export async function previewEntryFile(tx: Tx, file: Pick<EntryFile, "kind" | "bytes">): Promise<EntryFileReport> {
  return file.kind === "publiccode" ? previewPubliccode(tx, file.bytes) : previewTable(tx, file.bytes);
}

/** As the signed-in person sees an uploaded file. @throws NotFound */
export async function previewUpload(actor: Actor, id: string): Promise<{ file: EntryFile; preview: EntryFileReport }> {
  const file = await findEntryFile(actor, id);
  return { file, preview: await previewEntryFile(db(), file) };
}

async function previewPubliccode(tx: Tx, bytes: Uint8Array): Promise<EntryFileReport> {
  const text = textOf(bytes);
  const report =
    typeof text === "string"
      ? readPubliccode(text, await loadImportCatalogue(tx, text))
      : { content: null, problems: [text], taken: [], notTaken: [] };
  return { kind: "publiccode", report };
}

/** UTF-8 is the only encoding of the standard. */
function textOf(bytes: Uint8Array): string | Problem {
  if (bytes.length > MAX_IMPORT_BYTES) return wholeFile("Die Datei ist größer als 2 MB.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return wholeFile("Die Datei ist nicht in UTF-8 gespeichert. Eine publiccode.yml ist immer UTF-8.");
  }
}

function wholeFile(text: string): Problem {
  return { severity: "error", line: null, column: null, place: "", text };
}

async function previewTable(tx: Tx, bytes: Uint8Array): Promise<EntryFileReport> {
  const refused = (text: string, line: number | null = null): EntryFileReport => ({
    kind: "offerings",
    report: { rows: [], problems: [{ ...wholeFile(text), line }], ignoredColumns: [] },
  });
  if (bytes.length > MAX_IMPORT_BYTES) return refused("Die Datei ist größer als 2 MB.");
  const table = isWorkbook(bytes) ? readWorkbook(bytes) : await readCsv(bytes);
  if (!table.ok) return "reason" in table ? refused(table.reason) : refused(table.error.reason, table.error.line);
  const records = "rows" in table ? table.rows : table.table.records;
  const numbers = records.flatMap(({ cells }) => cells).join("\n");
  return { kind: "offerings", report: readEntryTable(records, await loadImportCatalogue(tx, numbers)) };
}

/** What the catalogue says about the numbers and names of a file. */
export async function loadImportCatalogue(tx: Tx, text: string): Promise<ImportCatalogue> {
  const numbers = numbersIn(text);
  const [topicFields, situations, services, keys, states] = await Promise.all([
    tx.topicField.findMany({ select: { slug: true, name: true }, take: 100 }),
    tx.situation.findMany({ select: { slug: true, name: true }, take: 500 }),
    tx.ozgService.findMany({
      where: { ozgId: { in: numbers.ozgIds } },
      select: { ozgId: true, topicFieldSlug: true },
      take: numbers.ozgIds.length,
    }),
    tx.administrativeService.findMany({
      where: { leikaKey: { in: numbers.leikaKeys } },
      select: { leikaKey: true },
      take: numbers.leikaKeys.length,
    }),
    tx.state.findMany({ select: { code: true }, take: 100 }),
  ]);
  const byName = (rows: readonly { slug: string; name: string }[]) =>
    new Map(rows.flatMap(({ slug, name }) => [[catalogueName(name), slug] as const, [slug, slug] as const]));
  return {
    topicFields: byName(topicFields),
    situations: byName(situations),
    ozgIds: new Map(services.map(({ ozgId, topicFieldSlug }) => [ozgId, topicFieldSlug])),
    leikaKeys: new Set(keys.flatMap(({ leikaKey }) => leikaKey ?? [])),
    stateCodes: new Set(states.map(({ code }) => code)),
  };
}

/**
 * Entries of the Land that a file would make a second time: the same title, live or in work, or the address that the
 * title makes (whoever renamed a draft after its import does not get it again).
 * @returns address of the entry that is there, by the title of the file
 */
export async function findExisting(
  tx: Tx,
  stateCode: string,
  contents: readonly Pick<ImportedContent, "title">[],
): Promise<Map<string, string>> {
  const titles = contents.map(({ title }) => title);
  const slugs = titles.map((title) => offeringSlug(title, stateCode));
  const rows = await tx.offering.findMany({
    where: {
      stateCode,
      OR: [
        { slug: { in: slugs } },
        { liveRevision: { title: { in: titles } } },
        { workingRevision: { title: { in: titles } } },
      ],
    },
    select: { slug: true, liveRevision: { select: { title: true } }, workingRevision: { select: { title: true } } },
    take: 3 * titles.length + 1,
  });
  const bySlug = new Set(rows.map(({ slug }) => slug));
  const byTitle = new Map(
    rows.flatMap(({ slug, liveRevision, workingRevision }) =>
      [liveRevision, workingRevision].flatMap((revision) => (revision ? [[revision.title, slug] as const] : [])),
    ),
  );
  return new Map(
    titles.flatMap((title) => {
      const slug = offeringSlug(title, stateCode);
      const found = byTitle.get(title) ?? (bySlug.has(slug) ? slug : undefined);
      return found === undefined ? [] : [[title, found] as const];
    }),
  );
}

/** For the preview of a signed-in person. */
export async function listExisting(actor: Actor, contents: readonly Pick<ImportedContent, "title">[]) {
  return actor.stateCode === null ? new Map<string, string>() : findExisting(db(), actor.stateCode, contents);
}
