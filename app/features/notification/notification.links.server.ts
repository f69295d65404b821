import type { Tx } from "~/platform/db.server";
import { mintToken } from "~/platform/one-time-token.server";
import { type LinkPage, linkPages } from "./notification.account.rules";

export type LinkedTemplate = keyof typeof linkPages;

const MINUTE_MS = 60_000;

export interface LinkInput {
  readonly template: LinkedTemplate;
  readonly subjectId: string;
  readonly appUrl: string;
  /** ends earlier than the page's own time, where the matter itself ends */
  readonly until?: Date;
}

/**
 * Makes the one-time link of a mail, while the mail is rendered: the token stands in the mail and nowhere else, and a
 * repeated delivery gets its own. The origin is the configured one, never that of a request.
 */
export async function mintLink(tx: Tx, { template, subjectId, appUrl, until }: LinkInput): Promise<string> {
  const { purpose, path, minutes }: LinkPage = linkPages[template];
  const left = until === undefined ? minutes : (until.getTime() - Date.now()) / MINUTE_MS;
  const token = await mintToken(tx, { purpose, subjectId, minutes: Math.min(minutes, left) });
  return `${appUrl}${path}?token=${token}`;
}
