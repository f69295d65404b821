import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/**
 * Who holds the lock. A process id alone is not enough: ids are used again, so the start of the process belongs to it;
 * and an id only means something on the same running system and in the same pid namespace (`place`).
 */
const identity = z.object({
  pid: z.number().int().positive(),
  started: z.string(),
  place: z.string(),
  since: z.string(),
});
export type LockIdentity = z.infer<typeof identity>;

export function ownIdentity(): LockIdentity {
  return {
    pid: process.pid,
    started: processStart(process.pid) ?? "unknown",
    place: place(),
    since: new Date().toISOString(),
  };
}

/** null = nobody: released, or a file that a crash of the machine left incomplete */
export function parseIdentity(text: string): LockIdentity | null {
  try {
    return identity.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** null = cannot be told from here: the owner lives on another system or in another container */
export function isAlive(owner: LockIdentity): boolean | null {
  if (owner.place !== place()) return null;
  return processStart(owner.pid) === owner.started;
}

let cachedPlace: string | undefined;

function place(): string {
  cachedPlace ??= [
    hostnameUnlessLinux(),
    readOr(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    readOr(() => readlinkSync("/proc/self/ns/pid")),
  ].join(" ");
  return cachedPlace;
}

/** On Linux boot id and pid namespace say more than a name, which is the same in many containers. */
function hostnameUnlessLinux(): string {
  return process.platform === "linux" ? "linux" : hostname();
}

/** Start of a running process in a form that only has to be comparable; null when there is no such process. */
function processStart(pid: number): string | null {
  if (process.platform === "linux") return linuxProcessStart(pid);
  if (!respondsToSignals(pid)) return null;
  return readOr(() => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim());
}

function linuxProcessStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the name in parentheses and may hold anything; after it: state (3) … start time (22).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state] = fields;
    return state === "Z" || state === "X" ? null : (fields[19] ?? "unknown");
  } catch {
    return null;
  }
}

function respondsToSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readOr(read: () => string): string {
  try {
    return read();
  } catch {
    return "unknown";
  }
}
