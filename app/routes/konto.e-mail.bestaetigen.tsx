import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmForm } from "~/features/account/account.email.forms";
import { findEmailChange } from "~/features/account/account.email.queries.server";
import { confirmEmailChange } from "~/features/account/account.email.server";
import { actingAs } from "~/features/account/account.rules";
import { optionalPerson } from "~/features/account/account.session.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.change ? "Neue E-Mail-Adresse bestätigen" : "Kein gültiger Link") },
];

function tokenIn(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}

/** Looks only, and works without a session: the mail may be read on another device. */
export async function loader({ request }: LoaderFunctionArgs) {
  const change = await findEmailChange(tokenIn(request));
  return data({ change }, change ? {} : { status: 410 });
}

export async function action({ request }: ActionFunctionArgs) {
  const token = tokenIn(request);
  const person = await optionalPerson(request);
  return submitForm(request, confirmForm, async () => {
    await inTransaction(person ? actingAs(person) : anonymousActor, (tx) => confirmEmailChange(tx, person, { token }));
    return redirectWithMessage(
      person ? "/konto/sicherheit" : "/anmelden",
      "Die neue Adresse gilt. Melden Sie sich künftig mit ihr an; alle anderen Sitzungen wurden beendet.",
    );
  });
}

export default function ConfirmEmail() {
  const { change } = useLoaderData<typeof loader>();
  const form = useServerForm({ id: "bestaetigen", labels: {}, reply: useActionData<typeof action>() });
  if (!change && form.problems.length === 0) return <Invalid />;
  return (
    <Page
      title="Neue E-Mail-Adresse bestätigen"
      width="narrow"
      {...(change ? { lead: `Statt ${change.oldEmail} künftig ${change.newEmail}` } : {})}
    >
      <ServerForm {...form}>
        <p>Mit dem Bestätigen wird das die Adresse, mit der Sie sich anmelden und an die alle E-Mails gehen.</p>
        <ButtonRow>
          <SubmitButton>Adresse bestätigen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}

function Invalid() {
  return (
    <Page title="Kein gültiger Link" width="narrow">
      <Alert
        kind="warning"
        title="Dieser Link gilt nicht mehr: Er wurde schon benutzt, ist älter als 30 Minuten, oder es gibt einen neueren."
      >
        Ihre bisherige Adresse gilt weiter.
      </Alert>
      <ButtonRow>
        <ButtonLink to="/konto/e-mail">Änderung neu beginnen</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
