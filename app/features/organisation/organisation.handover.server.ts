import { type Handover, handoverState } from "~/features/account/account.responsible.rules";
import { type Actor, writingState } from "~/features/account/account.rules";
import { findWriter } from "~/features/account/account.writers.queries.server";
import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";

/**
 * Who hears that an invitation was accepted: the successor, where that person invites people too.
 * @returns how many invitations changed hands
 */
export async function reassignInvitations(
  tx: Tx,
  actor: Actor,
  { fromPersonId, toPersonId }: Handover,
): Promise<number> {
  const stateCode = handoverState(actor, fromPersonId);
  const invites = await tx.membership.count({
    where: { personId: toPersonId, role: "coordinator", endedAt: null, organisation: { stateCode } },
  });
  if (invites === 0) return 0;
  const moved = await tx.invitation.updateMany({
    where: { invitedById: fromPersonId, organisation: { stateCode }, acceptedAt: null, revokedAt: null },
    data: { invitedById: toPersonId },
  });
  return moved.count;
}

/** Tells somebody what they now answer for. @throws Invalid where the person does not write for the Land of the actor */
export async function recordHandover(
  tx: Tx,
  actor: Actor,
  input: {
    readonly toPersonId: string;
    readonly fromName: string;
    readonly offerings: number;
    readonly connections: number;
    readonly revisions: number;
    readonly questions: number;
  },
): Promise<void> {
  const { toPersonId, ...data } = input;
  if (!(await findWriter(tx, writingState(actor) ?? "", toPersonId)))
    throw new Invalid("Diese Person schreibt nicht für Ihr Land.");
  await recordEvent(tx, actor, {
    type: "handover.received",
    subjectKind: "person",
    subjectId: toPersonId,
    visibility: "internal",
    data,
  });
}
