import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countMailRequest } from "~/features/account/account.mail-limit.server";
import { optionalPerson } from "~/features/account/account.session.server";
import { registrationForm } from "~/features/organisation/organisation.forms";
import { WishFields, wishLabels } from "~/features/organisation/organisation.parts";
import { listOrganisationChoices, listStateOptions } from "~/features/organisation/organisation.queries.server";
import { requestRegistration } from "~/features/organisation/organisation.registration.server";
import { submitForm } from "~/platform/forms.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Panel, Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.isSent ? "Bitte sehen Sie in Ihr Postfach" : "Registrieren") },
];

/** Who has an account already asks for a further organisation there. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (await optionalPerson(request)) throw redirect("/konto/mitgliedschaften");
  const parameters = new URL(request.url).searchParams;
  const q = (parameters.get("q") ?? "").trim().slice(0, 100);
  const [choices, states] = await Promise.all([listOrganisationChoices(q), listStateOptions()]);
  return data({ q, choices, states, isSent: parameters.has("gesendet") });
}

/** The same work and the same answer whether or not the address has an account. */
export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, registrationForm, async (input) => {
    await countMailRequest({ email: input.email, purpose: "registration" });
    await inTransaction(anonymousActor, (tx, actor) => requestRegistration(tx, actor, input));
    return redirect("/registrieren?gesendet=1", 303);
  });
}

export default function Register() {
  const { isSent } = useLoaderData<typeof loader>();
  return isSent ? <Sent /> : <Ask />;
}

const breadcrumb = [{ label: "Anmelden", to: "/anmelden" }];

function Ask() {
  const { q, choices, states } = useLoaderData<typeof loader>();
  const form = useServerForm({
    id: "registrieren",
    labels: { email: "E-Mail-Adresse", name: "Vor- und Nachname", ...wishLabels },
    required: ["email", "name", "role"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Registrieren"
      width="narrow"
      lead="Für Beschäftigte von Ländern, Bund, Kommunen und deren IT-Dienstleistern. Sie bestätigen Ihre Adresse, danach entscheidet die OZG-Koordination Ihres Landes über Ihre Rolle."
      breadcrumb={breadcrumb}
    >
      <ErrorSummary items={form.problems} attempt={form.attempt} />
      <Panel>
        <SearchField
          action="/registrieren"
          label="Organisation suchen"
          hint={
            q
              ? `Die Liste unten zeigt die Treffer für „${q}“: ${choices.options.length}`
              : "Nur nötig, wenn Ihre Adresse sie nicht erkennen lässt. Grenzt die Liste unten ein, zum Beispiel „Musterstadt“"
          }
          defaultValue={q}
        />
      </Panel>
      <ServerForm {...form} problems={[]}>
        <Section title="Wer sind Sie?">
          <TextField
            field={form.fields.email}
            label={form.labels.email}
            hint="Ihre persönliche dienstliche Adresse, kein Funktionspostfach"
            type="email"
            autoComplete="email"
          />
          <TextField field={form.fields.name} label={form.labels.name} autoComplete="name" maxLength={100} />
        </Section>
        <WishFields
          fields={form.fields}
          choices={choices}
          states={states}
          placeholder="An meiner E-Mail-Adresse erkennen"
        />
        <ButtonRow>
          <SubmitButton>Registrieren</SubmitButton>
          <ButtonLink to="/anmelden" variant="tertiary">
            Ich habe schon ein Konto
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
      <p className="kern-body kern-body--small kern-body--muted">
        Wozu wir Ihre Angaben verarbeiten, steht in den <TextLink to="/datenschutz">Hinweisen zum Datenschutz</TextLink>
        .
      </p>
    </Page>
  );
}

function Sent() {
  return (
    <Page
      title="Bitte sehen Sie in Ihr Postfach"
      width="narrow"
      lead="An die angegebene Adresse ist eine E-Mail unterwegs. Mit dem Link darin geht es weiter."
      breadcrumb={breadcrumb}
    >
      <Prose>
        <p>Der Link gilt 48 Stunden. Erst wenn Sie ihn öffnen und bestätigen, entsteht ein Konto.</p>
        <h2>Keine E-Mail angekommen?</h2>
        <ul>
          <li>Warten Sie einige Minuten und sehen Sie auch in den Ordner für unerwünschte Nachrichten.</li>
          <li>
            Vielleicht war die Adresse falsch geschrieben:{" "}
            <TextLink to="/registrieren">noch einmal registrieren</TextLink>.
          </li>
        </ul>
      </Prose>
    </Page>
  );
}
