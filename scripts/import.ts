import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isCalendarDate } from "~/features/catalogue/catalogue.cells.rules";
import { countsText, diffViewOf, findingText } from "~/features/catalogue/catalogue.diff.rules";
import { IMPORT_TIMEOUT_MS, runImport } from "~/features/catalogue/catalogue.import.server";
import {
  countsOf,
  fileKindLabels,
  fileKinds,
  fingerprintOf,
  losesMuch,
  type Plan,
} from "~/features/catalogue/catalogue.plan.rules";
import {
  type ImportInput,
  type ImportPreview,
  previewImport,
} from "~/features/catalogue/catalogue.preview.queries.server";
import type { Finding } from "~/features/catalogue/catalogue.text.rules";
import { type EntryFileKind, entryFileKinds, entryFileLabels } from "~/features/offering/offering.import.rules";
import { closeDatabase, db } from "~/platform/db.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { type EntryOrder, importEntries } from "./import-entries";
import { ImportRefused } from "./import-refused";
import { runStep } from "./progress.mjs";
import { prepareDatabase } from "./serve";

const USAGE = `Aufruf: npm run import -- <Art> <Datei> [--dry-run] [--as-of JJJJ-MM-TT]
        npm run import -- offerings|publiccode <Datei> --land <Kürzel> --als <E-Mail> [--dry-run]

Arten:
${fileKinds.map((kind) => `  ${kind.padEnd(10)} ${fileKindLabels[kind]}`).join("\n")}
${entryFileKinds.map((kind) => `  ${kind.padEnd(10)} ${entryFileLabels[kind]}`).join("\n")}

  --dry-run  zeigt nur, was sich ändern würde
  --as-of    Stand der Daten eines Katalogs, z. B. 2019-10-05

Für offerings und publiccode:
  --land        Land, für das Entwürfe entstehen, z. B. NW
  --als         E-Mail-Adresse der Person, die für die Entwürfe zuständig wird (Vertretung oder OZG-Koordination)
  --themenfeld  Themenfeld, wenn die publiccode.yml keines nennt, z. B. umwelt`;

const SHOWN_WARNINGS = 20;
const SHOWN_ERRORS = 1_000;
const number = new Intl.NumberFormat("de-DE");

interface Order extends ImportInput {
  readonly isDryRun: boolean;
}

async function readOrder({ positionals, values }: Arguments): Promise<Order> {
  const [kindName, file, ...rest] = positionals;
  const kind = fileKinds.find((known) => known === kindName);
  if (kind === undefined)
    throw new ImportRefused(kindName === undefined ? USAGE : `Die Art „${kindName}“ gibt es nicht.\n\n${USAGE}`);
  if (file === undefined || rest.length > 0) throw new ImportRefused(USAGE);
  const asOf = values["as-of"] ?? null;
  if (asOf !== null && !isCalendarDate(asOf))
    throw new ImportRefused(`„${asOf}“ ist kein Datum der Form JJJJ-MM-TT (z. B. 2019-10-05).`);
  return { kind, fileName: basename(file), bytes: await readBytes(file), asOf, isDryRun: values["dry-run"] ?? false };
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean" },
        "as-of": { type: "string" },
        land: { type: "string" },
        als: { type: "string" },
        themenfeld: { type: "string" },
      },
    });
  } catch {
    throw new ImportRefused(`Diese Angaben gibt es nicht.\n\n${USAGE}`);
  }
}

type Arguments = ReturnType<typeof parseArguments>;

async function readEntryOrder(kind: EntryFileKind, { positionals, values }: Arguments): Promise<EntryOrder> {
  const [, file, ...rest] = positionals;
  const { land, als, themenfeld } = values;
  if (file === undefined || rest.length > 0) throw new ImportRefused(USAGE);
  if (land === undefined || als === undefined)
    throw new ImportRefused(`Für Angebote braucht es --land und --als.\n\n${USAGE}`);
  const isDryRun = values["dry-run"] ?? false;
  const bytes = await readBytes(file);
  return { kind, fileName: basename(file), bytes, isDryRun, land, email: als, topicField: themenfeld ?? null };
}

/** npm runs commands in the project's folder; the path is meant from where the person stands. */
async function readBytes(file: string): Promise<Buffer> {
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = { ENOENT: "Es gibt sie nicht.", EISDIR: "Das ist ein Ordner.", EACCES: "Der Zugriff ist verboten." };
    throw new ImportRefused(
      `Die Datei ${path} kann nicht gelesen werden. ${reason[code as keyof typeof reason] ?? code}`,
    );
  }
}

