import { relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { backupDatabase, restoreDatabase } from "~/platform/backup.server";
import type { BackupSummary } from "~/platform/backup-file.server";
import { closeDatabase, openDatabase, openedDatabase } from "~/platform/db.server";
import { describeUrl } from "~/platform/db-postgres.server";
import { env } from "~/platform/env.server";
import { migrate, migrationStatus, writeNextMigration } from "~/platform/migrate.server";
import { resetDatabase } from "~/platform/migrate-reset.server";
import { isEmpty, loadDemoData, loadReferenceData } from "~prisma/seed";
import { runStep } from "./progress.mjs";

/** The command cannot be carried out as written; `message` is German and made for the person at the terminal. */
class CommandRefused extends Error {
  override name = "CommandRefused";
}

const USAGE = `Aufruf: npm run db -- <Befehl>

  migrate              bringt die Datenbank auf den Stand dieser Version
  diff <Name>          schreibt die nächste Migration aus prisma/schema
  status               zeigt, welche Migrationen angewendet sind (Rückgabewert 1, wenn welche fehlen)
  seed                 lädt Referenzdaten, mit DEMO=1 auch Demodaten in eine leere Datenbank
  reset [--yes]        löscht alle Daten und legt die Datenbank neu an
  backup <Datei>       schreibt alle Daten in eine Datei, die auf jede Datenbank dieses Programms passt
  restore <Datei> [--force]
                       liest eine solche Datei ein; --force ersetzt vorhandene Daten`;

const number = new Intl.NumberFormat("de-DE");

function parseCommand() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { yes: { type: "boolean" }, force: { type: "boolean" }, help: { type: "boolean" } },
    });
    const [command = "", argument = null, ...rest] = positionals;
    if (rest.length > 0) throw new CommandRefused(USAGE);
    return { command: values.help === true ? "help" : command, argument, ...values };
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`Diese Angaben gibt es nicht.\n\n${USAGE}`);
  }
}

type Order = ReturnType<typeof parseCommand>;

const COMMANDS: Record<string, (order: Order) => Promise<void>> = {
  migrate: () => withDatabase(runMigrate),
  diff: runDiff,
  status: () => withDatabase(runStatus),
  seed: () => withDatabase(runSeed),
  reset: (order) => withDatabase(() => runReset(order)),
  backup: (order) => onFile(order, runBackup),
  restore: (order) => onFile(order, runRestore),
  help: async () => console.log(USAGE),
};

async function withDatabase(work: () => Promise<void>): Promise<void> {
  try {
    await runStep({ label: `Datenbank öffnen: ${place()}` }, () => openDatabase({ isOwner: true }));
    await work();
  } finally {
    await closeDatabase();
  }
}

function place(): string {
  const { databaseUrl, migrationUrl, dataDir } = env();
  if (databaseUrl === null) return `eingebettet in ${resolve(dataDir)}`;
  return `PostgreSQL ${describeUrl(migrationUrl ?? databaseUrl)}`;
}

async function runMigrate(): Promise<void> {
  const { result } = await runStep({ label: "Migrationen anwenden" }, () => migrate(openedDatabase()));
  console.log(
    result.length === 0 ? "Die Datenbank ist schon auf dem Stand dieser Version." : listOf("Angewendet", result),
  );
}

async function runDiff({ argument }: Order): Promise<void> {
  if (argument === null) throw new CommandRefused(`Es fehlt der Name der Migration.\n\n${USAGE}`);
  const { result } = await runStep({ label: "prisma/schema mit den Migrationen vergleichen" }, () =>
    writeNextMigration(argument),
  );
  if (result === null) console.log("prisma/schema und Migrationen stimmen überein; es gibt nichts zu schreiben.");
  else
    console.log(
      `Geschrieben: ${relative(process.cwd(), result)}\n` +
        "Bitte lesen und ergänzen (Datenübernahme, Sortierung, Trigger), dann: npm run db -- migrate",
    );
}

