import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { safeReturnPath } from "~/features/account/account.forms";
import { SsoButton } from "~/features/account/account.identity.parts";
import { ssoRefusalOf, ssoRefusals } from "~/features/account/account.identity.rules";
import { ssoStartForm } from "~/features/account/account.oidc.forms";
import { choiceOf, SSO_MINUTES, ssoStart } from "~/features/account/account.oidc.rules";
import { departTo, requireProvider } from "~/features/account/account.oidc.server";
import { requireFreshPersonOwingFactor, requirePersonOwingFactor } from "~/features/account/account.session.server";
import { saveBrowserState } from "~/platform/browser-state.server";
import { networkOf } from "~/platform/client-network";
import { submitForm } from "~/platform/forms.server";
import { requestScope } from "~/platform/request-scope.server";
import { assertNotThrottled, countFailures } from "~/platform/throttle.server";
import { Alert } from "~/ui/alert";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Mit einem Anmeldedienst anmelden") }];

/** The page behind the button, and the one that says why a sign-in failed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const provider = choiceOf(requireProvider(params["provider"]));
  const query = new URL(request.url).searchParams;
  const reason = ssoRefusalOf(query.get("grund"));
  const status = { status: reason === null ? 200 : reason === "unreachable" ? 503 : 403 };
  return data({ provider, next: safeReturnPath(query.get("weiter")), refusal: reason && ssoRefusals[reason] }, status);
}

const OWNER = {
  sign_in: async () => null,
  confirm: requirePersonOwingFactor,
  link: requireFreshPersonOwingFactor,
} as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const provider = requireProvider(params["provider"]);
  return submitForm(request, ssoStartForm, async ({ purpose, weiter }) => {
    const owner = await OWNER[purpose](request);
    const starts = [{ rule: ssoStart, subject: networkOf(requestScope()?.client.ip ?? "") }];
    await assertNotThrottled(starts);
    await countFailures(starts);
    const plan = { purpose, personId: owner?.personId ?? null, next: safeReturnPath(weiter) };
    const departure = await departTo(provider, plan);
    if (!departure.ok) return redirect(`/anmelden/sso/${provider.slug}?grund=${departure.reason}`, 303);
    const cookie = await saveBrowserState("sso", departure.value.away, SSO_MINUTES);
    return redirect(departure.value.url, { status: 303, headers: { "Set-Cookie": cookie } });
  });
}

const LEAD = "Sie melden sich dort an, wo Ihre Behörde Ihr Konto führt, und kommen danach hierher zurück.";

export default function SsoStart() {
  const { provider, next, refusal } = useLoaderData<typeof loader>();
  return (
    <Page
      title={refusal === null ? "Mit einem Anmeldedienst anmelden" : "Die Anmeldung hat nicht geklappt"}
      width="narrow"
      lead={refusal === null ? LEAD : undefined}
    >
      {refusal === null ? null : (
        <Alert kind="danger" title={provider.label} live>
          {refusal}
        </Alert>
      )}
      <SsoButton provider={provider} next={next} purpose="sign_in" />
      <p className="kern-body">
        <TextLink to="/anmelden">Anders anmelden</TextLink>
      </p>
    </Page>
  );
}
