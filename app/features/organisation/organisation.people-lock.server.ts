import { listSoleCoordinations } from "~/features/account/account.coordinators.queries.server";
import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { revokeInvitationsBy } from "./organisation.invitation-end.server";
import { invalid } from "./organisation.membership.server";
import { recordLeaderless } from "./organisation.people.server";
import { can } from "./organisation.policy";

/**
 * Keeps somebody out after a security incident: every session ends. Memberships stay as they are, they are their Land's.
 * @throws Forbidden for everybody but operators, and for oneself
 */
export async function disableAccount(
  tx: Tx,
  actor: Actor,
  input: { readonly personId: string; readonly reason: string; readonly confirmsLast: boolean },
): Promise<void> {
  const { personId, reason } = input;
  demandIncidentDuty(actor, personId);
  await oneAtATime(tx, "coordinators");
  const person = await tx.person.findUnique({ where: { id: personId }, select: { status: true } });
  if (!person) throw new NotFound("Diese Person wurde nicht gefunden.");
  const leaderless = await listSoleCoordinations(tx, personId);
  if (leaderless.length > 0 && !input.confirmsLast)
    throw invalid("confirmsLast", "Danach hat ein Land keine aktive OZG-Koordination mehr. Bitte bestätigen Sie das.");
  const won = await tx.person.updateMany({
    where: { id: personId, status: "active" },
    data: { status: "disabled", disabledAt: new Date(), disabledReason: "operator" },
  });
  if (won.count === 0) throw new Conflict("Dieses Konto ist schon gesperrt.");
  await tx.session.deleteMany({ where: { personId } });
  await revokeInvitationsBy(tx, actor, { personId });
  await recordAccount(tx, actor, { type: "account.deactivated", personId, reason });
  for (const stateCode of leaderless) await recordLeaderless(tx, actor, stateCode);
}

/** Lets somebody in again; the time of inactivity begins anew. */
export async function reactivateAccount(
  tx: Tx,
  actor: Actor,
  { personId, reason }: { readonly personId: string; readonly reason: string },
): Promise<void> {
  demandIncidentDuty(actor, personId);
  const won = await tx.person.updateMany({
    where: { id: personId, status: "disabled", disabledReason: { not: "deletion" } },
    data: {
      status: "active",
      disabledAt: null,
      disabledReason: null,
      inactivityWarnedAt: null,
      lastSeenAt: new Date(),
    },
  });
  if (won.count === 0) throw new Conflict("Dieses Konto lässt sich nicht wieder freigeben.");
  await recordAccount(tx, actor, { type: "account.reactivated", personId, reason });
}

function demandIncidentDuty(actor: Actor, personId: string): void {
  if (!can(actor, "disable_accounts", { stateCode: null, hasCoordinator: true }))
    throw new Forbidden("Konten sperrt der Plattformbetrieb.");
  if (personId === actor.personId)
    throw new Forbidden("Das eigene Konto sperrt eine andere Person des Plattformbetriebs.");
}

function recordAccount(
  tx: Tx,
  actor: Actor,
  { type, personId, reason }: { readonly type: string; readonly personId: string; readonly reason: string },
) {
  return recordEvent(tx, actor, { type, subjectKind: "person", subjectId: personId, visibility: "internal", reason });
}
