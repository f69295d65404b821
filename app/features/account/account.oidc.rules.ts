import { z } from "zod";
import type { OidcProvider } from "~/platform/oidc-providers";
import type { ThrottleRule } from "~/platform/throttle";

const wishable = z.enum(["representative", "coordinator", "topic_lead", "municipal"]);
export type WishedRole = z.infer<typeof wishable>;

/** A provider as a page may know it. */
export interface ProviderChoice {
  readonly slug: string;
  readonly label: string;
}

/** What the product believes of an identity provider's answer, once its signature and addressees were checked. */
export const oidcClaims = z.object({
  iss: z.string().min(1).max(500),
  sub: z.string().min(1).max(255),
  email: z.string().max(254).toLowerCase().pipe(z.email()).nullable().catch(null),
  /** only the boolean counts: "true" as a text is what a form of the provider left, not its word */
  email_verified: z.literal(true).or(z.literal(false)).catch(false),
  name: z.string().trim().max(200).catch(""),
  auth_time: z.number().int().nullable().catch(null),
  amr: z.array(z.string()).catch([]),
  acr: z.string().nullable().catch(null),
});

/** Who stands behind an answer, reduced to what the product uses. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** null unless the provider calls it verified and is the one that its domain is bound to */
  readonly email: string | null;
  readonly name: string;
  /** whether a second factor was used, in words that the operator accepts */
  readonly hasSecondFactor: boolean;
  /** when the person proved who they are at the provider; null where it does not say */
  readonly authenticatedAt: Date | null;
  /** what to wish for in a registration; a claim never grants a role */
  readonly wishedRole: WishedRole | null;
}

export const SSO_MINUTES = 10;

/** What a browser is in the middle of with an identity provider (kind `sso`). */
export const ssoAway = z.object({
  step: z.literal("away"),
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  purpose: z.enum(["sign_in", "confirm", "link"]),
  /** who must come back: null unless somebody was signed in and confirms or links */
  personId: z.uuid().nullable(),
  startedAt: z.number(),
  /** path to go on to, already checked */
  next: z.string(),
});
export type SsoAway = z.infer<typeof ssoAway>;

/** Proved at the provider, and waits until the owner of the account proves theirs and agrees. */
export const ssoLink = z.object({
  step: z.literal("link"),
  provider: z.string(),
  issuer: z.string(),
  subject: z.string(),
  email: z.string(),
  personId: z.uuid(),
});
export type SsoLink = z.infer<typeof ssoLink>;

/** Proved at the provider, and has no account: the address counts as confirmed. */
export const ssoNewcomer = z.object({
  step: z.literal("newcomer"),
  provider: z.string(),
  issuer: z.string(),
  subject: z.string(),
  email: z.string(),
  name: z.string(),
  wishedRole: wishable.nullable(),
  method: z.enum(["oidc", "oidc_single"]),
  /** when they proved it there, in milliseconds */
  provedAt: z.number(),
});
export type SsoNewcomer = z.infer<typeof ssoNewcomer>;

/** One network starts so often without a wait; a whole authority may sit behind it, so the wait never exceeds a minute. */
export const ssoStart: ThrottleRule = {
  scope: "sso start",
  windowMinutes: 15,
  free: 200,
  firstWaitSeconds: 5,
  maxWaitSeconds: 60,
};

type Bound = Pick<OidcProvider, "domains">;

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

/** Whether the operator lets this provider speak for the address: exactly the domain, or below it where set so. */
export function speaksFor({ domains }: Bound, email: string): boolean {
  const domain = domainOf(email);
  return domains.some((bound) =>
    bound.startsWith("*.") ? domain.endsWith(bound.slice(1)) && domain.length > bound.length - 1 : domain === bound,
  );
}

/**
 * The provider that this address has to use, where the operator has switched its password off; null otherwise. Depends on
 * the domain alone, so that the hint says nothing about accounts.
 */
export function providerInsteadOfPassword(providers: readonly OidcProvider[], email: string): ProviderChoice | null {
  const found = providers.find((provider) => !provider.isPasswordAllowed && speaksFor(provider, email));
  return found ? choiceOf(found) : null;
}

export function isPasswordUsable(providers: readonly OidcProvider[], email: string): boolean {
  return providerInsteadOfPassword(providers, email) === null;
}

/** The same words for everybody of a domain, whether there is an account or not. */
export function passwordFailure(instead: ProviderChoice | null): string {
  const text = "E-Mail-Adresse oder Passwort stimmt nicht.";
  return instead ? `${text} Für Adressen Ihrer Domäne ist die Anmeldung mit „${instead.label}“ vorgesehen.` : text;
}

/** An issuer without a path is written with and without its last slash. */
export function isSameIssuer(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}

export function choiceOf({ slug, label }: OidcProvider): ProviderChoice {
  return { slug, label };
}

type Vouching = Pick<OidcProvider, "secondFactorValues">;

/** RFC 8176 (`amr`) and OpenID Connect Core 2 (`acr`): values mean what the operator says they mean, none by itself. */
export function vouchesForFactor(
  { secondFactorValues }: Vouching,
  { amr, acr }: { readonly amr: readonly string[]; readonly acr: string | null },
): boolean {
  return secondFactorValues.some((value) => amr.includes(value) || acr === value);
}

type Mapping = Pick<OidcProvider, "roleClaim" | "roleMap">;
/** The first role in the order of the map that the claim names; `realm_access.roles` reaches into an object. */
export function wishedRoleOf(
  { roleClaim, roleMap }: Mapping,
  claims: Readonly<Record<string, unknown>>,
): WishedRole | null {
  if (roleClaim === null) return null;
  const value = roleClaim.split(".").reduce<unknown>((part, key) => ownValue(part, key), claims);
  const names = Array.isArray(value) ? value : [value];
  const found = Object.entries(roleMap).find(([name]) => names.includes(name));
  return found ? (wishable.safeParse(found[1]).data ?? null) : null;
}

function ownValue(part: unknown, key: string): unknown {
  if (typeof part !== "object" || part === null || !Object.hasOwn(part, key)) return undefined;
  return Object.entries(part).find(([name]) => name === key)?.[1];
}

/**
 * When the person really proved who they are: a provider lets those in again who signed in there this morning, and that is
 * no fresh sign-in for changes of factors and roles. Unknown is long ago.
 */
export function provedAt({ authenticatedAt }: Pick<ProvenIdentity, "authenticatedAt">, now: Date): Date {
  return new Date(Math.min(authenticatedAt?.getTime() ?? 0, now.getTime()));
}

/** @returns null when the answer lacks what an identity is made of */
export function identityFrom(provider: OidcProvider, raw: Readonly<Record<string, unknown>>): ProvenIdentity | null {
  const parsed = oidcClaims.safeParse(raw);
  if (!parsed.success) return null;
  const { iss, sub, email, email_verified, name, auth_time } = parsed.data;
  const isBelieved = email !== null && email_verified && speaksFor(provider, email);
  return {
    issuer: iss,
    subject: sub,
    email: isBelieved ? email : null,
    name,
    hasSecondFactor: vouchesForFactor(provider, parsed.data),
    authenticatedAt: auth_time === null ? null : new Date(auth_time * 1000),
    wishedRole: wishedRoleOf(provider, raw),
  };
}
