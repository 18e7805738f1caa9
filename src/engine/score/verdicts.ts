/**
 * Verdicts: whether two outlets differ on an axis, from the interval of their difference (DESIGN §6).
 */
import { balanceOf } from "../balance.js";
import { FNV_OFFSET, fnvStep } from "../fnv.js";
import type { Axis, Interval, PairVerdict, Verdict } from "../model.js";
import { resampleBalances, SEED } from "../statistics/bootstrap.js";
import { including, percentileInterval } from "../statistics/percentile.js";
import { seededRandom } from "../statistics/random.js";
import { ENOUGH_EVIDENCE } from "./score.js";
import { sumTallies, type Tally } from "./tally.js";

/** What the bootstrap draws from: articles, or the sentences of an outlet's only article. */
export interface Sample {
  readonly tallies: readonly Tally[];
  /** All units, also those without evidence. */
  readonly unitCount: number;
}

/** The sample of an outlet, or of a text, on one axis. */
export interface SampledOutlet extends Sample {
  readonly outlet: string;
  readonly isSingleText: boolean;
  /** What its random numbers are seeded with; different for each outlet, because equal draws would make a pair dependent. */
  readonly seedText: string;
}

interface Resampled extends SampledOutlet {
  readonly hits: number;
  readonly balance: number | null;
  readonly replicates: Float64Array;
}

/** The verdict on every pair, which does not depend on the other outlets. */
export function verdictsOn(
  axis: Axis,
  outlets: readonly SampledOutlet[],
): readonly PairVerdict[] {
  const resampled = outlets.map(resample);
  return resampled.flatMap((first, index) =>
    resampled.slice(index + 1).map((second) => verdictOn(axis, first, second)),
  );
}

function resample(outlet: SampledOutlet): Resampled {
  const { tallies, unitCount, seedText } = outlet;
  const sum = sumTallies(tallies);
  const random = seededRandom(seedOf(seedText));
  return {
    ...outlet,
    hits: sum.firstHits + sum.secondHits,
    balance: balanceOf(sum.first, sum.second),
    replicates: resampleBalances(tallies, unitCount, random),
  };
}

function seedOf(text: string): number {
  let hash = FNV_OFFSET ^ SEED;
  for (const character of text)
    hash = fnvStep(hash, character.codePointAt(0) ?? 0);
  return hash >>> 0;
}

function verdictOn(
  axis: Axis,
  first: Resampled,
  second: Resampled,
): PairVerdict {
  const hasBoth = first.balance !== null && second.balance !== null;
  const difference = hasBoth ? first.balance - second.balance : null;
  const interval =
    difference === null ? null : intervalAround(difference, first, second);
  const hits = Math.min(first.hits, second.hits);
  return {
    axis: axis.id,
    outlets: [first.outlet, second.outlet],
    singleText: first.isSingleText || second.isSingleText,
    difference,
    interval,
    verdict: judge(hits, interval),
  };
}

function intervalAround(
  difference: number,
  first: Resampled,
  second: Resampled,
): Interval | null {
  const interval = percentileInterval(
    first.replicates.map(
      (value, draw) => value - (second.replicates[draw] ?? NaN),
    ),
  );
  return interval && including(difference, interval);
}

/** @param hits of the outlet that has fewer */
function judge(hits: number, interval: Interval | null): Verdict {
  if (hits < ENOUGH_EVIDENCE || interval === null) return "too-little-evidence";
  return interval[0] > 0 || interval[1] < 0 ? "different" : "indistinguishable";
}
