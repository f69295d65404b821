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
