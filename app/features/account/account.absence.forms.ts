import { z } from "zod";
import { type Day, LONGEST_ABSENCE_DAYS } from "./account.absence.rules";

const DAY_MS = 24 * 60 * 60 * 1000;

/** "31.03.2027", as people type where the browser has no calendar, or what a calendar sends */
function isoDay(text: string): Day {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  return year === "" ? text.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function day(missing: string) {
  return z
    .string(missing)
    .transform(isoDay)
    .pipe(z.iso.date("Bitte geben Sie ein Datum an, z. B. 31.03.2027."))
    .refine(
      (text) => text >= "2000-01-01" && text <= "2100-12-31",
      "Bitte geben Sie ein Datum zwischen 2000 und 2100 an.",
    );
}

export const absenceForm = z
  .object({
    intent: z.literal("set"),
    startsOn: day("Bitte geben Sie den ersten Tag Ihrer Abwesenheit an."),
    endsOn: day("Bitte geben Sie den letzten Tag Ihrer Abwesenheit an."),
    deputyId: z.uuid("Bitte wählen Sie eine Person aus der Liste."),
  })
  .check(({ value: { startsOn, endsOn }, issues }) => {
    const add = (message: string) => issues.push({ code: "custom", path: ["endsOn"], input: endsOn, message });
    if (endsOn < startsOn) add("Der letzte Tag liegt vor dem ersten.");
    else if (Date.parse(endsOn) - Date.parse(startsOn) >= LONGEST_ABSENCE_DAYS * DAY_MS)
      add("Eine Abwesenheit dauert hier höchstens ein Jahr.");
  });
export type AbsenceInput = Omit<z.output<typeof absenceForm>, "intent">;

export const absencePageForm = z.discriminatedUnion("intent", [
  absenceForm,
  z.object({ intent: z.literal("end"), id: z.uuid() }),
]);
