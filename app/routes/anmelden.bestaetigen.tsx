import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { confirmForm, safeReturnPath } from "~/features/account/account.forms";
import { SsoButtons } from "~/features/account/account.identity.parts";
import { listLinkedProviders } from "~/features/account/account.identity.queries.server";
import { providerInsteadOfPassword } from "~/features/account/account.oidc.rules";
import { listProviders } from "~/features/account/account.oidc.server";
import { TOO_SHORT_ALONE } from "~/features/account/account.password.rules";
import { hasPassword } from "~/features/account/account.queries.server";
import { FRESH_MINUTES } from "~/features/account/account.rules";
import { confirmSession, requirePersonOwingFactor } from "~/features/account/account.session.server";
import { provePassword } from "~/features/account/account.sign-in.server";
import { SECOND_STEP_MINUTES, type SecondStep } from "~/features/account/account.step.rules";
import { saveBrowserState } from "~/platform/browser-state.server";
import { Invalid } from "~/platform/errors";
import { submitForm } from "~/platform/forms.server";
import { Button, ButtonRow } from "~/ui/button";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Anmeldung bestätigen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePersonOwingFactor(request);
  const { personId, email } = person;
  const next = safeReturnPath(new URL(request.url).searchParams.get("weiter"));
  const providers = await listLinkedProviders(person);
  const isPasswordAllowed = providerInsteadOfPassword(listProviders(), email) === null;
  return data({ next, email, hasPassword: isPasswordAllowed && (await hasPassword(personId)), providers });
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePersonOwingFactor(request);
  return submitForm(request, confirmForm, async ({ password, weiter }) => {
    const proof = await provePassword(person.email, password);
    if (proof?.personId !== person.personId) throw new Invalid("", { password: ["Das Passwort stimmt nicht."] });
    if (proof.isTooShort) throw new Invalid("", { password: [TOO_SHORT_ALONE] });
    const next = safeReturnPath(weiter);
    // as strong as a sign-in (OWASP ASVS 5.0 7.5.1): a stolen session and a password change no factors
    if (proof.needsSecondFactor) {
      const step: SecondStep = { personId: person.personId, method: "password", since: Date.now(), next };
      const cookie = await saveBrowserState("second_step", step, SECOND_STEP_MINUTES);
      return redirect("/anmelden/zweiter-faktor", { status: 303, headers: { "Set-Cookie": cookie } });
    }
    await confirmSession(request);
    return redirect(next, 303);
  });
}

export default function ConfirmSignIn() {
  const { next, email, hasPassword: canTypePassword, providers } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Bitte bestätigen Sie Ihre Anmeldung"
      width="narrow"
      lead={`Zugangsdaten und Rollen ändert nur, wer sich in den letzten ${FRESH_MINUTES} Minuten angemeldet hat.`}
    >
      {canTypePassword ? <PasswordForm next={next} email={email} /> : null}
      <SsoButtons providers={providers} next={next} purpose="confirm" />
      <Section title={canTypePassword ? "Ohne Passwort bestätigen" : "Neu anmelden"}>
        <p className="kern-body">
          Melden Sie sich auf dem gewohnten Weg neu an. Danach geht es hier weiter; was Sie eingegeben haben, bleibt
          erhalten.
        </p>
        <Form method="post" action="/abmelden">
          <input type="hidden" name="weiter" value={next} />
          <ButtonRow>
            <Button variant="secondary">Neu anmelden</Button>
          </ButtonRow>
        </Form>
      </Section>
    </Page>
  );
}

function PasswordForm({ next, email }: { next: string; email: string }) {
  const form = useServerForm({
    id: "bestaetigen",
    labels: { password: "Passwort" },
    required: ["password"],
    reply: useActionData<typeof action>(),
  });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="weiter" value={next} />
      {/* for password managers, which want to know whose password this is */}
      <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
      <TextField
        field={form.fields.password}
        label={form.labels.password}
        hint={`Passwort des Kontos ${email}`}
        type="password"
        autoComplete="current-password"
      />
      <ButtonRow>
        <SubmitButton>Bestätigen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}
