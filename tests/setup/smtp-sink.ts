import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What the server answers to one message: at which command, with which code; `hang_up` = the connection ends. */
export type Reply =
  | "accept"
  | { readonly at: "mail" | "rcpt" | "data"; readonly code: number }
  | { readonly at: "data"; readonly hang_up: true };

export interface SunkMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly parsed: ParsedMail;
}

export interface SmtpSink {
  readonly url: string;
  /** mails the server took, in order */
  readonly mails: SunkMail[];
  /** answers to the next messages, in order; after that everything is accepted */
  readonly script: Reply[];
  /** every RCPT seen, also refused ones */
  readonly recipients: string[];
  readonly close: () => Promise<void>;
}

function refuse(code: number): Error {
  return Object.assign(new Error("scripted refusal"), { responseCode: code });
}

/** A real SMTP server on a socket of this machine that answers by script and keeps what it took. */
export async function smtpSink(options: { readonly password?: string } = {}): Promise<SmtpSink> {
  const mails: SunkMail[] = [];
  const script: Reply[] = [];
  const recipients: string[] = [];
  const replyAt = (at: "mail" | "rcpt" | "data"): Reply => {
    const next = script[0];
    if (next === undefined) return "accept";
    if (next !== "accept" && next.at !== at) return "accept";
    if (next === "accept" && at !== "data") return "accept";
    script.shift();
    return next;
  };
  const answer = (at: "mail" | "rcpt", callback: (error?: Error) => void) => {
    const reply = replyAt(at);
    callback(reply !== "accept" && "code" in reply ? refuse(reply.code) : undefined);
  };
  const server = new SMTPServer({
    authOptional: options.password === undefined,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ password }, _session, callback) => {
      if (password === options.password) callback(null, { user: "user" });
      else callback(refuse(535));
    },
    onMailFrom: (_address, _session, callback) => answer("mail", callback),
    onRcptTo: ({ address }, _session, callback) => {
      recipients.push(address);
      answer("rcpt", callback);
    },
    onData: async (stream, session, callback) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const reply = replyAt("data");
      const raw = Buffer.concat(chunks).toString("utf8");
      const { mailFrom, rcptTo } = session.envelope;
      const keep = async () =>
        mails.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw,
          parsed: await simpleParser(raw),
        });
      if (reply === "accept") {
        await keep();
        callback();
      } else if ("hang_up" in reply) {
        // taken, but the client never hears of it
        await keep();
        server.connections.forEach((connection: { close: () => void }) => {
          connection.close();
        });
      } else callback(refuse(reply.code));
    },
  });
  server.on("error", () => undefined);
  const listener = await new Promise<ReturnType<SMTPServer["listen"]>>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const bound = listener.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    script,
    recipients,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
