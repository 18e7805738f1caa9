/**
 * Comparison: outlets of one collection on every axis, and which of them differ.
 */
import type {
  ArticleAnalysis,
  Axis,
  AxisScore,
  Comparison,
  Lens,
  OutletProfile,
  PairVerdict,
  Score,
} from "../model.js";
import { groupBy } from "../group.js";
import {
  balanceOf,
  percentileInterval,
  resampleBalances,
  SEED,
} from "./bootstrap.js";
import { poolTones } from "../tone/tone.js";
import { seededRandom } from "./random.js";
import {
  ENOUGH_EVIDENCE,
  intervalOf,
  scoreOf,
  sumTallies,
  tallySentences,
  type Tally,
} from "./score.js";

/** An analysed article of an outlet. */
export interface ComparedArticle {
  readonly id: string;
  readonly outlet: string;
  readonly analysis: ArticleAnalysis;
}

/** What the bootstrap draws from: articles, or the sentences of an outlet's only article. */
interface Sample {
  readonly tallies: readonly Tally[];
  readonly unitCount: number;
}

/** Profiles and verdicts; the order of the articles does not matter. */
export function compare(
  articles: readonly ComparedArticle[],
  axes: readonly Axis[],
): Comparison {
  const sorted = [...articles].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
  const outlets = [...groupBy(sorted, ({ outlet }) => outlet)]
    .map(([outlet, own]) => ({ outlet, own }))
    .sort((left, right) => left.outlet.localeCompare(right.outlet, "de"));
  return {
    outlets: outlets.map(({ outlet, own }) => profileOf(outlet, own, axes)),
    verdicts: axes.flatMap((axis) => verdictsOn(axis, outlets)),
  };
}

function profileOf(
  outlet: string,
  articles: readonly ComparedArticle[],
  axes: readonly Axis[],
): OutletProfile {
  const words = articles.reduce((sum, { analysis }) => sum + analysis.words, 0);
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
    articles: articles.map(({ id }) => id),
    words,
    axes: Object.fromEntries(axes.map((axis) => [axis.id, axisScore(axis)])),
    tone: poolTones(articles.map(({ analysis }) => analysis.tone)),
  };
}

/** Over articles where there are several, over sentences where there is one (DESIGN §6). */
function sampleOf(
  articles: readonly ComparedArticle[],
  axis: Axis,
  lens: Lens,
): Sample {
  const [first, ...others] = articles;
  if (first && others.length === 0)
    return {
      tallies: tallySentences(first.analysis.evidence, axis, lens),
      unitCount: first.analysis.countedSentences,
    };
  const tallies = articles
    .map(({ analysis }) =>
      sumTallies(tallySentences(analysis.evidence, axis, lens)),
    )
    .filter(({ firstHits, secondHits }) => firstHits + secondHits > 0);
  return { tallies, unitCount: articles.length };
}

interface Outlet {
  readonly outlet: string;
  readonly own: readonly ComparedArticle[];
}

function verdictsOn(
  axis: Axis,
  outlets: readonly Outlet[],
): readonly PairVerdict[] {
  const samples = outlets.map(({ outlet, own }, index) => {
    const { tallies, unitCount } = sampleOf(own, axis, "all");
    const sum = sumTallies(tallies);
    return {
      outlet,
      hits: sum.firstHits + sum.secondHits,
      balance: balanceOf(sum.first, sum.second),
      // Each outlet its own seed: the same draws on both sides would make the two dependent.
      replicates: resampleBalances(
        tallies,
        unitCount,
        seededRandom(SEED + index),
      ),
    };
  });
  return samples.flatMap((first, index) =>
    samples.slice(index + 1).map((second): PairVerdict => {
      const pair = {
        axis: axis.id,
        outlets: [first.outlet, second.outlet],
      } as const;
      if (first.balance === null || second.balance === null)
        return {
          ...pair,
          difference: null,
          interval: null,
          verdict: "too-little-evidence",
        };
      const interval = percentileInterval(
        first.replicates.map(
          (value, draw) => value - (second.replicates[draw] ?? NaN),
        ),
      );
      const difference = first.balance - second.balance;
      const isThin = Math.min(first.hits, second.hits) < ENOUGH_EVIDENCE;
      if (isThin || interval === null)
        return {
          ...pair,
          difference,
          interval,
          verdict: "too-little-evidence",
        };
      const isDifferent = interval[0] > 0 || interval[1] < 0;
      return {
        ...pair,
        difference,
        interval,
        verdict: isDifferent ? "different" : "indistinguishable",
      };
    }),
  );
}
