import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { submitOffering } from "~/features/offering/offering.commands.server";
import { findEntryTasks } from "~/features/offering/offering.edit.queries.server";
import { entryFields } from "~/features/offering/offering.entry.rules";
import { submissionForm } from "~/features/offering/offering.forms";
import { OpenComments, RejectionNote, SubmissionConsequence } from "~/features/offering/offering.review.parts";
import { SimilarOfferings } from "~/features/offering/offering.similar.parts";
import { findSimilar } from "~/features/offering/offering.similar.queries.server";
import { EditState, EntryTasks, MissingList } from "~/features/offering/offering.tasks.parts";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`${page?.title ?? "Angebot"} bearbeiten`) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { likeness, ...tasks } = await findEntryTasks(actor, params["slug"] ?? "");
  return data({ ...tasks, similar: tasks.isEditable ? await findSimilar(actor, likeness) : [] });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  return submitForm(request, submissionForm, async ({ version }) => {
    const outcome = await inTransaction(actor, (tx) => submitOffering(tx, actor, { slug, version }));
    return redirectWithMessage(
      `/angebote/${slug}`,
      outcome === "published"
        ? "Die Fassung ist veröffentlicht. Sie ändert nichts Wesentliches, deshalb musste niemand sie freigeben."
        : "Die Fassung ist zur Freigabe eingereicht. Jetzt entscheidet Ihre OZG-Koordination.",
    );
  });
}

const labels = Object.fromEntries(Object.entries(entryFields).map(([name, { label }]) => [name, label]));

export default function EditOffering() {
  const page = useLoaderData<typeof loader>();
  const { slug, title, missing, version } = page;
  const reply = useActionData<typeof action>();
  const form = useServerForm<string>({ id: "einreichen", labels, reply });
  return (
    <Page
      title={`${title} bearbeiten`}
      width="narrow"
      lead="Sie können jeden Schritt jederzeit verlassen und später fortsetzen."
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: title, to: `/angebote/${slug}` },
      ]}
    >
      <EditState {...page} />
      <RejectionNote rejection={page.rejection} />
      {page.isEditable ? (
        <>
          <SimilarOfferings hits={page.similar} linkFrom={slug} />
          <OpenComments slug={slug} count={page.steps.reduce((sum, { openComments }) => sum + openComments, 0)} />
          <EntryTasks {...page} />
          {reply === undefined ? <MissingList slug={slug} missing={missing} /> : null}
        </>
      ) : null}
      {page.canSubmit || reply ? (
        <ServerForm {...form} labels={{}} problems={problemsAt(slug, form.problems)}>
          <input type="hidden" name="version" value={form.kept("version", version)} />
          {page.need ? <SubmissionConsequence need={page.need} /> : null}
          <ButtonRow>
            <SubmitButton>{isCorrection(page.need) ? "Veröffentlichen" : "Zur Freigabe einreichen"}</SubmitButton>
            <ButtonLink to={`/angebote/${slug}`} variant="tertiary">
              Zum Angebot
            </ButtonLink>
            {page.discards ? (
              <ButtonLink to={`/angebote/${slug}/bearbeiten/verwerfen`} variant="tertiary">
                Entwurf verwerfen
              </ButtonLink>
            ) : null}
          </ButtonRow>
        </ServerForm>
      ) : null}
    </Page>
  );
}

function isCorrection(need: Need): boolean {
  return need !== null && !need.isFirst && need.material.length === 0;
}

type Need = ReturnType<typeof useLoaderData<typeof loader>>["need"];
type Problem = { fieldId: string; label: string; message: string };

/** The fields stand on the pages of their steps. */
function problemsAt(slug: string, problems: readonly Problem[]) {
  return problems.map((problem) => {
    const name = problem.fieldId.replace("einreichen-", "");
    const field = Object.hasOwn(entryFields, name) ? entryFields[name as keyof typeof entryFields] : null;
    return field ? { ...problem, to: `/angebote/${slug}/bearbeiten/${field.step}#schritt-${name}` } : problem;
  });
}
