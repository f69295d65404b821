import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nameForm } from "~/features/account/account.own-data.forms";
import { listOwnMemberships, listOwnRequests } from "~/features/account/account.own-data.queries.server";
import { changeName } from "~/features/account/account.own-data.server";
import { actingAs, roleLabels, writingState } from "~/features/account/account.rules";
import { requirePerson, requirePersonOwingFactor } from "~/features/account/account.session.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { DateText, formatDate } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Konto") }];

const SHOWN = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePersonOwingFactor(request);
  const [memberships, requests] = await Promise.all([
    listOwnMemberships(person.personId, SHOWN),
    listOwnRequests(person.personId, SHOWN),
  ]);
  return data({
    name: person.name,
    email: person.email,
    personId: person.personId,
    acting: person.actor && {
      role: person.actor.role,
      organisation: person.actor.organisationName,
      canHandOver: writingState(person.actor) !== null,
    },
    mustEnrol: person.mustEnrol,
    memberships: memberships.rows.filter(({ endedAt }) => endedAt === null),
    waiting: requests.rows.filter(({ status }) => status === "open"),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  return submitForm(request, nameForm, async (input) => {
    await inTransaction(actingAs(person), (tx) => changeName(tx, person, input));
    return redirectWithMessage("/konto", "Ihr Name ist gespeichert.");
  });
}

type Account = ReturnType<typeof useLoaderData<typeof loader>>;

export default function OwnAccount() {
  const account = useLoaderData<typeof loader>();
  return (
    <Page title="Ihr Konto" lead={account.email}>
      {account.mustEnrol ? (
        <Alert kind="warning" title="Richten Sie zuerst einen zweiten Faktor ein">
          Bis dahin ist nur Ihr Konto offen. <TextLink to="/konto/sicherheit?pflicht=1">Zur Sicherheit</TextLink>
        </Alert>
      ) : null}
      {account.waiting.map((wish) => (
        <Waiting key={`${wish.createdAt}`} wish={wish} isFirst={account.memberships.length === 0} />
      ))}
      {account.memberships.length === 0 && account.waiting.length === 0 ? <NoMembership /> : null}
      <Section title="Wofür Sie handeln">
        <Memberships account={account} />
      </Section>
      <Section title="Name und Adresse">
        <Stack gap="large">
          <DescriptionList
            items={[
              {
                term: "E-Mail-Adresse",
                description: (
                  <>
                    {account.email} – <TextLink to="/konto/e-mail">ändern</TextLink>
                  </>
                ),
              },
            ]}
          />
          <NameForm name={account.name} />
        </Stack>
      </Section>
    </Page>
  );
}

function Waiting({ wish, isFirst }: { wish: Account["waiting"][number]; isFirst: boolean }) {
  const organisation = wish.organisation?.name ?? wish.organisationName ?? "Ihre Organisation";
  const decider =
    wish.stateName === null || wish.stateCode === "BUND"
      ? "des Plattformbetriebs"
      : `der OZG-Koordination von ${wish.stateName}`;
  return (
    <Alert
      kind="info"
      title={`${isFirst ? "Ihre Registrierung" : "Ihr Antrag"} wartet auf die Entscheidung ${decider}, seit ${formatDate(wish.createdAt)}`}
    >
      {roleLabels[wish.role]}, {organisation}. Sie bekommen eine E-Mail, sobald entschieden ist.{" "}
      <TextLink to="/konto/mitgliedschaften">Antrag ansehen</TextLink>
    </Alert>
  );
}

function NoMembership() {
  return (
    <Alert kind="info" title="Sie gehören noch zu keiner Organisation">
      Beantragen Sie eine Mitgliedschaft, damit Sie auf dem Marktplatz handeln können.{" "}
      <TextLink to="/konto/mitgliedschaften">Mitgliedschaft beantragen</TextLink>
    </Alert>
  );
}

/** Only the Themenfeldführung has one. */
const topicColumn: Column<Account["memberships"][number]> = {
  key: "topic",
  header: "Themenfeld",
  cell: (row) => row.topicField?.name ?? "–",
};

function Memberships({ account: { memberships, acting, personId } }: { account: Account }) {
  return (
    <>
      <p>
        {acting
          ? `Sie handeln gerade als ${roleLabels[acting.role]} für: ${acting.organisation}.`
          : "Sie handeln gerade für niemanden."}
      </p>
      <Table
        caption="Ihre Mitgliedschaften"
        hideCaption
        columns={[
          { key: "organisation", header: "Organisation", isRowHeader: true, cell: (row) => row.organisation.name },
          { key: "role", header: "Rolle", cell: (row) => roleLabels[row.role] },
          ...(memberships.some(({ topicField }) => topicField) ? [topicColumn] : []),
          { key: "since", header: "Seit", cell: (row) => <DateText value={row.startedAt} /> },
        ]}
        rows={memberships}
        rowKey={(row) => `${row.organisation.name} ${row.role}`}
        empty="Noch keine Mitgliedschaft."
      />
      <ButtonRow>
        <ButtonLink to="/konto/mitgliedschaften" variant="secondary">
          Mitgliedschaften verwalten
        </ButtonLink>
        {acting?.canHandOver ? (
          <ButtonLink to={`/land/personen/${personId}/uebergabe`} variant="secondary">
            Aufgaben übergeben oder ausscheiden
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  );
}

function NameForm({ name }: { name: string }) {
  const form = useServerForm({
    id: "name",
    labels: { name: "Vor- und Nachname" },
    required: ["name"],
    values: { name },
    reply: useActionData<typeof action>(),
  });
  return (
    <ServerForm {...form}>
      <TextField
        field={form.fields.name}
        label={form.labels.name}
        hint="So sehen Sie andere auf dem Marktplatz. Was schon im Protokoll steht, behält den früheren Namen."
        autoComplete="name"
        size="medium"
      />
      <ButtonRow>
        <SubmitButton variant="secondary">Namen speichern</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}
