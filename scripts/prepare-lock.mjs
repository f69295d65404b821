/** Two commands at once must not install or build over each other: the second waits for the first. */
import { existsSync, readFileSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

const HEARTBEAT_MS = 5_000;
/** Longer without a heartbeat means that the holder died or the machine was restarted and its number reused. */
const STALE_MS = 60_000;
const POLL_MS = 200;

function tryTake(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function removeIfStale(path) {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    const isFresh = Date.now() - statSync(path).mtimeMs < STALE_MS;
    if (isFresh && (pid === 0 || isAlive(pid))) return;
    unlinkSync(path);
  } catch (error) {
    // somebody else removed it first: the next try decides
    if (error.code !== "ENOENT") throw error;
  }
}

/**
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holdingLock(path, work) {
  let isAnnounced = false;
  while (!tryTake(path)) {
    removeIfStale(path);
    if (!isAnnounced) console.error("… Ein anderer Befehl bereitet gerade vor, bitte warten");
    isAnnounced = true;
    await delay(POLL_MS);
  }
  const heartbeat = setInterval(() => existsSync(path) && utimesSync(path, new Date(), new Date()), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}
