import type { MailFrame } from "~emails/content";
import type { Delivery, NotifiedEvent } from "./notification.queries.server";
import { becauseSentences, type Reason, type Template } from "./notification.relations.rules";

/** A delivery with all that its mail needs, read from the database. */
export interface RenderInput {
  readonly event: NotifiedEvent;
  readonly recipient: Pick<Delivery, "recipient" | "recipientName" | "personId">;
  readonly template: Template;
  readonly reason: Reason;
  /** whom a deputy stands in for; empty for everybody else */
  readonly absentNames: readonly string[];
  readonly appUrl: string;
}

/** @param place the Land or organisation in whose name the recipient gets the mail */
export function frame(input: RenderInput, place: string, url: string): MailFrame {
  const { recipient, reason, absentNames, appUrl } = input;
  const isNamed = recipient.personId !== null && recipient.recipientName.trim() !== "";
  return {
    recipientName: isNamed ? recipient.recipientName : null,
    because: becauseSentences[reason](reason === "vertretung" ? absentOnes(absentNames) : place),
    url,
    appUrl,
  };
}

function absentOnes(names: readonly string[]): string {
  return names.length === 0 ? "jemanden" : new Intl.ListFormat("de").format(names);
}

export function mismatch({ event, template }: RenderInput): Error {
  return new Error(`The event ${event.type} has no mail ${template}.`);
}

export function fail(input: RenderInput): never {
  throw mismatch(input);
}
