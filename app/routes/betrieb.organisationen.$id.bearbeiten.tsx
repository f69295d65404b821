import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { organisationForm } from "~/features/organisation/organisation.forms";
import { OrganisationForm } from "~/features/organisation/organisation.manage.parts";
import { changeOrganisation } from "~/features/organisation/organisation.manage.server";
import { findOrganisation, listStateOptions } from "~/features/organisation/organisation.queries.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Organisation bearbeiten") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const [organisation, states] = await Promise.all([
    findOrganisation(actor, requireUuid(params["id"])),
    listStateOptions(),
  ]);
  return data({ organisation, states });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { id } = await findOrganisation(actor, requireUuid(params["id"]));
  await requireFreshPerson(request);
  return submitForm(request, organisationForm, async (input) => {
    await inTransaction(actor, (tx) => changeOrganisation(tx, actor, { ...input, id }));
    return redirectWithMessage(`/betrieb/organisationen/${id}`, "Die Organisation ist gespeichert.");
  });
}

export default function EditOrganisation() {
  const { organisation, states } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`${organisation.name} bearbeiten`}
      width="narrow"
      breadcrumb={[
        { label: "Betrieb", to: "/betrieb" },
        { label: "Organisationen", to: "/betrieb/organisationen" },
        { label: organisation.name, to: `/betrieb/organisationen/${organisation.id}` },
      ]}
    >
      <OrganisationForm
        key={organisation.version}
        states={states}
        organisation={organisation}
        reply={useActionData<typeof action>()}
      />
    </Page>
  );
}
