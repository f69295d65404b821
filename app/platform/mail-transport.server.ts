import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { env } from "./env.server";
import { caughtAt } from "./mail-catcher.server";
import { singleton } from "./singleton.server";

export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * `sent`: the server took it. `rejected`: it never will (5xx for recipient or content). `deferred`: later (4xx, network).
 * `misconfigured`: our own fault (sign-in, TLS, sender); says nothing about the mail.
 */
export type SendResult =
  | { readonly kind: "sent" }
  | { readonly kind: "rejected" | "deferred" | "misconfigured"; readonly error: string };

/** Together shorter than a job's lease, so that a hanging server cannot make two workers send the same mail. */
const TIMEOUTS = { dnsTimeout: 4_000, connectionTimeout: 6_000, greetingTimeout: 8_000, socketTimeout: 15_000 };

const address = z.email().max(254);

/** Sends one mail to one recipient. Never throws for what a server answers; see {@link SendResult}. */
export async function sendMail(mail: OutgoingMail): Promise<SendResult> {
  const to = address.safeParse(mail.to.address);
  if (!to.success) return { kind: "rejected", error: "Die Adresse ist keine gültige E-Mail-Adresse." };
  const url = smtpUrl();
  if (url === null) return { kind: "misconfigured", error: "SMTP_URL ist nicht gesetzt." };
  const from = sender(env().mailFrom);
  try {
    await transport(url).sendMail({
      // Objects, never strings: nodemailer reads "a@b, evil@x" as two recipients.
      from,
      to: { name: oneLine(mail.to.name), address: to.data },
      envelope: { from: from.address, to: [to.data] },
      subject: oneLine(mail.subject),
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      headers: { ...mail.headers },
    });
    return { kind: "sent" };
  } catch (error) {
    return classifySendError(error);
  }
}

/** Where to send: the configured server, else the mail catcher of this process. */
function smtpUrl(): string | null {
  return env().smtpUrl ?? caughtAt();
}

interface Pool {
  current: { readonly url: string; readonly transporter: Transporter } | null;
}

function pool(): Pool {
  return singleton<Pool>("mail-transport", () => ({ current: null }));
}

function transport(url: string): Transporter {
  const here = pool();
  if (here.current?.url !== url) {
    closeMailTransport();
    here.current = { url, transporter: createTransport(transportOptions(url)) };
  }
  return here.current.transporter;
}

export function closeMailTransport(): void {
  const here = pool();
  here.current?.transporter.close();
  here.current = null;
}

/** Plain SMTP only to this machine; anywhere else TLS or no mail at all. */
export function transportOptions(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  const isImplicitTls = protocol === "smtps:";
  const isLocal = ["localhost", "127.0.0.1", "::1"].includes(host);
  return {
    host,
    port: port === "" ? (isImplicitTls ? 465 : 587) : Number(port),
    secure: isImplicitTls,
    requireTLS: !isImplicitTls && !isLocal,
    ignoreTLS: !isImplicitTls && isLocal,
    tls: { minVersion: "TLSv1.2" as const },
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    pool: true as const,
    maxConnections: 4,
    maxMessages: 100,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  };
}

/** "Marktplatz <post@marktplatz.example>" or a bare address. */
export function sender(from: string): { name: string; address: string } {
  const named = /^(.*?)\s*<([^<>]+)>\s*$/.exec(from);
  const name = oneLine(named?.[1] ?? "").replace(/^"|"$/g, "");
  return { name, address: address.parse((named?.[2] ?? from).trim()) };
}

const faults = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
});
const OWN_FAULTS = ["EAUTH", "ENOAUTH", "EOAUTH2", "ETLS", "EREQUIRETLS", "ECONFIG", "EPROXY"];

/** The server's code decides, its text is not kept: it often repeats the address. */
export function classifySendError(error: unknown): SendResult {
  const parsed = faults.safeParse(error);
  const { code = "unbekannt", responseCode, command = "" } = parsed.success ? parsed.data : {};
  const detail = [code, responseCode, command].filter((part) => part !== undefined && part !== "").join(" ");
  if (OWN_FAULTS.includes(code) || responseCode === 530) return { kind: "misconfigured", error: detail };
  if (responseCode !== undefined && responseCode >= 500) {
    // A refused greeting or sender says something about us, only RCPT and DATA about this mail.
    const isAboutMail = command.startsWith("RCPT") || command.startsWith("DATA");
    return { kind: isAboutMail ? "rejected" : "misconfigured", error: detail };
  }
  // Refused by nodemailer itself (address, size): trying again changes nothing.
  const isUnsendable = responseCode === undefined && (code === "EENVELOPE" || code === "EMESSAGE");
  return { kind: isUnsendable ? "rejected" : "deferred", error: detail };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
