import { beforeEach, describe, expect, it } from "vitest";
import { deleteOwnAccount } from "~/features/account/account.own-data.server";
import { type Actor, actingAs } from "~/features/account/account.rules";
import { sweepAccounts } from "~/features/account/account.sweep.server";
import { db } from "~/platform/db.server";
import { mintToken } from "~/platform/one-time-token.server";
import { inTransaction } from "~/platform/transaction.server";
import { createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { createSignedIn } from "../../../tests/setup/signed-in";
import { reassignInvitations } from "./organisation.handover.server";
import { revokeInvitationsBy } from "./organisation.invitation-end.server";
import { changeRole, endMembership } from "./organisation.people.server";
import { disableAccount } from "./organisation.people-lock.server";

await testDatabase({ reference: true });

const DAY = 86_400_000;
const later = (days: number) => new Date(Date.now() + days * DAY);
const nothingOpen = async () => false;
const atTheEnd = { hasOpenBusiness: nothingOpen, endInvitations: revokeInvitationsBy };

let inviter: Awaited<ReturnType<typeof createSignedIn>>;
let colleague: Actor;
let operator: Actor;

beforeEach(async () => {
  await db().invitation.deleteMany();
  inviter = await createSignedIn({ stateCode: "NW", role: "coordinator" });
  colleague = await createPerson(db(), { stateCode: "NW", role: "coordinator" });
  operator = await createPerson(db(), { role: "operator" });
});

/** @returns id of an invitation with a link on its way, open for a day */
async function invited(by: { readonly personId: string }, organisationId: string, expiresAt = later(1)) {
  const { id } = await db().invitation.create({
    data: { email: "neu@nw.example", organisationId, role: "representative", invitedById: by.personId, expiresAt },
  });
  await inTransaction(operator, (tx) => mintToken(tx, { purpose: "invitation", subjectId: id, minutes: 60 }));
  return id;
}

const ownActor = () => {
  if (inviter.actor === null) throw new Error("The inviter acts for an organisation.");
  return inviter.actor;
};
const isOpen = async (id: string) => (await db().invitation.findUniqueOrThrow({ where: { id } })).revokedAt === null;
const links = (subjectId: string) => db().oneTimeToken.count({ where: { subjectId, usedAt: null } });
const recorded = async (subjectId: string) =>
  (await db().event.findMany({ where: { subjectId } })).map(({ type, stateCode, actorName }) => ({
    type,
    stateCode,
    actorName,
  }));

describe("open invitations of somebody who is gone end at that moment", () => {
  const leave: Record<string, () => Promise<unknown>> = {
    "deletes the own account": () =>
      inTransaction(actingAs(inviter), (tx) =>
        deleteOwnAccount(tx, inviter, { now: new Date(), confirmsLast: true, ...atTheEnd }),
      ),
    "is locked": () =>
      inTransaction(operator, (tx) =>
        disableAccount(tx, operator, { personId: inviter.personId, reason: "Vorfall", confirmsLast: true }),
      ),
    "loses the membership": () =>
      inTransaction(colleague, (tx) => endMembership(tx, colleague, { ...ownActor(), confirmsLast: false })),
    "gets a lesser role": () =>
      inTransaction(colleague, (tx) =>
        changeRole(tx, colleague, {
          personId: inviter.personId,
          membershipId: ownActor().membershipId,
          seen: "coordinator",
          role: "representative",
          topicFieldSlug: null,
          confirmsLast: false,
        }),
      ),
    "is deactivated for inactivity": async () => {
      const { personId } = inviter;
      await db().person.updateMany({
        where: { id: personId },
        data: { lastSeenAt: later(-400), inactivityWarnedAt: later(-40) },
      });
      await sweepAccounts({ now: new Date(), isInactivityFollowed: true, ...atTheEnd });
      expect((await db().person.findUniqueOrThrow({ where: { id: personId } })).disabledReason).toBe("inactive");
    },
  };

  it.each(Object.keys(leave))("who %s", async (how) => {
    const own = await invited(inviter, ownActor().organisationId);
    const others = await invited(colleague, ownActor().organisationId);
    await leave[how]?.();
    expect(await Promise.all([isOpen(own), links(own)])).toEqual([false, 0]);
    expect(await recorded(own)).toEqual([
      { type: "membership.invitation_revoked", stateCode: "NW", actorName: expect.any(String) },
    ]);
    expect(await Promise.all([isOpen(others), links(others)])).toEqual([true, 1]);
    expect(await recorded(others)).toEqual([]);
  });

  it("but not those that were handed over before, nor those that have run out", async () => {
    const handedOver = await invited(inviter, ownActor().organisationId);
    await inTransaction(ownActor(), (tx, actor) =>
      reassignInvitations(tx, actor, { fromPersonId: inviter.personId, toPersonId: colleague.personId }),
    );
    const over = await invited(inviter, ownActor().organisationId, later(-1));
    await leave["deletes the own account"]?.();
    expect(await Promise.all([isOpen(handedOver), isOpen(over)])).toEqual([true, true]);
    expect(await recorded(over)).toEqual([]);
  });
});

describe("somebody who leaves the operator", () => {
  const leaveOperator = (person: Actor) =>
    inTransaction(operator, (tx) => endMembership(tx, operator, { ...person, confirmsLast: false }));

  it("leaves no open invitation into any organisation", async () => {
    const leaver = await createPerson(db(), { role: "operator" });
    const ids = [await invited(leaver, leaver.organisationId), await invited(leaver, colleague.organisationId)];
    await leaveOperator(leaver);
    expect(await Promise.all(ids.map(isOpen))).toEqual([false, false]);
  });

  it("keeps those of the Land that they go on coordinating", async () => {
    const leaver = await createPerson(db(), { role: "operator" });
    const organisationId = colleague.organisationId;
    await db().membership.create({ data: { personId: leaver.personId, organisationId, role: "coordinator" } });
    const [atOperator, inLand] = [await invited(leaver, leaver.organisationId), await invited(leaver, organisationId)];
    await leaveOperator(leaver);
    expect(await Promise.all([isOpen(atOperator), isOpen(inLand)])).toEqual([false, true]);
  });
});
