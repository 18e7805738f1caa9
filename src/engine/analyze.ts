/**
 * The analysis of one article, in one direction: segment, find noise, find out who speaks, match, weigh, score.
 */
import { indexEntries } from "./match/entry-index.js";
import { patternBuilder } from "./match/pattern-builder.js";
import type { Article, ArticleAnalysis, Lexicon, Span } from "./model.js";
import type { Dictionary } from "./morphology/dictionary.js";
import { noiseFinder } from "./noise/find-noise.js";
import { tokensOutside, withoutNoise } from "./noise/without-noise.js";
import { scoreArticle } from "./score/score.js";
import { segment } from "./text/document.js";
import { countWords } from "./text/tokens.js";
import { createVocabulary } from "./text/vocabulary.js";
import { NO_TONE, type ToneMeter } from "./tone/tone-meter.js";
import { findQuotes } from "./voice/find-quotes.js";
import { voiceWords } from "./voice/cues.js";
import type { ActorFinder } from "./voice/speaker.js";
import { matchesOutsideNoise } from "./match/matches-outside-noise.js";
import {
  CONTEXT_RULES,
  contextWords,
  weigh,
  type WeighingInput,
} from "./weigh/weigh.js";

/** Measures articles with one set of lexicons. */
export interface Analyzer {
  analyze(
    article: Pick<Article, "text">,
    options?: AnalysisOptions,
  ): ArticleAnalysis;
}

interface AnalysisOptions {
  /** True to treat everything as the article, so that nothing is noise. */
  readonly countNoise?: boolean;
}

interface AnalyzerOptions {
  /** False for the baseline of the evaluation, in which every match counts as it stands, in noise, too. */
  readonly context?: boolean;
  /** Measures the general tone; without it, no text has any. */
  readonly tone?: ToneMeter;
  /** Gives speakers their full names; without it, they are called as in the text. */
  readonly actors?: ActorFinder;
}

/** An analyzer with these lexicons; the same article always gives the same analysis. */
export function createAnalyzer(
  dictionary: Dictionary,
  lexicons: readonly Lexicon[],
  { context = true, tone, actors }: AnalyzerOptions = {},
): Analyzer {
  const vocabulary = createVocabulary(dictionary);
  const index = indexEntries(lexicons, patternBuilder(dictionary));
  const findNoise = noiseFinder();
  const voice = voiceWords(dictionary);
  const words = contextWords(dictionary);
  const axes = new Map(lexicons.map(({ axis }) => [axis.id, axis]));

  return {
    analyze({ text }, { countNoise = !context } = {}) {
      const document = segment(text, vocabulary);
      const noise = countNoise ? [] : findNoise(document);
      const { quotes, scareQuotes } = findQuotes(document, voice, actors);
      const counted = withoutNoise(document, noise);
      const input: WeighingInput = {
        document,
        axes,
        quotes,
        scareQuotes,
        words,
        rules: context ? CONTEXT_RULES : [],
      };
      const evidence = counted.flatMap((sentence) =>
        weigh(matchesOutsideNoise(sentence, index, noise), input),
      );
      const tokens = counted.map((sentence) => tokensOutside(sentence, noise));
      const counts = {
        evidence,
        words: tokens.reduce((sum, own) => sum + countWords(own), 0),
        countedSentences: counted.length,
      };
      return {
        ...counts,
        sentences: document.sentences.map(toSpan),
        blocks: document.blocks.map(toSpan),
        noise,
        quotes,
        axes: Object.fromEntries(
          [...axes].map(([id, axis]) => [
            id,
            scoreArticle(counts, axis, ["all"]),
          ]),
        ),
        tone: tone?.measure(tokens) ?? NO_TONE,
      };
    },
  };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
