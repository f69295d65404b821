import * as client from "openid-client";
import { env } from "~/platform/env.server";
import { NotFound } from "~/platform/errors";
import { log } from "~/platform/log.server";
import { type OidcProvider, signInOriginsOf } from "~/platform/oidc-providers";
import { singleton } from "~/platform/singleton.server";
import type { SsoRefusal } from "./account.identity.rules";
import { identityFrom, isSameIssuer, type ProvenIdentity, type SsoAway } from "./account.oidc.rules";

/*
 * The only file that knows openid-client: authorization code with PKCE, state and nonce (RFC 9700, OpenID Connect Core
 * 3.1). The library compares issuer, audience, nonce, times and algorithm; the signature is checked as well, although the
 * token comes over TLS from the provider itself.
 */

const TIMEOUT_S = 5;
const KEPT_MS = 60 * 60 * 1000;
/** A provider that does not answer is not asked again at once, however many people try. */
const FAILURE_KEPT_MS = 10_000;

export type OidcAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: SsoRefusal };

export function findProvider(slug: string | undefined): OidcProvider | null {
  return env().oidcProviders.find((provider) => provider.slug === slug) ?? null;
}

/** @throws NotFound for a name that the operator did not give */
export function requireProvider(slug: string | undefined): OidcProvider {
  const provider = findProvider(slug);
  if (!provider) throw new NotFound();
  return provider;
}

export function listProviders(): readonly OidcProvider[] {
  return env().oidcProviders;
}

export function callbackUrl({ slug }: Pick<OidcProvider, "slug">): URL {
  return new URL(`${env().appUrl}/anmelden/sso/${slug}/rueckruf`);
}

export interface Departure {
  /** address at the provider */
  readonly url: string;
  readonly away: SsoAway;
}

/** Prepares the way to the provider. */
export async function departTo(
  provider: OidcProvider,
  plan: Pick<SsoAway, "purpose" | "personId" | "next">,
): Promise<OidcAnswer<Departure>> {
  const found = await configurationOf(provider);
  if (!found.ok) return found;
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const url = client.buildAuthorizationUrl(found.value, {
    redirect_uri: callbackUrl(provider).href,
    scope: "openid email profile",
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
    ...ageOf(plan.purpose),
  });
  if (!signInOriginsOf(provider).includes(url.origin)) {
    log().error({ provider: provider.slug }, "the provider signs in at an origin that is not in signInOrigins");
    return { ok: false, reason: "unreachable" };
  }
  const away: SsoAway = {
    step: "away",
    provider: provider.slug,
    state,
    nonce,
    verifier,
    startedAt: Date.now(),
    ...plan,
  };
  return { ok: true, value: { url: url.href, away } };
}

/**
 * Whoever confirms proves it now; the provider's own session is not enough. Else it is, as long as ours could last: asking
 * for an age obliges the provider to say when the person signed in there (`auth_time`, OpenID Connect Core 2).
 */
function ageOf(purpose: SsoAway["purpose"]): Record<string, string> {
  if (purpose === "confirm") return { prompt: "login", max_age: "0" };
  return { max_age: String(env().sessionAbsoluteHours * 3600) };
}

/**
 * Exchanges the code and checks everything that the provider says.
 * @param query what the browser brought back
 */
export async function returnFrom(
  provider: OidcProvider,
  away: SsoAway,
  query: URLSearchParams,
): Promise<OidcAnswer<ProvenIdentity>> {
  const found = await configurationOf(provider);
  if (!found.ok) return found;
  const url = callbackUrl(provider);
  url.search = query.toString();
  return guarded(provider, async () => {
    const tokens = await client.authorizationCodeGrant(found.value, url, {
      expectedState: away.state,
      expectedNonce: away.nonce,
      pkceCodeVerifier: away.verifier,
      idTokenExpected: true,
      ...(away.purpose === "confirm" ? { maxAge: secondsSince(away.startedAt) } : {}),
    });
    const claims = tokens.claims();
    return claims ? identityFrom(provider, await completed(found.value, tokens.access_token, claims)) : null;
  });
}

