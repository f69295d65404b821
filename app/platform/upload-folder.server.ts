import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { env } from "./env.server";

/** Longer than any upload takes: what is older belongs to a process that ended in the middle of it. */
const LEFT_BEHIND_MS = 60 * 60 * 1_000;

export function uploadFolder(): string {
  return join(resolve(env().dataDir), "uploads");
}

export interface TemporaryFile {
  readonly path: string;
  readonly handle: FileHandle;
}

/** An empty file under a name of our own; nothing of the sender's is in its path. */
export async function createTemporaryFile(): Promise<TemporaryFile> {
  await sweepUploads();
  await mkdir(uploadFolder(), { recursive: true, mode: 0o700 });
  const path = join(uploadFolder(), `${randomUUID()}.part`);
  return { path, handle: await open(path, "wx", 0o600) };
}

/**
 * Removes what ended processes left behind: at the start, and with each new upload. Other processes may use the folder.
 * What cannot be removed stays for the next time.
 */
export async function sweepUploads(now = Date.now()): Promise<void> {
  const names = await readdir(uploadFolder()).catch(() => []);
  for (const name of names) {
    const path = join(uploadFolder(), name);
    const age = await stat(path).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    );
    if (age > LEFT_BEHIND_MS) await rm(path, { force: true }).catch(() => undefined);
  }
}
