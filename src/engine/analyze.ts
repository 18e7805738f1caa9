/**
 * The analysis of one article, in one direction: segment, leave out noise, hear who speaks, match, weigh, score.
 */
import { indexEntries } from "./match/entry-index.js";
import { findMatches } from "./match/find-matches.js";
import { patternBuilder } from "./match/pattern.js";
import type { Article, ArticleAnalysis, Lexicon, Span } from "./model.js";
import type { Dictionary } from "./morphology/dictionary.js";
import { findNoise } from "./noise/find-noise.js";
import { scoreArticle } from "./score/score.js";
import { type Document, segment, type Sentence } from "./text/document.js";
import { verbList } from "./text/verbs.js";
import { createVocabulary } from "./text/vocabulary.js";
import { findQuotes } from "./voice/find-quotes.js";
import { voiceCues } from "./voice/cues.js";
import type { ActorFinder } from "./voice/speaker.js";
import { DENYING_VERBS } from "./weigh/denial.js";
import { CONTEXT_RULES, weigh } from "./weigh/weigh.js";

/** Measures articles with one set of lexicons. */
export interface Analyzer {
  analyze(article: Pick<Article, "text">): ArticleAnalysis;
}

export interface AnalyzerOptions {
  /** False for the baseline of the evaluation: every match counts as it stands, noise included. */
  readonly context?: boolean;
  /** Names speakers; without it they are called as the text calls them. */
  readonly actors?: ActorFinder;
}

/** Compiles the lexicons once; the same article then always gives the same analysis. */
export function createAnalyzer(
  dictionary: Dictionary,
  lexicons: readonly Lexicon[],
  { context = true, actors }: AnalyzerOptions = {},
): Analyzer {
  const vocabulary = createVocabulary(dictionary);
  const index = indexEntries(lexicons, patternBuilder(dictionary));
  const cues = voiceCues(dictionary);
  const denyingVerbs = verbList(DENYING_VERBS, dictionary);
  const axes = new Map(lexicons.map(({ axis }) => [axis.id, axis]));

  return {
    analyze({ text }) {
      const document = segment(text, vocabulary);
      const noise = context ? findNoise(document) : [];
      const { quotes, scareQuotes } = findQuotes(document, cues, actors);
      const counted = withoutNoise(document, noise);
      const evidence = counted.flatMap((sentence) =>
        weigh(
          findMatches(sentence, index).filter(
            (match) => !isNoise(sentence, match.tokens, noise),
          ),
          {
            document,
            axes,
            quotes,
            scareQuotes,
            denyingVerbs,
            rules: context ? CONTEXT_RULES : [],
          },
        ),
      );
      const words = countWords(counted, noise);
      const counts = { words, sentences: counted.length };
      return {
        ...counts,
        sentences: document.sentences.map(toSpan),
        blocks: document.blocks.map(toSpan),
        noise,
        quotes,
        evidence,
        axes: Object.fromEntries(
          [...axes].map(([id, axis]) => [
            id,
            scoreArticle(evidence, axis, counts),
          ]),
        ),
      };
    },
  };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

/** The sentences that are not wholly noise. */
function withoutNoise(
  document: Document,
  noise: readonly Span[],
): readonly Sentence[] {
  let next = 0;
  return document.sentences.filter((sentence) => {
    while ((noise[next]?.end ?? Infinity) <= sentence.start) next++;
    const stretch = noise[next];
    return !(
      stretch &&
      stretch.start <= sentence.start &&
      sentence.end <= stretch.end
    );
  });
}

/** Whether any of these tokens lies in a noisy part of the sentence (a credit at the end of a caption). */
function isNoise(
  sentence: Sentence,
  positions: readonly number[],
  noise: readonly Span[],
): boolean {
  return noise.some(
    ({ start, end }) =>
      start < sentence.end &&
      end > sentence.start &&
      positions.some((position) => {
        const token = sentence.tokens[position];
        return token !== undefined && start <= token.start && token.end <= end;
      }),
  );
}

function countWords(
  sentences: readonly Sentence[],
  noise: readonly Span[],
): number {
  let words = 0;
  for (const { tokens } of sentences)
    for (const { word } of tokens) if (word.kind !== "mark") words++;
  for (const sentence of sentences)
    for (const { start, end } of noise)
      if (start < sentence.end && end > sentence.start)
        for (const token of sentence.tokens)
          if (
            token.word.kind !== "mark" &&
            start <= token.start &&
            token.end <= end
          )
            words--;
  return words;
}
