import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { resetForm } from "~/features/account/account.password.forms";
import { AccountName, NewPasswordField } from "~/features/account/account.password.parts";
import { findResetOwner } from "~/features/account/account.password.queries.server";
import { RESET_LINK_INVALID } from "~/features/account/account.password.rules";
import { hashNewPassword } from "~/features/account/account.password.server";
import { resetPassword } from "~/features/account/account.password-reset.server";
import { Conflict } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.owner ? "Neues Passwort setzen" : "Kein gültiger Link") },
];

function tokenIn(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}

/** Looks only: mail scanners follow links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const owner = await findResetOwner(tokenIn(request));
  return data({ owner }, owner ? {} : { status: 410 });
}

export async function action({ request }: ActionFunctionArgs) {
  const token = tokenIn(request);
  return submitForm(request, resetForm, async ({ password }) => {
    const owner = await findResetOwner(token);
    if (!owner) throw new Conflict(RESET_LINK_INVALID);
    const passwordHash = await hashNewPassword({ ...owner, password });
    await inTransaction(anonymousActor, (tx, actor) => resetPassword(tx, actor, { token, passwordHash }));
    return redirectWithMessage("/anmelden", "Ihr neues Passwort gilt. Bitte melden Sie sich damit an.");
  });
}

export default function ResetPassword() {
  const { owner } = useLoaderData<typeof loader>();
  return owner ? <Choose owner={owner} /> : <Invalid />;
}

type Owner = NonNullable<Awaited<ReturnType<typeof findResetOwner>>>;

function Choose({ owner }: { owner: Owner }) {
  const form = useServerForm({
    id: "neues-passwort",
    labels: { password: "Neues Passwort" },
    required: ["password"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page title="Neues Passwort setzen" width="narrow" lead={`Für das Konto ${owner.email}`}>
      <ServerForm {...form}>
        <AccountName email={owner.email} />
        <NewPasswordField
          field={form.fields.password}
          label={form.labels.password}
          hasSecondFactor={owner.hasSecondFactor}
          person={owner}
        />
        <p>
          Danach enden alle Ihre Sitzungen, und Sie melden sich mit dem neuen Passwort an
          {owner.hasSecondFactor ? " – wie immer mit Ihrem zweiten Faktor" : ""}.
        </p>
        <ButtonRow>
          <SubmitButton>Passwort setzen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}

function Invalid() {
  return (
    <Page title="Kein gültiger Link" width="narrow">
      <Alert kind="warning" title={RESET_LINK_INVALID}>
        Ihr bisheriges Passwort gilt weiter.
      </Alert>
      <ButtonRow>
        <ButtonLink to="/passwort-vergessen">Neuen Link anfordern</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
