import { z } from "zod";
import { dataProtectionBases, legalPaths, transports, valuesOf } from "~/features/catalogue/catalogue.rules";
import {
  mailboxAddress,
  nullableLine,
  nullableText,
  optionalChoice,
  optionalDay,
  optionalText,
  seenVersion,
} from "~/platform/form-fields";
import { type ConnectionAction, connectionActions, transitions } from "./connection.transitions.rules";

const wholeNumber = (max: number, message: string) =>
  z
    .string()
    .trim()
    .transform((value) => value.replace(/[.\s]/g, ""))
    .pipe(z.string().regex(/^\d{1,9}$/, message))
    .transform(Number)
    .pipe(z.number().max(max, message))
    .optional()
    .transform((value) => value ?? null);

/** The decision questions of the connecting Land (OZG-Leitfaden 11.3.6), as far as this version asks them. */
export const connectionForm = z.object({
  purpose: optionalText(4_000, "Der Bedarf").refine(
    (value) => value.length >= 10,
    "Bitte beschreiben Sie mit mindestens 10 Zeichen, wofür Ihr Land den Dienst braucht.",
  ),
  currentSituation: optionalText(4_000, "Die heutige Lage"),
  desiredGoLive: optionalDay("Bitte geben Sie ein Datum in der Form 31.03.2027 an."),
  legalPath: optionalChoice(valuesOf(legalPaths)),
  dataProtectionBasis: optionalChoice(valuesOf(dataProtectionBases)),
  transport: optionalChoice(valuesOf(transports)),
  specialistSystem: nullableLine(200, "Das Fachverfahren"),
  needsPayment: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
  municipalityCount: wholeNumber(20_000, "Bitte geben Sie eine Zahl bis 20.000 an."),
  caseNumbers: wholeNumber(100_000_000, "Bitte geben Sie eine ganze Zahl an, zum Beispiel 1.200."),
  mailbox: mailboxAddress("Bitte geben Sie das Funktionspostfach an, an das Rückfragen gehen."),
  version: seenVersion,
  intent: z.enum(["save", "hand_in"]).default("save"),
});

export type ConnectionInput = z.output<typeof connectionForm>;
export type ConnectionContent = Omit<ConnectionInput, "version" | "intent">;

/** One step of the life cycle; which ones need words stands in the transition table. */
export const stepForm = z
  .object({
    action: z.enum(connectionActions as [ConnectionAction, ...ConnectionAction[]], "Dieser Schritt ist nicht bekannt."),
    version: seenVersion,
    text: nullableText(4_000, "Der Text"),
  })
  .check((context) => {
    const { action, text: words } = context.value;
    if (transitions[action].text === "required" && !words)
      context.issues.push({
        code: "custom",
        path: ["text"],
        input: words,
        message: requiredTextMessages[action] ?? "Bitte begründen Sie diesen Schritt.",
      });
  });

export type ConnectionStep = z.output<typeof stepForm>;

const requiredTextMessages: Partial<Record<ConnectionAction, string>> = {
  ask_back: "Bitte schreiben Sie Ihre Rückfrage.",
  answer: "Bitte schreiben Sie Ihre Antwort.",
  reject: "Bitte begründen Sie die Ablehnung; die Begründung sieht das anfragende Land.",
  return: "Bitte schreiben Sie, was überarbeitet werden soll.",
};

/** A stored draft as the values of its form. */
export function connectionValues(
  connection: {
    readonly [N in keyof ConnectionContent]: ConnectionContent[N] | string | null;
  },
) {
  const entries = Object.entries({
    purpose: connection.purpose,
    currentSituation: connection.currentSituation,
    desiredGoLive: connection.desiredGoLive,
    legalPath: connection.legalPath,
    dataProtectionBasis: connection.dataProtectionBasis,
    transport: connection.transport,
    specialistSystem: connection.specialistSystem,
    needsPayment: connection.needsPayment ? "on" : null,
    municipalityCount: connection.municipalityCount,
    caseNumbers: connection.caseNumbers,
    mailbox: connection.mailbox,
  });
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : value?.toString(),
    ]),
  );
}
