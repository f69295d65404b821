import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { keepCaughtMail } from "./mail-catcher-store.server";
import { singleton } from "./singleton.server";

/** Largest mail taken. */
const MAX_BYTES = 1024 * 1024;

interface Catcher {
  current: { readonly server: SMTPServer; readonly url: string } | null;
}

function slot(): Catcher {
  return singleton<Catcher>("mail-catcher", () => ({ current: null }));
}

/** Address of the running catcher, or null. */
export function caughtAt(): string | null {
  return slot().current?.url ?? null;
}

/**
 * A real SMTP server on this machine that keeps every mail in the database and sends none on. For demo and development:
 * the whole dialogue is the same as with a mail server.
 */
export async function startMailCatcher(): Promise<string> {
  const here = slot();
  if (here.current !== null) return here.current.url;
  const server = new SMTPServer({
    name: "localhost",
    banner: "Mailfang des Marktplatzes",
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    size: MAX_BYTES,
    disableReverseLookup: true,
    logger: false,
    maxClients: 20,
    closeTimeout: 1_000,
    onData: (stream, session, callback) => {
      receive(stream, session).then(
        () => callback(),
        (error: Error) => callback(error),
      );
    },
  });
  // Broken connections are the client's business; the client learns it from the dialogue.
  server.on("error", () => undefined);
  const port = await listen(server);
  here.current = { server, url: `smtp://127.0.0.1:${port}` };
  return here.current.url;
}

export async function stopMailCatcher(): Promise<void> {
  const here = slot();
  const running = here.current;
  here.current = null;
  if (running !== null) await new Promise<void>((resolve) => running.server.close(() => resolve()));
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const listener = server.listen(0, "127.0.0.1", () => {
      server.off("error", reject);
      const bound = listener.address();
      if (bound !== null && typeof bound === "object") resolve(bound.port);
      else reject(new Error("The mail catcher got no port."));
    });
  });
}

async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    // Read on to the end, or the client never gets its answer; but keep no more than the limit.
    bytes += chunk.length;
    if (bytes <= MAX_BYTES) chunks.push(chunk);
  }
  if (bytes > MAX_BYTES) throw Object.assign(new Error("Message too large"), { responseCode: 552 });
  const { mailFrom, rcptTo } = session.envelope;
  await keepCaughtMail({
    envelopeFrom: mailFrom === false ? "" : mailFrom.address,
    envelopeTo: rcptTo.map((recipient) => recipient.address),
    // PostgreSQL stores no NUL; a mail must not contain one either (RFC 5322).
    raw: Buffer.concat(chunks).toString("utf8").replaceAll("\0", ""),
  });
}
