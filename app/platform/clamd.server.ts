import { once } from "node:events";
import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { env } from "./env.server";
import { log } from "./log.server";

export type ScanResult = { readonly scannedAt: Date | null } | { readonly problem: string };

/** Without a word from the scanner for so long, it counts as gone; its own limit for a file is two minutes. */
const SILENCE_MS = 60_000;
const PING_MS = 2_000;
const MAX_ANSWER = 4_096;
const INFECTED =
  "In der Datei wurde Schadsoftware gefunden. Sie wurde nicht gespeichert. Bitte melden Sie das Ihrer IT-Sicherheit.";
const NOT_SCANNED =
  "Die Datei konnte nicht auf Schadsoftware geprüft werden und wurde deshalb nicht gespeichert. Bitte versuchen Sie es später noch einmal.";

/**
 * Has a file scanned by clamd. Fails closed: without the scanner's clear word that the file is clean, it is refused.
 * @returns `scannedAt` null where no scanner is set up
 */
export async function scanFile(path: string): Promise<ScanResult> {
  const { clamdUrl } = env();
  if (clamdUrl === null) return { scannedAt: null };
  try {
    const answer = await ask(clamdUrl, instream(path), SILENCE_MS);
    if (answer === "stream: OK") return { scannedAt: new Date() };
    const signature = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (signature === undefined) throw new Error(`clamd answered: ${answer}`);
    log().warn({ signature }, "malware in an uploaded file");
    return { problem: INFECTED };
  } catch (error) {
    log().error({ err: error }, "an uploaded file could not be scanned");
    return { problem: NOT_SCANNED };
  }
}

/** For the page of the operator: is there a scanner, and does it answer? */
export async function scannerState(): Promise<"none" | "silent" | "ready"> {
  const { clamdUrl } = env();
  if (clamdUrl === null) return "none";
  const answer = await ask(clamdUrl, [Buffer.from("zPING\0")], PING_MS).catch(() => null);
  return answer === "PONG" ? "ready" : "silent";
}

/** The protocol of clamd(8): a command that ends with NUL, and an answer that does. */
async function ask(url: string, command: Iterable<Buffer> | AsyncIterable<Buffer>, silenceMs: number): Promise<string> {
  const socket = open(url);
  socket.setTimeout(silenceMs, () => socket.destroy(new Error("clamd is silent")));
  const answer = readAnswer(socket);
  const sending = send(command, socket).catch(() => undefined);
  try {
    return await answer;
  } finally {
    socket.destroy();
    await sending;
  }
}

/**
 * The answer may come, and the connection end, before all is sent: too large, or found at once. Not `pipeline`: where the
 * other side ends first, it waits for ever for a stream that has finished.
 */
async function send(command: Iterable<Buffer> | AsyncIterable<Buffer>, socket: Socket): Promise<void> {
  const closed = once(socket, "close");
  closed.catch(() => undefined);
  for await (const piece of command) {
    const isTaken = socket.write(piece);
    if (socket.destroyed || socket.writableEnded) return;
    if (!isTaken) await Promise.race([once(socket, "drain"), closed]);
  }
}

function open(url: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol === "unix:") return connect(decodeURIComponent(pathname));
  return connect(Number(port || 3310), hostname.replaceAll(/[[\]]/g, ""));
}

/** Pieces with their length in front; an empty one is the end. */
async function* instream(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    yield lengthOf(chunk.length);
    yield chunk;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** @throws when the connection ends before the answer does */
function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString("utf8");
      const end = text.indexOf("\0");
      if (end !== -1) resolve(text.slice(0, end));
      else if (text.length > MAX_ANSWER) reject(new Error("clamd answers without end"));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("clamd closed the connection without an answer")));
  });
}
