import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { resetConfirmForm } from "~/features/account/account.factor.forms";
import { RESET_WAIT_HOURS } from "~/features/account/account.factor.rules";
import { confirmFactorReset } from "~/features/account/account.factor-reset.server";
import { AccountName } from "~/features/account/account.password.parts";
import { findResetByLink, proveResetOwner } from "~/features/account/account.reset-proof.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { formatDateTime } from "~/ui/dates";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { PasswordField } from "~/ui/password-field";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.reset ? "Zweiten Faktor zurücksetzen" : "Kein gültiger Link") },
];

/** Looks only: mail scanners follow links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const reset = await findResetByLink(token);
  return data({ token, reset }, reset ? {} : { status: 410 });
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, resetConfirmForm, async ({ token, password }) => {
    await proveResetOwner({ token, password });
    const dueAt = await inTransaction(anonymousActor, (tx, actor) => confirmFactorReset(tx, actor, { token }));
    return redirectWithMessage(
      "/anmelden",
      `Bestätigt. Ab dem ${formatDateTime(dueAt)} melden Sie sich ohne zweiten Faktor an und richten einen neuen ein.`,
    );
  });
}

export default function ResetFactor() {
  const { token, reset } = useLoaderData<typeof loader>();
  if (!reset)
    return (
      <Page title="Kein gültiger Link" width="narrow">
        <Alert kind="warning" title="Dieser Link gilt nicht mehr">
          Haben Sie die Zurücksetzung schon bestätigt, ist nichts weiter zu tun: Wann sie wirkt, steht in der E-Mail,
          die Sie danach bekommen haben. Sonst wurde sie abgebrochen oder der Link ist älter als 24 Stunden; dann sind
          Ihre zweiten Faktoren unverändert.
        </Alert>
        <ButtonRow>
          <ButtonLink to="/anmelden">Zur Anmeldung</ButtonLink>
        </ButtonRow>
      </Page>
    );
  return <Confirm token={token} email={reset.email} hasPassword={reset.hasPassword} />;
}

function Confirm({ token, email, hasPassword }: { token: string; email: string; hasPassword: boolean }) {
  const form = useServerForm({
    id: "faktor-zuruecksetzen",
    labels: { password: "Passwort" },
    required: ["password"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Zweiten Faktor zurücksetzen"
      width="narrow"
      lead={`Danach wartet das System ${RESET_WAIT_HOURS} Stunden und warnt alle Ihre Adressen. Dann werden Authenticator-App, Passkeys und Wiederherstellungscodes entfernt.`}
    >
      <ServerForm {...form}>
        <input type="hidden" name="token" value={token} />
        <AccountName email={email} />
        {hasPassword ? (
          <PasswordField
            field={form.fields.password}
            label={form.labels.password}
            hint={`Zur Sicherheit: das Passwort des Kontos ${email}`}
            autoComplete="current-password"
          />
        ) : null}
        <ButtonRow>
          <SubmitButton variant="danger">Zurücksetzung bestätigen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}
