import { z } from "zod";
import {
  dataProtectionBases,
  legalPaths,
  leikaKeyPattern,
  ozgIdPattern,
  transports,
  userAccounts,
  valuesOf,
} from "~/features/catalogue/catalogue.rules";
import {
  cleanLine,
  mailboxAddress,
  nullableLine,
  nullableText,
  optionalChoice,
  optionalText,
  optionalWebAddress,
  seenVersion,
} from "~/platform/form-fields";
import { MaturityModel, OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import { highestMaturity } from "./offering.rules";

/** The largest bundle of the catalogue has 165 keys (Aufenthaltstitel). */
const MAX_KEYS = 400;

/** Numbers separated by spaces, commas or line breaks, as people paste them from a table. */
function listOf(pattern: RegExp, message: string, max: number) {
  return z
    .string()
    .max(4_000, "Das ist zu lang. Bitte geben Sie nur die Nummern ein.")
    .optional()
    .transform((text) => [...new Set((text ?? "").split(/[\s,;|]+/).filter(Boolean))])
    .pipe(z.array(z.string().regex(pattern, message)).max(max, `Es sind höchstens ${max} Nummern möglich.`));
}

const choices = <T extends string>(values: [T, ...T[]], max: number) => z.array(z.enum(values)).max(max).default([]);

const maturityLevel = z
  .string()
  .regex(/^[0-7]$/, "Bitte wählen Sie eine Stufe aus der Liste.")
  .transform(Number)
  .optional()
  .transform((level) => level ?? null);

/** The fields of an entry that this version edits. Lists of keys come as check boxes plus free text. */
export const offeringForm = z
  .object({
    title: z
      .string("Bitte geben Sie dem Angebot einen Titel.")
      .transform(cleanLine)
      .pipe(
        z.string().min(3, "Der Titel braucht mindestens 3 Zeichen.").max(150, "Der Titel hat höchstens 150 Zeichen."),
      ),
    summary: optionalText(300, "Die Kurzbeschreibung"),
    description: optionalText(10_000, "Die Beschreibung"),
    ozgIds: listOf(ozgIdPattern, "Eine OZG-ID hat fünf Ziffern und beginnt mit 1, zum Beispiel 10480.", 10),
    leikaKeys: z
      .array(z.string().regex(leikaKeyPattern))
      .max(MAX_KEYS, `Es sind höchstens ${MAX_KEYS} Leistungsschlüssel möglich.`)
      .default([]),
    moreLeikaKeys: listOf(
      leikaKeyPattern,
      "Ein Leistungsschlüssel hat 14 Ziffern und beginnt mit 99, zum Beispiel 99089108001000.",
      50,
    ),
    topicFieldSlug: z.string("Bitte wählen Sie ein Themenfeld.").max(60),
    reuseModel: z.enum(ReuseModel, "Bitte wählen Sie ein Nachnutzungsmodell."),
    phase: z.enum(OfferingPhase, "Bitte wählen Sie eine Umsetzungsphase."),
    maturityModel: z
      .enum(MaturityModel, "Bitte wählen Sie ein Reifegradmodell aus der Liste.")
      .optional()
      .transform((model) => model ?? null),
    maturityLevel,
    legalPaths: choices(valuesOf(legalPaths), legalPaths.length),
    dataProtectionBasis: optionalChoice(valuesOf(dataProtectionBases)),
    transports: choices(valuesOf(transports), transports.length),
    userAccounts: choices(valuesOf(userAccounts), userAccounts.length),
    operatorName: nullableLine(150, "Der Betreiber"),
    dataStandard: nullableLine(150, "Der Datenaustauschstandard"),
    onlineUrl: optionalWebAddress(
      "Bitte geben Sie eine vollständige Adresse an, zum Beispiel https://www.beispiel.de/dienst.",
    ),
    mailbox: mailboxAddress("Bitte geben Sie ein Postfach an.")
      .optional()
      .transform((address) => address ?? null),
    version: seenVersion,
    /** made by the page, so that a form sent twice makes one entry */
    draftId: z.uuid().optional(),
    intent: z.enum(["save", "submit"]).default("save"),
  })
  .check((context) => {
    const { maturityModel: model, maturityLevel: level } = context.value;
    if (model === null && level !== null)
      context.issues.push({
        code: "custom",
        path: ["maturityModel"],
        input: model,
        message: "Bitte geben Sie an, nach welchem Modell der Reifegrad gilt.",
      });
    if (model !== null && level !== null && level > highestMaturity[model])
      context.issues.push({
        code: "custom",
        path: ["maturityLevel"],
        input: level,
        message: `Dieses Modell kennt die Stufen 0 bis ${highestMaturity[model]}.`,
      });
  })
  .transform(({ version, intent, draftId, moreLeikaKeys, leikaKeys, ...content }) => ({
    version,
    draftId: draftId ?? null,
    intent,
    content: { ...content, leikaKeys: [...new Set([...leikaKeys, ...moreLeikaKeys])] },
  }));

export type OfferingContent = z.output<typeof offeringForm>["content"];

export const decisionForm = z
  .object({
    outcome: z.enum(["publish", "changes_requested"], "Bitte wählen Sie eine Entscheidung."),
    /** of the revision as the person read it: a decision never falls on a text that came later */
    version: seenVersion,
    reason: nullableText(2_000, "Die Begründung"),
  })
  .check((context) => {
    if (context.value.outcome === "changes_requested" && !context.value.reason)
      context.issues.push({
        code: "custom",
        path: ["reason"],
        input: context.value.reason,
        message: "Bitte schreiben Sie, was geändert werden soll.",
      });
  });

/** An unknown or malformed filter is no filter: a shared link never ends in an error page. */
const ignoreBad = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined as never);

