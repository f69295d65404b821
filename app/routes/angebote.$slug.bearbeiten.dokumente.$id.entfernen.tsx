import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { removeDocumentForm } from "~/features/offering/offering.document.forms";
import { DocumentList } from "~/features/offering/offering.document.parts";
import { removeDocument } from "~/features/offering/offering.document.server";
import { findDocument, requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Dokument entfernen") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const documentId = requireUuid(params["id"]);
  return data(await findDocument(actor, { slug: params["slug"] ?? "", documentId }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  const documentId = requireUuid(params["id"]);
  await requireOwnEntry(actor, slug);
  return submitForm(request, removeDocumentForm, async ({ seen }) => {
    await inTransaction(actor, (tx) => removeDocument(tx, actor, { slug, documentId, seen }));
    return redirectWithMessage(`/angebote/${slug}/bearbeiten/dokumente`, "Das Dokument ist entfernt.");
  });
}

export default function RemoveDocument() {
  const { slug, title, document, today } = useLoaderData<typeof loader>();
  const form = useServerForm({ id: "entfernen", labels: {}, reply: useActionData<typeof action>() });
  const list = `/angebote/${slug}/bearbeiten/dokumente`;
  return (
    <Page
      title="Dokument entfernen"
      preline={title}
      width="narrow"
      breadcrumb={[
        { label: title, to: `/angebote/${slug}` },
        { label: "Bearbeiten", to: `/angebote/${slug}/bearbeiten` },
        { label: "Dokumente", to: list },
      ]}
    >
      <DocumentList slug={slug} documents={[document]} today={today} />
      <ServerForm {...form}>
        <p className="kern-body">
          Das Dokument gehört dann nicht mehr zu der Fassung, die Sie schreiben. Veröffentlichte Fassungen behalten es;
          Dateien, die nie in einer Fassung eingereicht wurden, werden gelöscht.
        </p>
        <input type="hidden" name="seen" value={form.kept("seen", document.id)} />
        <ButtonRow>
          <SubmitButton variant="danger">Entfernen</SubmitButton>
          <ButtonLink to={list} variant="secondary">
            Behalten
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}
