import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findAddressOwner, findLinkedPerson } from "~/features/account/account.identity.queries.server";
import { outcomeOf, type SsoOutcome, type SsoRefusal } from "~/features/account/account.identity.rules";
import { noteIdentityUse } from "~/features/account/account.identity.server";
import {
  type ProvenIdentity,
  provedAt,
  SSO_MINUTES,
  type SsoAway,
  type SsoLink,
  type SsoNewcomer,
  ssoAway,
} from "~/features/account/account.oidc.rules";
import { requireProvider, returnFrom } from "~/features/account/account.oidc.server";
import { openSession, optionalPerson } from "~/features/account/account.session.server";
import { SECOND_STEP_MINUTES, type SecondStep } from "~/features/account/account.step.rules";
import { clearBrowserState, saveBrowserState, takeBrowserState } from "~/platform/browser-state.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { inTransaction, systemActor } from "~/platform/transaction.server";

/**
 * Where providers lead back to. A GET that changes something, because OpenID Connect has it so: it counts only with the
 * state that this browser was given by a POST, and once. Every answer is a redirect, so that no code stays in an address.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const provider = requireProvider(params["provider"]);
  const away = await takeBrowserState(request, "sso", ssoAway);
  const isOwn = away !== null && away.provider === provider.slug && (await isSamePerson(request, away));
  if (!isOwn) return refuse(provider.slug, "not_started");
  const answer = await returnFrom(provider, away, new URL(request.url).searchParams);
  if (!answer.ok) return refuse(provider.slug, answer.reason);
  const identity = answer.value;
  const [linked, owner] = await Promise.all([
    findLinkedPerson(identity.issuer, identity.subject),
    findAddressOwner(identity.email),
  ]);
  const outcome = outcomeOf({ provider, away, identity, linked, owner });
  return follow(request, { provider: provider.slug, away, identity, outcome });
}

/** Confirming and linking end with the session that they began in. */
async function isSamePerson(request: Request, { personId }: SsoAway): Promise<boolean> {
  return personId === null || (await optionalPerson(request))?.personId === personId;
}

async function refuse(slug: string, reason: SsoRefusal): Promise<Response> {
  return leave(`/anmelden/sso/${slug}?grund=${reason}`, await clearBrowserState("sso"));
}

function leave(to: string, ...cookies: readonly string[]): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return redirect(to, { headers });
}

interface Return {
  readonly provider: string;
  readonly away: SsoAway;
  readonly identity: ProvenIdentity;
  readonly outcome: SsoOutcome;
}

async function follow(request: Request, { provider, away, identity, outcome }: Return): Promise<Response> {
  const { issuer, subject, name, wishedRole } = identity;
  const { next } = away;
  switch (outcome.kind) {
    case "refused":
      return refuse(provider, outcome.reason);
    case "signed_in": {
      const { personId, identityId } = outcome.person;
      await inTransaction(systemActor, (tx) => noteIdentityUse(tx, identityId));
      const authenticatedAt = provedAt(identity, new Date());
      const session = await openSession(request, { personId, method: outcome.method, authenticatedAt });
      return leave(next, session, await clearBrowserState("sso"));
    }
    case "second_step": {
      const { personId, identityId } = outcome.person;
      await inTransaction(systemActor, (tx) => noteIdentityUse(tx, identityId));
      const step: SecondStep = { personId, method: "oidc_single", since: Date.now(), next };
      const cookie = await saveBrowserState("second_step", step, SECOND_STEP_MINUTES);
      return leave("/anmelden/zweiter-faktor", cookie, await clearBrowserState("sso"));
    }
    case "link": {
      const { personId, email } = outcome;
      const link: SsoLink = { step: "link", provider, issuer, subject, email, personId };
      return toLinking(request, await saveBrowserState("sso", link, SSO_MINUTES));
    }
    case "newcomer": {
      const { email } = outcome;
      const method = identity.hasSecondFactor ? "oidc" : "oidc_single";
      const who = { provider, issuer, subject, email, name, wishedRole };
      const newcomer: SsoNewcomer = {
        step: "newcomer",
        ...who,
        method,
        provedAt: provedAt(identity, new Date()).getTime(),
      };
      return leave("/anmelden/sso/registrieren", await saveBrowserState("sso", newcomer, 3 * SSO_MINUTES));
    }
  }
}

const LINKING = "/konto/sicherheit/sso";

/** Who is not signed in proves the account first, as they always do. */
async function toLinking(request: Request, cookie: string): Promise<Response> {
  if (await optionalPerson(request)) return leave(LINKING, cookie);
  const response = await redirectWithMessage(
    `/anmelden?weiter=${encodeURIComponent(LINKING)}`,
    "Zu Ihrer Adresse gibt es schon ein Konto. Melden Sie sich einmal wie gewohnt an; danach können Sie Ihren Anmeldedienst damit verknüpfen.",
    "info",
  );
  response.headers.append("Set-Cookie", cookie);
  return response;
}
