/**
 * Precision, recall and F1 for a whole collection, estimated from a stratified sample of it.
 *
 * Every sampled item stands for 1 / probability items (Horvitz & Thompson 1952). An interval asks how else the cells of
 * each stratum could be filled: they are drawn from a Dirichlet distribution with half an imagined item in each (Jeffreys'
 * prior; Brown, Cai & DasGupta 2001 on its intervals). A bootstrap would be certain that nothing was missed wherever a sample missed nothing.
 */
import type { Interval } from "../model.js";
import { percentileInterval, REPLICATES, SEED } from "../score/bootstrap.js";
import { seededRandom } from "../score/random.js";
import { groupBy } from "../group.js";
import { type Counts, f1, precision, recall } from "./classification.js";
import { drawShares } from "./dirichlet.js";

/** Imagined items per cell. */
const PRIOR = 0.5;

/** An item with what it is and what it was taken for. */
export interface SampledItem {
  readonly stratum: string;
  /** How many items of the collection it stands for. */
  readonly weight: number;
  readonly gold: string;
  readonly predicted: string;
}

export interface Estimate {
  /** In [0, 1]. */
  readonly value: number;
  readonly interval: Interval;
}

/** How well one label is found; null where nothing was predicted so, or nothing is so. */
export interface LabelEstimate {
  readonly label: string;
  readonly precision: Estimate | null;
  readonly recall: Estimate | null;
  readonly f1: Estimate | null;
}

/** The weight of the items that are `gold` and were taken for `predicted`. */
interface Cell {
  readonly gold: string;
  readonly predicted: string;
  readonly weight: number;
}

/**
 * Estimates every label in `measured`.
 *
 * @param labels all that an item can be
 */
export function estimateLabels(
  items: readonly SampledItem[],
  labels: readonly string[],
  measured: readonly string[],
): readonly LabelEstimate[] {
  const strata = [...groupBy(items, ({ stratum }) => stratum).values()].map(
    (own) => cellsOf(own, labels),
  );
  const random = seededRandom(SEED);
  const replicates = Array.from({ length: REPLICATES }, () =>
    strata.flatMap(({ cells, total }) => {
      const shares = drawShares(
        cells.map(({ count }) => count + PRIOR),
        random,
      );
      return cells.map((cell, index) => ({
        ...cell,
        weight: total * (shares[index] ?? 0),
      }));
    }),
  );
  return measured.map((label) => {
    const counts = countsOf(items, label);
    const others = replicates.map((cells) => countsOf(cells, label));
    const estimate = (statistic: (counts: Counts) => number) =>
      withInterval(statistic(counts), others.map(statistic));
    return {
      label,
      precision: estimate(precision),
      recall: estimate(recall),
      f1: estimate(f1Where),
    };
  });
}

/** The cells of one stratum: what was predicted in it, crossed with all that an item can be. */
function cellsOf(items: readonly SampledItem[], labels: readonly string[]) {
  const predictions = [...new Set(items.map(({ predicted }) => predicted))];
  return {
    total: items.reduce((sum, { weight }) => sum + weight, 0),
    cells: predictions.flatMap((predicted) =>
      labels.map((gold) => ({
        gold,
        predicted,
        count: items.filter(
          (item) => item.gold === gold && item.predicted === predicted,
        ).length,
      })),
    ),
  };
}

function countsOf(cells: readonly Cell[], label: string): Counts {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const { gold, predicted, weight } of cells) {
    if (gold === label && predicted === label) truePositives += weight;
    else if (predicted === label) falsePositives += weight;
    else if (gold === label) falseNegatives += weight;
  }
  return { truePositives, falsePositives, falseNegatives };
}

/** F1, or NaN where the label is nowhere. */
function f1Where(counts: Counts): number {
  const { truePositives, falsePositives, falseNegatives } = counts;
  return truePositives + falsePositives + falseNegatives === 0
    ? NaN
    : f1(counts);
}

/** The interval holds the estimate itself, even where the estimate lies at the end of what is possible. */
function withInterval(
  value: number,
  replicates: readonly number[],
): Estimate | null {
  if (Number.isNaN(value)) return null;
  const interval = percentileInterval(Float64Array.from(replicates));
  if (interval === null) return null;
  const [low, high] = interval;
  return { value, interval: [Math.min(low, value), Math.max(high, value)] };
}
