import { roleLabels } from "~/features/account/account.rules";
import { Alert } from "~/ui/alert";
import { ButtonRow } from "~/ui/button";
import { DateText, DateTimeText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Details } from "~/ui/details";
import { SelectField, TextArea } from "~/ui/field";
import type { Option } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Panel, Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import type { OrganisationKind } from "~prisma/generated/enums";
import { MissingOrganisation } from "./organisation.manage.parts";
import { DomainFact, organisationOf, RequestBadge } from "./organisation.requests.parts";
import type { RequestView } from "./organisation.requests.queries.server";
import { RoleFields } from "./organisation.role.parts";
import { rolesIn, wishableRoles } from "./organisation.rules";
import { type Side, sideHome } from "./organisation.side.rules";

type RequestProps = {
  request: RequestView;
  /** to choose from where the person typed an organisation */
  organisations: readonly Option[];
  topicFields: readonly Option[];
  decider: string | null;
  isOwn: boolean;
  reply: FormReply | undefined;
};

type PageProps = RequestProps & { side: Side; operatorMailbox: string | null };

/** One request: what is known, and the decision. */
export function DecideRequestPage({ side, operatorMailbox, ...shown }: PageProps) {
  const { request } = shown;
  const home = sideHome[side];
  const isMissing = side === "land" && request.status === "open" && request.organisationId === null;
  return (
    <Page
      title={request.person.name}
      preline="Registrierung"
      width="narrow"
      badges={<RequestBadge status={request.status} />}
      breadcrumb={[home, { label: "Registrierungen", to: `${home.to}/registrierungen` }]}
    >
      {isMissing ? (
        <MissingOrganisation name={request.organisationName ?? "Organisation"} mailbox={operatorMailbox} />
      ) : null}
      <RequestDecision {...shown} />
    </Page>
  );
}

function RequestDecision({ request, organisations, topicFields, decider, isOwn, reply }: RequestProps) {
  return (
    <>
      <RequestFacts request={request} decider={decider} />
      {request.status === "open" ? (
        <Section title="Entscheidung">
          {isOwn ? (
            <Alert kind="info" title="Über den eigenen Antrag entscheidet eine andere Person" />
          ) : (
            <Panel>
              <Stack>
                <AcceptForm request={request} organisations={organisations} topicFields={topicFields} reply={reply} />
                <DeclineForm reply={reply} />
              </Stack>
            </Panel>
          )}
        </Section>
      ) : null}
    </>
  );
}

function RequestFacts({ request, decider }: { request: RequestView; decider: string | null }) {
  const { person, role, grantedRole, remark, reason, createdAt, decidedAt } = request;
  const decision = [
    { term: "Entschieden", description: decidedAt ? <DateTimeText value={decidedAt} /> : null },
    { term: "Von", description: decider },
    ...(grantedRole ? [{ term: "Erteilte Rolle", description: roleLabels[grantedRole] }] : []),
    ...(reason ? [{ term: "Begründung", description: <span className="mp-preline">{reason}</span> }] : []),
  ];
  return (
    <Section title="Angaben">
      <DescriptionList
        items={[
          { term: "Name", description: person.name },
          { term: "E-Mail-Adresse", description: person.email },
          { term: "Prüfung der Adresse", description: <DomainFact {...request} /> },
          { term: "Organisation", description: organisationOf(request) },
          { term: "Gewünschte Rolle", description: roleLabels[role] },
          { term: "Bemerkung", description: remark ? <span className="mp-preline">{remark}</span> : null },
          { term: "Beantragt", description: <DateText value={createdAt} /> },
          ...(request.status === "open" ? [] : decision),
        ]}
      />
    </Section>
  );
}

/** Without a known kind every role that can be wished for; the server knows better once the organisation is chosen. */
function rolesFor(kind: OrganisationKind | undefined) {
  return kind === undefined ? wishableRoles : rolesIn(kind);
}

const labels = {
  organisationId: "Organisation",
  role: "Rolle",
  topicFieldSlug: "Themenfeld",
} as const;

type AcceptProps = Pick<RequestProps, "request" | "organisations" | "topicFields" | "reply">;

function AcceptForm({ request, organisations, topicFields, reply }: AcceptProps) {
  const form = useServerForm({
    id: "annehmen",
    labels,
    required: request.organisationId === null ? ["organisationId", "role"] : ["role"],
    values: { role: request.role },
    reply: reply?.initialValue?.["outcome"] === "accept" ? reply : undefined,
  });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="outcome" value="accept" />
      {request.organisationId === null ? (
        <SelectField
          field={form.fields.organisationId}
          label={labels.organisationId}
          hint="Eingetragen hat die Person eine Organisation, die nicht in der Liste steht. Fehlt sie auch hier, legt der Plattformbetrieb sie an."
          options={organisations}
        />
      ) : null}
      <RoleFields
        fields={form.fields}
        labels={labels}
        roles={rolesFor(request.organisation?.kind)}
        topicFields={topicFields}
      />
      <ButtonRow>
        <SubmitButton>Annehmen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

function DeclineForm({ reply }: Pick<RequestProps, "reply">) {
  const form = useServerForm({
    id: "ablehnen",
    labels: { reason: "Begründung" },
    required: ["reason"],
    reply: reply?.initialValue?.["outcome"] === "decline" ? reply : undefined,
  });
  return (
    <Details summary="Ablehnen" open={form.problems.length > 0}>
      <ServerForm {...form}>
        <input type="hidden" name="outcome" value="decline" />
        <TextArea
          field={form.fields.reason}
          label={form.labels.reason}
          hint="Die Person liest sie in der E-Mail"
          rows={3}
          maxLength={1_000}
        />
        <ButtonRow>
          <SubmitButton variant="danger">Ablehnen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}
