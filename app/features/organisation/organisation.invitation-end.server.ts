import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { recordEvent } from "~/platform/events.server";
import { revokeTokens } from "~/platform/one-time-token.server";
import { stillOpen } from "./organisation.invitation.rules";

/**
 * Whoever may not invite any more leaves no open invitations behind; what was handed over before belongs to the successor.
 * @param stateCode only those into this Land
 */
export async function revokeInvitationsBy(
  tx: Tx,
  actor: Actor,
  { personId, stateCode }: { readonly personId: string; readonly stateCode?: string },
): Promise<void> {
  const revoked = await tx.invitation.updateManyAndReturn({
    where: {
      invitedById: personId,
      ...stillOpen(),
      ...(stateCode === undefined ? {} : { organisation: { stateCode } }),
    },
    data: { revokedAt: new Date() },
    select: { id: true, organisation: { select: { stateCode: true } } },
  });
  for (const { id, organisation } of revoked) {
    await revokeTokens(tx, "invitation", id);
    await recordEvent(
      tx,
      { ...actor, stateCode: organisation.stateCode },
      { type: "membership.invitation_revoked", subjectKind: "invitation", subjectId: id, visibility: "internal" },
    );
  }
}
