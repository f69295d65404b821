import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { listCredentials } from "~/features/account/account.factor.queries.server";
import { CHALLENGE_MINUTES, type PasskeyChallenge } from "~/features/account/account.passkey.rules";
import { passkeyOptions } from "~/features/account/account.passkey.server";
import { secondStep } from "~/features/account/account.step.rules";
import { readBrowserState, saveBrowserState } from "~/platform/browser-state.server";

export function loader() {
  return redirect("/anmelden/zweiter-faktor");
}

/** Challenge for the passkeys of the person whose password was right. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const step = await readBrowserState(request, "second_step", secondStep);
  if (!step) return redirect("/anmelden", 303);
  const { personId } = step;
  const options = await passkeyOptions(await listCredentials(personId));
  const kept: PasskeyChallenge = { challenge: options.challenge, purpose: "prove", personId };
  const cookie = await saveBrowserState("passkey", kept, CHALLENGE_MINUTES);
  return Response.json(options, { headers: { "Set-Cookie": cookie } });
}
