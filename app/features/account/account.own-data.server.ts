import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { findLandOrganisation, isSoleOperator, listSoleCoordinations } from "./account.coordinators.queries.server";
import { type EndInvitations, pseudonymisePerson } from "./account.pseudonymise.server";
import { actingAs, isFresh, type SignedIn } from "./account.rules";

const aboutPerson = (personId: string) =>
  ({ subjectKind: "person", subjectId: personId, visibility: "internal" }) as const;

/** Corrects the name (Art. 16 DSGVO); what was recorded under the old one stays as it was. */
export async function changeName(tx: Tx, person: SignedIn, { name }: { readonly name: string }): Promise<void> {
  const { personId, name: previousName } = person;
  if (name === previousName) return;
  await tx.person.update({ where: { id: personId, status: "active" }, data: { name } });
  await recordEvent(tx, actingAs(person), {
    type: "account.name_changed",
    ...aboutPerson(personId),
    data: { previousName, name },
  });
}

export async function recordDataExport(tx: Tx, person: SignedIn): Promise<void> {
  await recordEvent(tx, actingAs(person), { type: "account.data_exported", ...aboutPerson(person.personId) });
}

const CONFIRM_LAST = "Danach hat das Land keine aktive OZG-Koordination mehr. Bitte bestätigen Sie das.";

export interface DeletionInput {
  readonly now: Date;
  /** that a Land may be left without a coordinator */
  readonly confirmsLast: boolean;
  /** what other features know: whether something still hangs on the person */
  readonly hasOpenBusiness: (tx: Tx, personId: string) => Promise<boolean>;
  readonly endInvitations: EndInvitations;
}

/**
 * Deletes the account of a person who has just proved who they are (Art. 17 DSGVO): locked, and name and address taken
 * away at once. A Land that loses its last coordination by it is told; the platform keeps at least one operator.
 * @throws Conflict while something hangs on the person, or for the last operator; Invalid for a Land's last coordinator who
 * has not confirmed it
 */
export async function deleteOwnAccount(
  tx: Tx,
  person: SignedIn,
  { now, confirmsLast, hasOpenBusiness, endInvitations }: DeletionInput,
): Promise<void> {
  if (!isFresh(person, now)) throw new Forbidden("Bitte melden Sie sich dafür noch einmal an.");
  const { personId } = person;
  await oneAtATime(tx, "coordinators");
  if (await hasOpenBusiness(tx, personId))
    throw new Conflict("An Ihrem Konto hängen noch Vorgänge. Bitte übergeben Sie diese zuerst.");
  if (await isSoleOperator(tx, personId)) throw new Conflict(LAST_OPERATOR);
  const leaderless = await listSoleCoordinations(tx, personId);
  if (leaderless.length > 0 && !confirmsLast) throw new Invalid(CONFIRM_LAST, { confirmsLast: [CONFIRM_LAST] });
  const locked = await tx.person.updateMany({
    where: { id: personId, status: "active" },
    data: { status: "disabled", disabledAt: now, disabledReason: "deletion" },
  });
  if (locked.count === 0) throw new Conflict();
  await tx.membership.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now } });
  await tx.session.deleteMany({ where: { personId } });
  const acting = actingAs(person);
  await recordEvent(tx, acting, { type: "account.deletion_requested", ...aboutPerson(personId) });
  await endInvitations(tx, acting, { personId });
  for (const stateCode of leaderless) await reportLeaderless(tx, { person, stateCode });
  await pseudonymisePerson(tx, acting, { personId, now });
}

const LAST_OPERATOR = "Sie sind die letzte Person im Plattformbetrieb. Bitte nehmen Sie zuerst jemanden auf.";

async function reportLeaderless(
  tx: Tx,
  { person, stateCode }: { readonly person: SignedIn; readonly stateCode: string },
): Promise<void> {
  const organisation = await findLandOrganisation(tx, stateCode);
  if (!organisation) return;
  await recordEvent(
    tx,
    { ...actingAs(person), stateCode },
    {
      type: "state.without_coordinator",
      subjectKind: "organisation",
      subjectId: organisation.id,
      visibility: "internal",
      data: { reason: "left", organisationName: organisation.name },
    },
  );
}
