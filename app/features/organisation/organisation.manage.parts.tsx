import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { ButtonRow } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { Details } from "~/ui/details";
import { Checkbox, SelectField, TextField } from "~/ui/field";
import type { Option } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { OrganisationKind } from "~prisma/generated/enums";
import { organisationKindLabels } from "./organisation.rules";

const labels = {
  name: "Name",
  kind: "Art",
  stateCode: "Land",
  ars: "Amtlicher Regionalschlüssel",
  mailbox: "Funktionspostfach",
} as const;

type Values = { readonly [N in keyof typeof labels]: string | null } & { readonly version: number };

type FormProps = {
  states: readonly Option[];
  /** null for a new one */
  organisation: Values | null;
  /** for a new one that somebody missed in the list */
  suggested?: { readonly name: string; readonly stateCode: string };
  reply: FormReply | undefined;
};

export function OrganisationForm({ states, organisation, suggested, reply }: FormProps) {
  const known: Partial<Values> | null = organisation ?? suggested ?? null;
  const values = Object.fromEntries(
    Object.keys(labels).map((name) => [name, known?.[name as keyof typeof labels] ?? undefined]),
  );
  const form = useServerForm({ id: "organisation", labels, required: ["name", "kind"], values, reply });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="version" value={form.kept("version", organisation?.version ?? 1)} />
      <TextField field={form.fields.name} label={labels.name} maxLength={150} />
      <SelectField
        field={form.fields.kind}
        label={labels.kind}
        options={Object.values(OrganisationKind).map((value) => ({ value, label: organisationKindLabels[value] }))}
      />
      <SelectField
        field={form.fields.stateCode}
        label={labels.stateCode}
        hint="Für alle außer dem Plattformbetrieb; dessen Koordination entscheidet über die Personen"
        options={states}
        placeholder="keines"
      />
      <TextField
        field={form.fields.ars}
        label={labels.ars}
        hint="Zwölf Ziffern, für Länder und Kommunen"
        inputMode="numeric"
        size="medium"
      />
      <TextField
        field={form.fields.mailbox}
        label={labels.mailbox}
        hint="Ein Gruppenpostfach; es bekommt, was die Organisation betrifft, und bleibt, wenn Personen gehen"
        type="email"
        inputMode="email"
      />
      <ButtonRow>
        <SubmitButton>{organisation === null ? "Anlegen" : "Speichern"}</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

/** For the Land: who adds the organisation that a person typed. */
export function MissingOrganisation({ name, mailbox }: { name: string; mailbox: string | null }) {
  const mail = mailbox && `mailto:${mailbox}?subject=${encodeURIComponent(`Organisation fehlt: ${name}`)}`;
  return (
    <Alert kind="info" title={`„${name}“ steht nicht in der Liste`}>
      Gehört die Person zu einer Organisation, die es schon gibt, wählen Sie diese unten aus. Sonst legt der
      Plattformbetrieb die Organisation an; er sieht, dass sie fehlt.{" "}
      {mail ? <TextLink to={mail}>{mailbox}</TextLink> : null}
    </Alert>
  );
}

type Missing = { readonly name: string; readonly stateCode: string; readonly stateName: string; readonly since: Date };

/** For the operator: what people typed, without the people. */
export function MissingOrganisations({ missing }: { missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <Section
      title="Fehlende Organisationen"
      lead="Menschen haben sich für diese Organisationen registriert. Legen Sie an, was es gibt; über die Personen entscheidet das Land."
    >
      <Table
        caption="Fehlende Organisationen"
        hideCaption
        columns={[
          {
            key: "name",
            header: "Name, wie eingetragen",
            isRowHeader: true,
            cell: ({ name, stateCode }) => (
              <TextLink to={`/betrieb/organisationen/neu?${new URLSearchParams({ name, land: stateCode })}`}>
                {name}
              </TextLink>
            ),
          },
          { key: "state", header: "Land", cell: ({ stateName }) => stateName },
          { key: "since", header: "Seit", cell: ({ since }) => <DateText value={since} /> },
        ]}
        rows={missing}
        rowKey={({ name, stateCode }) => `${stateCode} ${name}`}
      />
    </Section>
  );
}

type Domain = { readonly id: string; readonly domain: string; readonly includesSubdomains: boolean };
type DomainsProps = { domains: readonly Domain[]; reply: FormReply | undefined };

/** Which addresses belong to the organisation: a hint for deciders, it lets nobody in. */
export function DomainSection({ domains, reply }: DomainsProps) {
  return (
    <Section
      title="Mail-Domains"
      lead="An ihnen erkennt die Registrierung die Organisation, und wer entscheidet, sieht, ob eine Adresse passt. Sie lassen niemanden von selbst hinein."
    >
      <Table
        caption="Mail-Domains"
        hideCaption
        empty="Noch ist keine Domain eingetragen."
        columns={[
          { key: "domain", header: "Domain", isRowHeader: true, cell: (row) => row.domain },
          {
            key: "sub",
            header: "Gilt für",
            cell: (row) => <Badge>{row.includesSubdomains ? "auch Subdomains" : "genau diese"}</Badge>,
          },
          { key: "remove", header: "Entfernen", isAction: true, cell: (row) => <RemoveForm row={row} reply={reply} /> },
        ]}
        rows={domains}
        rowKey={(row) => row.id}
      />
      <Section title="Domain eintragen" level={3}>
        <AddForm reply={reply?.initialValue?.["intent"] === "add" ? reply : undefined} />
      </Section>
    </Section>
  );
}

function RemoveForm({ row, reply }: { row: Domain; reply: FormReply | undefined }) {
  const form = useServerForm({
    id: `entfernen-${row.id}`,
    labels: {},
    reply: reply?.initialValue?.["domainId"] === row.id ? reply : undefined,
  });
  return (
    <Details
      summary={
        <>
          Entfernen<span className="kern-sr-only"> {row.domain}</span>
        </>
      }
      open={form.problems.length > 0}
    >
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="domainId" value={row.id} />
        <p className="kern-body">Neue Registrierungen mit dieser Domain gelten danach als unbekannt.</p>
        <SubmitButton variant="danger">{row.domain} entfernen</SubmitButton>
      </ServerForm>
    </Details>
  );
}

const domainLabels = { domain: "Neue Domain", includesSubdomains: "Gilt auch für Subdomains" } as const;

function AddForm({ reply }: { reply: FormReply | undefined }) {
  const form = useServerForm({ id: "domain", labels: domainLabels, required: ["domain"], reply });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="intent" value="add" />
      <TextField
        field={form.fields.domain}
        label={domainLabels.domain}
        hint="Der Teil hinter dem @, zum Beispiel musterstadt.de"
        size="medium"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Checkbox
        field={form.fields.includesSubdomains}
        label={domainLabels.includesSubdomains}
        hint="Zum Beispiel amt.musterstadt.de"
      />
      <ButtonRow>
        <SubmitButton variant="secondary">Domain eintragen</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}
