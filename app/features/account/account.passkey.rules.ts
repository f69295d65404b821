import { z } from "zod";
import type { ThrottleRule } from "~/platform/throttle";

/** What the authenticator shows. */
export const RELYING_PARTY = "Marktplatz der Nachnutzung";

/** More than anybody has; keeps the lists bounded. */
export const MAX_PASSKEYS = 20;

/** A challenge is answered in one go; the browser gives up earlier. */
export const CHALLENGE_MINUTES = 5;

/** The challenge that this browser is about to answer (kind `passkey`): for one purpose and, but for a sign-in, one person. */
export const passkeyChallenge = z.object({
  challenge: z.string().min(20),
  purpose: z.enum(["register", "sign_in", "prove"]),
  personId: z.uuid().nullable(),
});
export type PasskeyChallenge = z.infer<typeof passkeyChallenge>;

/** Challenges cost a row each and can be had without an account: counted by network, each request counts. */
export const challengesFromNetwork: ThrottleRule = {
  scope: "passkey challenge network",
  windowMinutes: 15,
  free: 300,
  firstWaitSeconds: 5,
  maxWaitSeconds: 60,
};

/** @returns the challenge when it was made for this purpose and this person */
export function challengeFor(
  kept: PasskeyChallenge | null,
  { purpose, personId }: Pick<PasskeyChallenge, "purpose" | "personId">,
): string | null {
  return kept !== null && kept.purpose === purpose && kept.personId === personId ? kept.challenge : null;
}
