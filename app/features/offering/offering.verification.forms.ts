import { z } from "zod";
import { seenVersion } from "~/platform/form-fields";

/** `number` of the revision as the person read it: nobody confirms a text that came later. */
export const verificationForm = z.object({ number: seenVersion });
