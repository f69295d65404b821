import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { documentFieldNames, newDocumentForm } from "~/features/offering/offering.document.forms";
import { DocumentList } from "~/features/offering/offering.document.parts";
import { MAX_DOCUMENTS } from "~/features/offering/offering.document.rules";
import { addDocument } from "~/features/offering/offering.document.server";
import { DocumentForm } from "~/features/offering/offering.document-form.parts";
import { findDocumentStep, requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { nextStep, titleOfStep } from "~/features/offering/offering.step.rules";
import { StepFrame } from "~/features/offering/offering.step-frame.parts";
import { EditState } from "~/features/offering/offering.tasks.parts";
import { Invalid } from "~/platform/errors";
import { submitFile } from "~/platform/file-form.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { Panel } from "~/ui/layout";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

const stepTitle = titleOfStep("dokumente");

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page ? `${stepTitle}: ${page.title}` : "Angebot bearbeiten") },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return data(await findDocumentStep(actor, params["slug"] ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  // before anything of the file is read
  await requireOwnEntry(actor, slug);
  const form = { schema: newDocumentForm, file: "file", fields: documentFieldNames };
  return submitFile(request, form, async ({ file: _name, ...details }, file) => {
    if (file === null) throw new Invalid("Die Datei fehlt.");
    await inTransaction(actor, (tx) => addDocument(tx, actor, { slug, file, details }));
    return redirectWithMessage(`/angebote/${slug}/bearbeiten/dokumente`, `„${details.title}“ ist hinzugefügt.`);
  });
}

export default function EditDocuments() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { slug, title, documents, today, isEditable } = page;
  const here = `/angebote/${slug}/bearbeiten/dokumente`;
  return (
    <StepFrame slug={slug} title={title} step="dokumente" heading={stepTitle}>
      {isEditable ? null : <EditState {...page} wish={null} />}
      <Section
        title={`${documents.length} von höchstens ${MAX_DOCUMENTS} Dokumenten`}
        lead="Vertragsmuster, Erklärungen und Beschreibungen, die andere Länder für ihre Entscheidung brauchen. Jede Änderung wird mit der Fassung des Angebots freigegeben."
      >
        {documents.length === 0 ? <p className="kern-body">Noch kein Dokument.</p> : null}
        <DocumentList
          slug={slug}
          documents={documents}
          today={today}
          {...(isEditable
            ? {
                actions: ({ documentId, title: name }) => (
                  <>
                    <TextLink to={`${here}/${documentId}`}>
                      Ändern oder neue Fassung<span className="kern-sr-only"> ({name})</span>
                    </TextLink>
                    <TextLink to={`${here}/${documentId}/entfernen`}>
                      Entfernen<span className="kern-sr-only"> ({name})</span>
                    </TextLink>
                  </>
                ),
              }
            : {})}
        />
      </Section>
      {isEditable && documents.length >= MAX_DOCUMENTS ? (
        <Alert kind="info" title={`Mehr als ${MAX_DOCUMENTS} Dokumente sind nicht möglich`}>
          Entfernen Sie zuerst eines, das nicht mehr gebraucht wird.
        </Alert>
      ) : null}
      {(isEditable && documents.length < MAX_DOCUMENTS) || reply ? (
        <Section title="Dokument hinzufügen">
          <Panel>
            <DocumentForm uploadTo={`${here}/hochladen`} document={null} reply={reply} button="Hochladen" />
          </Panel>
        </Section>
      ) : null}
      <ButtonRow>
        <ButtonLink to={`/angebote/${slug}/bearbeiten/${nextStep("dokumente")}`}>Weiter</ButtonLink>
        <ButtonLink to={`/angebote/${slug}/bearbeiten`} variant="secondary">
          Zur Übersicht
        </ButtonLink>
      </ButtonRow>
    </StepFrame>
  );
}
