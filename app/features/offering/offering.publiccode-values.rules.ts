import parseLicence from "spdx-expression-parse";
import { contact } from "./offering.content.forms";

/*
 * Checks of single values of a publiccode.yml. A check says what is wrong, in German, or null. What newer versions of the
 * standard merely discourage is a warning.
 */

export interface Flaw {
  readonly severity: "error" | "warning";
  readonly text: string;
}
export type Check = (text: string) => Flaw | null;

const error = (text: string): Flaw => ({ severity: "error", text });
const warning = (text: string): Flaw => ({ severity: "warning", text });
const german = (count: number) => count.toLocaleString("de-DE");

/** Characters as people count them: an emoji or a letter with accents is one. */
export function lengthOf(text: string): number {
  if (text.length > 50_000) return text.length;
  let count = 0;
  for (const _ of new Intl.Segmenter("de", { granularity: "grapheme" }).segment(text)) count += 1;
  return count;
}

export function length({ min = 0, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number }): Check {
  return (text) => {
    const count = lengthOf(text.trim());
    if (count > max) return error(`Höchstens ${german(max)} Zeichen, hier sind es ${german(count)}.`);
    if (count < min) return error(`Mindestens ${german(min)} Zeichen, hier sind es ${german(count)}.`);
    return null;
  };
}

export function oneOf(values: readonly string[]): Check {
  const known = new Set(values);
  const list = values.length > 12 ? "" : ` Erlaubt sind ${values.join(", ")}.`;
  return (text) => (known.has(text) ? null : error(`„${text.slice(0, 60)}“ ist kein Wert des Standards.${list}`));
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Address of a page: http or https, without sign-in data. */
export const webAddress: Check = (text) => {
  if (!isUrl(text) || !/^https?:/i.test(text))
    return error(`„${text.slice(0, 80)}“ ist keine vollständige Adresse mit https://.`);
  const { username, password } = new URL(text);
  return username === "" && password === "" ? null : error("Die Adresse enthält Anmeldedaten.");
};

/** Address of a repository: other protocols exist, but not everybody can read them. */
export const repositoryAddress: Check = (text) => {
  if (/^https?:/i.test(text)) return webAddress(text);
  return isUrl(text) && /^(git|ssh|svn|ftps?|git\+ssh|git\+https|svn\+ssh):\/\//i.test(text)
    ? warning("Besser ist eine Adresse mit https://, die ohne Anmeldung lesbar ist; diese wird nicht übernommen.")
    : error(`„${text.slice(0, 80)}“ ist keine Adresse eines Repositorys (https://…).`);
};

function isUrl(text: string): boolean {
  return (
    text.length <= 2_000 && !/[\s\p{Cc}]/u.test(text) && /^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text) && URL.canParse(text)
  );
}

export const uri: Check = (text) =>
  SCHEME.test(text) && !/\s/.test(text) && text.length <= 2_000 && !/^[a-z]+:$/i.test(text)
    ? null
    : error(`„${text.slice(0, 80)}“ ist keine URI (zum Beispiel https://… oder urn:…).`);

export const aliases = ["gdpr", "eidas", "nis2", "cra", "spid", "cie", "anpr", "pagopa", "io"] as const;

export const supportId: Check = (text) => {
  if (!text.startsWith("alias:")) return uri(text);
  return aliases.some((alias) => text === `alias:${alias}`)
    ? null
    : error(
        `„${text.slice(0, 60)}“ ist kein bekanntes Kürzel. Bekannt sind ${aliases.map((a) => `alias:${a}`).join(", ")}.`,
      );
};

/** File in the repository, or its address. */
export const repositoryFile: Check = (text) => {
  if (/^https?:/i.test(text)) return webAddress(text);
  if (text.startsWith("/") || /^file:/i.test(text))
    return error(
      "Erwartet wird ein Pfad ab dem Anfang des Repositorys (ohne „/“ am Anfang) oder eine Adresse mit https://.",
    );
  return null;
};

export const image: Check = (text) =>
  repositoryFile(text) ??
  (/\.(svgz?|png|jpe?g)$/i.test(text.split(/[?#]/)[0] ?? "")
    ? null
    : error("Erwartet wird ein Bild (SVG, PNG oder JPEG)."));

export const day: Check = (text) => {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isDay ? null : error(`„${text.slice(0, 30)}“ ist kein Datum der Form JJJJ-MM-TT.`);
};

export const email: Check = (text) =>
  contact.shape.mailbox.safeParse(text).success ? null : error(`„${text.slice(0, 80)}“ ist keine E-Mail-Adresse.`);

export const mediaType: Check = (text) =>
  /^[a-z0-9][\w.+-]*\/[\w.+-]+$/i.test(text)
    ? null
    : error(`„${text.slice(0, 60)}“ ist kein Medientyp (zum Beispiel text/plain).`);

export const licence: Check = (text) => {
  if (text.length > 300) return error("Der Lizenzausdruck ist zu lang.");
  try {
    parseLicence(text);
    return null;
  } catch {
    return error(
      `„${text.slice(0, 80)}“ ist kein gültiger SPDX-Ausdruck (zum Beispiel EUPL-1.2 oder MIT OR Apache-2.0).`,
    );
  }
};

const languageNames = new Intl.DisplayNames("de", { type: "language", fallback: "none" });
const regionNames = new Intl.DisplayNames("de", { type: "region", fallback: "none" });

/** BCP 47; three-letter codes of the time before 0.2 are known, but not meant. */
export const languageTag: Check = (text) => {
  const canonical = canonicalTag(text);
  if (canonical === null)
    return error(`„${text.slice(0, 40)}“ ist kein Sprachkürzel nach BCP 47 (zum Beispiel de oder en-GB).`);
  const [given = ""] = text.split("-");
  const [meant = ""] = canonical.split("-");
  return given.length > 2 && given.toLowerCase() !== meant.toLowerCase()
    ? error(`„${text}“ ist veraltet; seit Version 0.2 heißt es „${canonical}“ (BCP 47).`)
    : null;
};

/** @returns null for what names no language */
export function canonicalTag(text: string): string | null {
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i.test(text)) return null;
  try {
    const [tag = ""] = Intl.getCanonicalLocales(text);
    return languageNames.of(tag.split("-")[0] ?? "") === undefined ? null : tag;
  } catch {
    return null;
  }
}

export const country: Check = (text) => {
  const isKnown = /^[a-z]{2}$/i.test(text) && regionNames.of(text.toUpperCase()) !== undefined;
  if (!isKnown) return error(`„${text.slice(0, 20)}“ ist kein Länderkürzel nach ISO 3166-1 (zum Beispiel DE).`);
  return text === text.toUpperCase()
    ? null
    : warning(`Kleingeschriebene Länderkürzel sind seit Version 0.5 veraltet; besser „${text.toUpperCase()}“.`);
};

export const leikaKey: Check = (text) =>
  /^\d{14}$/.test(text) ? null : error(`„${text.slice(0, 40)}“ ist kein Leistungsschlüssel: er hat 14 Ziffern.`);

export const ozgId: Check = (text) =>
  /^1\d{4}$/.test(text)
    ? null
    : warning(`„${text.slice(0, 40)}“ ist keine OZG-ID: sie hat fünf Ziffern und beginnt mit 1.`);
