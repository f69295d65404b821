import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { listCredentials } from "~/features/account/account.factor.queries.server";
import { CHALLENGE_MINUTES, type PasskeyChallenge } from "~/features/account/account.passkey.rules";
import { newPasskeyOptions } from "~/features/account/account.passkey.server";
import { requireFreshPersonOwingFactor } from "~/features/account/account.session.server";
import { saveBrowserState } from "~/platform/browser-state.server";

export function loader() {
  return redirect("/konto/sicherheit/passkeys");
}

/** Challenge for a new passkey of the signed-in person. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const person = await requireFreshPersonOwingFactor(request);
  const { personId } = person;
  const options = await newPasskeyOptions(person, await listCredentials(personId));
  const kept: PasskeyChallenge = { challenge: options.challenge, purpose: "register", personId };
  const cookie = await saveBrowserState("passkey", kept, CHALLENGE_MINUTES);
  return Response.json(options, { headers: { "Set-Cookie": cookie } });
}
