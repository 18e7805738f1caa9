/**
 * How well voice and noise are told apart: quotes against hand-annotated quotations, noise against coded units.
 */
import type { ArticleAnalysis, Span } from "../../engine/model.js";
import type { Analyzer } from "../../engine/analyze.js";
import { isWithin } from "../../engine/spans.js";
import {
  countClass,
  type Counts,
  f1,
} from "../../engine/statistics/classification.js";
import { withInterval } from "../../engine/statistics/with-interval.js";
import type { QuotedArticle } from "../../importers/gold.js";
import type { CodedResult } from "./framing.js";
import type { Measure } from "./measure.js";

/** A sentence counts as cited from this share of its words on. */
const CITED_SHARE = 0.3;
const WORD = /[\p{L}\p{N}]+/gu;

interface QuotedCounts {
  readonly tokens: Counts;
  readonly sentences: Counts;
}

/** Token and sentence F1 of cited voice. */
export function measureVoice(
  quoted: readonly QuotedArticle[],
  analyzer: Analyzer,
): readonly Measure[] {
  if (quoted.length === 0) return [];
  const analyzed = quoted.map((article) => ({
    article,
    analysis: analyzer.analyze(article),
  }));
  const counts = analyzed.map(({ article, analysis }) =>
    countQuoted(article, analysis),
  );
  const everything = analyzed.map(({ article, analysis }) => {
    const all = { start: 0, end: article.text.length };
    return countQuoted(article, {
      ...analysis,
      quotes: [{ ...all, kind: "direct" }],
    });
  });
  const measure = (name: string, level: keyof QuotedCounts): Measure => {
    const over = (items: readonly QuotedCounts[]): number =>
      f1(sum(items.map((item) => item[level])));
    return {
      name,
      of: "articles",
      ...withInterval(counts, over),
      majority: over(everything),
    };
  };
  return [
    measure("voice, token F1", "tokens"),
    measure("voice, sentence F1", "sentences"),
  ];
}

function countQuoted(
  { text, quotes }: QuotedArticle,
  analysis: Pick<ArticleAnalysis, "sentences" | "quotes">,
): QuotedCounts {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const gold = membership(words, quotes);
  const predicted = membership(words, analysis.quotes);
  const share = (sentence: Span, cited: readonly boolean[]): boolean => {
    const inside = words.flatMap(({ start }, index) =>
      start >= sentence.start && start < sentence.end
        ? [cited[index] === true]
        : [],
    );
    return (
      inside.length > 0 &&
      inside.filter(Boolean).length / inside.length >= CITED_SHARE
    );
  };
  return {
    tokens: countClass(
      gold.map((is, index) => ({
        gold: is,
        predicted: predicted[index] === true,
      })),
      true,
    ),
    sentences: countClass(
      analysis.sentences.map((sentence) => ({
        gold: share(sentence, gold),
        predicted: share(sentence, predicted),
      })),
      true,
    ),
  };
}

function membership(
  words: readonly Span[],
  spans: readonly Span[],
): readonly boolean[] {
  return words.map((word) =>
    spans.some(({ start, end }) => word.start >= start && word.start < end),
  );
}

function sum(counts: readonly Counts[]): Counts {
  const total = (key: keyof Counts): number =>
    counts.reduce((all, item) => all + item[key], 0);
  return {
    truePositives: total("truePositives"),
    falsePositives: total("falsePositives"),
    falseNegatives: total("falseNegatives"),
  };
}

/** F1 of coded noise: a unit counts as found if it lies wholly inside what was found. */
export function measureNoise(
  results: readonly CodedResult[],
): readonly Measure[] {
  if (results.length === 0) return [];
  const noise = results.map(({ coded, analysis }) =>
    countClass(
      coded.units.map((unit) => ({
        gold: unit.voice === "noise",
        predicted: isWithin(analysis.noise, unit),
      })),
      true,
    ),
  );
  return [
    {
      name: "noise F1",
      of: "articles",
      ...withInterval(noise, (items) => f1(sum(items))),
      majority: 0,
    },
  ];
}
