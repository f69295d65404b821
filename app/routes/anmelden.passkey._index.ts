import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { safeReturnPath } from "~/features/account/account.forms";
import { passkeySignInForm } from "~/features/account/account.passkey.forms";
import { challengeFor, passkeyChallenge } from "~/features/account/account.passkey.rules";
import { provePasskey } from "~/features/account/account.second-step.server";
import { openSession } from "~/features/account/account.session.server";
import { clearBrowserState, takeBrowserState } from "~/platform/browser-state.server";
import { redirectWithMessage } from "~/platform/flash.server";

export function loader() {
  return redirect("/anmelden");
}

/**
 * Signs in with a passkey alone: it is two factors in one, what one has and what unlocks it. The page's script sends the
 * form; one that it cannot have sent leads back to the sign-in page, because there is no page of its own to show it on.
 */
export async function action({ request }: ActionFunctionArgs) {
  const form = passkeySignInForm.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success)
    return redirectWithMessage("/anmelden", "Die Anmeldung mit Passkey ist unvollständig angekommen.", "warning");
  const { answer, weiter } = form.data;
  const kept = await takeBrowserState(request, "passkey", passkeyChallenge);
  const challenge = challengeFor(kept, { purpose: "sign_in", personId: null });
  const personId = await provePasskey({ answer, challenge });
  if (personId === null)
    return redirectWithMessage("/anmelden", "Dieser Passkey gehört zu keinem aktiven Konto.", "warning");
  const headers = new Headers({ "Set-Cookie": await openSession(request, { personId, method: "passkey" }) });
  headers.append("Set-Cookie", await clearBrowserState("passkey"));
  return redirect(safeReturnPath(weiter), { status: 303, headers });
}
