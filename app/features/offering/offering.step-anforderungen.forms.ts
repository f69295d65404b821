import { z } from "zod";
import { nullableLine, nullableText, optionalChoice } from "~/platform/form-fields";
import { requirementAnswers } from "./offering.content.forms";

const answerRow = z
  .object({
    code: z.string().max(20),
    answer: optionalChoice(requirementAnswers),
    evidence: nullableText(1_000, "Der Nachweis"),
  })
  .transform(({ code, answer, evidence }, context) => {
    if (answer === null && evidence !== null)
      context.issues.push({
        code: "custom",
        path: ["answer"],
        input: answer,
        message: `${code}: Bitte wählen Sie zum Nachweis auch die Antwort.`,
      });
    return answer === null ? null : { code, answer, evidence };
  });

/** One row per requirement of the chosen version; one without an answer is not stored. */
export const requirementsForm = z.object({
  requirementsVersion: nullableLine(20, "Die Fassung"),
  requirements: z
    .array(answerRow)
    .max(200)
    .default([])
    .transform((rows) => rows.filter((row) => row !== null)),
});
