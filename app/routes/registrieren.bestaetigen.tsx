import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountName, NewPasswordField } from "~/features/account/account.password.parts";
import { hashNewPassword } from "~/features/account/account.password.server";
import { roleLabels } from "~/features/account/account.rules";
import { confirmationForm } from "~/features/organisation/organisation.forms";
import { findRegistrationByLink } from "~/features/organisation/organisation.invitations.queries.server";
import { confirmRegistration } from "~/features/organisation/organisation.registration.server";
import { HAS_ACCOUNT, LINK_GONE } from "~/features/organisation/organisation.rules";
import { Conflict } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { findTokenSubject } from "~/platform/one-time-token.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(titleFor(page?.registration)) },
];

function titleFor(registration: { hasAccount: boolean } | null | undefined): string {
  if (!registration) return "Kein gültiger Link";
  return registration.hasAccount ? "Sie haben schon ein Konto" : "Registrierung bestätigen";
}

async function findRegistration(request: Request) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const id = await findTokenSubject("registration_confirm", token);
  return { token, registration: id === null ? null : await findRegistrationByLink(id) };
}

/** Looks only: mail scanners follow links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { registration } = await findRegistration(request);
  return data({ registration }, registration === null ? { status: 410 } : {});
}

const done = {
  requested:
    "Ihr Konto besteht. Über Ihre Rolle wird jetzt entschieden; Sie bekommen eine E-Mail. Anmelden können Sie sich schon.",
  invited: "Ihr Konto besteht, und Ihre Einladung ist angenommen. Bitte melden Sie sich an.",
} as const;

export async function action({ request }: ActionFunctionArgs) {
  const { token, registration } = await findRegistration(request);
  return submitForm(request, confirmationForm, async ({ password }) => {
    if (registration === null) throw new Conflict(LINK_GONE);
    const { email, name, organisationName, organisation } = registration;
    const passwordHash = await hashNewPassword({
      password,
      email,
      name,
      organisationName: organisation?.name ?? organisationName,
      hasSecondFactor: false,
    });
    const outcome = await inTransaction(anonymousActor, (tx, actor) =>
      confirmRegistration(tx, actor, { token, passwordHash }),
    );
    return redirectWithMessage("/anmelden", done[outcome]);
  });
}

export default function Confirm() {
  const { registration } = useLoaderData<typeof loader>();
  if (registration === null) return <Gone />;
  return registration.hasAccount ? <HasAccount /> : <Choose registration={registration} />;
}

type Registration = NonNullable<Awaited<ReturnType<typeof findRegistrationByLink>>>;

function Choose({ registration }: { registration: Registration }) {
  const { email, name, role, organisation, organisationName } = registration;
  const organisationText = organisation?.name ?? organisationName;
  const form = useServerForm({
    id: "bestaetigen",
    labels: { password: "Passwort" },
    required: ["password"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Registrierung bestätigen"
      width="narrow"
      lead="Ihre Adresse ist richtig. Es fehlt nur noch ein Passwort."
    >
      <Section title="Ihre Angaben">
        <DescriptionList
          items={[
            { term: "E-Mail-Adresse", description: email },
            { term: "Name", description: name },
            { term: "Organisation", description: organisationText },
            { term: "Gewünschte Rolle", description: roleLabels[role] },
          ]}
        />
        <p className="kern-body kern-body--small kern-body--muted">
          Das waren nicht Sie? Dann schließen Sie diese Seite; es entsteht kein Konto.
        </p>
      </Section>
      <ServerForm {...form}>
        <AccountName email={email} />
        <NewPasswordField
          field={form.fields.password}
          label={form.labels.password}
          hasSecondFactor={false}
          person={{ email, name, organisationName: organisationText }}
        />
        <ButtonRow>
          <SubmitButton>Konto anlegen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}

function HasAccount() {
  return (
    <Page title="Sie haben schon ein Konto" width="narrow">
      <Alert kind="info" title={HAS_ACCOUNT}>
        Eine weitere Organisation oder Rolle beantragen Sie nach der Anmeldung unter „Konto“.
      </Alert>
      <ButtonRow>
        <ButtonLink to="/anmelden?weiter=/konto/mitgliedschaften">Anmelden</ButtonLink>
        <ButtonLink to="/passwort-vergessen" variant="secondary">
          Passwort vergessen
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

function Gone() {
  return (
    <Page title="Kein gültiger Link" width="narrow">
      <Alert kind="warning" title={LINK_GONE}>
        Falls Sie schon bestätigt haben, können Sie sich anmelden. Sonst registrieren Sie sich bitte noch einmal.
      </Alert>
      <ButtonRow>
        <ButtonLink to="/anmelden">Anmelden</ButtonLink>
        <ButtonLink to="/registrieren" variant="secondary">
          Noch einmal registrieren
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
