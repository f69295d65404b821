import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePasswordForm } from "~/features/account/account.password.forms";
import { AccountName, NewPasswordField } from "~/features/account/account.password.parts";
import { findPasswordOwner } from "~/features/account/account.password.queries.server";
import { hashNewPassword } from "~/features/account/account.password.server";
import { changePassword, proveCurrentPassword } from "~/features/account/account.password-change.server";
import { actingAs } from "~/features/account/account.rules";
import { requireFreshPerson } from "~/features/account/account.session.server";
import { NotFound } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { PasswordField } from "~/ui/password-field";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.owner.hasPassword === false ? "Passwort einrichten" : "Passwort ändern") },
];

/** Always a fresh sign-in, with its second factor; where there is a password, the present one is asked for besides. */
async function requireOwner(request: Request) {
  const person = await requireFreshPerson(request);
  const owner = await findPasswordOwner(person.personId);
  if (!owner) throw new NotFound();
  return { owner, person };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { owner } = await requireOwner(request);
  return data({ owner });
}

export async function action({ request }: ActionFunctionArgs) {
  const { owner, person } = await requireOwner(request);
  return submitForm(request, changePasswordForm, async ({ current, password }) => {
    if (owner.hasPassword) await proveCurrentPassword(owner.email, current);
    const passwordHash = await hashNewPassword({ ...owner, password });
    await inTransaction(actingAs(person), (tx) => changePassword(tx, person, { passwordHash }));
    return redirectWithMessage("/konto/sicherheit", "Ihr neues Passwort gilt. Alle anderen Sitzungen wurden beendet.");
  });
}

export default function Password() {
  const { owner } = useLoaderData<typeof loader>();
  const form = useServerForm({
    id: "passwort",
    labels: { current: "Jetziges Passwort", password: "Neues Passwort" },
    required: ["current", "password"],
    reply: useActionData<typeof action>(),
  });
  const title = owner.hasPassword ? "Passwort ändern" : "Passwort einrichten";
  return (
    <Page
      title={title}
      width="narrow"
      lead="Danach enden alle anderen Sitzungen; diese hier bleibt offen."
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Sicherheit", to: "/konto/sicherheit" },
      ]}
    >
      <ServerForm {...form}>
        <AccountName email={owner.email} />
        {owner.hasPassword ? (
          <PasswordField field={form.fields.current} label={form.labels.current} autoComplete="current-password" />
        ) : null}
        <NewPasswordField
          field={form.fields.password}
          label={form.labels.password}
          hasSecondFactor={owner.hasSecondFactor}
          person={owner}
        />
        <ButtonRow>
          <SubmitButton>{title}</SubmitButton>
          <ButtonLink to="/konto/sicherheit" variant="tertiary">
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}
