import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "~/features/account/account.session.server";
import { linkForm } from "~/features/offering/offering.forms";
import { linkSameService } from "~/features/offering/offering.link.server";
import { NotFound } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";

/** Only a button leads here; typed or followed, its address leads to the task list. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/angebote/${encodeURIComponent(params["slug"] ?? "")}/bearbeiten`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  const answer = await submitForm(request, linkForm, async ({ target }) => {
    await inTransaction(actor, (tx) => linkSameService(tx, actor, { slug, target }));
    return redirectWithMessage(
      `/angebote/${slug}/bearbeiten/beziehungen`,
      "Das Angebot ist als gleiche Leistung anderswo verknüpft.",
    );
  });
  if (answer instanceof Response) return answer;
  // nothing was typed that could be mended
  throw new NotFound();
}
