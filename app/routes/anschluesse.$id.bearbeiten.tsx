import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { editConnection, moveConnection } from "~/features/connection/connection.commands.server";
import { ConnectionForm } from "~/features/connection/connection.form.parts";
import { connectionForm, connectionValues } from "~/features/connection/connection.forms";
import { canEdit, sideOf } from "~/features/connection/connection.policy";
import { findConnection } from "~/features/connection/connection.queries.server";
import { Forbidden } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`${page?.connection.reference ?? "Anfrage"} bearbeiten`) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const connection = await findConnection(actor, requireUuid(params["id"]));
  if (sideOf(actor, connection) !== "own") throw new Forbidden("Eine Anfrage bearbeitet das Land, das sie stellt.");
  return data({ connection, isEditable: canEdit(actor, connection), values: connectionValues(connection) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = requireUuid(params["id"]);
  return submitForm(request, connectionForm, async ({ intent, version, ...content }) => {
    await inTransaction(actor, async (tx) => {
      await editConnection(tx, actor, { id, version, content });
      if (intent === "hand_in")
        await moveConnection(tx, actor, { id, action: "hand_in", version: version + 1, text: null });
    });
    return redirectWithMessage(
      `/anschluesse/${id}`,
      intent === "hand_in"
        ? "Die Anfrage liegt jetzt Ihrer OZG-Koordination vor."
        : "Der Entwurf der Anfrage ist gespeichert.",
    );
  });
}

export default function EditConnection() {
  const { connection, isEditable, values } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={`Anfrage ${connection.reference} bearbeiten`}
      width="narrow"
      breadcrumb={[
        { label: "Anschlüsse", to: "/anschluesse" },
        { label: connection.reference, to: `/anschluesse/${connection.id}` },
      ]}
    >
      {isEditable ? null : (
        <Alert kind="info" title="Diese Anfrage ist vorgelegt und kann nicht mehr geändert werden">
          <TextLink to={`/anschluesse/${connection.id}`}>Zum Vorgang {connection.reference}</TextLink>
        </Alert>
      )}
      {isEditable || reply ? (
        <ConnectionForm
          values={values}
          version={connection.version}
          cancelTo={`/anschluesse/${connection.id}`}
          reply={reply}
        />
      ) : null}
    </Page>
  );
}
