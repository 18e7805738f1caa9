/**
 * Precision, recall and F1 for a whole collection, estimated from a stratified sample of it.
 *
 * Every sampled item stands for 1 / probability items (Horvitz & Thompson 1952). For the intervals, the shares of the cells in
 * each stratum are drawn from a Dirichlet distribution with half an imagined item in each cell (Jeffreys' prior; on its
 * intervals see Brown, Cai & DasGupta 2001). A bootstrap would be certain that nothing was missed if the sample missed nothing.
 */
import type { Interval } from "../model.js";
import { groupBy } from "../group.js";
import { REPLICATES, SEED } from "./bootstrap.js";
import { including, percentileInterval } from "./percentile.js";
import { seededRandom } from "./random.js";
import {
  type Classified,
  countClass,
  type Counts,
  f1,
  precision,
  recall,
} from "./classification.js";
import { drawShares } from "./dirichlet.js";

/** Imagined items in each cell. */
const PRIOR = 0.5;

/** An item of the sample; its weight is how many items of the collection it stands for. */
export interface SampledItem extends Classified<string> {
  readonly stratum: string;
  readonly weight: number;
}

/** A figure with its interval. */
export interface Estimate {
  /** In [0, 1]. */
  readonly value: number;
  readonly interval: Interval;
}

/** How well one label is found; a figure is null where it is undefined because nothing has the label. */
export interface LabelEstimate {
  readonly label: string;
  readonly precision: Estimate | null;
  readonly recall: Estimate | null;
  readonly f1: Estimate | null;
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
  const replicates = replicateCounts(strata, measured);
  return measured.map((label, index) => {
    const counts = countClass(items, label);
    const others = replicates[index] ?? [];
    const estimate = (statistic: (counts: Counts) => number) =>
      estimateOf(statistic(counts), others.map(statistic));
    return {
      label,
      precision: estimate(precision),
      recall: estimate(recall),
      f1: estimate(f1Where),
    };
  });
}

/** For every label in `measured` its counts in `REPLICATES` draws. */
function replicateCounts(
  strata: readonly Stratum[],
  measured: readonly string[],
): readonly (readonly Counts[])[] {
  const random = seededRandom(SEED);
  const replicates = measured.map((): Counts[] => []);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const cells = strata.flatMap(({ total, alphas, cells: own }) => {
      const shares = drawShares(alphas, random);
      return own.map(({ gold, predicted }, index) => ({
        gold,
        predicted,
        weight: total * (shares[index] ?? 0),
      }));
    });
    for (const [index, label] of measured.entries())
      replicates[index]?.push(countClass(cells, label));
  }
  return replicates;
}

/** A stratum as a table: the labels that were predicted in it, crossed with all labels. */
interface Stratum {
  /** How many items of the collection it stands for. */
  readonly total: number;
  readonly cells: readonly Classified<string>[];
  /** Items in each cell, the imagined ones included. */
  readonly alphas: readonly number[];
}

function cellsOf(
  items: readonly SampledItem[],
  labels: readonly string[],
): Stratum {
  const predictions = [...new Set(items.map(({ predicted }) => predicted))];
  const cells = predictions.flatMap((predicted) =>
    labels.map((gold) => ({ gold, predicted })),
  );
  const countOf = (cell: (typeof cells)[number]): number =>
    items.filter(
      ({ gold, predicted }) =>
        gold === cell.gold && predicted === cell.predicted,
    ).length;
  return {
    total: items.reduce((sum, { weight }) => sum + weight, 0),
    cells,
    alphas: cells.map((cell) => countOf(cell) + PRIOR),
  };
}

/** F1; NaN if the label was neither predicted nor right anywhere. */
function f1Where(counts: Counts): number {
  const { truePositives, falsePositives, falseNegatives } = counts;
  return truePositives + falsePositives + falseNegatives === 0
    ? NaN
    : f1(counts);
}

function estimateOf(
  value: number,
  replicates: readonly number[],
): Estimate | null {
  if (Number.isNaN(value)) return null;
  const interval = percentileInterval(Float64Array.from(replicates));
  return interval && { value, interval: including(value, interval) };
}
