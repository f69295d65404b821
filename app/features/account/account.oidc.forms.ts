import { z } from "zod";
import { returnPath } from "./account.forms";

/** The button that leads to an identity provider. */
export const ssoStartForm = z.object({
  purpose: z.enum(["sign_in", "confirm", "link"], "Dieser Schritt ist nicht bekannt.").default("sign_in"),
  weiter: returnPath,
});

/** What the owner of an account does with identities. */
export const identityForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("link") }),
    z.object({ intent: z.literal("discard") }),
    z.object({ intent: z.literal("unlink"), id: z.uuid() }),
  ],
  "Dieser Schritt ist nicht bekannt.",
);
