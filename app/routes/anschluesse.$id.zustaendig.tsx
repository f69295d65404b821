import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { responsibleForm } from "~/features/account/account.responsible.forms";
import { ResponsibleForm } from "~/features/account/account.responsible.parts";
import { requireActor } from "~/features/account/account.session.server";
import { listFellowWriters } from "~/features/account/account.writers.queries.server";
import { findResponsibility } from "~/features/connection/connection.responsible.queries.server";
import { assignConnection } from "~/features/connection/connection.responsible.server";
import { NotFound } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Zuständigkeit ändern") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const connection = await findResponsibility(actor, requireUuid(params["id"]));
  if (!connection) throw new NotFound("Dieser Anschluss wurde nicht gefunden.");
  return data({ connection, writers: await listFellowWriters(actor) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = requireUuid(params["id"]);
  return submitForm(request, responsibleForm, async (input) => {
    await inTransaction(actor, (tx) => assignConnection(tx, actor, { ...input, id }));
    return redirectWithMessage(`/anschluesse/${id}`, "Die Zuständigkeit ist geändert.");
  });
}

export default function ConnectionResponsibility() {
  const { connection, writers } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Zuständigkeit ändern"
      preline={connection.title}
      lead="Wer sich in Ihrem Land um diesen Anschluss kümmert und seine E-Mails bekommt"
      breadcrumb={[
        { label: "Anschlüsse", to: "/anschluesse" },
        { label: connection.title, to: `/anschluesse/${connection.id}` },
      ]}
      width="narrow"
    >
      <ResponsibleForm
        responsible={connection.responsible}
        writers={writers}
        back={`/anschluesse/${connection.id}`}
        reply={reply}
      />
    </Page>
  );
}
