/**
 * Speakers: who is quoted, how much, by which outlets, and which way their words lean.
 */
import { groupBy } from "../group.js";
import type { ArticleAnalysis, Axis, Quote } from "../model.js";
import { isWithin } from "../spans.js";
import { tokenize } from "../text/tokens.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { balanceOf } from "../balance.js";
import type { EvidenceTally } from "./evidence-tally.js";
import { type PoleTotals, totalsByPole } from "./pole-totals.js";
import { unifyNames } from "./speaker-names.js";

/** How much one article quotes one speaker, directly or not. */
interface QuoteTally {
  /** As the text calls them; undefined if nobody is named. */
  readonly speaker?: string | undefined;
  readonly quotes: number;
  readonly words: number;
}

/** The speakers of an article, small enough to keep for all articles of a collection. */
export interface ArticleVoices {
  readonly outlet: string;
  readonly quotes: readonly QuoteTally[];
  readonly evidence: readonly EvidenceTally[];
}

/** The lean of a speaker's words on one axis. */
interface SpeakerLean extends PoleTotals {
  /** Null without evidence. */
  readonly balance: number | null;
  readonly hits: number;
}

/** How much a speaker is quoted, and which way their words lean. */
export interface SpeakerCount {
  readonly quotes: number;
  readonly words: number;
  /** Articles that quote the speaker or report their view. */
  readonly articles: number;
  /** By axis. */
  readonly axes: Readonly<Record<string, SpeakerLean>>;
}

/** A speaker in a collection. */
export interface Speaker extends SpeakerCount {
  /** Undefined for all speakers without a name, taken together. */
  readonly name: string | undefined;
  /** Only outlets that quote the speaker, by name. */
  readonly outlets: readonly (SpeakerCount & { readonly outlet: string })[];
}

/**
 * Counts the quotes of an article, and the words in them, by speaker. Quotes in noise do not count, and quotes of one speaker
 * that touch („er sei „zu steil“, heißt es“) count as one.
 */
export function tallyQuotes(
  text: string,
  { quotes, noise }: Pick<ArticleAnalysis, "quotes" | "noise">,
  vocabulary: Vocabulary,
): readonly QuoteTally[] {
  const counted = quotes
    .filter((quote) => !isWithin(noise, quote))
    .map((quote, index, all) => ({
      quote,
      begins: !goesOn(text, quote, all[index - 1]),
    }));
  return [...groupBy(counted, ({ quote }) => quote.speaker)].map(
    ([speaker, own]) => ({
      speaker,
      quotes: own.filter(({ begins }) => begins).length,
      words: own
        .flatMap(({ quote }) => tokenize(text, vocabulary, quote))
        .filter(({ word }) => word.kind !== "mark").length,
    }),
  );
}

const NO_LETTER = /^[^\p{L}\p{N}]*$/u;

/** Whether nothing but marks stands between a quote and the one before it, by the same speaker. */
function goesOn(
  text: string,
  quote: Quote,
  before: Quote | undefined,
): boolean {
  return (
    before !== undefined &&
    before.speaker === quote.speaker &&
    NO_LETTER.test(text.slice(before.end, quote.start))
  );
}

/** All speakers, those with the most words first and those without a name last. */
export function speakersOf(
  articles: readonly ArticleVoices[],
  axes: readonly Axis[],
): readonly Speaker[] {
  const uses = articles.flatMap(nameUsesIn);
  const unified = unifyNames(uses.flatMap(({ speaker }) => speaker ?? []));
  const bySpeaker = groupBy(uses, ({ speaker }) =>
    speaker === undefined ? undefined : unified.get(speaker),
  );
  return [...bySpeaker]
    .map(([name, own]): Speaker => ({
      name,
      ...countOf(own, axes),
      outlets: [...groupBy(own, ({ article }) => article.outlet)]
        .map(([outlet, parts]) => ({ outlet, ...countOf(parts, axes) }))
        .sort((left, right) => left.outlet.localeCompare(right.outlet, "de")),
    }))
    .sort(
      (left, right) =>
        Number(left.name === undefined) - Number(right.name === undefined) ||
        right.words - left.words ||
        (left.name ?? "").localeCompare(right.name ?? "", "de"),
    );
}

/** How one article quotes a speaker under one name. */
interface NameUse {
  readonly article: ArticleVoices;
  readonly speaker: string | undefined;
  readonly quotes: number;
  readonly words: number;
  readonly evidence: readonly EvidenceTally[];
}

function nameUsesIn(article: ArticleVoices): readonly NameUse[] {
  const quotesOf = groupBy(article.quotes, ({ speaker }) => speaker);
  const evidenceOf = groupBy(
    article.evidence.filter(({ voice }) => voice === "cited"),
    ({ speaker }) => speaker,
  );
  const names = new Set([...quotesOf.keys(), ...evidenceOf.keys()]);
  return [...names].map((speaker) => {
    const quotes = quotesOf.get(speaker) ?? [];
    return {
      article,
      speaker,
      quotes: sumOf(quotes, (quote) => quote.quotes),
      words: sumOf(quotes, (quote) => quote.words),
      evidence: evidenceOf.get(speaker) ?? [],
    };
  });
}

function countOf(
  uses: readonly NameUse[],
  axes: readonly Axis[],
): SpeakerCount {
  const evidence = uses.flatMap((use) => use.evidence);
  return {
    quotes: sumOf(uses, ({ quotes }) => quotes),
    words: sumOf(uses, ({ words }) => words),
    articles: new Set(uses.map(({ article }) => article)).size,
    axes: Object.fromEntries(
      axes.map((axis) => [axis.id, leanOn(axis, evidence)]),
    ),
  };
}

function leanOn(axis: Axis, evidence: readonly EvidenceTally[]): SpeakerLean {
  const totals = totalsByPole(
    axis,
    evidence.filter((piece) => piece.axis === axis.id),
  );
  return {
    ...totals,
    balance: balanceOf(totals.first.weight, totals.second.weight),
    hits: totals.first.hits + totals.second.hits,
  };
}

function sumOf<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
