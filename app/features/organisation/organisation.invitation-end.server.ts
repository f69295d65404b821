import type { Tx } from "~/platform/db.server";
import { recordEvent } from "~/platform/events.server";
import { revokeTokens } from "~/platform/one-time-token.server";
import type { Acting } from "~/platform/transaction.server";
import type { Prisma } from "~prisma/generated/client";
import { stillOpen } from "./organisation.invitation.rules";

interface Ending {
  readonly personId: string;
  /** only those into this Land */
  readonly stateCode?: string;
  /** all but those into these Länder, in which the person still decides */
  readonly exceptStates?: readonly string[];
}

/**
 * Whoever may not invite any more leaves no open invitations behind; what was handed over before belongs to the successor.
 * They end at once, not when somebody takes them up: nobody answers for them, and nobody sees them as open.
 */
export async function revokeInvitationsBy(tx: Tx, actor: Acting, ending: Ending): Promise<void> {
  const revoked = await tx.invitation.updateManyAndReturn({
    where: { invitedById: ending.personId, ...stillOpen(), ...into(ending) },
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

/** SQL finds no null in "not in", and the organisations of the Bund and of the operator have no Land or "BUND". */
function into({ stateCode, exceptStates }: Ending): Prisma.InvitationWhereInput {
  if (stateCode !== undefined) return { organisation: { stateCode } };
  if (exceptStates === undefined) return {};
  return { organisation: { OR: [{ stateCode: null }, { stateCode: { notIn: [...exceptStates] } }] } };
}
