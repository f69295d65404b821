import { z } from "zod";

/** A sign-in between its first proof and the second factor, kept for this browser (kind `second_step`). */
export const secondStep = z.object({
  personId: z.uuid(),
  /** an identity provider that vouches for a second factor leads to no second step */
  method: z.enum(["password", "oidc_single"]),
  /** when the first proof was given, in ms: a password that was changed meanwhile proves nothing any more */
  since: z.number().int(),
  /** path to go on to, already checked */
  next: z.string(),
  /** tries with a second factor so far */
  tries: z.number().int().optional(),
});
export type SecondStep = z.infer<typeof secondStep>;

export const SECOND_STEP_MINUTES = 10;

/** Then the password is asked again, so that guessing costs both. */
export const SECOND_STEP_TRIES = 5;
