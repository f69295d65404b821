import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "~/features/account/account.session.server";
import { changeDocumentForm, documentFieldNames } from "~/features/offering/offering.document.forms";
import { changeDocument } from "~/features/offering/offering.document.server";
import { requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { scriptAnswer, submitFile } from "~/platform/file-form.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";

/** Only a script comes here; typed, the address leads to the document. */
export function loader({ params }: LoaderFunctionArgs) {
  const [slug, id] = [params["slug"] ?? "", params["id"] ?? ""].map(encodeURIComponent);
  return redirect(`/angebote/${slug}/bearbeiten/dokumente/${id}`);
}

/** The form of the document, sent by a script that says how far the file is: the same command, an answer for a program. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  const documentId = requireUuid(params["id"]);
  await requireOwnEntry(actor, slug);
  const form = { schema: changeDocumentForm, file: "file", fields: documentFieldNames };
  const answer = await submitFile(request, form, async ({ file: _name, seen, ...details }, file) => {
    await inTransaction(actor, (tx) => changeDocument(tx, actor, { slug, documentId, seen, details, file }));
    return redirectWithMessage(`/angebote/${slug}/bearbeiten/dokumente`, `„${details.title}“ ist gespeichert.`);
  });
  return scriptAnswer(answer);
}
