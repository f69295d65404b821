import type { Role, SignInMethod } from "~prisma/generated/enums";

export interface FactorDuty {
  /** off with demo data */
  readonly isMandatory: boolean;
  readonly graceDays: number;
}

export interface FactorState {
  readonly roles: readonly Role[];
  /** when the account began; the grace period counts from here */
  readonly accountSince: Date;
  readonly hasSecondFactor: boolean;
  readonly method: SignInMethod;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Roles that decide for others: no grace. */
const AT_ONCE: readonly Role[] = ["coordinator", "operator"];

/**
 * From when on the person gets nowhere without a second factor; null where none is asked for (it is there already, the
 * identity provider vouched for it, or the installation is a demo).
 */
export function factorDueFrom(duty: FactorDuty, state: FactorState): Date | null {
  if (!duty.isMandatory || state.hasSecondFactor || state.method === "oidc") return null;
  if (state.roles.some((role) => AT_ONCE.includes(role))) return state.accountSince;
  return new Date(state.accountSince.getTime() + duty.graceDays * DAY_MS);
}

export function mustEnrol(duty: FactorDuty, state: FactorState, now: Date): boolean {
  const due = factorDueFrom(duty, state);
  return due !== null && due <= now;
}

/** Time for the person to confirm a reset with the link from the mail. */
export const RESET_CONFIRM_HOURS = 24;
/** Wait between the confirmation and the removal, in which every address of the person can stop it. */
export const RESET_WAIT_HOURS = 24;

export interface ResetState {
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
}

/** Neither cancelled nor done is given; one that nobody confirmed in time is over by itself. */
export function isResetOpen({ createdAt, confirmedAt }: ResetState, now: Date): boolean {
  return confirmedAt !== null || now.getTime() - createdAt.getTime() < RESET_CONFIRM_HOURS * 3_600_000;
}

export function resetDueAt(confirmedAt: Date): Date {
  return new Date(confirmedAt.getTime() + RESET_WAIT_HOURS * 3_600_000);
}
