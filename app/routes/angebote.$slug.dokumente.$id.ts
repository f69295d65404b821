import type { LoaderFunctionArgs } from "@remix-run/node";
import { optionalActor } from "~/features/account/account.session.server";
import { findDocumentFile } from "~/features/offering/offering.document.queries.server";
import { NotFound } from "~/platform/errors";
import { fileAnswer } from "~/platform/file-answer.server";
import { requireUuid } from "~/platform/ids";
import { openStoredFile } from "~/platform/stored-file.server";

/** The file of one version of a document. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await optionalActor(request);
  const versionId = requireUuid(params["id"]);
  const { fileId } = await findDocumentFile(actor, { slug: params["slug"] ?? "", versionId });
  const file = await openStoredFile(fileId);
  if (file === null) throw new NotFound("Dieses Dokument wurde nicht gefunden.");
  return fileAnswer(request, file);
}
