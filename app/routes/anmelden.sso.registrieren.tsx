import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkIdentity } from "~/features/account/account.identity.server";
import { ssoNewcomer } from "~/features/account/account.oidc.rules";
import { findProvider } from "~/features/account/account.oidc.server";
import { openSession } from "~/features/account/account.session.server";
import { provenRegistrationForm } from "~/features/organisation/organisation.forms";
import { WishFields, wishLabels } from "~/features/organisation/organisation.parts";
import { listOrganisationChoices, listStateOptions } from "~/features/organisation/organisation.queries.server";
import { registerProven } from "~/features/organisation/organisation.registration.server";
import { readBrowserState, takeBrowserState } from "~/platform/browser-state.server";
import { Conflict } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.newcomer ? "Konto anlegen" : "Hier geht es nicht weiter") },
];

const EXPIRED = "Ihre Anmeldung beim Anmeldedienst ist abgelaufen. Bitte beginnen Sie noch einmal.";

export async function loader({ request }: LoaderFunctionArgs) {
  const newcomer = await readBrowserState(request, "sso", ssoNewcomer);
  const provider = findProvider(newcomer?.provider);
  if (!newcomer || !provider) return data({ newcomer: null, q: "", choices: null, states: [] }, 410);
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 100);
  const [choices, states] = await Promise.all([listOrganisationChoices(q), listStateOptions()]);
  const { email, name, wishedRole } = newcomer;
  return data({ newcomer: { email, name, wishedRole, label: provider.label }, q, choices, states });
}

const done = {
  requested:
    "Ihr Konto besteht, und Sie sind angemeldet. Über Ihre Rolle wird jetzt entschieden; Sie bekommen eine E-Mail.",
  invited: "Ihr Konto besteht, und Ihre Einladung ist angenommen.",
} as const;

/** The address counts as proved; the role is a wish that a person decides about. */
export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, provenRegistrationForm, async (input) => {
    const newcomer = await readBrowserState(request, "sso", ssoNewcomer);
    if (!newcomer) throw new Conflict(EXPIRED);
    const { email, method } = newcomer;
    const authenticatedAt = new Date(newcomer.provedAt);
    const { personId, outcome } = await inTransaction(anonymousActor, async (tx, anonymous) => {
      const made = await registerProven(tx, anonymous, { ...input, email });
      const person = { personId: made.personId, name: input.name, email, actor: null };
      await linkIdentity(tx, person, { ...newcomer, step: "link", personId: made.personId });
      return made;
    });
    await takeBrowserState(request, "sso", ssoNewcomer);
    const response = await redirectWithMessage("/konto", done[outcome]);
    response.headers.append("Set-Cookie", await openSession(request, { personId, method, authenticatedAt }));
    return response;
  });
}

export default function RegisterWithProvider() {
  const { newcomer, q, choices, states } = useLoaderData<typeof loader>();
  if (newcomer === null || choices === null) return <Expired />;
  return <Ask newcomer={newcomer} q={q} choices={choices} states={states} />;
}

type AskProps = {
  newcomer: { email: string; name: string; wishedRole: string | null; label: string };
  q: string;
  choices: Awaited<ReturnType<typeof listOrganisationChoices>>;
  states: Awaited<ReturnType<typeof listStateOptions>>;
};

function Ask({ newcomer, q, choices, states }: AskProps) {
  const { name, wishedRole } = newcomer;
  const form = useServerForm({
    id: "konto-anlegen",
    labels: { name: "Vor- und Nachname", ...wishLabels },
    required: ["name", "role"],
    values: { name, ...(wishedRole === null ? {} : { role: wishedRole }) },
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Konto anlegen"
      width="narrow"
      lead={`„${newcomer.label}“ hat Ihre Adresse ${newcomer.email} bestätigt. Über Ihre Rolle entscheidet die OZG-Koordination Ihres Landes.`}
      breadcrumb={[{ label: "Anmelden", to: "/anmelden" }]}
    >
      <ErrorSummary items={form.problems} attempt={form.attempt} />
      <SearchField
        action="/anmelden/sso/registrieren"
        label="Organisation suchen"
        hint={
          q ? `Die Liste unten zeigt die Treffer für „${q}“: ${choices.options.length}` : "Grenzt die Liste unten ein"
        }
        defaultValue={q}
      />
      <ServerForm {...form} problems={[]}>
        <Section title="Wer sind Sie?">
          <TextField field={form.fields.name} label={form.labels.name} autoComplete="name" maxLength={100} />
        </Section>
        <WishFields
          fields={form.fields}
          choices={choices}
          states={states}
          placeholder="An meiner E-Mail-Adresse erkennen"
        />
        <ButtonRow>
          <SubmitButton>Konto anlegen</SubmitButton>
        </ButtonRow>
      </ServerForm>
      <p className="kern-body kern-body--small kern-body--muted">
        Wozu wir Ihre Angaben verarbeiten, steht in den <TextLink to="/datenschutz">Hinweisen zum Datenschutz</TextLink>
        .
      </p>
    </Page>
  );
}

function Expired() {
  return (
    <Page title="Hier geht es nicht weiter" width="narrow">
      <Alert kind="warning" title={EXPIRED} />
      <ButtonRow>
        <ButtonLink to="/anmelden">Zur Anmeldung</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
