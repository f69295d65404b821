import { z } from "zod";
import { cleanLine, nullableText, optionalDay } from "~/platform/form-fields";
import { documentKinds } from "./offering.document.rules";
import { tick } from "./offering.step.forms";

/* What the pages of the documents send. The file itself is read and judged before (receive-file.server.ts). */

const MAX_TITLE = 150;

const details = {
  title: z
    .string("Bitte geben Sie dem Dokument einen Titel.")
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, "Bitte geben Sie dem Dokument einen Titel.")
        .max(MAX_TITLE, `Der Titel hat höchstens ${MAX_TITLE} Zeichen.`),
    ),
  kind: z.enum(documentKinds as [(typeof documentKinds)[number]], "Bitte wählen Sie die Art des Dokuments."),
  isPublic: tick,
  validUntil: optionalDay("Bitte geben Sie einen Tag an, zum Beispiel 31.12.2027."),
  note: nullableText(500, "Anmerkung"),
};

export const newDocumentForm = z.object({
  ...details,
  /** name of the file, in its place */
  file: z.string("Bitte wählen Sie eine Datei aus."),
});

export const changeDocumentForm = z.object({
  ...details,
  file: z.string().optional(),
  /** version that the person saw: a document that somebody changed meanwhile is not overwritten */
  seen: z.uuid("Bitte laden Sie die Seite neu."),
});

export const removeDocumentForm = z.object({ seen: z.uuid("Bitte laden Sie die Seite neu.") });

/** Order of the page: the file comes last, so that everything that was typed is read before a file that is too large. */
export const documentLabels = {
  title: "Titel",
  kind: "Art des Dokuments",
  isPublic: "Öffentlich zeigen",
  validUntil: "Gültig bis (freiwillig)",
  note: "Anmerkung (freiwillig)",
  file: "Datei",
};
export const documentFieldNames = [...Object.keys(documentLabels), "seen", "formular", "beschriftungen"];

export type DocumentDetails = Omit<z.output<typeof newDocumentForm>, "file">;
