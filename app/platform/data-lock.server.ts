import { randomUUID } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, type LockIdentity, ownIdentity, parseIdentity } from "./data-lock-identity.server";

/**
 * Exclusive lock of the data folder. PGlite has none of its own, and two processes in one folder lose acknowledged data.
 *
 * Generations: the lock is the file `lock.<n>` with the highest n. Taking it means creating the next number with
 * `link()`, which only one process can do; a released lock stays as a file with the word "released", so numbers only
 * grow and a slow contender cannot mistake an old state for the present one. All calls are synchronous: between two
 * steps of one contender nothing else of the same process runs.
 */
export interface DataLock {
  release(): void;
}

export class DataDirLocked extends Error {
  override name = "DataDirLocked";
}

/** Used only when the owner's process cannot be looked up (other container or machine). */
const HEARTBEAT_MS = 5_000;
const HEARTBEAT_STALE_MS = 30_000;
const RELEASED = "released\n";
const MAX_ROUNDS = 1_000;

/**
 * @param dataDir an existing folder
 * @throws DataDirLocked when a living process holds it; never waits
 */
export function acquireDataLock(dataDir: string): DataLock {
  const own = ownIdentity();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const highest = highestGeneration(dataDir);
    refuseWhenHeld(dataDir, highest);
    const generation = highest + 1;
    if (!claim(dataDir, generation, own)) continue;
    if (highestGeneration(dataDir) > generation) {
      rmSync(lockFile(dataDir, generation), { force: true });
      continue;
    }
    removeOlder(dataDir, generation);
    return holdLock(dataDir, generation);
  }
  throw new DataDirLocked(`Der Datenordner ${dataDir} ließ sich nicht sperren: zu viele Prozesse öffnen ihn zugleich.`);
}

function holdLock(dataDir: string, generation: number): DataLock {
  const file = lockFile(dataDir, generation);
  const heartbeat = setInterval(() => {
    // After a suspended machine or container somebody else may have taken over: writing on would destroy their data.
    if (highestGeneration(dataDir) !== generation)
      throw new DataDirLocked(`Der Datenordner ${dataDir} wurde von einem anderen Prozess übernommen.`);
    const now = new Date();
    utimesSync(file, now, now);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  let isHeld = true;
  return {
    release: () => {
      clearInterval(heartbeat);
      if (isHeld && highestGeneration(dataDir) === generation) replaceContent(dataDir, file, RELEASED);
      isHeld = false;
    },
  };
}

function refuseWhenHeld(dataDir: string, generation: number): void {
  if (generation === 0) return;
  const file = lockFile(dataDir, generation);
  const owner = readOwner(file);
  if (owner === null) return;
  const alive = isAlive(owner) ?? hasHeartbeat(dataDir, file);
  if (alive) throw new DataDirLocked(lockedMessage(dataDir, owner));
}

function readOwner(file: string): LockIdentity | null {
  try {
    return parseIdentity(readFileSync(file, "utf8"));
  } catch (error) {
    // Removed meanwhile by a newer owner: claiming the next number then fails or is undone, and the round starts over.
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** Compares with the clock of the file system, not of this machine: the folder may be shared. */
function hasHeartbeat(dataDir: string, file: string): boolean {
  const probe = temporaryFile(dataDir);
  writeFileSync(probe, "", { mode: 0o600 });
  try {
    return statSync(probe).mtimeMs - statSync(file).mtimeMs < HEARTBEAT_STALE_MS;
  } catch (error) {
    if (isCode(error, "ENOENT")) return false;
    throw error;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** The file appears complete or not at all: a reader never sees a lock without its owner. */
function claim(dataDir: string, generation: number, own: LockIdentity): boolean {
  const temporary = temporaryFile(dataDir);
  writeFileSync(temporary, `${JSON.stringify(own)}\n`, { mode: 0o600 });
  try {
    linkSync(temporary, lockFile(dataDir, generation));
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function replaceContent(dataDir: string, file: string, content: string): void {
  const temporary = temporaryFile(dataDir);
  writeFileSync(temporary, content, { mode: 0o600 });
  renameSync(temporary, file);
}

/** Keeps the generation before the own one, so that a listing made while numbers change never comes out empty. */
function removeOlder(dataDir: string, generation: number): void {
  for (const number of generations(dataDir))
    if (number < generation - 1) rmSync(lockFile(dataDir, number), { force: true });
}

function highestGeneration(dataDir: string): number {
  return Math.max(0, ...generations(dataDir));
}

function generations(dataDir: string): number[] {
  return readdirSync(dataDir).flatMap((name) => {
    const number = /^lock\.(\d+)$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function lockFile(dataDir: string, generation: number): string {
  return join(dataDir, `lock.${generation}`);
}

function temporaryFile(dataDir: string): string {
  return join(dataDir, `.lock-${process.pid}-${randomUUID()}`);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function lockedMessage(dataDir: string, owner: LockIdentity): string {
  return [
    `Der Datenordner ${dataDir} ist schon in Benutzung: Prozess ${owner.pid}, seit ${owner.since}.`,
    "Die eingebettete Datenbank verträgt nur einen Prozess zur selben Zeit. Möglichkeiten:",
    `  - den anderen Prozess beenden (Strg+C in seinem Terminal oder: kill ${owner.pid}),`,
    "  - mit DATA_DIR einen anderen Ordner wählen,",
    "  - mit DATABASE_URL einen PostgreSQL-Server benutzen; er verträgt viele Prozesse.",
  ].join("\n");
}
