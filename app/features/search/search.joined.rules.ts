import type { Knowledge } from "./search.clauses.rules";
import { correctionOf } from "./search.correction.rules";
import { isOrdinary } from "./search.ordinary.rules";
import type { AskedWord, Question } from "./search.query.rules";
import { typingErrors } from "./search.spelling.rules";
import { root, stem } from "./search.stem.rules";
import type { Vocabulary } from "./search.vocabulary.rules";

const MAX_JOINED = 6;
const MIN_MISSPELLED = 9;
const links = ["", "s", "n", "en", "es", "e", "er"];

/** "Waffen Schein", "steuer id": neighbours that are one known word count as that word, typed with a hyphen. */
export function joinNeighbours(question: Question, knowledge: Knowledge): Question {
  const words: AskedWord[] = [];
  for (const word of question.words) {
    const before = words.at(-1);
    const whole = before && (joinedKey(before.key, word.key, knowledge) ?? turnedKey(before, word, knowledge));
    if (before && whole)
      words[words.length - 1] = { text: `${before.text} ${word.text}`, key: whole, parts: [before, word] };
    else words.push(word);
  }
  return { ...question, words };
}

function joinedKey(first: string, second: string, knowledge: Knowledge): string | undefined {
  const { thesaurus, vocabulary } = knowledge;
  const wholes = links.map((link) => first + link + second);
  // Miete, Mietrückstand
  if (first.length > 3 && first.endsWith("e")) wholes.push(first.slice(0, -1) + second);
  const known = wholes.find((whole) => thesaurus.knows(whole) || vocabulary.find(whole) !== null);
  return known ?? misspelledWhole(first, second, knowledge);
}

/** "Bescheinigung Melde": the head stands first, as in "Bescheinigung über die Meldung". */
function turnedKey(head: AskedWord, first: AskedWord, { vocabulary }: Knowledge): string | undefined {
  if (head.parts.length + first.parts.length > 0) return undefined;
  return links.map((link) => first.key + link + head.key).find((whole) => vocabulary.find(whole) !== null);
}

/** "kinder gelt": one wrong letter in the second, which is no word itself. */
function misspelledWhole(first: string, second: string, knowledge: Knowledge): string | undefined {
  const { expander, thesaurus } = knowledge;
  const whole = first + second;
  if (whole.length < MIN_MISSPELLED || second.length < 4 || expander.expand(second).length > 0) return undefined;
  if (isOrdinary(second) || thesaurus.knows(second) || thesaurus.hints(second).length > 0) return undefined;
  const correction = correctionOf(whole, knowledge)?.key;
  if (correction === undefined || !correction.startsWith(first) || typingErrors(whole, correction, 1) > 1)
    return undefined;
  return correction;
}

/** For each word of a question the compounds that join it with another one: "Anlagen genehmigen", Anlagengenehmigung. */
export function joinedWords(keys: readonly string[], vocabulary: Vocabulary): readonly (readonly number[])[] {
  const compounds = keys.map((key) => compoundsWith(key, vocabulary));
  return compounds.map((own, place) => {
    const joined = [...own].filter((id) => compounds.some((other, at) => at !== place && other.has(id)));
    return joined.sort((a, b) => rank(a, vocabulary) - rank(b, vocabulary)).slice(0, MAX_JOINED);
  });
}

/** Short compounds hold little else. */
function rank(id: number, { keys }: Vocabulary): number {
  return keys[id]?.length ?? 0;
}

function compoundsWith(key: string, vocabulary: Vocabulary): ReadonlySet<number> {
  const stemmed = stem(key);
  const found = new Set<number>();
  for (const part of new Set([stemmed, ...vocabulary.partsOfFamily(root(stemmed))]))
    vocabulary.eachCompound(part, (id) => found.add(id));
  return found;
}
