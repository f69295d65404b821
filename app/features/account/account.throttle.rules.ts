import type { ThrottleKey, ThrottleRule } from "~/platform/throttle";

/*
 * How fast guesses may come, in one place. Decision 0050 says why these figures; NIST SP 800-63B asks for at most a
 * hundred failures in a row of one account, OWASP ASVS 6.1.1 for no lock that others can trigger.
 */

const MINUTE = 60;

/** One account from one network: five slips are free, then the wait doubles from 5 seconds to 15 minutes. */
export const accountFromNetwork: ThrottleRule = {
  scope: "sign-in account network",
  windowMinutes: 60,
  free: 5,
  firstWaitSeconds: 5,
  maxWaitSeconds: 15 * MINUTE,
};

/**
 * The same counter while its account is under attack: the first try of every network is free of any wait, so the owner
 * gets in; the second comes 15 seconds later.
 */
export const accountUnderAttack: ThrottleRule = { ...accountFromNetwork, free: 0, firstWaitSeconds: 15 };

/** One account from everywhere: never a wait of its own, only the sign that it is under attack. */
export const accountFromEverywhere: ThrottleRule = {
  scope: "sign-in account",
  windowMinutes: 60,
  free: Number.MAX_SAFE_INTEGER,
  firstWaitSeconds: 0,
  maxWaitSeconds: 0,
};
export const ATTACK_FAILURES = 100;
/** The owner is told once a window. */
export const NOTICE_FAILURES = 10;

/** One network over all accounts: a whole authority may sit behind it, so the wait never exceeds a minute. */
export const network: ThrottleRule = {
  scope: "sign-in network",
  windowMinutes: 15,
  free: 100,
  firstWaitSeconds: 5,
  maxWaitSeconds: MINUTE,
};

export interface SignInSubject {
  readonly email: string;
  /** `networkOf` the client's address */
  readonly network: string;
}

export interface SignInKeys {
  readonly pair: ThrottleKey;
  readonly network: ThrottleKey;
  readonly account: ThrottleKey;
}

export function signInKeys(subject: SignInSubject): SignInKeys {
  return {
    pair: { rule: accountFromNetwork, subject: `${subject.network}|${subject.email}` },
    network: { rule: network, subject: subject.network },
    account: { rule: accountFromEverywhere, subject: subject.email },
  };
}

/** How strict the counter of account and network is, given the failures of the account from everywhere. */
export function pairRule(accountFailures: number): ThrottleRule {
  return accountFailures >= ATTACK_FAILURES ? accountUnderAttack : accountFromNetwork;
}

/** Codes of an authenticator app and recovery codes, by person: a million codes, three of them valid at a time. */
export const factorCode: ThrottleRule = {
  scope: "factor code",
  windowMinutes: 60,
  free: 5,
  firstWaitSeconds: 30,
  maxWaitSeconds: 15 * MINUTE,
};

export type MailPurpose = "registration" | "password reset" | "e-mail change" | "invitation";

/**
 * Mails that anybody can have sent to an address: counted by address, each request counts. Purposes never meet: who
 * registers somebody else's address again and again does not stop the reset of its owner's password.
 */
export function mailToAddress(purpose: MailPurpose): ThrottleRule {
  return {
    scope: `mail to address: ${purpose}`,
    windowMinutes: 60,
    free: 3,
    firstWaitSeconds: 5 * MINUTE,
    maxWaitSeconds: 30 * MINUTE,
  };
}

/** The same by network: registrations and reset requests of one authority. */
export const mailFromNetwork: ThrottleRule = {
  scope: "mail from network",
  windowMinutes: 60,
  free: 25,
  firstWaitSeconds: MINUTE,
  maxWaitSeconds: 15 * MINUTE,
};
