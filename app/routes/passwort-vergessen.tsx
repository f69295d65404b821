import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countResetRequest } from "~/features/account/account.mail-limit.server";
import { forgotForm } from "~/features/account/account.password.forms";
import { requestPasswordReset } from "~/features/account/account.password-reset.server";
import { submitForm } from "~/platform/forms.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.isSent ? "Bitte sehen Sie in Ihr Postfach" : "Passwort vergessen") },
];

export function loader({ request }: LoaderFunctionArgs) {
  return data({ isSent: new URL(request.url).searchParams.has("gesendet") });
}

/** The same answer whether or not the address belongs to anybody, and however often it was asked for. */
export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, forgotForm, async ({ email }) => {
    if (await countResetRequest(email))
      await inTransaction(anonymousActor, (tx, actor) => requestPasswordReset(tx, actor, { email }));
    return redirect("/passwort-vergessen?gesendet=1", 303);
  });
}

export default function ForgotPassword() {
  const { isSent } = useLoaderData<typeof loader>();
  return isSent ? <Sent /> : <Ask />;
}

function Ask() {
  const form = useServerForm({
    id: "passwort-vergessen",
    labels: { email: "E-Mail-Adresse" },
    required: ["email"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Passwort vergessen"
      width="narrow"
      lead="Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort setzen."
      breadcrumb={[{ label: "Anmelden", to: "/anmelden" }]}
    >
      <ServerForm {...form}>
        <TextField
          field={form.fields.email}
          label={form.labels.email}
          hint="Ihre dienstliche Adresse, mit der Sie sich anmelden"
          type="email"
          autoComplete="username"
        />
        <ButtonRow>
          <SubmitButton>Link anfordern</SubmitButton>
          <ButtonLink to="/anmelden" variant="tertiary">
            Zurück zur Anmeldung
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}

function Sent() {
  return (
    <Page
      title="Bitte sehen Sie in Ihr Postfach"
      width="narrow"
      lead="Wenn es zu dieser Adresse ein Konto gibt, ist eine E-Mail mit einem Link unterwegs."
      breadcrumb={[{ label: "Anmelden", to: "/anmelden" }]}
    >
      <Prose>
        <p>Der Link gilt 30 Minuten und nur einmal. Ihr bisheriges Passwort gilt weiter, bis Sie ein neues setzen.</p>
        <h2>Keine E-Mail angekommen?</h2>
        <ul>
          <li>Warten Sie einige Minuten und sehen Sie auch in den Ordner für unerwünschte Nachrichten.</li>
          <li>
            Vielleicht haben Sie sich mit einer anderen Adresse angemeldet:{" "}
            <TextLink to="/passwort-vergessen">andere Adresse eingeben</TextLink>.
          </li>
          <li>
            Wenn Ihr Konto noch nicht besteht: <TextLink to="/registrieren">registrieren</TextLink>.
          </li>
        </ul>
      </Prose>
    </Page>
  );
}
