/**
 * Scoring: balance, interval and intensity of one text or outlet (DESIGN §6).
 */
import type {
  Axis,
  AxisScore,
  Evidence,
  Lens,
  Interval,
  Score,
} from "../model.js";
import {
  balanceOf,
  resampleBalances,
  SEED,
  type Unit,
} from "../statistics/bootstrap.js";
import { including, percentileInterval } from "../statistics/percentile.js";
import { replayedRandom } from "../statistics/random.js";

export const LENSES: readonly Lens[] = ["all", "own", "cited"];

/** With fewer pieces of evidence a text is not judged. */
export const ENOUGH_EVIDENCE = 5;

/** A unit of the bootstrap (sentence or article) with the number of hits in it. */
export interface Tally extends Unit {
  readonly firstHits: number;
  readonly secondHits: number;
}

export const EMPTY_TALLY: Tally = {
  first: 0,
  second: 0,
  firstHits: 0,
  secondHits: 0,
};

/** The evidence on one axis through one lens, summed by sentence; sentences without any are left out. */
export function tallySentences(
  evidence: readonly Evidence[],
  axis: Axis,
  lens: Lens,
): readonly Tally[] {
  const first = axis.poles[0].id;
  const bySentence = new Map<number, OpenTally>();
  for (const piece of evidence) {
    if (piece.axis !== axis.id || (lens !== "all" && piece.voice !== lens))
      continue;
    let tally = bySentence.get(piece.sentence);
    if (!tally) {
      tally = { ...EMPTY_TALLY };
      bySentence.set(piece.sentence, tally);
    }
    if (piece.pole === first) {
      tally.first += piece.weight;
      tally.firstHits++;
    } else {
      tally.second += piece.weight;
      tally.secondHits++;
    }
  }
  return [...bySentence.values()];
}

type OpenTally = { -readonly [Key in keyof Tally]: Tally[Key] };

/** The sum of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      first: sum.first + tally.first,
      second: sum.second + tally.second,
      firstHits: sum.firstHits + tally.firstHits,
      secondHits: sum.secondHits + tally.secondHits,
    }),
    EMPTY_TALLY,
  );
}

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
  const sign = evidence.pole === axis.poles[0].id ? 1 : -1;
  return total === 0 ? 0 : (sign * evidence.weight) / total;
}
