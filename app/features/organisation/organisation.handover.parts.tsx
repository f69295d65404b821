import { Alert } from "~/ui/alert";
import { ButtonRow } from "~/ui/button";
import { Checkbox, SelectField } from "~/ui/field";
import type { FieldSource, Option } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { TextLink } from "~/ui/text-link";
import { ConfirmLast, confirmLabel } from "./organisation.membership-forms.parts";

type Offering = {
  id: string;
  slug: string;
  liveRevision: { title: string } | null;
  workingRevision: { title: string; number: number } | null;
};
type Revision = { id: string; slug: string; workingRevision: { title: string; number: number } | null };
type Question = { id: string; text: string; offering: { slug: string } };
type Connection = { id: string; reference: string; revision: { title: string } };

type Owed = {
  offerings: readonly Offering[];
  revisions: readonly Revision[];
  connections: readonly Connection[];
  /** about the offerings: they go with them */
  unanswered: readonly Question[];
  /** by the person themselves */
  asked: readonly Question[];
  looseEnds: { invitations: number; deputyships: number; imports: number };
  /** nobody else decides for the Land */
  isLast: boolean;
};

type Props = Owed & {
  leaver: {
    name: string;
    isSelf: boolean;
    hasMembership: boolean;
    receivers: readonly { id: string; name: string }[];
  };
};

/** Everything that hangs on a person, each with the way to it. */
export function HandoverList({ offerings, revisions, connections, unanswered, asked, looseEnds, isLast }: Owed) {
  const { invitations, deputyships, imports } = looseEnds;
  const counted = [
    count(invitations, "offene Einladung", "offene Einladungen"),
    count(deputyships, "Vertretung einer abwesenden Person", "Vertretungen abwesender Personen"),
    count(
      imports,
      "hochgeladene Datei, noch nicht übernommen (verfällt von selbst)",
      "hochgeladene Dateien, noch nicht übernommen (verfallen von selbst)",
    ),
  ].filter((text) => text !== null);
  const listed = [offerings, revisions, connections, unanswered, asked, counted];
  if (listed.every((items) => items.length === 0) && !isLast)
    return <p className="kern-body">Es gibt nichts zu übergeben.</p>;
  return (
    <>
      {isLast ? (
        <Alert kind="warning" title="Niemand sonst entscheidet für dieses Land">
          Ohne diese Person hat das Land keine aktive OZG-Koordination. Laden Sie möglichst vorher eine weitere ein.
        </Alert>
      ) : null}
      <Group title="Zuständig für Angebote" items={offerings.map(offeringItem)} />
      <Group
        title="Unbeantwortete Fragen zu diesen Angeboten"
        note="Sie gehen mit dem Angebot über."
        items={unanswered.map(questionItem)}
      />
      <Group title="Fassungen in Arbeit" items={revisions.map(revisionItem)} />
      <Group title="Gestellte Fragen, die auf Antwort warten" items={asked.map(questionItem)} />
      <Group
        title="Zuständig für Anschlüsse"
        items={connections.map(({ id, reference, revision }) => ({
          key: id,
          to: `/anschluesse/${id}`,
          label: `${reference} · ${revision.title}`,
        }))}
      />
      <Group title="Außerdem" items={counted.map((label) => ({ key: label, to: null, label }))} />
    </>
  );
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}

function offeringItem({ id, slug, liveRevision, workingRevision }: Offering) {
  return { key: id, to: `/angebote/${slug}`, label: liveRevision?.title ?? workingRevision?.title ?? slug };
}

function revisionItem({ id, slug, workingRevision }: Revision) {
  const label = workingRevision === null ? slug : `${workingRevision.title} (Fassung ${workingRevision.number})`;
  return { key: id, to: `/angebote/${slug}`, label };
}

function questionItem({ id, text, offering }: Question) {
  return { key: id, to: `/angebote/${offering.slug}`, label: text };
}

type GroupProps = {
  title: string;
  note?: string;
  items: readonly { key: string; to: string | null; label: string }[];
};

function Group({ title, note, items }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="kern-heading-small">
        {title} ({items.length})
      </h3>
      {note ? <p className="kern-body kern-body--muted">{note}</p> : null}
      <ul className="kern-list kern-list--bullet">
        {items.map(({ key, to, label }) => (
          <li key={key}>{to === null ? label : <TextLink to={to}>{label}</TextLink>}</li>
        ))}
      </ul>
    </>
  );
}

const labels = {
  toPersonId: "Alles übergeben an",
  offeringsTo: "Angebote stattdessen an",
  connectionsTo: "Anschlüsse stattdessen an",
  writingTo: "Fassungen in Arbeit und gestellte Fragen stattdessen an",
  endsMemberships: "Alle Mitgliedschaften in diesem Land beenden",
  confirmsLast: confirmLabel,
};

/** What a successor can take over; the rest is listed for information. */
function hasTransferable({ offerings, revisions, connections, asked, looseEnds }: Props): boolean {
  const listed = [offerings, revisions, connections, asked].some((items) => items.length > 0);
  return listed || looseEnds.invitations + looseEnds.deputyships > 0;
}

/** To whom it goes, and whether the person leaves; nothing at all where both are done. */
export function HandoverForm({ reply, ...page }: Props & { reply: FormReply | undefined }) {
  const { leaver, isLast } = page;
  const { fields, ...form } = useServerForm({ id: "uebergabe", labels, reply });
  const receivers = leaver.receivers.map(({ id, name }) => ({ value: id, label: name }));
  if (!leaver.hasMembership && !hasTransferable(page)) return null;
  return (
    <ServerForm {...form}>
      <input type="hidden" name="intent" value="handover" />
      {hasTransferable(page) ? <ReceiverFields fields={fields} receivers={receivers} /> : null}
      {leaver.hasMembership ? (
        <>
          <Checkbox
            field={fields.endsMemberships}
            label={labels.endsMemberships}
            hint={
              leaver.isSelf
                ? "Sie können dann nicht mehr für Ihr Land handeln. Ihr Konto bleibt bestehen."
                : `${leaver.name} kann dann nicht mehr für Ihr Land handeln. Das Konto bleibt bestehen.`
            }
          />
          <ConfirmLast field={fields.confirmsLast} isAsked={isLast} />
        </>
      ) : null}
      <ButtonRow>
        <SubmitButton>{hasTransferable(page) ? "Übergeben" : "Ausscheiden"}</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

type ReceiverProps = {
  fields: Readonly<Record<"toPersonId" | "offeringsTo" | "connectionsTo" | "writingTo", FieldSource>>;
  receivers: readonly Option[];
};

function ReceiverFields({ fields, receivers }: ReceiverProps) {
  if (receivers.length === 0)
    return (
      <p className="kern-body">
        In Ihrem Land gibt es zurzeit niemanden, der übernehmen könnte. Laden Sie zuerst eine Person ein.
      </p>
    );
  return (
    <>
      <SelectField
        field={fields.toPersonId}
        label={labels.toPersonId}
        hint="Die Person bekommt eine E-Mail mit dem, was sie übernimmt."
        options={receivers}
        placeholder="Bitte wählen"
      />
      {(["offeringsTo", "connectionsTo", "writingTo"] as const).map((name) => (
        <SelectField
          key={name}
          field={fields[name]}
          label={labels[name]}
          options={receivers}
          placeholder="an dieselbe Person"
        />
      ))}
    </>
  );
}