/** The whole state of the search, as in the address (contract part 4). */
export const offeringFilters = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  themenfeld: ignoreBad(z.string().regex(/^[a-z_]{1,60}$/)),
  land: ignoreBad(
    z
      .string()
      .regex(/^([a-z]{2}|bund)$/i)
      .toUpperCase(),
  ),
  modell: ignoreBad(z.enum(ReuseModel)),
  phase: ignoreBad(z.enum(OfferingPhase)),
  reifegrad: ignoreBad(
    z
      .string()
      .regex(/^[0-4]$/)
      .transform(Number),
  ),
  transport: ignoreBad(z.enum(valuesOf(transports))),
  leika: ignoreBad(z.string().regex(leikaKeyPattern)),
  ozg: ignoreBad(z.string().regex(ozgIdPattern)),
  sort: ignoreBad(z.enum(["relevanz", "neu", "titel"])),
  seite: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .catch(1)
    .default(1),
});

export type OfferingFilters = z.output<typeof offeringFilters>;

/** Empty fields of a GET form are no filters; of a repeated parameter the first counts. */
export function readFilters(parameters: URLSearchParams): OfferingFilters {
  const first = new Map<string, string>();
  for (const [name, value] of parameters) if (value !== "" && !first.has(name)) first.set(name, value);
  return offeringFilters.parse(Object.fromEntries(first));
}

const formTexts = [
  "title",
  "summary",
  "description",
  "topicFieldSlug",
  "reuseModel",
  "phase",
  "maturityModel",
  "maturityLevel",
  "dataProtectionBasis",
  "operatorName",
  "dataStandard",
  "onlineUrl",
  "mailbox",
] as const satisfies readonly (keyof OfferingContent)[];

/** What the database holds of it: the lists and choices are plain text there. */
type StoredContent = {
  readonly [N in keyof OfferingContent]: OfferingContent[N] extends string[]
    ? string[]
    : OfferingContent[N] extends string | null
      ? string | null
      : OfferingContent[N];
};

/** A stored revision as the values of its form. */
export function offeringValues(revision: StoredContent) {
  const texts = Object.fromEntries(formTexts.map((name) => [name, revision[name]?.toString()]));
  const { leikaKeys, transports: ways, legalPaths: paths, userAccounts: accounts } = revision;
  return {
    ...texts,
    ozgIds: revision.ozgIds.join(", "),
    leikaKeys,
    transports: ways,
    legalPaths: paths,
    userAccounts: accounts,
  };
}
