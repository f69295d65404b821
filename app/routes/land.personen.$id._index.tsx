import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { demandConnectionSuccessor } from "~/features/connection/connection.responsible.server";
import { demandWritingSuccessor } from "~/features/offering/offering.handover.server";
import { demandOfferingSuccessor } from "~/features/offering/offering.responsible.server";
import { Memberships } from "~/features/organisation/organisation.membership-forms.parts";
import { membershipChangeForm, type RoleChange } from "~/features/organisation/organisation.people.forms";
import { PersonFacts } from "~/features/organisation/organisation.people.parts";
import { findPerson } from "~/features/organisation/organisation.people.queries.server";
import { changeRole, endMembership } from "~/features/organisation/organisation.people.server";
import { listTopicFieldOptions } from "~/features/organisation/organisation.queries.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Badge } from "~/ui/badge";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.person.name ?? "Person") },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const person = await findPerson(actor, { id: requireUuid(params["id"]), area: "land" });
  return data({ person, topicFields: await listTopicFieldOptions() });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const personId = requireUuid(params["id"]);
  const before = await findPerson(actor, { id: personId, area: "land" });
  await requireFreshPerson(request);
  return submitForm(request, membershipChangeForm, async (change) => {
    // together with the check that nothing is left behind
    await inTransaction(actor, async (tx) => {
      if (change.intent === "role") await changeRole(tx, actor, { ...change, personId });
      else await endMembership(tx, actor, { ...change, personId });
      await demandOfferingSuccessor(tx, actor, personId);
      await demandConnectionSuccessor(tx, actor, personId);
      await demandWritingSuccessor(tx, actor, personId);
    });
    const page = `/land/personen/${personId}`;
    if (change.intent === "end") return redirectWithMessage(page, "Die Mitgliedschaft ist beendet.");
    if (isSameRole(before.memberships, change))
      return redirectWithMessage(page, "Die Rolle war schon so; nichts wurde geändert.", "info");
    return redirectWithMessage(page, "Die Rolle ist geändert.");
  });
}

type Before = Awaited<ReturnType<typeof findPerson>>["memberships"];

function isSameRole(before: Before, { membershipId, role, topicFieldSlug }: RoleChange): boolean {
  const membership = before.find(({ id }) => id === membershipId);
  return membership?.role === role && (role !== "topic_lead" || membership.topicFieldSlug === topicFieldSlug);
}

export default function LandPerson() {
  const { person, topicFields } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={person.name}
      breadcrumb={[
        { label: "Land", to: "/land" },
        { label: "Personen", to: "/land/personen" },
      ]}
      badges={person.status === "active" ? null : <Badge tone="danger">Konto gesperrt</Badge>}
      width="narrow"
    >
      <PersonFacts person={person} />
      {person.isManaged ? (
        <ButtonRow>
          <ButtonLink to={`/land/personen/${person.id}/uebergabe`} variant="secondary">
            Aufgaben übergeben
          </ButtonLink>
          {person.isSelf || person.status !== "active" || person.access?.hasSecondFactor === false ? null : (
            <ButtonLink to={`/land/personen/${person.id}/faktor`} variant="secondary">
              Zweiten Faktor zurücksetzen
            </ButtonLink>
          )}
        </ButtonRow>
      ) : null}
      <Section
        title="Mitgliedschaften"
        lead={
          person.isSelf && person.isManaged
            ? "Ihre eigene Rolle ändert eine andere Person der OZG-Koordination. Ausscheiden können Sie über die Übergabe."
            : undefined
        }
      >
        <Memberships person={person} topicFields={topicFields} reply={reply} />
      </Section>
    </Page>
  );
}
