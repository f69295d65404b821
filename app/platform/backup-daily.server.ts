import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { backupDatabase } from "./backup.server";
import { type Database, openedDatabase } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";

/**
 * The embedded database does not wait for the disk (no fsync), so a power cut may cost the newest writes. Therefore it
 * keeps a backup a day beside itself; a PostgreSQL server has its operator's own backups.
 */
const DAY_MS = 24 * 60 * 60 * 1_000;
const FIRST_CHECK_MS = 30_000;
const CHECK_EVERY_MS = 60 * 60 * 1_000;
const NAME = /^marktplatz-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.gz$/;
const UNFINISHED = /^marktplatz-\d{8}T\d{6}Z\.gz\..+\.tmp$/;

export interface DailyBackup {
  /** waits for a backup that is being written */
  stop(): Promise<void>;
}

/** Starts the timer; does nothing on a PostgreSQL server. The database must be open. */
export function startDailyBackup(): DailyBackup {
  const database = openedDatabase();
  if (database.kind === "postgres") return { stop: async () => {} };
  const folder = join(resolve(env().dataDir), "backups");
  const keep = env().backupKeep;
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(check, FIRST_CHECK_MS);
  timer.unref();

  function check(): void {
    running = backupWhenDue(database, { folder, keep, now: new Date() })
      .then((file) => {
        if (file !== null) log().info({ file }, "backup written");
      })
      .catch((error: unknown) => log().error({ err: error }, "backup failed"))
      .finally(() => {
        timer = setTimeout(check, CHECK_EVERY_MS);
        timer.unref();
      });
  }

  return {
    stop: async () => {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
  };
}

/**
 * Writes a backup when the newest is older than a day, and removes all but the newest `keep`.
 * @returns its path, or null when none was due
 */
export async function backupWhenDue(
  database: Database,
  { folder, keep, now }: { folder: string; keep: number; now: Date },
): Promise<string | null> {
  const newest = (await listBackups(folder)).at(-1);
  if (newest !== undefined && now.getTime() - newest.at < DAY_MS) return null;
  await removeUnfinished(folder);
  const file = join(folder, `marktplatz-${now.toISOString().replace(/[-:]|\.\d+/g, "")}.gz`);
  await backupDatabase(database, file);
  const all = await listBackups(folder);
  for (const { name } of all.slice(0, Math.max(0, all.length - keep))) await rm(join(folder, name));
  return file;
}

/** The lock of the data folder says that nobody else is writing: what is unfinished was left by a killed process. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) if (UNFINISHED.test(name)) await rm(join(folder, name));
}

/** Oldest first. The name says when, not the file's own date: that changes when somebody copies the folder. */
async function listBackups(folder: string): Promise<{ name: string; at: number }[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => ({ name, at: Date.parse(name.replace(NAME, "$1-$2-$3T$4:$5:$6Z")) }));
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}
