import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { roleLabels, writingState } from "~/features/account/account.rules";
import { requireFreshPerson } from "~/features/account/account.session.server";
import { listConnectionsOf } from "~/features/connection/connection.responsible.queries.server";
import { demandConnectionSuccessor } from "~/features/connection/connection.responsible.server";
import { listAskedBy, listRevisionsOf, listUnansweredOf } from "~/features/offering/offering.handover.queries.server";
import { demandWritingSuccessor } from "~/features/offering/offering.handover.server";
import { listOfferingsOf } from "~/features/offering/offering.responsible.queries.server";
import { demandOfferingSuccessor } from "~/features/offering/offering.responsible.server";
import { HandoverList } from "~/features/organisation/organisation.handover.parts";
import { findLooseEnds } from "~/features/organisation/organisation.handover.queries.server";
import { findLeaving } from "~/features/organisation/organisation.leave.queries.server";
import { ConfirmLast, confirmLabel } from "~/features/organisation/organisation.membership-forms.parts";
import { leaveForm } from "~/features/organisation/organisation.people.forms";
import { endMembership } from "~/features/organisation/organisation.people.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

const MEMBERSHIPS = "/konto/mitgliedschaften";

export const meta: MetaFunction = () => [{ title: pageTitle("Mitgliedschaft beenden") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireFreshPerson(request);
  const { personId } = person;
  const { actor, leavesState, ...meaning } = await findLeaving(personId, requireUuid(params["id"]));
  return data({
    ...meaning,
    membershipId: actor.membershipId,
    role: actor.role,
    organisation: actor.organisationName,
    isOfLand: actor.stateCode !== null && actor.stateCode !== "BUND",
    owed: leavesState === null ? null : await listOwed({ stateCode: leavesState, personId }),
    handOver: `/land/personen/${personId}/uebergabe`,
    // the hand-over is of the Land that the person acts for
    canHandOver: leavesState !== null && writingState(person.actor) === leavesState,
    invites: person.actor?.role === "coordinator" && person.actor.stateCode === actor.stateCode,
  });
}

async function listOwed(scope: { stateCode: string; personId: string }) {
  const [offerings, revisions, connections, unanswered, asked, looseEnds] = await Promise.all([
    listOfferingsOf(scope),
    listRevisionsOf(scope),
    listConnectionsOf(scope),
    listUnansweredOf(scope),
    listAskedBy(scope),
    findLooseEnds(scope, new Date()),
  ]);
  return { offerings, revisions, connections, unanswered, asked, looseEnds };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { personId } = await requireFreshPerson(request);
  const { actor, isOnly } = await findLeaving(personId, requireUuid(params["id"]));
  return submitForm(request, leaveForm, async ({ confirmsLast }) => {
    await inTransaction(actor, async (tx) => {
      await endMembership(tx, actor, { personId, membershipId: actor.membershipId, confirmsLast });
      await demandOfferingSuccessor(tx, actor, personId);
      await demandConnectionSuccessor(tx, actor, personId);
      await demandWritingSuccessor(tx, actor, personId);
    });
    const text = `Ihre Mitgliedschaft ist beendet: ${roleLabels[actor.role]}, ${actor.organisationName}.`;
    return redirectWithMessage(isOnly ? "/konto" : MEMBERSHIPS, text);
  });
}

export default function LeaveOrganisation() {
  const page = useLoaderData<typeof loader>();
  return (
    <Page
      title="Mitgliedschaft beenden"
      lead={`${roleLabels[page.role]}, ${page.organisation}`}
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Mitgliedschaften", to: MEMBERSHIPS },
      ]}
      width="narrow"
    >
      <Section title="Was das bedeutet">
        <Meaning page={page} />
      </Section>
      <NextStep page={page} />
    </Page>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

function Meaning({ page: { organisation, isOnly, isOfLand, role } }: { page: View }) {
  return (
    <Prose>
      <ul>
        <li>Sie können ab sofort nicht mehr für {organisation} handeln.</li>
        <li>
          Ihr Konto bleibt bestehen.
          {isOnly ? " Sie gehören dann aber zu keiner Organisation mehr und sehen nur noch, was öffentlich ist." : null}
        </li>
        {role === "coordinator" ? (
          <li>Ihre offenen Einladungen werden widerrufen, wenn Sie sie nicht übergeben.</li>
        ) : null}
        <li>Was Sie getan und entschieden haben, bleibt mit Ihrem Namen im Protokoll.</li>
        {isOfLand ? <li>Die OZG-Koordination Ihres Landes bekommt eine E-Mail.</li> : null}
        <li>Zurück kommen Sie nur mit einem neuen Antrag oder einer Einladung.</li>
      </ul>
    </Prose>
  );
}

/** Whoever still has something to hand over does that first; everybody else confirms. */
function NextStep({ page }: { page: View }) {
  const { owed, isLast, isLastOperator } = page;
  if (isLastOperator) return <LastOperator />;
  const mustHandOver =
    owed !== null && [owed.offerings, owed.connections, owed.revisions, owed.asked].some((items) => items.length > 0);
  return (
    <>
      {owed === null ? null : (
        <Section title="Ihre offenen Zuständigkeiten">
          <HandoverList {...owed} isLast={isLast} />
        </Section>
      )}
      {mustHandOver ? <HandOverFirst page={page} /> : <Confirm page={page} />}
    </>
  );
}

function LastOperator() {
  return (
    <Alert kind="warning" title="Sie sind die letzte Person im Plattformbetrieb">
      Ohne Sie könnte niemand mehr den Marktplatz betreiben. Nehmen Sie zuerst jemanden auf:{" "}
      <TextLink to="/betrieb/einladungen/neu">Person einladen</TextLink>
    </Alert>
  );
}

function HandOverFirst({ page: { canHandOver, handOver, membershipId, organisation, role } }: { page: View }) {
  return (
    <Section
      title="Zuerst übergeben"
      lead="Damit kein Vorgang ohne zuständige Person bleibt. Auf der Seite der Übergabe können Sie in einem Schritt übergeben und ausscheiden."
    >
      {canHandOver ? (
        <ButtonRow>
          <ButtonLink to={handOver}>Zur Übergabe</ButtonLink>
        </ButtonRow>
      ) : (
        <Form method="post" action="/konto/rolle" className="mp-form">
          <input type="hidden" name="membershipId" value={membershipId} />
          <input type="hidden" name="weiter" value={handOver} />
          <p className="kern-body">
            Die Übergabe geschieht in der Rolle {roleLabels[role]} für {organisation}; zurzeit handeln Sie in einer
            anderen.
          </p>
          <ButtonRow>
            <Button type="submit">Rolle wechseln und zur Übergabe</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}

function Confirm({ page: { isLast, invites } }: { page: View }) {
  const { fields, ...form } = useServerForm({
    id: "ausscheiden",
    labels: { confirmsLast: confirmLabel },
    reply: useActionData<typeof action>(),
  });
  return (
    <Section title="Bestätigen">
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="leave" />
        {isLast && invites ? (
          <p className="kern-body">
            <TextLink to="/land/einladungen/neu">Eine weitere OZG-Koordination einladen</TextLink>
          </p>
        ) : null}
        <ConfirmLast field={fields.confirmsLast} isAsked={isLast} />
        <ButtonRow>
          <SubmitButton variant="danger">Mitgliedschaft beenden</SubmitButton>
          <ButtonLink to={MEMBERSHIPS} variant="tertiary">
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
    </Section>
  );
}
