import type { Knowledge } from "./search.clauses.rules";
import type { AskedWord, Question } from "./search.query.rules";
import { root, stem } from "./search.stem.rules";

const particles = "ab an auf aus bei ein fort mit nach um vor weg zu zuruck zusammen".split(" ");
const isParticle = new Set(particles);
const conjunctions = new Set(["und", "oder", "aber", "wenn", "dass", "weil"]);
const withZu = new RegExp(`^(${particles.join("|")})zu([a-z]{3,}n)$`);
const withGe = new RegExp(`^(${particles.join("|")})ge([a-z]{3,})t$`);

interface Placed extends AskedWord {
  readonly start: number;
}

/** "Ich ziehe nach Köln um": the verb as it would be with the particle that stands at the end of its clause. */
export function withParticles<Word extends Placed>(words: readonly Word[], text: string): Word[] {
  const verbs = new Map<number, string>();
  words.forEach(({ key }, place) => {
    if (!isParticle.has(key) || !endsClause(words, place, text)) return;
    for (let before = place - 1; before >= 0 && !conjunctions.has((words[before] as Word).key); before--) {
      const word = words[before] as Word;
      const isVerb = before === 0 || /^\p{Ll}/u.test(word.text);
      if (isVerb && word.key.length > 3 && !verbs.has(before)) verbs.set(before, key + word.key);
    }
  });
  return words.map((word, place) => ({ ...word, verb: verbs.get(place) ?? null }));
}

function endsClause(words: readonly Placed[], place: number, text: string): boolean {
  const next = words[place + 1];
  if (!next || conjunctions.has(next.key)) return true;
  const { start, text: own } = words[place] as Placed;
  return /^\s*[,.;?!]/.test(text.slice(start + own.length));
}

/** Verbs get their particle back where the texts or the thesaurus know the whole (umziehen, angemeldet, anzumelden). */
export function joinParticles(question: Question, knowledge: Knowledge): Question {
  const words = question.words.map((word) => {
    const whole = [word.verb ?? "", ...baseForms(word.key, knowledge)].find(
      (key) => key !== "" && isVerb(key, knowledge),
    );
    return whole === undefined ? word : { ...word, key: whole };
  });
  return { ...question, words };
}

function baseForms(key: string, { vocabulary, thesaurus }: Knowledge): string[] {
  if (vocabulary.find(key) !== null || thesaurus.knows(key)) return [];
  const infinitive = withZu.exec(key);
  if (infinitive) return [`${infinitive[1]}${infinitive[2]}`];
  const participle = withGe.exec(key);
  return participle ? [`${participle[1]}${participle[2]}en`] : [];
}

function isVerb(key: string, { vocabulary, thesaurus }: Knowledge): boolean {
  return thesaurus.knows(key) || vocabulary.family(root(stem(key))).length > 0;
}
