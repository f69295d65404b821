import { randomUUID } from "node:crypto";
import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { logRequest } from "./log.server";
import { refusalAnswer } from "./refusal-page";

/** Node's parser gives up before there is a request: its codes and the status that says why. */
const PARSER_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Gives requests that never become one (broken framing, CONNECT, time-outs) the same kind of answer as all others. */
export function answerBrokenConnections(server: Server, headers: () => Readonly<Record<string, string>>): void {
  const inFlight = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (request, response) => inFlight.set(request.socket, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const current = inFlight.get(socket);
    const isAnswering = current?.headersSent && !current.writableFinished;
    if (error.code === "ECONNRESET" || !socket.writable || isAnswering) socket.destroy();
    else answer(socket, PARSER_STATUS[error.code ?? ""] ?? 400, headers());
  });
  server.on("connect", (_request, socket: Duplex) => answer(socket, 405, { ...headers(), Allow: "GET, HEAD, POST" }));
}

function answer(socket: Duplex, status: number, headers: Readonly<Record<string, string>>): void {
  const requestId = randomUUID();
  const { contentType, body } = refusalAnswer({ status, path: "", requestId });
  const lines = Object.entries({
    ...headers,
    "X-Request-Id": requestId,
    "Content-Type": contentType,
    "Content-Length": String(Buffer.byteLength(body)),
    "Cache-Control": "no-store",
    Connection: "close",
  }).map(([name, value]) => `${name}: ${value}`);
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
  logRequest({ requestId, actorId: null, method: "-", route: "-", status, ms: 0, dbMs: null, refusal: "parser" });
}
