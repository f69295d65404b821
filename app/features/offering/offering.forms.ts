import { z } from "zod";
import { seenVersion } from "~/platform/form-fields";

/** Another entry, to be linked. */
export const linkForm = z.object({ target: z.string().regex(/^[a-z0-9-]{1,120}$/) });

/** Hands in what the person saw; what it says is stored already. */
export const submissionForm = z.object({ version: seenVersion });
