import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findFourEyes } from "~/features/account/account.queries.server";
import { requireActor } from "~/features/account/account.session.server";
import { listNamedKeys, listNamedServices } from "~/features/catalogue/catalogue.queries.server";
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
  const [keys, services, eyes] = await Promise.all([
    listNamedKeys(revision.leikaKeys),
    listNamedServices(revision.ozgIds),
    findFourEyes(actor, offering.stateCode, revision.submittedById),
  ]);
  return data({
    slug: offering.slug,
    stateName: offering.state.name,
    isOpen: permissionsFor(actor, scopeOf(offering)).canDecide,
    mayPublish: eyes !== "refused",
    isWaived: eyes === "waived",
    live: offering.liveRevision,
    revision,
    keys,
    services,
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
  const { slug, stateName, isOpen, mayPublish, isWaived, live, revision, keys, services } =
    useLoaderData<typeof loader>();
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
      <OfferingFacts revision={revision} keys={keys} services={services} />
      {isOpen || reply ? (
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
            <ServerForm {...form}>
              <input type="hidden" name="version" value={form.kept("version", revision.version)} />
              <TextArea
                field={form.fields.reason}
                label={form.labels.reason}
                hint="Pflicht, wenn Sie um Änderungen bitten. Die Verfassenden und Ihr Funktionspostfach lesen diesen Text."
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
              </ButtonRow>
            </ServerForm>
          </Panel>
        </Section>
      ) : null}
    </Page>
  );
}
