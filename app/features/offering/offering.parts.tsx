import { roleLabels } from "~/features/account/account.rules";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { formatDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import type { TimelineItem } from "~/ui/timeline";
import type { RevisionStatus, Role } from "~prisma/generated/enums";
import { offeringEventLabels } from "./offering.rules";

type Permissions = { canEdit: boolean; canDecide: boolean; canRequestConnection: boolean };
type OwnConnection = { id: string; reference: string } | null;

/** What this person can do with an entry, most important first. */
export function OfferingActions(props: { slug: string; permissions: Permissions; ownConnection: OwnConnection }) {
  const { slug, permissions, ownConnection } = props;
  return (
    <ButtonRow>
      {permissions.canDecide ? <ButtonLink to={`/angebote/${slug}/freigabe`}>Prüfen und entscheiden</ButtonLink> : null}
      {ownConnection ? (
        <ButtonLink to={`/anschluesse/${ownConnection.id}`}>Anschluss {ownConnection.reference} ansehen</ButtonLink>
      ) : null}
      {permissions.canRequestConnection && !ownConnection ? (
        <ButtonLink to={`/angebote/${slug}/anschluss`}>Anschluss anfragen</ButtonLink>
      ) : null}
      {permissions.canEdit ? (
        <ButtonLink to={`/angebote/${slug}/bearbeiten`} variant="secondary">
          Bearbeiten
        </ButtonLink>
      ) : null}
    </ButtonRow>
  );
}

type EventRow = {
  id: string;
  type: string;
  occurredAt: Date;
  actorName: string | null;
  actorRole: string | null;
  stateCode: string | null;
  reason: string | null;
  isFourEyesWaived: boolean;
};

type Words = { labels: Readonly<Record<string, string>>; tones: Readonly<Record<string, TimelineItem["tone"]>> };

/** An event of the record as an item of a timeline; names are missing where they are not public. */
export function timelineItem(event: EventRow, { labels, tones }: Words): TimelineItem {
  const role = event.actorRole ? (roleLabels[event.actorRole as Role] ?? event.actorRole) : null;
  const state = event.stateCode ? ` (${event.stateCode})` : "";
  const hasBody = event.reason !== null || event.isFourEyesWaived;
  return {
    id: event.id,
    at: event.occurredAt,
    title: labels[event.type] ?? event.type,
    by: `${[event.actorName, role].filter(Boolean).join(", ")}${state}`,
    tone: tones[event.type] ?? "neutral",
    body: hasBody ? (
      <>
        {event.reason ? <p className="kern-body mp-preline">{event.reason}</p> : null}
        {event.isFourEyesWaived ? <Badge tone="warning">ohne Vier-Augen-Prinzip</Badge> : null}
      </>
    ) : null,
  };
}

const offeringTones: Words["tones"] = { "offering.published": "success", "offering.changes_requested": "warning" };

export function offeringTimeline(event: EventRow): TimelineItem {
  return timelineItem(event, { labels: offeringEventLabels, tones: offeringTones });
}

type QuestionRow = {
  id: string;
  text: string;
  answer: string | null;
  askedAt: Date;
  answeredAt: Date | null;
  visibility: string;
  organisation: { name: string };
};

export function Questions({ questions }: { questions: readonly QuestionRow[] }) {
  if (questions.length === 0) return null;
  return (
    <Section title="Fragen und Antworten">
      {questions.map((question) => (
        <Details key={question.id} summary={question.text}>
          <p className="kern-body mp-preline">{question.answer ?? "Diese Frage ist noch nicht beantwortet."}</p>
          <p className="kern-body kern-body--small kern-body--muted">
            Gefragt von {question.organisation.name} am {formatDate(question.askedAt)}
            {question.visibility === "registered" ? " · nur für Registrierte sichtbar" : ""}
          </p>
        </Details>
      ))}
    </Section>
  );
}

type WorkingProps = {
  working: { number: number; status: RevisionStatus; submittedAt: Date | null; wish: string | null };
  /** null while nothing is published */
  liveNumber: number | null;
  stateName: string;
};

/** For the own Land: where the revision in work stands, and who has to act. */
export function WorkingRevision({ working, liveNumber, stateName }: WorkingProps) {
  const stays =
    liveNumber === null ? null : (
      <p>Diese Seite zeigt die veröffentlichte Fassung {liveNumber}; sie bleibt bis dahin gültig.</p>
    );
  if (working.status === "submitted")
    return (
      <Alert kind="info" title={`Fassung ${working.number} liegt zur Freigabe bei der OZG-Koordination ${stateName}`}>
        {working.submittedAt ? <p>Eingereicht am {formatDate(working.submittedAt)}.</p> : null}
        {stays}
      </Alert>
    );
  if (working.status === "changes_requested")
    return (
      <Alert kind="warning" title={`Fassung ${working.number}: Ihre OZG-Koordination bittet um Änderungen`}>
        {working.wish ? <p className="mp-preline">{working.wish}</p> : null}
        {stays}
      </Alert>
    );
  return (
    <Alert kind="info" title={`Fassung ${working.number} ist ein Entwurf und noch nicht eingereicht`}>
      {stays}
    </Alert>
  );
}
