/**
 * The corpus of the suggestions: the content words of a collection with the hits of one axis among them.
 */
import { groupBy } from "../group.js";
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
import { createVocabulary, type Vocabulary } from "../text/vocabulary.js";
import {
  createTermRegister,
  NO_TERM,
  type RegisteredTerm,
} from "./term-register.js";
import { createTermFinder, type TermFinder } from "./terms.js";

/** An occurrence of a term; function words, numbers and marks are left out. */
export interface CorpusWord extends Span {
  /** Its number among the terms of the corpus. */
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
  /** The pole on which it clearly stands, if it does. */
  readonly pole: string | undefined;
}

export interface Corpus {
  readonly lexicon: Lexicon;
  readonly articles: readonly CorpusArticle[];
  readonly terms: readonly RegisteredTerm[];
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

/** A text clearly stands on a pole if that has at least twice the weight of the other: a balance of ±1/3. */
const CLEAR_BALANCE = 1 / 3;

/** What is known about words independently of the axis, so that several corpora can share it. */
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
  const register = createTermRegister(lexicon, dictionary, termOf);
  const articles: CorpusArticle[] = [];
  const axis = lexicon.axis.id;

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
      const term = register.numberOf(word, text, place);
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
    corpus: () => ({ lexicon, articles, terms: register.terms }),
  };
}

/** The pole on which a text clearly stands; undefined for a balanced one, or one with too little evidence. */
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
