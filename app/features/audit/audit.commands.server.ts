import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Forbidden } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import type { Acting } from "~/platform/transaction.server";
import type { RecordFilters } from "./audit.forms";
import { type AuditScope, can } from "./audit.policy";

/** Whoever takes the record out of the house stands in it. @throws Forbidden */
export async function recordExport(
  tx: Tx,
  actor: Actor,
  { scope, filters }: { readonly scope: AuditScope; readonly filters: RecordFilters },
): Promise<void> {
  if (!can(actor, "export", scope)) throw new Forbidden("Das Protokoll dürfen Sie nicht herunterladen.");
  await recordEvent(tx, actor, {
    type: "record.exported",
    subjectKind: "organisation",
    subjectId: actor.organisationId,
    visibility: "internal",
    data: { filters },
  });
}

/** A signed-in person asked for what is not theirs: which page or form, never what was typed. */
export async function recordRefusal(
  tx: Tx,
  actor: Acting & { readonly personId: string },
  { route, method }: { readonly route: string; readonly method: string },
): Promise<void> {
  await recordEvent(tx, actor, {
    type: "access.refused",
    subjectKind: "person",
    subjectId: actor.personId,
    visibility: "internal",
    data: { route, method },
  });
}
