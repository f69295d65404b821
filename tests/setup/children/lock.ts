import { createInterface } from "node:readline";
import { acquireDataLock, DataDirLocked, type DataLock } from "~/platform/data-lock.server";

/** Takes and gives back the lock of `DATA_DIR` on command. */
const dataDir = process.env["DATA_DIR"] ?? "";
let lock: DataLock | null = null;

function acquire(): string {
  try {
    lock = acquireDataLock(dataDir);
    return "held";
  } catch (error) {
    if (!(error instanceof DataDirLocked)) throw error;
    return `refused ${JSON.stringify(error.message)}`;
  }
}

function release(): string {
  lock?.release();
  lock = null;
  return "released";
}

console.log("ready");
for await (const command of createInterface({ input: process.stdin }))
  console.log(command === "acquire" ? acquire() : release());