async function openDatabase(): Promise<void> {
  try {
    await prepareDatabase();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "DataDirLocked") throw error;
    throw new ImportRefused(
      `${error.message}\nSolange der Server läuft, importiert der Plattformbetrieb im Browser: /betrieb/importe`,
    );
  }
}

function printFindings(title: string, findings: readonly Finding[], limit: number): void {
  if (findings.length === 0) return;
  console.log(`\n${title} (${number.format(findings.length)}):`);
  for (const finding of findings.slice(0, limit)) console.log(`  ${findingText(finding)}`);
  if (findings.length > limit) console.log(`  … und ${number.format(findings.length - limit)} weitere`);
}

function printPlan(plan: Plan): void {
  const { counts, added, changed, gone } = diffViewOf(plan);
  printList("Neu", counts.added, added);
  printList(
    "Geändert",
    counts.changed,
    changed.map(({ label, changes }) => [label, ...changes].join("\n      ")),
  );
  printList("Entfallen (bleiben als zurückgezogen erhalten)", counts.gone, gone);
  console.log(`\n${number.format(counts.total)} Zeilen: ${countsText(counts)}.`);
  if (losesMuch(counts)) console.log("Achtung: viele Einträge entfallen. Ist die Datei vollständig?");
}

function printList(title: string, count: number, lines: readonly string[]): void {
  if (count === 0) return;
  console.log(`\n${title} (${number.format(count)}):`);
  for (const line of lines) console.log(`  ${line}`);
  if (count > lines.length) console.log(`  … und ${number.format(count - lines.length)} weitere`);
}

function printFile({ kind, fileName, bytes }: Order, { file, fileHash }: ImportPreview): void {
  const delimiter = file.delimiter === "\t" ? "Tabulator" : file.delimiter;
  const format = file.encoding === null ? "" : `, ${file.encoding}, Trennzeichen „${delimiter}“`;
  console.log(`${fileKindLabels[kind]}: ${fileName}, ${number.format(bytes.length)} Bytes${format}`);
  console.log(`SHA-256 ${fileHash}`);
}

async function carryOut(order: Order, plan: Plan): Promise<void> {
  const counts = countsOf(plan);
  const toWrite = counts.added + counts.changed + counts.gone;
  const onWritten = (done: number) =>
    process.stderr.write(`  ${number.format(done)} von ${number.format(toWrite)} Zeilen geschrieben\n`);
  await runStep({ label: "In einer Transaktion übernehmen", expectedMs: 10_000 }, () =>
    inTransaction(
      systemActor,
      (tx, actor) => runImport(tx, actor, { ...order, expected: fingerprintOf(counts), onWritten }),
      { timeoutMs: IMPORT_TIMEOUT_MS },
    ),
  );
}

async function main(): Promise<void> {
  const given = parseArguments();
  const entryKind = entryFileKinds.find((known) => known === given.positionals[0]);
  const order = entryKind === undefined ? await readOrder(given) : await readEntryOrder(entryKind, given);
  await openDatabase();
  try {
    if ("land" in order) await importEntries(order);
    else await importCatalogue(order);
  } finally {
    await closeDatabase();
  }
}

async function importCatalogue(order: Order): Promise<void> {
  const { result: preview } = await runStep({ label: "Datei prüfen und vergleichen", expectedMs: 5_000 }, () =>
    previewImport(db(), order),
  );
  await report(order, preview);
}

async function report(order: Order, preview: ImportPreview): Promise<void> {
  const { file, plan } = preview;
  printFile(order, preview);
  printFindings("Hinweise", file.warnings, SHOWN_WARNINGS);
  if (plan === null) {
    printFindings("Fehler", file.errors, SHOWN_ERRORS);
    throw new ImportRefused("Die Datei hat Fehler. Am Katalog wurde nichts geändert.");
  }
  printPlan(plan);
  if (order.isDryRun) {
    console.log("\nProbelauf: nichts wurde geändert. Ohne --dry-run wird die Datei übernommen.");
    return;
  }
  await carryOut(order, plan);
  const { added, changed, gone } = countsOf(plan);
  if (added + changed + gone === 0) console.log("\nDer Katalog war schon auf diesem Stand.");
  console.log("\n✓ Übernommen. Der Verlauf steht im Betrieb unter /betrieb/importe.");
}

await main();
