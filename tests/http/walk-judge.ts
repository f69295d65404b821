import type { Change } from "./walk-changes";
import type { Expectation, Verdict } from "./walk-expectations";
import { type AttackedLand, SECRET } from "./walk-land";
import type { Visitor } from "./walk-visitors";

/** One request of the walk and what came of it. */
export interface Outcome {
  readonly visitor: Visitor;
  readonly what: string;
  readonly isWrite: boolean;
  readonly isData: boolean;
  readonly hasAction: boolean;
  readonly status: number;
  readonly location: string;
  readonly body: string;
  readonly changes: readonly Change[];
}

/** Tables that keep count of requests and hold nothing of a Land. */
const BOOKKEEPING = new Set(["BrowserState", "ThrottleCounter"]);
/** With every row that may be written comes the entry in the record and its mail. */
const RECORD = new Set(["Event", "OutboxEntry", "MailDelivery", "CaughtMail"]);

/** @returns what is wrong, in words; null when everything is as it must be */
export function judge(outcome: Outcome, expectation: Expectation, land: AttackedLand): string | null {
  const verdict = verdictOf(outcome, expectation);
  return (
    wrongStatus(outcome, expectation, verdict) ??
    wrongText(outcome, verdict) ??
    wrongChange(outcome, { expectation, verdict, land })
  );
}

function verdictOf({ isWrite, visitor }: Outcome, { get, post }: Expectation): Verdict {
  return (isWrite ? (post ?? get) : get)(visitor);
}

function wrongStatus(
  { isWrite, hasAction, status, location }: Outcome,
  { isFree }: Expectation,
  verdict: Verdict,
): string | null {
  if (status >= 500) return `status ${status}`;
  if (isWrite && !hasAction) return status >= 400 ? null : `status ${status} for a form that does not exist`;
  if (isFree && verdict === "open") return null;
  const isRedirect = status === 202 || (status >= 300 && status < 400);
  const stopped = status === 403 || status === 404;
  // A form may be unreadable before anybody asks whose it is: nothing is shown and nothing is changed either way.
  const isUnread = isWrite && (status === 400 || status === 409 || status === 422);
  switch (verdict) {
    case "open":
      return isWrite || status === 200 || isRedirect ? null : `status ${status} where it should work`;
    case "sign_in":
      return (isRedirect && location.startsWith("/anmelden")) || isUnread
        ? null
        : `status ${status} without a session (${location})`;
    case "account":
      return (isRedirect && location.startsWith("/konto")) || stopped || isUnread
        ? null
        : `status ${status} without a membership (${location})`;
    case "refused":
      return stopped || isUnread ? null : `status ${status} where it should be refused`;
    case "hidden":
      return status === 404 || isUnread || (isWrite && stopped) ? null : `status ${status} where it should be hidden`;
  }
}

/** An operator may read what a Land wrote, where the page is theirs; nobody else ever. */
function wrongText({ body, visitor }: Outcome, verdict: Verdict): string | null {
  if (verdict === "open" && visitor.role === "operator") return null;
  if (body.includes(SECRET)) return "a foreign text in the answer";
  return /[\w.-]+-7q3x@rp\.example/i.test(body) ? "a foreign address in the answer" : null;
}

/** Only what has changed: the rest of a row is long, and holds hashes. */
function difference({ before, after }: Change): string {
  const names = Object.keys(after ?? before ?? {});
  const changed = names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
  return changed
    .map((name) => `${name}: ${JSON.stringify(before?.[name])} → ${JSON.stringify(after?.[name])}`)
    .join(", ");
}

interface Meant {
  readonly expectation: Expectation;
  readonly verdict: Verdict;
  readonly land: AttackedLand;
}

function wrongChange({ changes, isWrite }: Outcome, meant: Meant): string | null {
  const wrong = changes.find((change) => !isHarmless(change, { ...meant, isWrite }));
  return wrong === undefined ? null : `${wrong.operation} ${wrong.table} ${difference(wrong).slice(0, 300)}`;
}

function isHarmless(change: Change, { expectation, verdict, land, isWrite }: Meant & { isWrite: boolean }): boolean {
  const { table, operation, before, after } = change;
  if (BOOKKEEPING.has(table)) return true;
  const isTheirs = [before, after].some((row) => row !== null && land.owns(table, row));
  // A session that is over goes when it is shown again; whose it was does not matter.
  if (table === "Session" && !isWrite) return !land.ids.session.includes(String((before ?? after)?.["publicId"]));
  // One entry for a refusal, and its place in the queue.
  if (RECORD.has(table) && operation !== "DELETE" && verdict !== "open") return isRefusalEntry(change);
  if (verdict !== "open" || !isWrite) return false;
  if (RECORD.has(table)) return operation !== "DELETE" && !(table === "Event" && isTheirs);
  const writes = expectation.writes?.[table];
  return writes === "any" || (writes === "own" && !isTheirs);
}

/** A refusal stands in the record: one entry, and its place in the queue. */
export function isRefusalEntry({ table, after }: Change): boolean {
  return table === "OutboxEntry" || (table === "Event" && after?.["type"] === "access.refused");
}
