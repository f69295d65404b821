import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { changeDocumentForm, documentFieldNames } from "~/features/offering/offering.document.forms";
import { DocumentList } from "~/features/offering/offering.document.parts";
import { changeDocument } from "~/features/offering/offering.document.server";
import { DocumentForm } from "~/features/offering/offering.document-form.parts";
import { findDocument, requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { EditState } from "~/features/offering/offering.tasks.parts";
import { submitFile } from "~/platform/file-form.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page ? `${page.document.title}: ${page.title}` : "Dokument") },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const documentId = requireUuid(params["id"]);
  return data(await findDocument(actor, { slug: params["slug"] ?? "", documentId }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  const documentId = requireUuid(params["id"]);
  // before anything of the file is read
  await requireOwnEntry(actor, slug);
  const form = { schema: changeDocumentForm, file: "file", fields: documentFieldNames };
  return submitFile(request, form, async ({ file: _name, seen, ...details }, file) => {
    await inTransaction(actor, (tx) => changeDocument(tx, actor, { slug, documentId, seen, details, file }));
    return redirectWithMessage(`/angebote/${slug}/bearbeiten/dokumente`, `„${details.title}“ ist gespeichert.`);
  });
}

export default function EditDocument() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { slug, title, document, earlier, today, isEditable } = page;
  const list = `/angebote/${slug}/bearbeiten/dokumente`;
  return (
    <Page
      title="Dokument ändern"
      preline={document.title}
      width="narrow"
      breadcrumb={[
        { label: title, to: `/angebote/${slug}` },
        { label: "Bearbeiten", to: `/angebote/${slug}/bearbeiten` },
        { label: "Dokumente", to: list },
      ]}
    >
      {isEditable ? null : <EditState {...page} wish={null} />}
      <Section title="Diese Fassung">
        <DocumentList slug={slug} documents={[document]} today={today} />
      </Section>
      {isEditable || reply ? (
        <DocumentForm
          uploadTo={`${list}/${document.documentId}/hochladen`}
          document={document}
          reply={reply}
          button="Speichern"
        >
          <ButtonLink to={list} variant="tertiary">
            Abbrechen
          </ButtonLink>
        </DocumentForm>
      ) : null}
      {earlier.length > 0 ? (
        <Section
          title="Frühere Fassungen"
          lead="Fassungen, die nie veröffentlicht wurden, sehen nur die Menschen, die in Ihrem Land schreiben."
        >
          <DocumentList slug={slug} documents={earlier} today={today} />
        </Section>
      ) : null}
    </Page>
  );
}
