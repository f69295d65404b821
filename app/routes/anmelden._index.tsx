import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { safeReturnPath, signInForm } from "~/features/account/account.forms";
import { SsoButtons } from "~/features/account/account.identity.parts";
import { choiceOf, passwordFailure, providerInsteadOfPassword, ssoLink } from "~/features/account/account.oidc.rules";
import { listProviders } from "~/features/account/account.oidc.server";
import { PasskeySignIn } from "~/features/account/account.passkey.parts";
import { TOO_SHORT_ALONE } from "~/features/account/account.password.rules";
import { openSession, optionalPerson } from "~/features/account/account.session.server";
import { provePassword } from "~/features/account/account.sign-in.server";
import { SECOND_STEP_MINUTES, type SecondStep } from "~/features/account/account.step.rules";
import { readBrowserState, saveBrowserState } from "~/platform/browser-state.server";
import { Invalid } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { ButtonRow } from "~/ui/button";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { PasswordField } from "~/ui/password-field";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Anmelden") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safeReturnPath(new URL(request.url).searchParams.get("weiter"));
  if (await optionalPerson(request)) throw redirect(next);
  return data({ next, providers: listProviders().map(choiceOf) });
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, signInForm, async ({ email, password, weiter }) => {
    const link = await readBrowserState(request, "sso", ssoLink);
    const proof = await provePassword(email, password, { isLinking: link?.email === email });
    if (!proof) throw new Invalid(passwordFailure(providerInsteadOfPassword(listProviders(), email)));
    const { personId, needsSecondFactor, isTooShort } = proof;
    // the second factor it was short for is gone, e.g. after a reset: the mailbox takes its place for a new password
    if (isTooShort)
      return redirectWithMessage("/passwort-vergessen", `${TOO_SHORT_ALONE} Bitte setzen Sie ein längeres.`, "warning");
    const next = safeReturnPath(weiter);
    if (needsSecondFactor) {
      const step: SecondStep = { personId, method: "password", since: Date.now(), next };
      const cookie = await saveBrowserState("second_step", step, SECOND_STEP_MINUTES);
      return redirect("/anmelden/zweiter-faktor", { status: 303, headers: { "Set-Cookie": cookie } });
    }
    const cookie = await openSession(request, { personId, method: "password" });
    return redirect(next, { status: 303, headers: { "Set-Cookie": cookie } });
  });
}

export default function SignIn() {
  const { next, providers } = useLoaderData<typeof loader>();
  const form = useServerForm({
    id: "anmelden",
    labels: { email: "E-Mail-Adresse", password: "Passwort" },
    required: ["email", "password"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Anmelden"
      width="narrow"
      lead="Für die Vertretungen und OZG-Koordinationen der Länder, Themenfeldführungen, Kommunen und den Plattformbetrieb."
    >
      <ServerForm {...form} help={<Help />}>
        <input type="hidden" name="weiter" value={next} />
        <TextField
          field={form.fields.email}
          label={form.labels.email}
          hint="Ihre dienstliche Adresse"
          type="email"
          autoComplete="username"
        />
        <PasswordField field={form.fields.password} label={form.labels.password} autoComplete="current-password" />
        <ButtonRow>
          <SubmitButton>Anmelden</SubmitButton>
        </ButtonRow>
      </ServerForm>
      <PasskeySignIn next={next} />
      <ul className="mp-sign-in-help">
        <li>
          <TextLink to="/passwort-vergessen">Passwort vergessen</TextLink>
        </li>
        <li>
          Noch kein Konto? <TextLink to="/registrieren">Registrieren</TextLink>
        </li>
      </ul>
      <SsoButtons providers={providers} next={next} />
    </Page>
  );
}

function Help() {
  return (
    <p className="kern-body">
      Wenn Sie Ihr Passwort nicht mehr wissen, <TextLink to="/passwort-vergessen">setzen Sie ein neues</TextLink>.
    </p>
  );
}
