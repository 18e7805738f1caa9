/**
 * Comparison: the outlets of a collection, or single texts, on every axis, and which of them differ.
 *
 * An outlet with several articles needs only their scores, which are small and stored. An outlet with one article needs its
 * evidence, because its interval is drawn over the sentences of that article.
 */
import type {
  ArticleAnalysis,
  Axis,
  AxisScore,
  Comparison,
  Evidence,
  Lens,
  OutletProfile,
  Score,
} from "../model.js";
import { groupBy } from "../group.js";
import { poolTones } from "../tone/tone.js";
import { intervalOf, scoreOf } from "./score.js";
import { EMPTY_TALLY, type Tally, tallySentences } from "./tally.js";
import { type Sample, verdictsOn } from "./verdicts.js";

/** An analysed article: its scores and, if it is the only one of its outlet, its evidence. */
export interface ComparedArticle extends Pick<
  ArticleAnalysis,
  "words" | "countedSentences" | "axes" | "tone"
> {
  readonly id: string;
  readonly outlet: string;
  readonly evidence?: readonly Evidence[];
}

/** Nobody reads a table of all pairs of more texts. */
export const MOST_TEXTS = 20;

/**
 * If there are more outlets, only those with the most evidence are judged: pairs grow with the square of the outlets
 * (CONTRIBUTING.md, decision 34).
 */
const MOST_JUDGED = 30;

/**
 * Profiles of all outlets and verdicts on their pairs; the order of the articles does not matter.
 *
 * @throws RangeError if an outlet's only article comes without evidence
 */
export function compare(
  articles: readonly ComparedArticle[],
  axes: readonly Axis[],
): Comparison {
  return compareBy(({ outlet }) => outlet, articles, axes);
}

/** The same with every text as its own outlet, called by its id. @throws RangeError above `MOST_TEXTS`, or without evidence */
export function compareTexts(
  articles: readonly ComparedArticle[],
  axes: readonly Axis[],
): Comparison {
  if (articles.length > MOST_TEXTS)
    throw new RangeError(`at most ${String(MOST_TEXTS)} texts, pair by pair`);
  return compareBy(({ id }) => id, articles, axes);
}

function compareBy(
  nameOf: (article: ComparedArticle) => string,
  articles: readonly ComparedArticle[],
  axes: readonly Axis[],
): Comparison {
  const sorted = [...articles].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
  const groups = [...groupBy(sorted, nameOf)]
    .map(([outlet, own]) => ({ outlet, own }))
    .sort((left, right) => left.outlet.localeCompare(right.outlet, "de"));
  const judged = mostEvident(groups);
  return {
    outlets: groups.map(({ outlet, own }) => profileOf(outlet, own, axes)),
    judgedOutlets: judged.length,
    verdicts: axes.flatMap((axis) =>
      verdictsOn(
        axis,
        judged.map(({ outlet, own }) => ({
          outlet,
          isSingleText: own.length === 1,
          seedText: seedTextOf(own),
          ...sampleOf(own, axis, "all"),
        })),
      ),
    ),
  };
}

interface Group {
  readonly outlet: string;
  readonly own: readonly ComparedArticle[];
}

/** The outlets that are judged, still in their order. */
function mostEvident(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= MOST_JUDGED) return groups;
  const hits = new Map(groups.map((group) => [group, hitsOf(group)]));
  const judged = new Set(
    groups
      .toSorted((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0))
      .slice(0, MOST_JUDGED),
  );
  return groups.filter((group) => judged.has(group));
}

function hitsOf({ own }: Group): number {
  return own
    .flatMap(({ axes }) => Object.values(axes))
    .reduce((sum, { all }) => sum + all.hits, 0);
}

/** Tells texts apart without their ids, which are random and new each time that a text is added. */
function seedTextOf(articles: readonly ComparedArticle[]): string {
  return [
    articles[0]?.outlet,
    wordsOf(articles),
    articles.reduce((sum, article) => sum + article.countedSentences, 0),
  ].join("\n");
}

function wordsOf(articles: readonly ComparedArticle[]): number {
  return articles.reduce((sum, { words }) => sum + words, 0);
}

function profileOf(
  outlet: string,
  articles: readonly ComparedArticle[],
  axes: readonly Axis[],
): OutletProfile {
  const words = wordsOf(articles);
  const score = (axis: Axis, lens: Lens): Score => {
    const { tallies, unitCount } = sampleOf(articles, axis, lens);
    return scoreOf(tallies, words, intervalOf(tallies, unitCount));
  };
  const axisScore = (axis: Axis): AxisScore => ({
    all: score(axis, "all"),
    own: score(axis, "own"),
    cited: score(axis, "cited"),
  });
  return {
    outlet,
    articles: articles.length,
    words,
    axes: Object.fromEntries(axes.map((axis) => [axis.id, axisScore(axis)])),
    tone: poolTones(articles.map(({ tone }) => tone)),
  };
}

/** Over articles where there are several, over sentences where there is one (DESIGN §6). */
function sampleOf(
  articles: readonly ComparedArticle[],
  axis: Axis,
  lens: Lens,
): Sample {
  const [first, ...others] = articles;
  if (first && others.length === 0) {
    if (!first.evidence)
      throw new RangeError(`${first.id} stands alone and has no evidence`);
    return {
      tallies: tallySentences(first.evidence, axis, lens),
      unitCount: first.countedSentences,
    };
  }
  const tallies = articles
    .map(({ axes }) => tallyOf(axes[axis.id]?.[lens]))
    .filter(({ firstHits, secondHits }) => firstHits + secondHits > 0)
    // By their weights, so that the draws do not depend on ids, either.
    .sort((a, b) => a.first - b.first || a.second - b.second);
  return { tallies, unitCount: articles.length };
}

/** A whole article as one unit of the bootstrap. */
function tallyOf(score: Score | undefined): Tally {
  if (!score) return EMPTY_TALLY;
  return {
    first: score.first.weight,
    second: score.second.weight,
    firstHits: score.first.hits,
    secondHits: score.second.hits,
  };
}
