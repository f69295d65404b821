import { type Bitmap, countBits } from "./search.bitmap.rules";
import { type Clause, clausesOf, type Knowledge } from "./search.clauses.rules";
import { type Corrected, correctQuestion, separateCompounds, suggestionOf } from "./search.correction.rules";
import { Documents } from "./search.documents.rules";
import { Expander } from "./search.expansion.rules";
import { explain } from "./search.explain.rules";
import { Facets, restrict } from "./search.facets.rules";
import type { Holdings, Scored } from "./search.holdings.rules";
import { strongImpact, weightedWords } from "./search.impact.rules";
import { joinNeighbours } from "./search.joined.rules";
import { Names, nameOf } from "./search.names.rules";
import { Postings } from "./search.postings.rules";
import { readQuestion } from "./search.query.rules";
import { firstDocuments, type IsBefore } from "./search.ranking.rules";
import type {
  Completion,
  SearchDocument,
  SearchHit,
  SearchIndex,
  SearchIndexOptions,
  SearchRequest,
  SearchResult,
} from "./search.rules";
import { Scorer } from "./search.scoring.rules";
import { completions } from "./search.suggest.rules";
import { Thesaurus } from "./search.thesaurus.rules";
import { highlightTerms, readWords } from "./search.understanding.rules";
import { joinParticles } from "./search.verbs.rules";
import { Vocabulary } from "./search.vocabulary.rules";

const PORTION = 10;
const MANY_DEAD = 500;
const FEW_DEAD = 16;

/** A search index in memory; see docs/decisions for why it is one. */
export function createSearchIndex(options: SearchIndexOptions): SearchIndex {
  return new MemoryIndex(options);
}

interface Answer {
  readonly clauses: readonly Clause[];
  readonly corrected: Corrected | null;
  readonly scored: Scored | null;
  readonly found: Bitmap;
}

class MemoryIndex implements SearchIndex {
  readonly #options: SearchIndexOptions;
  readonly #documents: Documents;
  readonly #facets: Facets;
  readonly #words = new Postings();
  readonly #numbers = new Postings();
  readonly #names = new Names();
  readonly #numberTerms = new Map<string, number>();
  readonly #vocabulary = new Vocabulary();
  readonly #knowledge: Knowledge;
  readonly #scorer = new Scorer();
  readonly #strongImpact: number;
  /** how many of the dead the counts of words know of */
  #countedDead = 0;
  #isFilling = false;

