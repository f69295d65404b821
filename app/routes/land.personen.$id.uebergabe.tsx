import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reassignDeputyships } from "~/features/account/account.absence.server";
import { listSoleStates } from "~/features/account/account.coordinators.queries.server";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { listConnectionsOf } from "~/features/connection/connection.responsible.queries.server";
import { demandConnectionSuccessor, reassignConnections } from "~/features/connection/connection.responsible.server";
import { listAskedBy, listRevisionsOf, listUnansweredOf } from "~/features/offering/offering.handover.queries.server";
import { demandWritingSuccessor, reassignWriting } from "~/features/offering/offering.handover.server";
import { listOfferingsOf } from "~/features/offering/offering.responsible.queries.server";
import { demandOfferingSuccessor, reassignOfferings } from "~/features/offering/offering.responsible.server";
import { HandoverForm, HandoverList } from "~/features/organisation/organisation.handover.parts";
import { findLeaver, findLooseEnds } from "~/features/organisation/organisation.handover.queries.server";
import { receiversOf } from "~/features/organisation/organisation.handover.rules";
import { reassignInvitations, recordHandover } from "~/features/organisation/organisation.handover.server";
import { handoverForm } from "~/features/organisation/organisation.people.forms";
import { endMembershipsInLand } from "~/features/organisation/organisation.people.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Übergabe") }];

const noWriting = { revisions: 0, questions: 0 };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const leaver = await findLeaver(actor, requireUuid(params["id"]));
  const scope = { stateCode: leaver.stateCode, personId: leaver.id };
  const [offerings, revisions, connections, unanswered, asked, looseEnds, soleStates] = await Promise.all([
    listOfferingsOf(scope),
    listRevisionsOf(scope),
    listConnectionsOf(scope),
    listUnansweredOf(scope),
    listAskedBy(scope),
    findLooseEnds(scope, new Date()),
    listSoleStates(leaver.id),
  ]);
  const isLast = soleStates.includes(leaver.stateCode);
  return data({ leaver, offerings, revisions, connections, unanswered, asked, looseEnds, isLast });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const leaver = await findLeaver(actor, requireUuid(params["id"]));
  await requireFreshPerson(request);
  return submitForm(request, handoverForm, async (input) => {
    const fromPersonId = leaver.id;
    await inTransaction(actor, async (tx) => {
      const { offeringsTo, connectionsTo, writingTo, restTo, everybody } = receiversOf(input);
      const offerings = offeringsTo ? await reassignOfferings(tx, actor, { fromPersonId, toPersonId: offeringsTo }) : 0;
      const connections = connectionsTo
        ? await reassignConnections(tx, actor, { fromPersonId, toPersonId: connectionsTo })
        : 0;
      const writing = writingTo ? await reassignWriting(tx, actor, { fromPersonId, toPersonId: writingTo }) : noWriting;
      if (restTo) {
        await reassignInvitations(tx, actor, { fromPersonId, toPersonId: restTo });
        await reassignDeputyships(tx, actor, { fromPersonId, toPersonId: restTo, now: new Date() });
      }
      for (const toPersonId of everybody)
        await recordHandover(tx, actor, {
          toPersonId,
          fromName: leaver.name,
          offerings: toPersonId === offeringsTo ? offerings : 0,
          connections: toPersonId === connectionsTo ? connections : 0,
          ...(toPersonId === writingTo ? writing : noWriting),
        });
      if (!input.endsMemberships) return;
      await endMembershipsInLand(tx, actor, { personId: fromPersonId, confirmsLast: input.confirmsLast });
      await demandOfferingSuccessor(tx, actor, fromPersonId);
      await demandConnectionSuccessor(tx, actor, fromPersonId);
      await demandWritingSuccessor(tx, actor, fromPersonId);
    });
    const text = input.endsMemberships ? "Übergeben, die Mitgliedschaft ist beendet." : "Die Aufgaben sind übergeben.";
    const hasLeft = leaver.isSelf && input.endsMemberships;
    return redirectWithMessage(hasLeft ? "/konto" : `/land/personen/${fromPersonId}/uebergabe`, text);
  });
}

export default function HandoverPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { leaver } = page;
  return (
    <Page
      title={leaver.isSelf ? "Ihre Aufgaben übergeben" : `Übergabe: ${leaver.name}`}
      lead={
        leaver.isSelf
          ? "Alle Ihre offenen Zuständigkeiten gehen in einem Schritt an andere Personen Ihres Landes."
          : "Alle offenen Zuständigkeiten dieser Person gehen in einem Schritt an andere Personen Ihres Landes."
      }
      breadcrumb={[
        { label: "Land", to: "/land" },
        { label: "Personen", to: "/land/personen" },
        { label: leaver.name, to: `/land/personen/${leaver.id}` },
      ]}
      width="narrow"
    >
      <Section title={"Offene Zuständigkeiten"}>
        <HandoverList {...page} />
      </Section>
      <Section title="Übergeben und ausscheiden">
        <HandoverForm {...page} reply={reply} />
      </Section>
    </Page>
  );
}
