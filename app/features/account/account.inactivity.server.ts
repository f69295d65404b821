import type { Tx } from "~/platform/db.server";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { Acting } from "~/platform/transaction.server";
import { dayOf } from "./account.absence.rules";
import { findLandOrganisation, isSoleOperator, listSoleCoordinations } from "./account.coordinators.queries.server";
import { type AgeingAccount, isAbsenceReported } from "./account.inactivity.queries.server";
import { DEACTIVATE_AFTER_DAYS, dueStep } from "./account.inactivity.rules";
import { type EndInvitations, pseudonymisePerson } from "./account.pseudonymise.server";

/**
 * Takes the step that is due for an account; whoever signed in meanwhile is left alone.
 * @returns whether something was done
 */
export async function takeInactivityStep(tx: Tx, actor: Acting, input: InactivityInput): Promise<boolean> {
  const { account, now } = input;
  // who is the last one must not change between looking and locking out
  await oneAtATime(tx, "coordinators");
  const soleStates = account.status === "active" ? await listSoleCoordinations(tx, account.id) : [];
  const isLastOperator = account.status === "active" && (await isSoleOperator(tx, account.id));
  const step = dueStep({ ...account, isLastCoordinator: soleStates.length > 0, isLastOperator }, now);
  if (step === "warn") return warn(tx, actor, input);
  if (step === "deactivate") return deactivate(tx, actor, input);
  if (step === "report") return report(tx, actor, { ...input, stateCodes: soleStates });
  return step === "pseudonymise" && pseudonymisePerson(tx, actor, { personId: account.id, now });
}

export interface InactivityInput {
  readonly account: AgeingAccount;
  readonly now: Date;
  readonly endInvitations: EndInvitations;
}

/** The account as it was read: a sign-in changes `lastSeenAt`, another sweep the warning. */
const asRead = ({ id, lastSeenAt, inactivityWarnedAt }: AgeingAccount) =>
  ({ id, status: "active", lastSeenAt, inactivityWarnedAt }) as const;

async function warn(tx: Tx, actor: Acting, { account, now }: InactivityInput): Promise<boolean> {
  const won = await tx.person.updateMany({ where: asRead(account), data: { inactivityWarnedAt: now } });
  if (won.count === 0) return false;
  const deactivatedOn = dayOf(new Date(now.getTime() + DEACTIVATE_AFTER_DAYS * 24 * 60 * 60 * 1000));
  await recordEvent(tx, actor, {
    type: "account.inactivity_warned",
    subjectKind: "person",
    subjectId: account.id,
    visibility: "internal",
    data: { deactivatedOn },
  });
  return true;
}

async function deactivate(tx: Tx, actor: Acting, { account, now, endInvitations }: InactivityInput): Promise<boolean> {
  const won = await tx.person.updateMany({
    where: asRead(account),
    data: { status: "disabled", disabledAt: now, disabledReason: "inactive" },
  });
  if (won.count === 0) return false;
  await tx.session.deleteMany({ where: { personId: account.id } });
  await endInvitations(tx, actor, { personId: account.id });
  await recordEvent(tx, actor, {
    type: "account.deactivated",
    subjectKind: "person",
    subjectId: account.id,
    visibility: "internal",
    data: { reason: "inactive" },
  });
  return true;
}

/** A Land must not lose its last coordinator silently: operators and the Land's people are told instead, once a warning. */
async function report(
  tx: Tx,
  actor: Acting,
  { account, stateCodes }: InactivityInput & { readonly stateCodes: readonly string[] },
): Promise<boolean> {
  const warnedAt = (account.inactivityWarnedAt ?? account.createdAt).toISOString();
  let isNew = false;
  for (const stateCode of stateCodes) {
    const organisation = await findLandOrganisation(tx, stateCode);
    if (!organisation || (await isAbsenceReported(tx, organisation.id, warnedAt))) continue;
    await recordEvent(
      tx,
      { ...actor, stateCode },
      {
        type: "state.without_coordinator",
        subjectKind: "organisation",
        subjectId: organisation.id,
        visibility: "internal",
        data: { reason: "inactive", organisationName: organisation.name, warnedAt },
      },
    );
    isNew = true;
  }
  return isNew;
}
