import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";

/** A real process of its own, spoken to line by line: what happens between processes cannot be tried within one. */
export interface Child {
  readonly pid: number;
  say(line: string): void;
  /** next line of its output; rejects when it ended before */
  hear(): Promise<string>;
  kill(): Promise<void>;
  /** ends its input and waits for the exit code */
  end(): Promise<number | null>;
}

/**
 * For commands that open the embedded database, do little and end: its WebAssembly is compiled once and not optimised
 * beside the work, which saves about 40 % of the processor time of opening it and a few hundred queries [measured].
 */
export const SHORT_LIVED = ["--liftoff-only"] as const;

/** Bundles a TypeScript entry once; below node_modules, so that packages resolve from there. */
export async function bundleChild(entry: string): Promise<{ file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(resolve("node_modules", ".test-child-"));
  const file = `${folder}/child.mjs`;
  await build({
    entryPoints: [resolve(entry)],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

export function startChild(file: string, env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, [...SHORT_LIVED, file], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    say: (line) => {
      child.stdin.write(`${line}\n`);
    },
    hear: async () => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`The process ended (code ${child.exitCode}) without an answer.`);
      return value;
    },
    kill: async () => {
      const exited = exitOf(child);
      child.kill("SIGKILL");
      await exited;
    },
    end: () => {
      child.stdin.end();
      return exitOf(child);
    },
  };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}
