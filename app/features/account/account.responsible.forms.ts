import { z } from "zod";

/** Who is to answer for something; `seen` is who did when the page was made. */
export const responsibleForm = z.object({
  intent: z.literal("assign"),
  toPersonId: z.uuid("Bitte wählen Sie eine Person aus der Liste."),
  seen: z
    .uuid()
    .optional()
    .transform((value) => value ?? null),
});
