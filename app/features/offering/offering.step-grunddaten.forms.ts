import { z } from "zod";
import {
  addressees,
  focusFlags,
  leikaKeyPattern,
  ozgIdPattern,
  programs,
  serviceTypes,
  valuesOf,
} from "~/features/catalogue/catalogue.rules";
import { cleanLine, nullableLine, optionalChoice, optionalText } from "~/platform/form-fields";
import { choices, keysOf, slugs, tick } from "./offering.step.forms";

/** The largest bundle of the catalogue has 165 keys (Aufenthaltstitel). */
const MAX_KEYS = 400;

const leikaKeys = z
  .array(z.string().regex(leikaKeyPattern))
  .max(MAX_KEYS, `Es sind höchstens ${MAX_KEYS} Leistungsschlüssel möglich.`)
  .default([]);

/** What the start of an entry and its first step ask alike. Keys come as check boxes plus free text. */
const identity = {
  title: z
    .string("Bitte geben Sie dem Angebot einen Titel.")
    .transform(cleanLine)
    .pipe(
      z.string().min(3, "Der Titel braucht mindestens 3 Zeichen.").max(150, "Der Titel hat höchstens 150 Zeichen."),
    ),
  ozgIds: keysOf(ozgIdPattern, "Eine OZG-ID hat fünf Ziffern und beginnt mit 1, zum Beispiel 10480.", 10),
  leikaKeys,
  moreLeikaKeys: keysOf(
    leikaKeyPattern,
    "Ein Leistungsschlüssel hat 14 Ziffern und beginnt mit 99, zum Beispiel 99089108001000.",
    MAX_KEYS,
  ),
  topicFieldSlug: z.string("Bitte wählen Sie ein Themenfeld.").max(60),
};

type Keys = { leikaKeys: string[]; moreLeikaKeys: string[] };

function joinKeys<T extends Keys>({ leikaKeys: ticked, moreLeikaKeys, ...rest }: T) {
  return { ...rest, leikaKeys: [...new Set([...ticked, ...moreLeikaKeys])] };
}

/** The start of an entry: what it is called and which service it is. The catalogue fills in more. */
export const startForm = z
  .object({
    ...identity,
    /** slug of the entry that it begins as a copy of */
    template: z
      .string()
      .regex(/^[a-z0-9-]{1,120}$/)
      .optional(),
    /** made by the page, so that a form sent twice makes one entry */
    draftId: z.uuid().optional(),
  })
  .transform((input) => {
    const { draftId, template, ...content } = joinKeys(input);
    return { content, template: template ?? null, draftId: draftId ?? null };
  });

const language = /^[a-z]{2,3}$/;

export const basicsForm = z
  .object({
    ...identity,
    summary: optionalText(300, "Die Kurzbeschreibung"),
    description: optionalText(10_000, "Die Beschreibung"),
    situationSlugs: slugs,
    serviceTypes: choices(valuesOf(serviceTypes)),
    addressees: choices(valuesOf(addressees)),
    sdgAnnexI: tick,
    sdgAnnexII: tick,
    federalPriority: tick,
    program: optionalChoice(valuesOf(programs)),
    laboratory: nullableLine(150, "Das Digitalisierungslabor"),
    focusFlag: optionalChoice(valuesOf(focusFlags)),
    languages: keysOf(language, "Bitte geben Sie Sprachkürzel an, zum Beispiel de, en, uk.", 30),
  })
  .transform(joinKeys);
