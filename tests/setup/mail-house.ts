import type { ParsedMail } from "mailparser";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { deliverMail } from "~/features/notification/notification.deliver.server";
import { dispatchEvent } from "~/features/notification/notification.dispatch.server";
import { db } from "~/platform/db.server";
import { type EventInput, recordEvent } from "~/platform/events.server";
import { closeMailTransport } from "~/platform/mail-transport.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { type Acting, inTransaction, systemActor } from "~/platform/transaction.server";
import { type SmtpSink, smtpSink } from "./smtp-sink";

export interface ToldMail {
  readonly to: string;
  readonly template: string;
  readonly reason: string;
  readonly parsed: ParsedMail;
  /** the text part with its line breaks folded, to look for sentences */
  readonly words: string;
  readonly raw: string;
}

/** internal unless said otherwise */
type Happening = Omit<EventInput, "visibility"> & Partial<Pick<EventInput, "visibility">>;

export interface MailHouse {
  readonly sink: () => SmtpSink;
  readonly record: (input: Happening, actor?: Acting) => Promise<string>;
  /** rows of the fan-out, by address */
  readonly fanOut: (eventId: string) => Promise<{ id: string; recipient: string; template: string; reason: string }[]>;
  /** everything that one event brings to mailboxes, by address */
  readonly told: (input: Happening, actor?: Acting) => Promise<ToldMail[]>;
}

/** Somebody who is not signed in, as the record names them. */
export const anonymous: Acting = { ...systemActor, name: "Unangemeldet" };

/** A real SMTP server for the tests of a file; only the people of the test's own story are there to be written to. */
export function mailSink(): () => SmtpSink {
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await smtpSink();
    vi.stubEnv("SMTP_URL", sink.url);
    vi.stubEnv("APP_URL", "https://marktplatz.example");
    forgetSingleton("env");
  });
  beforeEach(async () => {
    sink.mails.length = 0;
    sink.script.length = 0;
    sink.recipients.length = 0;
    await db().$executeRaw`TRUNCATE marktplatz_queue.job`;
    await db().mailDelivery.deleteMany();
    await db().person.updateMany({ where: { status: "active" }, data: { status: "disabled" } });
  });
  afterAll(async () => {
    closeMailTransport();
    vi.unstubAllEnvs();
    forgetSingleton("env");
    await sink.close();
  });
  return () => sink;
}

/** Events become mails on a real SMTP server. */
export function mailHouse(): MailHouse {
  const sink = mailSink();
  const record: MailHouse["record"] = (input, actor = systemActor) =>
    inTransaction(actor, (tx) => recordEvent(tx, actor, { visibility: "internal", ...input }));
  const fanOut: MailHouse["fanOut"] = async (eventId) => {
    await db().$transaction((tx) => dispatchEvent(tx, eventId));
    return db().mailDelivery.findMany({
      where: { eventId },
      orderBy: { recipient: "asc" },
      select: { id: true, recipient: true, template: true, reason: true },
    });
  };
  return {
    sink,
    record,
    fanOut,
    told: async (input, actor) => {
      const mails: ToldMail[] = [];
      for (const { id, template, reason } of await fanOut(await record(input, actor))) {
        const before = sink().mails.length;
        await deliverMail(id);
        for (const { to, parsed, raw } of sink().mails.slice(before))
          mails.push({ to: to.join(), template, reason, parsed, raw, words: (parsed.text ?? "").replace(/\s+/g, " ") });
      }
      return mails;
    },
  };
}

/** The tokens of the links in a mail. */
export function tokensIn({ parsed }: Pick<ToldMail, "parsed">): string[] {
  const found = [...(parsed.text ?? "").matchAll(/^https:\/\/marktplatz\.example(\/\S+)\?token=(\S+)$/gm)];
  return [...new Set(found.map(([, , token]) => token ?? ""))];
}

/** Tables of the product and of its queue that hold this text anywhere. */
export async function tablesWith(text: string): Promise<string[]> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
    WHERE table_schema IN ('public', 'marktplatz_queue') AND table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const sql = `SELECT count(*)::int AS n FROM ${name} AS r WHERE position($1 in r::text) > 0`;
    const [row] = await db().$queryRawUnsafe<{ n: number }[]>(sql, text);
    if (row && row.n > 0) found.push(name);
  }
  return found;
}
