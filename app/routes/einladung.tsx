import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AccountName, NewPasswordField } from "~/features/account/account.password.parts";
import { hashNewPassword } from "~/features/account/account.password.server";
import { roleLabels } from "~/features/account/account.rules";
import { optionalPerson } from "~/features/account/account.session.server";
import { knownPersonForm, newPersonForm } from "~/features/organisation/organisation.forms";
import { INVITATION_GONE } from "~/features/organisation/organisation.invitation.rules";
import { findInvitationByLink } from "~/features/organisation/organisation.invitations.queries.server";
import { acceptAsKnownPerson, acceptAsNewPerson } from "~/features/organisation/organisation.join.server";
import { wishingAs } from "~/features/organisation/organisation.request.server";
import { type Visitor, visitorOf } from "~/features/organisation/organisation.visitor.rules";
import { Conflict } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { findTokenSubject } from "~/platform/one-time-token.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.invitation ? `Einladung: ${page.invitation.organisation.name}` : "Kein gültiger Link") },
];

/** Looks only: mail scanners follow links, too. */
async function findLink(request: Request) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const [id, person] = await Promise.all([findTokenSubject("invitation", token), optionalPerson(request)]);
  const invitation = id === null ? null : await findInvitationByLink(id);
  return { token, invitation, person };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { token, invitation, person } = await findLink(request);
  if (invitation === null) return data({ token, invitation: null, visitor: null }, { status: 410 });
  const { owner, ...shown } = invitation;
  return data({ token, invitation: shown, visitor: visitorOf(owner, person) });
}

export async function action({ request }: ActionFunctionArgs) {
  const { token, invitation, person } = await findLink(request);
  if (person)
    return submitForm(request, knownPersonForm, async () => {
      await inTransaction(wishingAs(person), (tx, actor) => acceptAsKnownPerson(tx, actor, { token }));
      return redirectWithMessage("/konto/mitgliedschaften", "Die Einladung ist angenommen.");
    });
  return submitForm(request, newPersonForm, async ({ name, password }) => {
    if (invitation === null) throw new Conflict(INVITATION_GONE);
    const { email, organisation } = invitation;
    const words = { email, name, organisationName: organisation.name };
    const passwordHash = await hashNewPassword({ ...words, password, hasSecondFactor: false });
    await inTransaction(anonymousActor, (tx, actor) => acceptAsNewPerson(tx, actor, { token, name, passwordHash }));
    return redirectWithMessage(
      "/anmelden",
      "Ihr Konto besteht, und die Einladung ist angenommen. Bitte melden Sie sich an.",
    );
  });
}

export default function InvitationLink() {
  const { token, invitation, visitor } = useLoaderData<typeof loader>();
  if (invitation === null || visitor === null) return <Gone />;
  return (
    <Page
      title={`Einladung: ${invitation.organisation.name}`}
      width="narrow"
      lead={
        invitation.inviterName
          ? `${invitation.inviterName} hat Sie eingeladen, auf dem Marktplatz der Nachnutzung mitzuarbeiten.`
          : "Sie sind eingeladen, auf dem Marktplatz der Nachnutzung mitzuarbeiten."
      }
    >
      <Section title="Worum es geht">
        <DescriptionList
          items={[
            { term: "Organisation", description: invitation.organisation.name },
            { term: "Rolle", description: roleLabels[invitation.role] },
            { term: "Eingeladene Adresse", description: invitation.email },
            { term: "Gilt bis", description: <DateText value={invitation.expiresAt} /> },
          ]}
        />
      </Section>
      <Accept token={token} invitation={invitation} visitor={visitor} />
    </Page>
  );
}

type Invitation = { email: string; name: string | null; organisation: { name: string } };
type AcceptProps = { token: string; invitation: Invitation; visitor: Visitor };

function Accept({ token, invitation, visitor }: AcceptProps) {
  const here = `/einladung?token=${token}`;
  switch (visitor) {
    case "new":
      return <NewPerson invitation={invitation} />;
    case "owner":
      return <Owner />;
    case "signed_out":
      return (
        <Section title="Sie haben schon ein Konto" lead="Melden Sie sich an; danach nehmen Sie die Einladung hier an.">
          <ButtonRow>
            <ButtonLink to={`/anmelden?weiter=${encodeURIComponent(here)}`}>Anmelden</ButtonLink>
          </ButtonRow>
        </Section>
      );
    case "somebody_else":
      return (
        <Section title="Sie sind mit einer anderen Adresse angemeldet">
          <p className="kern-body">
            Annehmen kann nur, wem die Adresse {invitation.email} gehört. Melden Sie sich ab, und öffnen Sie den Link in
            der E-Mail noch einmal.
          </p>
          <Form method="post" action="/abmelden">
            <ButtonRow>
              <Button variant="secondary">Abmelden</Button>
            </ButtonRow>
          </Form>
        </Section>
      );
    case "disabled":
      return (
        <Alert kind="warning" title="Das Konto zu dieser Adresse ist nicht aktiv">
          Bitte wenden Sie sich an die Person, die Sie eingeladen hat.
        </Alert>
      );
  }
}

function NewPerson({ invitation }: { invitation: Invitation }) {
  const { email, name, organisation } = invitation;
  const form = useServerForm({
    id: "einladung",
    labels: { name: "Vor- und Nachname", password: "Passwort" },
    required: ["name", "password"],
    values: { name: name ?? undefined },
    reply: useActionData<typeof action>(),
  });
  return (
    <Section title="Konto anlegen">
      <ServerForm {...form}>
        <TextField field={form.fields.name} label={form.labels.name} autoComplete="name" maxLength={100} />
        <AccountName email={email} />
        <NewPasswordField
          field={form.fields.password}
          label={form.labels.password}
          hasSecondFactor={false}
          person={{ email, name: name ?? "", organisationName: organisation.name }}
        />
        <ButtonRow>
          <SubmitButton>Konto anlegen und Einladung annehmen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Section>
  );
}

function Owner() {
  const form = useServerForm({ id: "einladung", labels: {}, reply: useActionData<typeof action>() });
  return (
    <ServerForm {...form}>
      <ButtonRow>
        <SubmitButton>Einladung annehmen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

function Gone() {
  return (
    <Page title="Kein gültiger Link" width="narrow">
      <Alert kind="warning" title={INVITATION_GONE}>
        Bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung, oder registrieren Sie sich selbst.
      </Alert>
      <ButtonRow>
        <ButtonLink to="/anmelden">Anmelden</ButtonLink>
        <ButtonLink to="/registrieren" variant="secondary">
          Registrieren
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
