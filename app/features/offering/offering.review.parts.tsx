import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { ButtonRow } from "~/ui/button";
import { formatDateTime } from "~/ui/dates";
import { SelectField, TextArea } from "~/ui/field";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Panel } from "~/ui/layout";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { fieldList } from "./offering.diff.rules";
import { type EntryFieldName, entryFieldNames, entryFields } from "./offering.entry.rules";
import type { CommentRow } from "./offering.review.queries.server";

/** The form that the answer belongs to: several stand on the page. */
export function replyTo(reply: FormReply | undefined, outcomes: readonly string[]): FormReply | undefined {
  return outcomes.includes(String(reply?.initialValue?.["outcome"])) ? reply : undefined;
}

const decisions = ["publish", "changes_requested", "reject", "undefined"];
export const decisionReply = (reply: FormReply | undefined) => replyTo(reply, decisions);

type ReasonProps = { liveNumber: number | null; reopenedBy: readonly EntryFieldName[] };

/** Why somebody has to decide. */
export function ReviewReason({ liveNumber, reopenedBy }: ReasonProps) {
  if (liveNumber === null)
    return (
      <Alert kind="info" title="Erste Veröffentlichung">
        Sie sehen alles, was das Angebot sagt.
      </Alert>
    );
  if (reopenedBy.length === 0)
    return <Alert kind="info" title={`Gegenüber Fassung ${liveNumber} hat sich nichts Wesentliches geändert`} />;
  return (
    <Alert kind="info" title="Muss freigegeben werden, weil sich Wesentliches geändert hat">
      {fieldList(reopenedBy)}
    </Alert>
  );
}

type Need = { isFirst: boolean; material: readonly EntryFieldName[]; minor: readonly EntryFieldName[] };

/** Before somebody hands a revision in: whether that publishes it or asks for a decision, and why. */
export function SubmissionConsequence({ need: { isFirst, material, minor } }: { need: Need }) {
  if (isFirst)
    return <p className="kern-body">Die erste Veröffentlichung gibt die OZG-Koordination Ihres Landes frei.</p>;
  if (material.length > 0)
    return (
      <p className="kern-body">Diese Fassung muss freigegeben werden, weil sich geändert hat: {fieldList(material)}.</p>
    );
  return (
    <p className="kern-body">
      Diese Fassung wird mit dem Einreichen sofort veröffentlicht: Wesentliches hat sich nicht geändert
      {minor.length > 0 ? ` (geändert: ${fieldList(minor)})` : ""}.
    </p>
  );
}

type Rejection = { number: number; decisionReason: string | null } | null;

/** A draft that goes on after a rejection: why it may not simply be handed in again. */
export function RejectionNote({ rejection }: { rejection: Rejection }) {
  if (rejection === null) return null;
  return (
    <Alert kind="warning" title={`Ihre OZG-Koordination hat Fassung ${rejection.number} abgelehnt`}>
      {rejection.decisionReason ? <p className="mp-preline">{rejection.decisionReason}</p> : null}
    </Alert>
  );
}

/** For the people who write: what is still open, and where it is said. */
export function OpenComments({ slug, count }: { slug: string; count: number }) {
  if (count === 0) return null;
  return (
    <Alert kind="info" title={openCommentsText(count)}>
      <TextLink to={`/angebote/${slug}/freigabe`}>Anmerkungen und Änderungen ansehen</TextLink>
    </Alert>
  );
}

type DecisionProps = {
  stateName: string;
  version: number;
  mayPublish: boolean;
  isWaived: boolean;
  openComments: number;
  reply: FormReply | undefined;
};

