import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { CHALLENGE_MINUTES, type PasskeyChallenge } from "~/features/account/account.passkey.rules";
import { limitChallenges, passkeyOptions } from "~/features/account/account.passkey.server";
import { saveBrowserState } from "~/platform/browser-state.server";

export function loader() {
  return redirect("/anmelden");
}

/** Challenge for whichever passkey the person chooses; says nothing about any account. */
export async function action(_: ActionFunctionArgs): Promise<Response> {
  await limitChallenges();
  const options = await passkeyOptions([]);
  const kept: PasskeyChallenge = { challenge: options.challenge, purpose: "sign_in", personId: null };
  const cookie = await saveBrowserState("passkey", kept, CHALLENGE_MINUTES);
  return Response.json(options, { headers: { "Set-Cookie": cookie } });
}
