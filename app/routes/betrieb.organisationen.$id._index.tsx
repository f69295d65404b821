import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { domainForm } from "~/features/organisation/organisation.forms";
import { DomainSection } from "~/features/organisation/organisation.manage.parts";
import { addDomain, removeDomain } from "~/features/organisation/organisation.manage.server";
import { findOrganisation } from "~/features/organisation/organisation.queries.server";
import { organisationKindLabels } from "~/features/organisation/organisation.rules";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonLink } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.organisation.name ?? "Organisation") },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return data({ organisation: await findOrganisation(actor, requireUuid(params["id"])) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { id: organisationId } = await findOrganisation(actor, requireUuid(params["id"]));
  await requireFreshPerson(request);
  return submitForm(request, domainForm, async (input) => {
    await inTransaction(actor, (tx) =>
      input.intent === "remove"
        ? removeDomain(tx, actor, { organisationId, domainId: input.domainId })
        : addDomain(tx, actor, { organisationId, ...input }),
    );
    const text = input.intent === "remove" ? "Die Domain ist entfernt." : "Die Domain ist eingetragen.";
    return redirectWithMessage(`/betrieb/organisationen/${organisationId}`, text);
  });
}

export default function OrganisationPage() {
  const { organisation } = useLoaderData<typeof loader>();
  const { id, name, kind, state, ars, mailbox, mailDomains, _count } = organisation;
  return (
    <Page
      title={name}
      preline={organisationKindLabels[kind]}
      width="narrow"
      breadcrumb={[
        { label: "Betrieb", to: "/betrieb" },
        { label: "Organisationen", to: "/betrieb/organisationen" },
      ]}
      actions={
        <ButtonLink to={`/betrieb/organisationen/${id}/bearbeiten`} variant="secondary">
          Bearbeiten
        </ButtonLink>
      }
    >
      <Section title="Angaben">
        <DescriptionList
          items={[
            { term: "Art", description: organisationKindLabels[kind] },
            { term: "Land", description: state?.name ?? null },
            { term: "Amtlicher Regionalschlüssel", description: ars },
            { term: "Funktionspostfach", description: mailbox },
            { term: "Personen", description: String(_count.memberships) },
          ]}
        />
      </Section>
      <DomainSection domains={mailDomains} reply={useActionData<typeof action>()} />
    </Page>
  );
}
