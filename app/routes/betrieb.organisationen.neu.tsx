import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireFreshPerson } from "~/features/account/account.session.server";
import { organisationForm } from "~/features/organisation/organisation.forms";
import { OrganisationForm } from "~/features/organisation/organisation.manage.parts";
import { createOrganisation } from "~/features/organisation/organisation.manage.server";
import { listStateOptions } from "~/features/organisation/organisation.queries.server";
import { demandSide } from "~/features/organisation/organisation.side.rules";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Organisation anlegen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  demandSide(await requireActor(request), "operator");
  const parameters = new URL(request.url).searchParams;
  const suggested = {
    name: (parameters.get("name") ?? "").slice(0, 150),
    stateCode: (parameters.get("land") ?? "").slice(0, 4),
  };
  return data({ states: await listStateOptions(), suggested });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  demandSide(actor, "operator");
  await requireFreshPerson(request);
  return submitForm(request, organisationForm, async ({ version: _version, ...content }) => {
    const id = await inTransaction(actor, (tx) => createOrganisation(tx, actor, content));
    return redirectWithMessage(`/betrieb/organisationen/${id}`, "Die Organisation ist angelegt.");
  });
}

export default function NewOrganisation() {
  const { states, suggested } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Organisation anlegen"
      width="narrow"
      breadcrumb={[
        { label: "Betrieb", to: "/betrieb" },
        { label: "Organisationen", to: "/betrieb/organisationen" },
      ]}
    >
      <OrganisationForm
        states={states}
        organisation={null}
        suggested={suggested}
        reply={useActionData<typeof action>()}
      />
    </Page>
  );
}
