import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roleLabels, writingState } from "~/features/account/account.rules";
import { requirePerson } from "~/features/account/account.session.server";
import { ownRequestForm } from "~/features/organisation/organisation.forms";
import { WishFields, wishLabels } from "~/features/organisation/organisation.parts";
import { listOrganisationChoices, listStateOptions } from "~/features/organisation/organisation.queries.server";
import { requestMembership, wishingAs, withdrawRequest } from "~/features/organisation/organisation.request.server";
import { RequestBadge } from "~/features/organisation/organisation.requests.parts";
import { listOwnMemberships } from "~/features/organisation/organisation.requests.queries.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonRow } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Mitgliedschaften") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId, actor } = await requirePerson(request);
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 100);
  const [own, choices, states] = await Promise.all([
    listOwnMemberships(personId),
    listOrganisationChoices(q),
    listStateOptions(),
  ]);
  const handOver = actor && writingState(actor) !== null ? `/land/personen/${personId}/uebergabe` : null;
  return data({ ...own, q, choices, states, handOver });
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  return submitForm(request, ownRequestForm, async (input) => {
    if (input.intent === "withdraw") {
      await inTransaction(wishingAs(person), (tx, actor) => withdrawRequest(tx, actor, { id: input.id }));
      return redirectWithMessage("/konto/mitgliedschaften", "Der Antrag ist zurückgezogen.");
    }
    const { intent: _intent, ...wish } = input;
    await inTransaction(wishingAs(person), (tx, actor) => requestMembership(tx, actor, wish));
    return redirectWithMessage("/konto/mitgliedschaften", "Der Antrag ist gestellt. Sie bekommen eine E-Mail.");
  });
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Memberships() {
  const { memberships, requests, handOver } = useLoaderData<typeof loader>();
  return (
    <Page title="Mitgliedschaften" lead="Für welche Organisationen Sie handeln, und was Sie beantragt haben">
      <Section
        title="Ihre Mitgliedschaften"
        lead="Ihre Rolle ändert die OZG-Koordination Ihres Landes, beim Bund und im Betrieb der Plattformbetrieb."
      >
        <MembershipTable rows={memberships} />
        {handOver === null ? null : <Leaving handOver={handOver} />}
      </Section>
      {requests.length > 0 ? (
        <Section title="Ihre Anträge">
          <RequestTable rows={requests} />
        </Section>
      ) : null}
      <WishForm />
    </Page>
  );
}

/** Only who writes for a Land has a hand-over of their own. */
function Leaving({ handOver }: { handOver: string }) {
  return (
    <p className="kern-body">
      Möchten Sie Aufgaben abgeben und in Ihrem Land bleiben? <TextLink to={handOver}>Zur Übergabe</TextLink>
    </p>
  );
}

function MembershipTable({ rows }: { rows: Data["memberships"] }) {
  return (
    <Table
      caption="Ihre Mitgliedschaften"
      hideCaption
      empty="Sie handeln noch für keine Organisation."
      columns={[
        { key: "organisation", header: "Organisation", isRowHeader: true, cell: (row) => row.organisation.name },
        {
          key: "role",
          header: "Rolle",
          cell: (row) => `${roleLabels[row.role]}${row.topicField ? ` ${row.topicField.name}` : ""}`,
        },
        { key: "since", header: "Seit", cell: (row) => <DateText value={row.startedAt} /> },
        { key: "end", header: "Ausscheiden", cell: (row) => <EndLink row={row} /> },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

function EndLink({ row }: { row: Data["memberships"][number] }) {
  return (
    <TextLink to={`/konto/mitgliedschaften/${row.id}/beenden`}>
      Mitgliedschaft beenden
      <span className="kern-sr-only">
        : {roleLabels[row.role]}, {row.organisation.name}
      </span>
    </TextLink>
  );
}

type OwnRequest = Data["requests"][number];

function RequestTable({ rows }: { rows: readonly OwnRequest[] }) {
  const reply = useActionData<typeof action>();
  return (
    <Table
      caption="Ihre Anträge"
      hideCaption
      columns={[
        {
          key: "organisation",
          header: "Organisation",
          isRowHeader: true,
          cell: (row) => row.organisation?.name ?? row.organisationName,
        },
        { key: "role", header: "Rolle", cell: (row) => roleLabels[row.grantedRole ?? row.role] },
        { key: "date", header: "Beantragt", cell: (row) => <DateText value={row.createdAt} /> },
        { key: "status", header: "Stand", cell: (row) => <RequestBadge status={row.status} /> },
        { key: "next", header: "Ergebnis oder nächster Schritt", cell: (row) => <Outcome row={row} reply={reply} /> },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

function Outcome({ row, reply }: { row: OwnRequest; reply: FormReply | undefined }) {
  const form = useServerForm({
    id: `zurueckziehen-${row.id}`,
    labels: {},
    reply: reply?.initialValue?.["id"] === row.id ? reply : undefined,
  });
  if (row.status !== "open") return <span className="mp-preline">{row.reason ?? "–"}</span>;
  const name = <span className="kern-sr-only">: {row.organisation?.name ?? row.organisationName}</span>;
  return (
    <Details summary={<>Zurückziehen{name}</>} open={form.problems.length > 0}>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="id" value={row.id} />
        <p className="kern-body">Über den Antrag wird dann nicht mehr entschieden. Sie können neu beantragen.</p>
        <ButtonRow>
          <SubmitButton variant="danger">Antrag zurückziehen{name}</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}

function WishForm() {
  const { q, choices, states, memberships } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useServerForm({
    id: "beantragen",
    labels: wishLabels,
    required: ["role"],
    reply: reply?.initialValue?.["intent"] === "request" ? reply : undefined,
  });
  return (
    <Section title="Weitere Organisation oder Rolle">
      <Details summary="Antrag stellen" open={memberships.length === 0 || q !== "" || form.problems.length > 0}>
        <ErrorSummary items={form.problems} attempt={form.attempt} />
        <SearchField
          action="/konto/mitgliedschaften"
          label="Organisation suchen"
          hint={q ? `Treffer für „${q}“: ${choices.options.length}` : "Grenzt die Liste unten ein"}
          defaultValue={q}
        />
        <ServerForm {...form} problems={[]}>
          <input type="hidden" name="intent" value="request" />
          <WishFields fields={form.fields} choices={choices} states={states} placeholder="Bitte wählen" level={3} />
          <ButtonRow>
            <SubmitButton>Beantragen</SubmitButton>
          </ButtonRow>
        </ServerForm>
      </Details>
    </Section>
  );
}
