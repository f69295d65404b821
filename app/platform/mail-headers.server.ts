import { createHash } from "node:crypto";

/** Everything but letters, digits, dot and hyphen becomes a hyphen: ids are built from our own data only. */
function atom(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 120);
}

/**
 * Stable for an event and a recipient, so that a mail sent twice (a crash between sending and noting it) is one mail for
 * the recipient's server. The address itself is hashed: ids end up in archives.
 */
export function messageIdFor(input: { host: string; eventId: string; recipient: string; template: string }): string {
  const mark = createHash("sha256").update(`${input.recipient}\n${input.template}`).digest("hex").slice(0, 16);
  return `<ereignis.${atom(input.eventId)}.${mark}@${atom(input.host)}>`;
}

/** The root of a subject's thread; no mail has it as its own id, all refer to it. */
export function threadIdFor(input: { host: string; subjectKind: string; subjectId: string }): string {
  return `<vorgang.${atom(input.subjectKind)}.${atom(input.subjectId)}@${atom(input.host)}>`;
}

export interface SystemMailHeaders {
  readonly threadId: string;
  /** label of the list, e.g. "anschluss"; one per kind of subject, so that people can filter */
  readonly list: string;
  readonly host: string;
  /** token that says why this recipient gets the mail, e.g. "entscheidung" */
  readonly reason: string;
}

/**
 * Headers of every mail the system writes (contract part 7): RFC 2919 list id, RFC 3834 auto-submitted, Exchange's own
 * switch against absence notes. `List-Unsubscribe` comes with the subscriptions: a header that points to nothing is worse
 * than none.
 */
export function systemMailHeaders(input: SystemMailHeaders): Record<string, string> {
  return {
    "In-Reply-To": input.threadId,
    References: input.threadId,
    "List-Id": `<${atom(input.list)}.${atom(input.host)}>`,
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "All",
    "X-Marktplatz-Grund": atom(input.reason),
  };
}
