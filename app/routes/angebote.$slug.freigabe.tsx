import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { listNamedKeys } from "~/features/catalogue/catalogue.queries.server";
import { publishOffering, requestOfferingChanges } from "~/features/offering/offering.decide.server";
import { decisionForm } from "~/features/offering/offering.forms";
import { OfferingFacts, RevisionChanges } from "~/features/offering/offering.parts";
import { findOfferingInWork, permissionsFor, scopeOf } from "~/features/offering/offering.queries.server";
import { Forbidden } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonRow } from "~/ui/button";
import { formatDateTime } from "~/ui/dates";
import { TextArea } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Panel } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Freigabe: ${page?.revision.title ?? "Angebot"}`) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { revision, ...offering } = await findOfferingInWork(actor, params["slug"] ?? "");
  if (actor.role !== "coordinator") throw new Forbidden("Über die Veröffentlichung entscheidet die OZG-Koordination.");
  return data({
    slug: offering.slug,
    isOpen: permissionsFor(actor, scopeOf(offering)).canDecide,
    live: offering.liveRevision,
    revision,
    keys: await listNamedKeys(revision.leikaKeys),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  return submitForm(request, decisionForm, async ({ outcome, ...decision }) => {
    const decide = outcome === "publish" ? publishOffering : requestOfferingChanges;
    await inTransaction(actor, (tx) => decide(tx, actor, { slug, ...decision }));
    return redirectWithMessage(
      outcome === "publish" ? `/angebote/${slug}` : "/arbeitskorb",
      outcome === "publish" ? "Das Angebot ist veröffentlicht." : "Die Fassung ist zur Überarbeitung zurückgegeben.",
    );
  });
}

export default function ReviewOffering() {
  const { slug, isOpen, live, revision, keys } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useServerForm({
    id: "entscheidung",
    labels: { reason: "Begründung oder Hinweise" },
    reply,
  });
  return (
    <Page
      title={`Freigabe: ${revision.title}`}
      lead={`Fassung ${revision.number}${revision.submittedAt ? `, eingereicht am ${formatDateTime(revision.submittedAt)}` : ""}`}
      breadcrumb={[
        { label: "Arbeitskorb", to: "/arbeitskorb" },
        { label: revision.title, to: `/angebote/${slug}` },
      ]}
    >
      {isOpen ? null : (
        <Alert kind="info" title="Über diese Fassung ist nicht mehr zu entscheiden">
          Sie wurde inzwischen entschieden oder zurückgegeben. <TextLink to={`/angebote/${slug}`}>Zum Angebot</TextLink>
        </Alert>
      )}
      {live && live.id !== revision.id ? <RevisionChanges from={live} to={revision} /> : null}
      <Section title="Kurzbeschreibung">
        <p className="kern-body">{revision.summary}</p>
      </Section>
      <Section title="Beschreibung">
        <p className="kern-body mp-preline">{revision.description}</p>
      </Section>
      <OfferingFacts revision={revision} keys={keys} />
      {isOpen || reply ? (
        <Section title="Ihre Entscheidung">
          <Panel>
            <ServerForm {...form}>
              <input type="hidden" name="version" value={revision.version} />
              <TextArea
                field={form.fields.reason}
                label={form.labels.reason}
                hint="Pflicht, wenn Sie um Änderungen bitten. Die Verfassenden und Ihr Funktionspostfach lesen diesen Text."
                rows={4}
              />
              <ButtonRow>
                <SubmitButton name="outcome" value="publish">
                  Veröffentlichen
                </SubmitButton>
                <SubmitButton name="outcome" value="changes_requested" variant="secondary">
                  Änderungen erbitten
                </SubmitButton>
              </ButtonRow>
            </ServerForm>
          </Panel>
        </Section>
      ) : null}
    </Page>
  );
}
