import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { cancelOwnFactorReset } from "~/features/account/account.factor-reset.server";
import { actingAs } from "~/features/account/account.rules";
import { requirePersonOwingFactor } from "~/features/account/account.session.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { inTransaction } from "~/platform/transaction.server";

export function loader() {
  return redirect("/konto/sicherheit");
}

/** Stops a reset that the person does not need any more; no fresh sign-in is asked, since it only protects. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const person = await requirePersonOwingFactor(request);
  await inTransaction(actingAs(person), (tx) => cancelOwnFactorReset(tx, person));
  return redirectWithMessage("/konto/sicherheit", "Die Zurücksetzung ist abgebrochen. Ihre zweiten Faktoren bleiben.");
}
