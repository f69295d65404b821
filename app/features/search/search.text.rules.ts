/** A word of a text; `key` is how the search compares it, `start` and `end` are its place in the text. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** of a completed ending, for people: "Aus" in "Aus- und Weiterbildung" is Ausbildung */
  readonly whole?: string;
}

const HYPHENS = "-\u2010\u2011";
const letterless: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "ss",
  æ: "a",
  œ: "o",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
};
const folded = new Map<string, string>();

/** Lower case without marks: "É" → "e", "ü" → "u"; a bare mark or a soft hyphen → "". */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const result =
    letterless[lower] ??
    lower
      .normalize("NFKD")
      .replace(/[\p{M}\u00AD]/gu, "")
      .toLowerCase();
  folded.set(character, result);
  return result;
}

/**
 * Folds a word and notes for each letter of the result where it comes from. "ä", "ae" and "a" are one letter:
 * people type Führerschein, Fuehrerschein and Fuhrerschein. "ß" is "ss", which the stemmer must see whole. "ue" stays after a, e and q, where it
 * is no umlaut (Bauer, Steuer, Quelle).
 */
export function foldWithOffsets(word: string): { readonly key: string; readonly offsets: readonly number[] } {
  let key = "";
  const offsets: number[] = [];
  let isOpenVowel = false;
  for (let index = 0; index < word.length; index++) {
    const character = word.charAt(index);
    if (HYPHENS.includes(character)) continue;
    const letters = foldCharacter(character);
    for (const letter of letters) {
      if (letter === "e" && isOpenVowel && isUmlaut(key)) {
        isOpenVowel = false;
        continue;
      }
      isOpenVowel = letter === "a" || letter === "o" || letter === "u";
      key += letter;
      offsets.push(index);
    }
  }
  return { key, offsets };
}

function isUmlaut(key: string): boolean {
  if (!key.endsWith("u")) return true;
  const before = key.charAt(key.length - 2);
  return before !== "a" && before !== "e" && before !== "q";
}

const MAX_RECENT = 50_000;
let recent = new Map<string, string>();
let older = new Map<string, string>();

/** The key of one word; frequent words are remembered, rare ones pass through. */
function fold(word: string): string {
  const known = recent.get(word);
  if (known !== undefined) return known;
  const key = older.get(word) ?? foldWithOffsets(word).key;
  if (recent.size >= MAX_RECENT) {
    older = recent;
    recent = new Map();
  }
  // a slice keeps the whole text alive that it was cut from: copies are remembered
  recent.set(word.split("").join(""), key);
  return key;
}

/** How the search compares words and texts: letters and digits only, folded, words separated by one space. */
export function searchKey(text: string): string {
  return words(text)
    .map(({ start, end }) => fold(text.slice(start, end)))
    .filter((key) => key !== "")
    .join(" ");
}

const OTHER = 1;
const WORD = 2;
const kinds = new Uint8Array(65_536);

function isWordCode(code: number): boolean {
  if (kinds[code] === 0) kinds[code] = /[\p{L}\p{N}\p{M}\u00AD]/u.test(String.fromCharCode(code)) ? WORD : OTHER;
  return kinds[code] === WORD;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Runs of letters and digits. */
function words(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const isWord = index < text.length && isWordCode(text.charCodeAt(index));
    if (isWord && start < 0) start = index;
    if (!isWord && start >= 0) {
      spans.push({ start, end: index });
      start = -1;
    }
  }
  return spans;
}

/** Bürger*innen, Bürger:innen, Antragsteller/in, Antragsteller/-in: one word, told by its first part. */
const ending = /^[*:_·/]-?in(?:nen)?(?![\p{L}\p{N}])/u;

/**
 * The words of a text in order. Hyphenated words give their parts and, behind them, the whole (Kfz-Zulassung: kfz,
 * zulassung, kfzzulassung); shared endings are completed (An- und Abmeldung: anmeldung, und, abmeldung).
 */
export function tokens(text: string): Token[] {
  const spans = words(text);
  const found: Token[] = [];
  for (let index = 0; index < spans.length; index++) {
    const last = endOfHyphenated(text, spans, index);
    for (let part = index; part <= last; part++) pushToken(found, text, spans[part] as Span);
    const whole = { start: (spans[index] as Span).start, end: (spans[last] as Span).end };
    if (last > index) pushToken(found, text, whole);
    index = last;
    const skipped = ending.exec(text.slice(whole.end, whole.end + 8));
    if (skipped) index = extend(found, spans, index, whole.end + skipped[0].length);
  }
  return text.includes("-") ? withSharedEndings(text, found) : found;
}

function endOfHyphenated(text: string, spans: readonly Span[], from: number): number {
  let last = from;
  while (last + 1 < spans.length) {
    const { end } = spans[last] as Span;
    const next = spans[last + 1] as Span;
    if (next.start !== end + 1 || !HYPHENS.includes(text.charAt(end))) break;
    last++;
  }
  return last;
}

/** "Arbeitslosengeld II" is "Arbeitslosengeld 2", "SGB XII" is "SGB 12". */
const romans: ReadonlyMap<string, string> = new Map(
  "i ii iii iv v vi vii viii ix x xi xii".split(" ").map((roman, index) => [roman, String(index + 1)]),
);

function pushToken(found: Token[], text: string, { start, end }: Span): void {
  const written = fold(text.slice(start, end));
  const key = romans.get(written) ?? written;
  if (key !== "") found.push({ key, start, end });
}

/** The last word reaches to `end`; @returns the index of the last span inside it */
function extend(found: Token[], spans: readonly Span[], index: number, end: number): number {
  const last = found.at(-1);
  if (last) found[found.length - 1] = { ...last, end };
  let skipped = index;
  while (skipped + 1 < spans.length && (spans[skipped + 1] as Span).start < end) skipped++;
  return skipped;
}

const particles = "an ab um ein aus auf zu vor nach be ver er ent weiter fort neu ruck mit vorbei nieder".split(" ");
const isParticle = new Set(particles);

/** "An- und Abmeldung", "An-, Um- und Abmeldung", "An-/Abmeldung": the particle takes the verb of the next word. */
function withSharedEndings(text: string, found: readonly Token[]): Token[] {
  return found.map((token, index) => {
    if (!isParticle.has(token.key) || text.charAt(token.end) !== "-") return token;
    const verb = sharedVerb(text, found, index);
    if (verb === null) return token;
    return { ...token, key: token.key + verb.key, whole: text.slice(token.start, token.end) + verb.text };
  });
}

function sharedVerb(text: string, found: readonly Token[], index: number): { key: string; text: string } | null {
  for (const next of found.slice(index + 1, index + 7)) {
    if (text.charAt(next.end) === "-" || ["und", "oder", "bzw", "sowie"].includes(next.key)) continue;
    const particle = particles.find((start) => next.key.startsWith(start) && next.key.length >= start.length + 4);
    if (particle === undefined) return null;
    // a particle has as many letters as its key
    return { key: next.key.slice(particle.length), text: text.slice(next.start + particle.length, next.end) };
  }
  return null;
}