/** The sign-in at the provider must not be older than the way there; clocks may differ a little. */
function secondsSince(startedAt: number): number {
  return Math.ceil((Date.now() - startedAt) / 1000) + 30;
}

/**
 * Many providers put address and name only into the answer of their UserInfo endpoint (OpenID Connect Core 5.4). An
 * address and the word that it is verified come from the same place.
 */
async function completed(
  config: client.Configuration,
  accessToken: string,
  claims: client.IDToken,
): Promise<Record<string, unknown>> {
  const isComplete = claims["email"] !== undefined && claims["email_verified"] !== undefined;
  if (isComplete || config.serverMetadata().userinfo_endpoint === undefined) return claims;
  const info = await client.fetchUserInfo(config, accessToken, claims.sub);
  return { ...info, ...claims, email: info.email, email_verified: info.email_verified };
}

async function guarded(
  provider: OidcProvider,
  work: () => Promise<ProvenIdentity | null>,
): Promise<OidcAnswer<ProvenIdentity>> {
  try {
    const value = await work();
    return value ? { ok: true, value } : { ok: false, reason: "not_valid" };
  } catch (error) {
    const reason = reasonOf(error);
    note(provider, error, "a sign-in at the identity provider was refused");
    return { ok: false, reason };
  }
}

function reasonOf(error: unknown): SsoRefusal {
  if (error instanceof client.AuthorizationResponseError) return "cancelled";
  const isTimeout = error instanceof client.ClientError && error.code === "OAUTH_TIMEOUT";
  // what `fetch` throws when nobody answers
  return isTimeout || error instanceof TypeError ? "unreachable" : "not_valid";
}

/** Code and name only: causes hold tokens, codes and claims. */
function note({ slug }: OidcProvider, error: unknown, message: string): void {
  const name = error instanceof Error ? error.name : "unknown";
  const code = error instanceof Error && "code" in error ? String(error.code) : name;
  log().warn({ provider: slug, code }, message);
}

interface Known {
  readonly until: number;
  readonly answer: Promise<OidcAnswer<client.Configuration>>;
}

/** One discovery at a time for each provider, kept for an hour. */
function configurationOf(provider: OidcProvider): Promise<OidcAnswer<client.Configuration>> {
  const known = singleton("oidc-configurations", () => new Map<string, Known>());
  const present = known.get(provider.slug);
  if (present && present.until > Date.now()) return present.answer;
  const answer = discover(provider);
  known.set(provider.slug, { until: Date.now() + KEPT_MS, answer });
  void answer.then(({ ok }) => {
    if (!ok) known.set(provider.slug, { until: Date.now() + FAILURE_KEPT_MS, answer });
  });
  return answer;
}

async function discover(provider: OidcProvider): Promise<OidcAnswer<client.Configuration>> {
  const { issuer, clientId, clientSecret } = provider;
  const isLoopback = new URL(issuer).protocol === "http:";
  try {
    const config = await client.discovery(
      new URL(issuer),
      clientId,
      { client_secret: clientSecret },
      authentication(clientSecret),
      {
        timeout: TIMEOUT_S,
        execute: [client.enableNonRepudiationChecks, ...(isLoopback ? [client.allowInsecureRequests] : [])],
      },
    );
    // the library lets some well-known providers call themselves by a pattern
    if (isSameIssuer(config.serverMetadata().issuer, issuer)) return { ok: true, value: config };
    log().error({ provider: provider.slug }, "the provider calls itself by another issuer");
  } catch (error) {
    note(provider, error, "the identity provider could not be reached");
  }
  return { ok: false, reason: "unreachable" };
}

/** As the provider's metadata asks; the standard's default is `client_secret_basic`. */
function authentication(clientSecret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(clientSecret), client.ClientSecretPost(clientSecret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const method = methods === undefined || methods.includes("client_secret_basic") ? basic : post;
    method(server, ...rest);
  };
}
