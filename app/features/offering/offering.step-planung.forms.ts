import { z } from "zod";
import { nullableLine } from "~/platform/form-fields";
import { dayText, removal, rowsOf } from "./offering.step.forms";

const dayMessage = "Bitte geben Sie das Datum in der Form 31.03.2027 an.";

const milestoneRow = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional(),
  title: nullableLine(200, "Der Meilenstein"),
  due: dayText(dayMessage),
  doneOn: dayText(dayMessage),
  reason: nullableLine(500, "Der Grund der Verschiebung"),
  ...removal,
});

/** Moves are not typed: the command finds them by comparison with what is published (offering.milestone.rules.ts). */
export const planForm = z.object({
  milestones: rowsOf(milestoneRow, ({ id, title, due, doneOn, reason }, need) => ({
    id: id ?? "",
    title: need(title, "title", "Bitte nennen Sie den Meilenstein."),
    due: need(due, "due", "Bitte geben Sie den Termin an."),
    doneOn,
    reason,
  })),
});
