import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ResponsibleLine } from "~/features/account/account.responsible.parts";
import { requireActor } from "~/features/account/account.session.server";
import { moveConnection } from "~/features/connection/connection.commands.server";
import { stepForm } from "~/features/connection/connection.forms";
import { ConnectionBadge, ConnectionFacts, connectionTimeline } from "~/features/connection/connection.parts";
import { allowedActions, canEdit, canRelease, sideOf } from "~/features/connection/connection.policy";
import { findConnection, isOwnHandIn, listConnectionEvents } from "~/features/connection/connection.queries.server";
import { findResponsibility } from "~/features/connection/connection.responsible.queries.server";
import { mainAction, turnText } from "~/features/connection/connection.rules";
import { StepForm } from "~/features/connection/connection.steps.parts";
import { transitions } from "~/features/connection/connection.transitions.rules";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button";
import { Panel, Split, Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { Timeline } from "~/ui/timeline";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page ? `Anschluss ${page.connection.reference}` : "Anschluss") },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const connection = await findConnection(actor, requireUuid(params["id"]));
  const [events, isRefused, responsibility] = await Promise.all([
    listConnectionEvents(actor, connection.id),
    isOwnHandIn(actor, connection.id),
    findResponsibility(actor, connection.id),
  ]);
  const side = sideOf(actor, connection);
  const actions = allowedActions(actor, connection).filter((step) => step !== "release" || !isRefused);
  return data({
    connection,
    events,
    responsibility,
    actions,
    main: mainAction(actions, connection.status, side),
    turn: turnText(connection, side),
    isEditable: canEdit(actor, connection),
    needsSecondPerson: isRefused && canRelease(actor, connection),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = requireUuid(params["id"]);
  return submitForm(request, stepForm, async (step) => {
    await inTransaction(actor, (tx) => moveConnection(tx, actor, { ...step, id }));
    return redirectWithMessage(`/anschluesse/${id}`, transitions[step.action].done);
  });
}

export default function ConnectionPage() {
  const { connection, events, responsibility, actions, main, turn, isEditable, needsSecondPerson } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { offering, revision } = connection;
  const newest = offering.liveRevision?.number ?? revision.number;
  const others = actions.filter((step) => step !== main);
  return (
    <Page
      title={revision.title}
      preline={`Anschluss ${connection.reference}`}
      lead={`Anfrage von ${connection.state.name} an ${connection.providerState.name}`}
      badges={<ConnectionBadge status={connection.status} />}
      breadcrumb={[{ label: "Anschlüsse", to: "/anschluesse" }]}
    >
      {newest > revision.number ? (
        <Alert kind="warning" title={`Das Angebot hat inzwischen Fassung ${newest}`}>
          Dieser Vorgang bezieht sich auf Fassung {revision.number}.{" "}
          <TextLink to={`/angebote/${offering.slug}`}>Heutige Fassung ansehen</TextLink>
        </Alert>
      ) : null}
      <Split
        aside={
          <Section title="Verlauf">
            <Timeline items={events.map(connectionTimeline)} />
          </Section>
        }
      >
        <Section title="Nächster Schritt" lead={turn}>
          {actions.length > 0 || isEditable || needsSecondPerson ? (
            <Panel>
              <Stack>
                {needsSecondPerson ? (
                  <Alert kind="info" title="Freigeben muss eine andere Person Ihrer OZG-Koordination">
                    Sie haben diese Anfrage selbst vorgelegt (Vier-Augen-Prinzip).
                  </Alert>
                ) : null}
                {isEditable ? (
                  <ButtonLink to={`/anschluesse/${connection.id}/bearbeiten`} variant="secondary">
                    Anfrage bearbeiten
                  </ButtonLink>
                ) : null}
                {main ? (
                  <StepForm
                    key={`${main}-${connection.version}`}
                    action={main}
                    version={connection.version}
                    isMain
                    reply={reply}
                  />
                ) : null}
                {others.map((step) => (
                  <StepForm
                    key={`${step}-${connection.version}`}
                    action={step}
                    version={connection.version}
                    isMain={false}
                    reply={reply}
                  />
                ))}
              </Stack>
            </Panel>
          ) : null}
        </Section>
        <Section title="Anfrage">
          {responsibility ? (
            <ResponsibleLine
              responsible={responsibility.responsible}
              changeAt={responsibility.canAssign ? `/anschluesse/${connection.id}/zustaendig` : null}
            />
          ) : null}
          <ConnectionFacts request={connection} />
          <p className="kern-body kern-body--small kern-body--muted">
            Gestellt durch {connection.organisation.name} zu{" "}
            <TextLink to={`/angebote/${offering.slug}`}>diesem Angebot</TextLink>, Fassung {revision.number}
            {connection.revisionHash ? `, Prüfsumme ${connection.revisionHash.slice(0, 12)}` : ""}
          </p>
        </Section>
      </Split>
    </Page>
  );
}
