import { z } from "zod";
import { seenVersion } from "~/platform/form-fields";

/** Hands in what the person saw; what it says is stored already. */
export const submissionForm = z.object({ version: seenVersion });
