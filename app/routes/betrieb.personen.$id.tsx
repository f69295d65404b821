import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listSoleStates } from "~/features/account/account.coordinators.queries.server";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { AccountLock } from "~/features/organisation/organisation.account-lock.parts";
import { Memberships } from "~/features/organisation/organisation.membership-forms.parts";
import { accountChangeForm } from "~/features/organisation/organisation.people.forms";
import { PersonFacts } from "~/features/organisation/organisation.people.parts";
import { findPerson } from "~/features/organisation/organisation.people.queries.server";
import { changeRole, endMembership } from "~/features/organisation/organisation.people.server";
import { disableAccount, reactivateAccount } from "~/features/organisation/organisation.people-lock.server";
import { listTopicFieldOptions } from "~/features/organisation/organisation.queries.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Badge } from "~/ui/badge";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.person.name ?? "Person") },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const person = await findPerson(actor, { id: requireUuid(params["id"]), area: "all" });
  const [topicFields, soleStates] = await Promise.all([listTopicFieldOptions(), listSoleStates(person.id)]);
  return data({ person, topicFields, isLast: soleStates.length > 0 });
}

const done = {
  role: "Die Rolle ist geändert.",
  end: "Die Mitgliedschaft ist beendet.",
  disable: "Das Konto ist gesperrt, alle Sitzungen sind beendet.",
  reactivate: "Das Konto ist wieder freigegeben.",
} as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const personId = requireUuid(params["id"]);
  await findPerson(actor, { id: personId, area: "all" });
  await requireFreshPerson(request);
  return submitForm(request, accountChangeForm, async (change) => {
    await inTransaction(actor, async (tx) => {
      if (change.intent === "role") return changeRole(tx, actor, { ...change, personId });
      if (change.intent === "end") return endMembership(tx, actor, { ...change, personId });
      if (change.intent === "disable") return disableAccount(tx, actor, { ...change, personId });
      return reactivateAccount(tx, actor, { ...change, personId });
    });
    return redirectWithMessage(`/betrieb/personen/${personId}`, done[change.intent]);
  });
}

export default function PlatformPerson() {
  const { person, topicFields, isLast } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={person.name}
      breadcrumb={[
        { label: "Betrieb", to: "/betrieb" },
        { label: "Personen", to: "/betrieb/personen" },
      ]}
      badges={person.status === "active" ? null : <Badge tone="danger">Konto gesperrt</Badge>}
      width="narrow"
    >
      <PersonFacts person={person} />
      <Section
        title="Mitgliedschaften"
        lead="Mitgliedschaften eines Landes ändert dessen OZG-Koordination, nie der Plattformbetrieb."
      >
        <Memberships person={person} topicFields={topicFields} reply={reply} />
      </Section>
      {person.isSelf || person.status === "pseudonymised" ? null : (
        <Section
          title={person.status === "active" ? "Konto sperren" : "Konto wieder freigeben"}
          lead={
            person.status === "active"
              ? "Bei einem Sicherheitsvorfall: Alle Sitzungen enden sofort, die Person kann sich nicht mehr anmelden."
              : "Die Person kann sich dann wieder anmelden, mit den Rollen, die sie noch hat."
          }
        >
          <AccountLock key={person.status} isActive={person.status === "active"} isLast={isLast} reply={reply} />
        </Section>
      )}
    </Page>
  );
}
