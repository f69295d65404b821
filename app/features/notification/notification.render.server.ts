import type { Tx } from "~/platform/db.server";
import type { RenderedMail } from "~emails/registry";
import type { RenderInput } from "./notification.frame.server";
import { renderAccount } from "./notification.render-account.server";
import { renderConnection, renderOffering } from "./notification.render-process.server";
import type { Subject } from "./notification.subject.server";

/**
 * Turns a delivery into its mail; makes the one-time link where the mail has one.
 * @returns null when the matter is over (confirmed, revoked, decided): then there is nothing to send
 * @throws when event, subject and template do not belong together
 */
export async function renderDelivery(tx: Tx, input: RenderInput, subject: Subject): Promise<RenderedMail | null> {
  if (subject.kind === "offering") return renderOffering(input, subject);
  if (subject.kind === "connection") return renderConnection(input, subject);
  return renderAccount(tx, input, subject);
}
