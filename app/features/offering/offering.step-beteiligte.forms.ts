import { z } from "zod";
import { mailboxAddress, nullableLine, optionalChoice } from "~/platform/form-fields";
import { contactRoles } from "./offering.content.forms";
import { removal, rowsOf, slugs } from "./offering.step.forms";

const contactRow = z.object({
  role: optionalChoice(contactRoles),
  name: nullableLine(150, "Der Name"),
  deputy: nullableLine(150, "Die Vertretung"),
  mailbox: mailboxAddress("Bitte geben Sie das Funktionspostfach an.").optional(),
  ...removal,
});

export const peopleForm = z.object({
  operatorName: nullableLine(150, "Der Betreiber"),
  operatorId: z
    .uuid("Bitte wählen Sie einen Eintrag aus der Liste.")
    .optional()
    .transform((id) => id ?? null),
  leadMinistry: nullableLine(150, "Das Ressort"),
  coProviderCodes: slugs,
  mailbox: mailboxAddress("Bitte geben Sie ein Postfach an.")
    .optional()
    .transform((address) => address ?? null),
  contacts: rowsOf(contactRow, ({ role, name, deputy, mailbox }, need) => ({
    role: need(role, "role", "Bitte wählen Sie die Rolle."),
    name,
    deputy,
    mailbox: need(
      mailbox,
      "mailbox",
      "Bitte geben Sie das Funktionspostfach an: Personen wechseln, das Postfach bleibt.",
    ),
  })),
});