  constructor(options: SearchIndexOptions) {
    this.#options = options;
    this.#documents = new Documents(options.orders);
    this.#facets = new Facets(options.facets);
    this.#strongImpact = strongImpact(options.fields);
    const vocabulary = this.#vocabulary;
    const thesaurus = new Thesaurus(options.synonyms);
    this.#knowledge = {
      vocabulary,
      expander: new Expander(vocabulary),
      thesaurus,
      lexicon: {
        has: (stem) => vocabulary.has(stem) || thesaurus.has(stem),
        mayHold: (hash) => vocabulary.mayHold(hash) || thesaurus.mayHold(hash),
      },
    };
  }

  get size(): number {
    return this.#documents.size;
  }

  get isWorthRebuilding(): boolean {
    const dead = this.#documents.count - this.#documents.size;
    return dead > MANY_DEAD && dead > this.#documents.size / 4;
  }

  put(document: SearchDocument): void {
    this.remove(document.id);
    const number = this.#documents.add(document.id, document.orders);
    this.#facets.add(number, document.facets);
    this.#names.add(number, document.texts, this.#options.fields);
    for (const { key, impact, text, token } of weightedWords(document.texts, this.#options.fields)) {
      const id = this.#vocabulary.idOf(key, () => token.whole ?? text.slice(token.start, token.end));
      this.#words.add(id, number, impact);
      this.#vocabulary.setCount(id, (this.#vocabulary.counts[id] ?? 0) + 1);
    }
    for (const digits of new Set(document.numbers)) this.#numbers.add(this.#termOfNumber(digits), number, 255);
  }

  #termOfNumber(digits: string): number {
    const term = this.#numberTerms.get(digits) ?? this.#numberTerms.size;
    this.#numberTerms.set(digits, term);
    return term;
  }

  *putAll(documents: Iterable<SearchDocument>): Generator<number, void, void> {
    this.#isFilling = true;
    try {
      let done = 0;
      for (const document of documents) {
        this.put(document);
        if (++done % PORTION === 0) yield done;
      }
      this.#countDead();
      for (const _ of this.#vocabulary.refresh()) yield done;
    } finally {
      this.#isFilling = false;
    }
  }

  remove(id: string): void {
    this.#documents.remove(id);
  }

  retain(ids: ReadonlySet<string>): void {
    for (const id of this.#documents.liveIds()) if (!ids.has(id)) this.remove(id);
  }

  /** While many documents come in, questions are answered with what is known so far. */
  #refresh(): void {
    if (this.#isFilling) return;
    this.#countDead();
    if (this.#vocabulary.hasChanges) for (const _ of this.#vocabulary.refresh());
  }

  /** Words whose documents are all gone must neither be found nor make compounds. */
  #countDead(): void {
    const { dead, live } = this.#documents;
    const fresh = dead.slice(this.#countedDead);
    if (fresh.length === 0) return;
    this.#countedDead = dead.length;
    const { keys, counts } = this.#vocabulary;
    // looking a few up is a hundred times less work than counting anew, and a single entry is what changes in a day
    const count =
      fresh.length > FEW_DEAD
        ? (id: number) => this.#words.countIn(id, live)
        : (id: number) => (counts[id] ?? 0) - fresh.filter((document) => this.#words.impactOf(id, document) > 0).length;
    for (let id = 0; id < keys.length; id++) this.#vocabulary.setCount(id, count(id));
  }

  search(request: SearchRequest): SearchResult {
    this.#refresh();
    const answer = this.#answer(request.q);
    const { found, scored, clauses, corrected } = answer;
    const chosen = this.#facets.chosen(request.selected, this.#documents.count);
    const shown = restrict(found, chosen, null);
    const total = countBits(shown);
    const names = request.countFacets ?? this.#options.facets;
    return {
      total,
      hits: this.#hits(shown, total, request, answer),
      facets: this.#facets.count(found, chosen, { selected: request.selected, names }),
      isRelaxed: scored?.isRelaxed ?? false,
      words: readWords(clauses, scored?.counts ?? [], corrected),
      suggestion: corrected ? suggestionOf(request.q, corrected.question.words, corrected.corrections) : null,
      terms: highlightTerms(clauses),
    };
  }

  #answer(q: string): Answer {
    const asked = readQuestion(q);
    if (asked.words.length + asked.numbers.length === 0) return this.#everything();
    const corrected = correctQuestion(
      separateCompounds(joinNeighbours(joinParticles(asked, this.#knowledge), this.#knowledge), this.#knowledge),
      this.#knowledge,
    );
    const clauses = clausesOf(corrected.question, this.#knowledge);
    const scored = this.#scorer.score(clauses, nameOf(asked.words.map(({ key }) => key)), this.#holdings());
    return { clauses, corrected, scored, found: scored.found };
  }

  #everything(): Answer {
    const found = this.#documents.live.slice(0, (this.#documents.count + 31) >>> 5);
    return { clauses: [], corrected: null, scored: null, found };
  }

  #holdings(): Holdings {
    return {
      words: this.#words,
      numbers: this.#numbers,
      bearers: (name) => this.#names.bearers(name),
      numbersFrom: (digits) => this.#numbersFrom(digits),
      live: this.#documents.live,
      dead: this.#documents.dead,
      documents: this.#documents.count,
      size: this.#documents.size,
      strongImpact: this.#strongImpact,
    };
  }

  /** The whole number, or all that begin with it. */
  #numbersFrom(digits: string): number[] {
    const exact = this.#numberTerms.get(digits);
    if (exact !== undefined) return [exact];
    return [...this.#numberTerms].flatMap(([number, term]) => (number.startsWith(digits) ? [term] : []));
  }

  #hits(shown: Bitmap, total: number, request: SearchRequest, answer: Answer): SearchHit[] {
    // whoever pages on and on beyond the end costs no sorting
    if (request.offset >= total) return [];
    const first = firstDocuments(shown, request.offset + request.limit, this.#isBefore(request.order, answer.scored));
    const corrected = new Map(
      (answer.corrected?.corrections ?? []).flatMap((made) => (made ? [[made.key, made.surface] as const] : [])),
    );
    const evidence = { words: this.#words, vocabulary: this.#vocabulary, corrected };
    const clauses = request.isUnexplained ? [] : answer.clauses;
    return first.slice(request.offset).map((document) => ({
      id: this.#documents.ids[document] ?? "",
      score: answer.scored?.scores[document] ?? 0,
      why: clauses.flatMap((clause, index) => {
        const answers = answer.scored?.answers[index];
        return answers ? (explain(clause, document, answers, evidence) ?? []) : [];
      }),
    }));
  }

  #isBefore(order: string, scored: Scored | null): IsBefore {
    const isByScore = order === "relevance" && scored !== null;
    const compare = this.#documents.compare(order === "relevance" ? null : order);
    if (!isByScore) return (a, b) => compare(a, b) < 0;
    const { scores } = scored;
    return (a, b) => {
      const left = scores[a] as number;
      const right = scores[b] as number;
      return left === right ? compare(a, b) < 0 : left > right;
    };
  }

  suggest(q: string, limit = 8): readonly Completion[] {
    this.#refresh();
    return completions(q, this.#vocabulary, limit);
  }
}
