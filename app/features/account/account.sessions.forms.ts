import { z } from "zod";

/** One session by its public id, or all but the one that asks. */
export const endSessionForm = z.object({
  session: z.union([z.uuid(), z.literal("andere")], "Diese Sitzung gibt es nicht."),
});
