import { connect } from "node:net";

export interface RawAnswer {
  /** 0 = the connection ended without an answer */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends exactly these bytes. `fetch` repairs or refuses what is broken; a socket does not. A request that does not close
 * the connection by itself must be `isCut`: then the sender hangs up right after, so that nothing waits for a time-out.
 */
export function sendRaw(port: number, request: string | Uint8Array, isCut = false): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("connect", () => (isCut ? socket.end(request) : socket.write(request)));
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server may close while bytes are under way: what it said until then is its answer.
    socket.on("error", () => socket.destroy());
    socket.on("end", () => socket.destroy());
    socket.on("close", () => resolve(parse(Buffer.concat(chunks).toString("utf8"))));
  });
}

function parse(text: string): RawAnswer {
  const separator = text.indexOf("\r\n\r\n");
  const head = separator < 0 ? text : text.slice(0, separator);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? "0"),
    head,
    body: separator < 0 ? "" : text.slice(separator + 4),
  };
}
