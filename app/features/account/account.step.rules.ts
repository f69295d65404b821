import { z } from "zod";

/** A sign-in between its first proof and the second factor, kept for this browser (kind `second_step`). */
export const secondStep = z.object({
  personId: z.uuid(),
  method: z.enum(["password", "oidc"]),
  /** path to go on to, already checked */
  next: z.string(),
});
export type SecondStep = z.infer<typeof secondStep>;

export const SECOND_STEP_MINUTES = 10;
