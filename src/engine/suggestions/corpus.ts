/**
 * The corpus of the suggestions: the content words of a collection with the hits of one axis among them.
 */
import { groupBy } from "../group.js";
import { respell } from "../match/forms.js";
import type {
  Article,
  ArticleAnalysis,
  Evidence,
  Lexicon,
  Span,
} from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { ENOUGH_EVIDENCE } from "../score/score.js";
import { contains, isWithin, overlapping } from "../spans.js";
import { tokenize } from "../text/tokens.js";
import {
  createVocabulary,
  type Vocabulary,
  type Word,
} from "../text/vocabulary.js";
import { type Coverage, coverageOf } from "./coverage.js";
import { createTermFinder, type Term, type TermFinder } from "./terms.js";

/** A term with its number in the corpus. */
export interface CorpusTerm extends Term {
  /** As an entry would be written. */
  readonly written: string;
  readonly coverage: Coverage;
}

/** An occurrence of a term; function words, numbers and marks are left out. */
export interface CorpusWord extends Span {
  /** Position among the terms of the corpus. */
  readonly term: number;
  /** The evidence that it is part of. */
  readonly hit: Evidence | undefined;
}

export interface CorpusSentence extends Span {
  readonly words: readonly CorpusWord[];
  readonly hasHit: boolean;
}

export interface CorpusArticle extends Pick<
  Article,
  "id" | "outlet" | "title" | "text"
> {
  /** Without those that are noise. */
  readonly sentences: readonly CorpusSentence[];
  /** The pole that it clearly stands on. */
  readonly pole: string | undefined;
}

export interface Corpus {
  readonly lexicon: Lexicon;
  readonly articles: readonly CorpusArticle[];
  readonly terms: readonly CorpusTerm[];
}

/** Takes in articles, in any order. */
interface CorpusBuilder {
  add(
    article: Pick<Article, "id" | "outlet" | "title" | "text">,
    analysis: ArticleAnalysis,
  ): void;
  /** What has been added so far. */
  corpus(): Corpus;
}

/** A text stands on a pole if that has at least twice the weight of the other: a balance of ±1/3. */
const CLEAR_BALANCE = 1 / 3;

/** What is known of words whatever the axis; several corpora can share it. */
export interface WordReader {
  readonly vocabulary: Vocabulary;
  readonly termOf: TermFinder;
}

/** A reader that looks every spelling up only once. */
export function createWordReader(dictionary: Dictionary): WordReader {
  return {
    vocabulary: createVocabulary(dictionary),
    termOf: createTermFinder(dictionary),
  };
}

/** An empty corpus for one axis. */
export function createCorpus(
  lexicon: Lexicon,
  dictionary: Dictionary,
  { vocabulary, termOf }: WordReader = createWordReader(dictionary),
): CorpusBuilder {
  const coverage = coverageOf(lexicon, dictionary);
  const articles: CorpusArticle[] = [];
  const terms: { -readonly [Key in keyof CorpusTerm]: CorpusTerm[Key] }[] = [];
  const numbers = new Map<string, number>();
  const numberOfWord = new Map<number, number>();
  const axis = lexicon.axis.id;

  function numberOf(word: Word, text: string, { start, end }: Span): number {
    const known = numberOfWord.get(word.index);
    if (known !== undefined) return known;
    const number = fileTerm(word, text.slice(start, end));
    if (word.index >= 0) numberOfWord.set(word.index, number);
    return number;
  }

  function fileTerm(word: Word, spelling: string): number {
    const term = termOf(word);
    if (!term) return NO_TERM;
    // Abbreviations and capitals keep apart from the nouns that are written alike: LINKE, Linke.
    const kind = term.proposable ? (term.noun ? "noun" : "other") : "name";
    const key = `${kind} ${term.key}`;
    const own = coverage(word);
    const known = numbers.get(key);
    if (known === undefined) {
      numbers.set(key, terms.length);
      return (
        terms.push({ ...term, coverage: own, written: write(term, spelling) }) -
        1
      );
    }
    const filed = terms[known];
    if (filed && RANK[own.kind] > RANK[filed.coverage.kind])
      filed.coverage = own;
    // The lemma itself knows best where it has an ß.
    if (filed && word.key === term.key) filed.written = write(term, spelling);
    return known;
  }

  function readSentence(
    text: string,
    span: Span,
    noise: readonly Span[],
    evidence: readonly Evidence[],
  ): CorpusSentence {
    const noisy = overlapping(noise, span);
    const words: CorpusWord[] = [];
    for (const { word, start, end } of tokenize(text, vocabulary, span)) {
      const place = { start, end };
      const term = numberOf(word, text, place);
      if (term === NO_TERM) continue;
      if (noisy.some((stretch) => contains(stretch, place))) continue;
      const hit = evidence.find(({ parts }) =>
        parts.some((part) => contains(part, place)),
      );
      words.push({ term, start, end, hit });
    }
    return {
      start: span.start,
      end: span.end,
      words,
      hasHit: evidence.length > 0,
    };
  }

  return {
    add({ id, outlet, title, text }, analysis) {
      const { sentences, noise, evidence } = analysis;
      const bySentence = groupBy(
        evidence.filter((piece) => piece.axis === axis),
        ({ sentence }) => sentence,
      );
      articles.push({
        id,
        outlet,
        title,
        text,
        pole: clearPole(analysis, lexicon),
        sentences: sentences.flatMap((span, index) =>
          isWithin(noise, span)
            ? []
            : [readSentence(text, span, noise, bySentence.get(index) ?? [])],
        ),
      });
    },
    corpus: () => ({ lexicon, articles, terms }),
  };
}

const NO_TERM = -1;
const RANK = { none: 0, head: 1, word: 2 } as const;

function write({ key, noun, proposable }: Term, spelling: string): string {
  // A copy: a slice would keep the whole article alive.
  if (!proposable) return Array.from(spelling).join("");
  if (!noun) return respell(key, spelling.toLowerCase());
  const written = respell(key, spelling);
  return written.charAt(0).toUpperCase() + written.slice(1);
}

function clearPole(
  { axes }: ArticleAnalysis,
  { axis }: Lexicon,
): string | undefined {
  const score = axes[axis.id]?.all;
  const balance = score?.balance ?? 0;
  if (!score || score.hits < ENOUGH_EVIDENCE) return undefined;
  if (Math.abs(balance) < CLEAR_BALANCE) return undefined;
  return axis.poles[balance > 0 ? 0 : 1].id;
}
