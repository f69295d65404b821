import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { emailForm } from "~/features/account/account.email.forms";
import { findOpenEmailChange } from "~/features/account/account.email.queries.server";
import { requestEmailChange } from "~/features/account/account.email.server";
import { countMailRequest } from "~/features/account/account.mail-limit.server";
import { actingAs } from "~/features/account/account.rules";
import { requireFreshPerson } from "~/features/account/account.session.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { formatDateTime } from "~/ui/dates";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("E-Mail-Adresse") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireFreshPerson(request);
  return data({ email: person.email, open: await findOpenEmailChange(person.personId) });
}

/** The same answer whether or not somebody has the new address. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireFreshPerson(request);
  return submitForm(request, emailForm, async ({ email }) => {
    if (email !== person.email) await countMailRequest({ email, purpose: "e-mail change" });
    await inTransaction(actingAs(person), (tx) => requestEmailChange(tx, person, { email }));
    return redirectWithMessage(
      "/konto/e-mail",
      "An die neue Adresse ist eine E-Mail unterwegs. Erst mit dem Link darin wird sie Ihre Adresse.",
    );
  });
}

export default function EmailAddress() {
  const { email, open } = useLoaderData<typeof loader>();
  const form = useServerForm({
    id: "e-mail",
    labels: { email: "Neue E-Mail-Adresse" },
    required: ["email"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="E-Mail-Adresse ändern"
      width="narrow"
      lead={`Ihre jetzige Adresse: ${email}`}
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Sicherheit", to: "/konto/sicherheit" },
      ]}
    >
      {open ? (
        <Alert kind="info" title={`Die Änderung zu ${open.newEmail} wartet auf Ihre Bestätigung`}>
          Angefordert am {formatDateTime(open.createdAt)}; der Link in der E-Mail gilt 30 Minuten. Eine neue Änderung
          ersetzt diese.
        </Alert>
      ) : null}
      <ServerForm {...form}>
        <TextField
          field={form.fields.email}
          label={form.labels.email}
          hint="Ihre dienstliche Adresse. Wir senden einen Link an die neue und einen Hinweis an die alte Adresse. Gehört die Domain zu keiner bekannten Organisation, sehen das die, die über Mitgliedschaften entscheiden."
          type="email"
          autoComplete="email"
        />
        <ButtonRow>
          <SubmitButton>Link anfordern</SubmitButton>
          <ButtonLink to="/konto/sicherheit" variant="tertiary">
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}
