import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { responsibleForm } from "~/features/account/account.responsible.forms";
import { ResponsibleForm } from "~/features/account/account.responsible.parts";
import { requireActor } from "~/features/account/account.session.server";
import { listFellowWriters } from "~/features/account/account.writers.queries.server";
import { findResponsibility } from "~/features/offering/offering.responsible.queries.server";
import { assignOffering } from "~/features/offering/offering.responsible.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Zuständigkeit ändern") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const offering = await findResponsibility(actor, params["slug"] ?? "");
  return data({ offering, writers: await listFellowWriters(actor) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  return submitForm(request, responsibleForm, async (input) => {
    await inTransaction(actor, (tx) => assignOffering(tx, actor, { ...input, slug }));
    return redirectWithMessage(`/angebote/${slug}`, "Die Zuständigkeit ist geändert.");
  });
}

export default function OfferingResponsibility() {
  const { offering, writers } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Zuständigkeit ändern"
      preline={offering.title}
      lead="Wer in Ihrem Land für dieses Angebot zuständig ist und seine E-Mails bekommt"
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: offering.title, to: `/angebote/${offering.slug}` },
      ]}
      width="narrow"
    >
      <ResponsibleForm
        responsible={offering.responsible}
        writers={writers}
        back={`/angebote/${offering.slug}`}
        reply={reply}
      />
    </Page>
  );
}