export function DecisionForm({ stateName, version, mayPublish, isWaived, openComments, reply }: DecisionProps) {
  const form = useServerForm({ id: "entscheidung", labels: { reason: "Begründung oder Hinweise" }, reply });
  return (
    <Section title="Ihre Entscheidung">
      <Panel>
        {mayPublish ? null : (
          <Alert kind="info" title={`Veröffentlichen muss eine andere Person der OZG-Koordination ${stateName}`}>
            Sie haben diese Fassung selbst eingereicht (Vier-Augen-Prinzip). Zurückholen können Sie sie.
          </Alert>
        )}
        {isWaived ? (
          <Alert kind="warning" title="Sie entscheiden ohne Vier-Augen-Prinzip">
            Ihr Land hat nur eine Person in der OZG-Koordination. Das wird im Verlauf vermerkt.
          </Alert>
        ) : null}
        {openComments > 0 ? (
          <Alert kind="info" title={openCommentsText(openComments)}>
            Sie hindern die Veröffentlichung nicht, bleiben aber unerledigt.
          </Alert>
        ) : null}
        <ServerForm {...form}>
          <input type="hidden" name="version" value={form.kept("version", version)} />
          <TextArea
            field={form.fields.reason}
            label={form.labels.reason}
            hint="Pflicht, wenn Sie um Änderungen bitten oder ablehnen. Die Verfassenden lesen diesen Text, beim Veröffentlichen auch Ihr Funktionspostfach."
            rows={4}
          />
          <ButtonRow>
            {mayPublish ? (
              <SubmitButton name="outcome" value="publish">
                Veröffentlichen
              </SubmitButton>
            ) : null}
            <SubmitButton name="outcome" value="changes_requested" variant="secondary">
              Änderungen erbitten
            </SubmitButton>
            <SubmitButton name="outcome" value="reject" variant="tertiary">
              Ablehnen
            </SubmitButton>
          </ButtonRow>
        </ServerForm>
      </Panel>
    </Section>
  );
}

export function openCommentsText(count: number): string {
  return count === 1 ? "1 offene Anmerkung" : `${count} offene Anmerkungen`;
}

/** Remarks at one field, and the way to another. */
export function FieldComments({ field, comments, canComment }: ListProps & { field: EntryFieldName }) {
  return (
    <>
      <CommentList comments={comments.filter((comment) => comment.field === field)} canComment={canComment} />
      {canComment ? (
        <p className="kern-body kern-body--small mp-screen-only">
          <TextLink to={`?feld=${field}#anmerkung`}>Anmerkung zu „{entryFields[field].label}“ schreiben</TextLink>
        </p>
      ) : null}
    </>
  );
}

type ListProps = { comments: readonly CommentRow[]; canComment: boolean };

export function CommentList({ comments, canComment }: ListProps) {
  if (comments.length === 0) return null;
  return (
    <ul className="mp-plain-list">
      {comments.map((comment) => (
        <li key={comment.id} id={`anmerkung-${comment.id}`}>
          <Panel>
            <p className="kern-body kern-body--small kern-body--muted">
              {comment.author ?? "Unbekannt"}, {formatDateTime(comment.createdAt)}, zu „
              {entryFields[comment.field].label}“
            </p>
            <p className="kern-body mp-preline">{comment.text}</p>
            {comment.resolvedAt ? (
              <Badge tone="success" icon>
                Erledigt{comment.resolvedBy ? ` von ${comment.resolvedBy}` : ""}, {formatDateTime(comment.resolvedAt)}
              </Badge>
            ) : canComment ? (
              <ResolveForm comment={comment} />
            ) : (
              <Badge tone="warning">offen</Badge>
            )}
          </Panel>
        </li>
      ))}
    </ul>
  );
}

function ResolveForm({ comment }: { comment: CommentRow }) {
  const form = useServerForm({ id: `erledigen-${comment.id}`, labels: {}, reply: undefined });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="commentId" value={comment.id} />
      <SubmitButton name="outcome" value="resolve" variant="tertiary">
        Als erledigt kennzeichnen
        <span className="kern-sr-only">: {comment.text.slice(0, 60)}</span>
      </SubmitButton>
    </ServerForm>
  );
}

const commentLabels = { field: "Angabe", text: "Anmerkung" };

export function CommentForm({ chosen, reply }: { chosen: string | null; reply: FormReply | undefined }) {
  const form = useServerForm({
    id: "anmerkung",
    labels: commentLabels,
    required: ["field", "text"],
    values: { field: chosen ?? "" },
    reply,
  });
  return (
    <Section title="Anmerkung schreiben" lead="Lesen können sie alle, die in Ihrem Land schreiben und entscheiden.">
      <Panel>
        <ServerForm {...form}>
          <SelectField
            key={chosen}
            field={form.fields.field}
            label={form.labels.field}
            options={entryFieldNames.map((name) => ({ value: name, label: entryFields[name].label }))}
          />
          <TextArea field={form.fields.text} label={form.labels.text} rows={3} />
          <ButtonRow>
            <SubmitButton name="outcome" value="comment" variant="secondary">
              Anmerkung speichern
            </SubmitButton>
          </ButtonRow>
        </ServerForm>
      </Panel>
    </Section>
  );
}
