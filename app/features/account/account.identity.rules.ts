import type { OidcProvider } from "~/platform/oidc-providers";
import { type ProvenIdentity, type SsoAway, speaksFor } from "./account.oidc.rules";

/** The account that is linked with an identity. */
export interface LinkedPerson {
  readonly identityId: string;
  readonly personId: string;
  readonly email: string;
  readonly isActive: boolean;
  readonly hasSecondFactor: boolean;
}

/** The account that has the address that the provider vouches for. */
export interface AddressOwner {
  readonly personId: string;
  readonly isActive: boolean;
}

export const ssoRefusals = {
  unreachable: "Der Anmeldedienst antwortet gerade nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.",
  not_started:
    "Diese Anmeldung ist abgelaufen, wurde schon benutzt oder in einem anderen Browser begonnen. Bitte beginnen Sie noch einmal.",
  cancelled: "Der Anmeldedienst hat die Anmeldung abgebrochen. Bitte beginnen Sie noch einmal.",
  not_valid:
    "Die Antwort des Anmeldedienstes ließ sich nicht prüfen. Bitte beginnen Sie noch einmal; hilft das nicht, wenden Sie sich an den Betrieb dieses Marktplatzes.",
  not_bound:
    "Ihr Anmeldedienst hat keine bestätigte dienstliche E-Mail-Adresse übermittelt, für die er hier zugelassen ist. Bitte wenden Sie sich an die Stelle, die Ihr Konto beim Anmeldedienst verwaltet, oder melden Sie sich mit Ihrem Passwort an.",
  not_possible:
    "Mit dieser Kennung ist keine Anmeldung möglich. Bitte wenden Sie sich an die OZG-Koordination Ihres Landes.",
  other_account:
    "Beim Anmeldedienst ist ein anderes Konto angemeldet als hier. Bitte melden Sie sich dort ab und versuchen Sie es noch einmal.",
  already_linked: "Diese Kennung ist schon mit einem Konto verknüpft.",
} as const;
export type SsoRefusal = keyof typeof ssoRefusals;

export function ssoRefusalOf(value: string | null): SsoRefusal | null {
  const names = Object.keys(ssoRefusals) as SsoRefusal[];
  return names.find((name) => name === value) ?? null;
}

/** What follows from an identity that was proved at a provider. */
export type SsoOutcome =
  | { readonly kind: "refused"; readonly reason: SsoRefusal }
  | { readonly kind: "signed_in"; readonly person: LinkedPerson; readonly method: "oidc" | "oidc_single" }
  /** the provider vouches for no second factor, and the person has one here */
  | { readonly kind: "second_step"; readonly person: LinkedPerson }
  /** both sides have to be proved, and the owner has to agree */
  | { readonly kind: "link"; readonly personId: string; readonly email: string }
  | { readonly kind: "newcomer"; readonly email: string };

export interface SsoSituation {
  readonly provider: OidcProvider;
  readonly away: Pick<SsoAway, "purpose" | "personId">;
  readonly identity: ProvenIdentity;
  readonly linked: LinkedPerson | null;
  /** looked up for the address that the provider may vouch for */
  readonly owner: AddressOwner | null;
}

const refused = (reason: SsoRefusal): SsoOutcome => ({ kind: "refused", reason });

/** One table for everything that an identity provider can answer; an address alone never opens an account. */
export function outcomeOf(situation: SsoSituation): SsoOutcome {
  if (situation.away.purpose === "link") return linkingOf(situation);
  if (situation.linked) return signInOf(situation, situation.linked);
  return situation.away.purpose === "confirm" ? refused("other_account") : strangerOf(situation);
}

/** A provider signs in only people whose address it is still bound to: who moved to another Land has another one. */
function signInOf({ provider, away, identity }: SsoSituation, person: LinkedPerson): SsoOutcome {
  if (!person.isActive || !speaksFor(provider, person.email)) return refused("not_possible");
  if (away.personId !== null && away.personId !== person.personId) return refused("other_account");
  if (identity.hasSecondFactor) return { kind: "signed_in", person, method: "oidc" };
  return person.hasSecondFactor
    ? { kind: "second_step", person }
    : { kind: "signed_in", person, method: "oidc_single" };
}

function strangerOf({ identity, owner }: SsoSituation): SsoOutcome {
  if (identity.email === null) return refused("not_bound");
  if (owner === null) return { kind: "newcomer", email: identity.email };
  return owner.isActive ? { kind: "link", personId: owner.personId, email: identity.email } : refused("not_possible");
}

function linkingOf({ away, identity, linked }: SsoSituation): SsoOutcome {
  if (away.personId === null) return refused("not_started");
  if (linked) return refused(linked.isActive ? "already_linked" : "not_possible");
  if (identity.email === null) return refused("not_bound");
  return { kind: "link", personId: away.personId, email: identity.email };
}

/** A way to sign in; the last one must stay. */
export interface WaysIn {
  readonly hasPassword: boolean;
  readonly passkeys: number;
  /** linked identities of providers that this installation still knows */
  readonly identities: number;
}

export function isLastWayIn({ hasPassword, passkeys, identities }: WaysIn): boolean {
  return !hasPassword && passkeys === 0 && identities <= 1;
}
