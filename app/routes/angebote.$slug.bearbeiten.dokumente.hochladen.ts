import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "~/features/account/account.session.server";
import { documentFieldNames, newDocumentForm } from "~/features/offering/offering.document.forms";
import { addDocument } from "~/features/offering/offering.document.server";
import { requireOwnEntry } from "~/features/offering/offering.edit.queries.server";
import { Invalid } from "~/platform/errors";
import { scriptAnswer, submitFile } from "~/platform/file-form.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { inTransaction } from "~/platform/transaction.server";

/** Only a script comes here; typed, the address leads to the step. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/angebote/${encodeURIComponent(params["slug"] ?? "")}/bearbeiten/dokumente`);
}

/** The form of the step, sent by a script that says how far the file is: the same command, an answer for a program. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  await requireOwnEntry(actor, slug);
  const form = { schema: newDocumentForm, file: "file", fields: documentFieldNames };
  const answer = await submitFile(request, form, async ({ file: _name, ...details }, file) => {
    if (file === null) throw new Invalid("Die Datei fehlt.");
    await inTransaction(actor, (tx) => addDocument(tx, actor, { slug, file, details }));
    return redirectWithMessage(`/angebote/${slug}/bearbeiten/dokumente`, `„${details.title}“ ist hinzugefügt.`);
  });
  return scriptAnswer(answer);
}
