import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { handInNewConnection, requestConnection } from "~/features/connection/connection.commands.server";
import { ConnectionForm } from "~/features/connection/connection.form.parts";
import { connectionForm } from "~/features/connection/connection.forms";
import { findOwnActiveConnection } from "~/features/connection/connection.queries.server";
import { findOffering, permissionsFor } from "~/features/offering/offering.queries.server";
import { Forbidden } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Anschluss anfragen: ${page?.title ?? "Angebot"}`) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { scope, revision, ...offering } = await findOffering(actor, params["slug"] ?? "");
  const running = await findOwnActiveConnection(actor, offering.id);
  if (!running && !permissionsFor(actor, scope).canRequestConnection)
    throw new Forbidden(
      "Einen Anschluss fragt die Landesvertretung oder die OZG-Koordination eines anderen Landes an.",
    );
  return data({
    slug: offering.slug,
    title: revision.title,
    provider: offering.stateName,
    number: revision.number,
    running,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submitForm(request, connectionForm, async ({ intent, version: _version, ...content }) => {
    const id = await inTransaction(actor, async (tx) => {
      const created = await requestConnection(tx, actor, { slug: params["slug"] ?? "", content });
      if (intent === "hand_in") await handInNewConnection(tx, actor, created);
      return created;
    });
    return redirectWithMessage(
      `/anschluesse/${id}`,
      intent === "hand_in"
        ? "Die Anfrage liegt jetzt Ihrer OZG-Koordination vor. Das umsetzende Land sieht sie erst nach deren Freigabe."
        : "Der Entwurf der Anfrage ist gespeichert.",
    );
  });
}

export default function NewConnection() {
  const { slug, title, provider, number, running } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title={`Anschluss anfragen: ${title}`}
      width="narrow"
      lead={`Angeboten von ${provider}, Fassung ${number}. Die Anfrage verlässt Ihr Land erst, wenn Ihre OZG-Koordination sie freigibt.`}
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: title, to: `/angebote/${slug}` },
      ]}
    >
      {running ? (
        <Alert kind="info" title={`Ihr Land hat für dieses Angebot bereits den Vorgang ${running.reference}`}>
          <TextLink to={`/anschluesse/${running.id}`}>Vorgang {running.reference} öffnen</TextLink>
        </Alert>
      ) : null}
      {running && !reply ? null : <ConnectionForm cancelTo={`/angebote/${slug}`} reply={reply} />}
    </Page>
  );
}
