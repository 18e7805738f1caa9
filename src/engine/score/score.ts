/**
 * Scoring: balance, interval and intensity of one text or outlet (DESIGN §6).
 */
import { balanceOf, signedWeight } from "../balance.js";
import type {
  Axis,
  AxisScore,
  Evidence,
  Lens,
  Interval,
  Score,
} from "../model.js";
import { resampleBalances, SEED } from "../statistics/bootstrap.js";
import { including, percentileInterval } from "../statistics/percentile.js";
import { replayedRandom } from "../statistics/random.js";
import { sumTallies, type Tally, tallySentences } from "./tally.js";

export const LENSES: readonly Lens[] = ["all", "own", "cited"];

/** With fewer pieces of evidence a text is not judged. */
export const ENOUGH_EVIDENCE = 5;

/**
 * The score of units with evidence.
 *
 * @param words words that count (without noise), for the intensity
 * @param interval of the balance; see `intervalOf`
 */
export function scoreOf(
  tallies: readonly Tally[],
  words: number,
  interval: Interval | null,
): Score {
  const sum = sumTallies(tallies);
  const hits = sum.firstHits + sum.secondHits;
  return {
    balance: balanceOf(sum.first, sum.second),
    interval,
    hits,
    intensity: words === 0 ? 0 : (1000 * hits) / words,
    first: { hits: sum.firstHits, weight: sum.first },
    second: { hits: sum.secondHits, weight: sum.second },
  };
}

/** All intervals of articles draw from the same sequence (CONTRIBUTING.md, decision 43). */
const sameRandom = replayedRandom(SEED);

/**
 * The 95 % interval of a balance by bootstrap, which always includes the balance itself; null without evidence.
 *
 * @param tallies of those units (sentences or articles) that have evidence
 * @param unitCount all units, also those without evidence
 */
export function intervalOf(
  tallies: readonly Tally[],
  unitCount: number,
): Interval | null {
  const sum = sumTallies(tallies);
  const balance = balanceOf(sum.first, sum.second);
  if (balance === null) return null;
  const interval = percentileInterval(
    resampleBalances(tallies, unitCount, sameRandom()),
  );
  return interval && including(balance, interval);
}

/** What the scores of an article rest on. */
interface ArticleCounts {
  readonly evidence: readonly Evidence[];
  readonly words: number;
  /** Sentences that count (without noise). */
  readonly countedSentences: number;
}

/**
 * The scores of one article on one axis, through every lens.
 *
 * @param lenses those whose interval is wanted: a stream needs one, a page all
 */
export function scoreArticle(
  { evidence, words, countedSentences }: ArticleCounts,
  axis: Axis,
  lenses: readonly Lens[] = LENSES,
): AxisScore {
  const through = (lens: Lens): Score => {
    const tallies = tallySentences(evidence, axis, lens);
    const interval = lenses.includes(lens)
      ? intervalOf(tallies, countedSentences)
      : null;
    return scoreOf(tallies, words, interval);
  };
  return { all: through("all"), own: through("own"), cited: through("cited") };
}

/**
 * What one piece of evidence contributes to the balance of its text, in [-1, 1]; through one lens, the contributions sum
 * to the balance.
 */
export function contributionOf(
  evidence: Evidence,
  axis: Axis,
  score: Score,
): number {
  const total = score.first.weight + score.second.weight;
  return total === 0 ? 0 : signedWeight(evidence, axis) / total;
}
