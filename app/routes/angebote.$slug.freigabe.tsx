import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Actor, roleLabels } from "~/features/account/account.rules";
import { requireActor } from "~/features/account/account.session.server";
import { addComment, resolveComment } from "~/features/offering/offering.comment.server";
import { publishOffering, rejectOffering, requestOfferingChanges } from "~/features/offering/offering.decide.server";
import { Differences } from "~/features/offering/offering.diff.parts";
import { DocumentList } from "~/features/offering/offering.document.parts";
import { requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { type ReviewInput, reviewForm } from "~/features/offering/offering.review.forms";
import {
  CommentForm,
  CommentList,
  DecisionForm,
  decisionReply,
  FieldComments,
  ReviewReason,
  replyTo,
} from "~/features/offering/offering.review.parts";
import { findReview } from "~/features/offering/offering.review.queries.server";
import type { Tx } from "~/platform/db.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { formatDateTime } from "~/ui/dates";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Freigabe: ${page?.title ?? "Angebot"}`) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const review = await findReview(actor, params["slug"] ?? "");
  const chosen = new URL(request.url).searchParams.get("feld");
  return data({ ...review, chosen, isCoordinator: actor.role === "coordinator" });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  await requireOwnEntry(actor, slug);
  return submitForm(request, reviewForm, async (input) => {
    await inTransaction(actor, (tx) => act(tx, actor, { slug, input }));
    return redirectWithMessage(nextPage(slug, input), messages[input.outcome]);
  });
}

function act(tx: Tx, actor: Actor, { slug, input }: { slug: string; input: ReviewInput }): Promise<void> {
  switch (input.outcome) {
    case "comment":
      return addComment(tx, actor, { slug, ...input });
    case "resolve":
      return resolveComment(tx, actor, { slug, ...input });
    case "publish":
      return publishOffering(tx, actor, { slug, ...input });
    case "changes_requested":
      return requestOfferingChanges(tx, actor, { slug, ...input });
    case "reject":
      return rejectOffering(tx, actor, { slug, ...input });
  }
}

const messages: Readonly<Record<ReviewInput["outcome"], string>> = {
  publish: "Das Angebot ist veröffentlicht.",
  changes_requested: "Die Fassung ist zur Überarbeitung zurückgegeben.",
  reject: "Die Fassung ist abgelehnt.",
  comment: "Die Anmerkung ist gespeichert.",
  resolve: "Die Anmerkung ist erledigt.",
};

function nextPage(slug: string, input: ReviewInput): string {
  if (input.outcome === "publish") return `/angebote/${slug}`;
  if (input.outcome === "comment") return `/angebote/${slug}/freigabe#feld-${input.field}`;
  return input.outcome === "resolve" ? `/angebote/${slug}/freigabe` : "/arbeitskorb";
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ReviewOffering() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { slug, title, number, submittedAt, comments, canComment } = page;
  const openComments = comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    <Page
      title={`Freigabe: ${title}`}
      lead={`Fassung ${number}${submittedAt ? `, eingereicht am ${formatDateTime(submittedAt)}` : ""}`}
      breadcrumb={[
        { label: "Arbeitskorb", to: "/arbeitskorb" },
        { label: title, to: `/angebote/${slug}` },
      ]}
    >
      <Standing page={page} />
      {page.differences ? <Compared page={page} differences={page.differences} /> : null}
      {page.differences && page.documents.length > 0 ? (
        <Section title="Dokumente dieser Fassung">
          <DocumentList slug={slug} documents={page.documents} today={page.today} />
        </Section>
      ) : null}
      {canComment ? <CommentForm key={page.chosen} chosen={page.chosen} reply={replyTo(reply, ["comment"])} /> : null}
      {page.isCoordinator && (page.canDecide || decisionReply(reply)) ? (
        <DecisionForm {...page} openComments={openComments} reply={decisionReply(reply)} />
      ) : null}
    </Page>
  );
}

/** Whose turn it is. */
function Standing({ page: { slug, canDecide, canComment, isCoordinator } }: { page: Loaded }) {
  if (canDecide) return null;
  if (isCoordinator || !canComment)
    return (
      <Alert kind="info" title="Über diese Fassung ist nicht zu entscheiden">
        Sie ist noch nicht eingereicht oder inzwischen entschieden.{" "}
        <TextLink to={`/angebote/${slug}`}>Zum Angebot</TextLink>
      </Alert>
    );
  return (
    <Alert kind="info" title={`Über die Veröffentlichung entscheidet die Rolle ${roleLabels.coordinator}`}>
      Sie sehen, was sich ändert, und können Anmerkungen schreiben und erledigen.{" "}
      <TextLink to={`/angebote/${slug}/bearbeiten`}>Zum Bearbeiten</TextLink>
    </Alert>
  );
}

function Compared({ page, differences }: { page: Loaded; differences: NonNullable<Loaded["differences"]> }) {
  const { liveNumber, reopenedBy = [], comments, canComment } = page;
  const shown = new Set(differences.map(({ field }) => field));
  const others = comments.filter(({ field }) => !shown.has(field));
  return (
    <Section title={liveNumber === null ? "Angaben" : `Änderungen gegenüber Fassung ${liveNumber}`}>
      <ReviewReason liveNumber={liveNumber} reopenedBy={reopenedBy} />
      <Differences
        differences={differences}
        below={(field) => <FieldComments field={field} comments={comments} canComment={canComment} />}
      />
      {others.length > 0 ? (
        <Section title="Anmerkungen zu anderen Angaben" level={3}>
          <CommentList comments={others} canComment={canComment} />
        </Section>
      ) : null}
    </Section>
  );
}
