import { createServer, type Server, type Socket } from "node:net";

/** What the scanner does with a file. */
export type ScannerMood = "scans" | "too_large" | "hangs_up" | "talks_nonsense" | "talks_without_end";

export interface Scanner {
  readonly url: string;
  mood: ScannerMood;
  /** what it was given to scan, whole */
  readonly scanned: Buffer[];
  close(): Promise<void>;
}

/** The text by which a file counts as infected here. */
export const INFECTED = "SCHADSOFTWARE-ZUM-TESTEN";

/**
 * Not clamd: a server on a socket that speaks its protocol as clamd(8) describes it (zPING; zINSTREAM with pieces that
 * carry their length in front, up to an empty one), because the real one needs a download of signatures.
 * @param path of a Unix socket; absent = TCP
 */
export async function startScanner(path?: string): Promise<Scanner> {
  const scanned: Buffer[] = [];
  const scanner: Scanner = { url: "", mood: "scans", scanned, close: () => closed(server) };
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    converse(socket, scanner);
  });
  await new Promise<void>((resolve) => (path ? server.listen(path, resolve) : server.listen(0, "127.0.0.1", resolve)));
  const address = server.address();
  const url = typeof address === "object" && address ? `tcp://127.0.0.1:${address.port}` : `unix:${path}`;
  return Object.assign(scanner, { url });
}

function converse(socket: Socket, scanner: Scanner): void {
  let received = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    if (scanner.mood === "hangs_up") socket.destroy();
    else if (received.toString("latin1", 0, 6) === "zPING\0") socket.end("PONG\0");
    else if (scanner.mood === "too_large") socket.end("INSTREAM size limit exceeded. ERROR\0");
    else if (scanner.mood === "talks_nonsense") socket.end("stream: OK, perhaps\0");
    else if (scanner.mood === "talks_without_end") socket.write("x".repeat(5_000));
    else answerScan(socket, scanner, received);
  });
}

function answerScan(socket: Socket, scanner: Scanner, received: Buffer): void {
  const command = "zINSTREAM\0";
  if (received.toString("latin1", 0, command.length) !== command) return;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length > 0 && at + 4 + length > received.length) return;
    if (length === 0) {
      const file = Buffer.concat(pieces);
      scanner.scanned.push(file);
      socket.end(file.includes(INFECTED) ? "stream: Test-Signatur FOUND\0" : "stream: OK\0");
      return;
    }
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