async function runStatus(): Promise<void> {
  const status = await migrationStatus(openedDatabase());
  const lists = [
    listOf("Angewendet", status.applied),
    listOf("Ausstehend", status.pending),
    listOf("Gescheitert", status.failed),
    listOf("Nachträglich geändert", status.changed),
    listOf("Dieser Version unbekannt", status.unknown),
  ];
  console.log(lists.filter((list) => list !== "").join("\n"));
  const open = status.pending.length + status.failed.length + status.changed.length + status.unknown.length;
  if (open > 0) process.exitCode = 1;
  console.log(
    open === 0 ? "Die Datenbank ist auf dem Stand dieser Version." : "Nächster Schritt: npm run db -- migrate",
  );
}

async function runSeed(): Promise<void> {
  const { client } = openedDatabase();
  await runStep({ label: "Migrationen anwenden" }, () => migrate(openedDatabase()));
  await runStep({ label: "Referenzdaten laden" }, () => loadReferenceData(client));
  if (!env().demo) console.log("Demodaten wurden nicht geladen (dafür DEMO=1 setzen).");
  else if (!(await isEmpty(client))) console.log("Demodaten wurden nicht geladen: Die Datenbank enthält schon Konten.");
  else await runStep({ label: "Demodaten laden" }, () => loadDemoData(client));
}

async function runReset({ yes }: Order): Promise<void> {
  if (yes !== true) await confirm(`Alle Daten werden gelöscht, auch das Protokoll (${place()}).`);
  const { result } = await runStep({ label: "Datenbank leeren und neu anlegen" }, () =>
    resetDatabase(openedDatabase()),
  );
  console.log(`${listOf("Angewendet", result)}\nNächster Schritt: npm run db -- seed, oder gleich: npm start`);
}

async function runBackup(file: string): Promise<void> {
  const { result } = await runStep({ label: `Sicherung schreiben: ${file}` }, () =>
    backupDatabase(openedDatabase(), file),
  );
  console.log(`Gesichert: ${extentOf(result)}.\nWiederherstellen: npm run db -- restore ${file}`);
}

async function runRestore(file: string, { force }: Order): Promise<void> {
  await runStep({ label: "Migrationen anwenden" }, () => migrate(openedDatabase()));
  const { result } = await runStep({ label: `Sicherung einlesen: ${file}` }, () =>
    restoreDatabase(openedDatabase(), { file, isForced: force === true }),
  );
  console.log(`Wiederhergestellt: ${extentOf(result)}, Stand ${result.header.createdAt}.`);
}

async function confirm(warning: string): Promise<void> {
  if (!process.stdin.isTTY) throw new CommandRefused(`${warning}\nOhne Rückfrage geht es mit --yes.`);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question(`${warning}\nZum Fortfahren „ja“ eingeben: `);
  prompt.close();
  if (answer.trim().toLowerCase() !== "ja") throw new CommandRefused("Abgebrochen, es wurde nichts geändert.");
}

/** npm runs commands in the project's folder; the path is meant from where the person stands. */
function onFile(order: Order, run: (file: string, order: Order) => Promise<void>): Promise<void> {
  if (order.argument === null) throw new CommandRefused(`Es fehlt die Datei.\n\n${USAGE}`);
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), order.argument);
  return withDatabase(() => run(file, order));
}

function extentOf({ rows, sums }: BackupSummary): string {
  return `${number.format(rows)} Zeilen aus ${sums.length} Tabellen`;
}

function listOf(title: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${title}:\n${names.map((name) => `  ${name}`).join("\n")}`;
}

const order = parseCommand();
const run = Object.hasOwn(COMMANDS, order.command) ? COMMANDS[order.command] : undefined;
if (run === undefined)
  throw new CommandRefused(order.command === "" ? USAGE : `Den Befehl „${order.command}“ gibt es nicht.\n\n${USAGE}`);
await run(order);
// The schema engine leaves its ten-second timer for the advisory lock behind, which would keep the process waiting.
process.exit(process.exitCode ?? 0);
