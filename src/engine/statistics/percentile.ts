/**
 * Percentile intervals of replicates.
 */
import type { Interval } from "../model.js";

/** The share of the replicates that lie within an interval. */
export const CONFIDENCE = 0.95;

/**
 * The 95 % percentile interval; null if fewer than half of the replicates have a value.
 *
 * @param replicates NaN for no value; they are rearranged
 */
export function percentileInterval(replicates: Float64Array): Interval | null {
  let count = 0;
  for (const value of replicates)
    if (!Number.isNaN(value)) replicates[count++] = value;
  if (count < replicates.length / 2) return null;
  const values = replicates.subarray(0, count);
  const tail = (1 - CONFIDENCE) / 2;
  return [quantile(values, tail), quantile(values, 1 - tail)];
}

/**
 * The interval, widened where it leaves a value out: the estimate itself must always lie within its own interval.
 */
export function including(value: number, [low, high]: Interval): Interval {
  return [Math.min(low, value), Math.max(high, value)];
}

/**
 * A quantile, by linear interpolation between order statistics (Hyndman & Fan 1996, type 7: the default of R and NumPy).
 *
 * @param values at least one; they are rearranged
 * @param share in [0, 1]
 */
export function quantile(values: Float64Array, share: number): number {
  const position = share * (values.length - 1);
  const below = Math.floor(position);
  const low = orderStatistic(values, below);
  let high = Infinity;
  for (let index = below + 1; index < values.length; index++)
    high = Math.min(high, values[index] ?? Infinity);
  return high === Infinity ? low : low + (high - low) * (position - below);
}

/**
 * The value that would stand at `rank` (from 0) if the values were sorted; afterwards smaller values stand before it and
 * greater ones behind it. Finding two of a thousand takes a fifth of the time of sorting (Hoare 1961, “Algorithm 65: Find”).
 */
function orderStatistic(values: Float64Array, rank: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >>> 1] ?? NaN;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? NaN) < pivot) left++;
      while ((values[right] ?? NaN) > pivot) right--;
      if (left > right) break;
      const moved = values[left] ?? NaN;
      values[left++] = values[right] ?? NaN;
      values[right--] = moved;
    }
    if (rank <= right) to = right;
    else if (rank >= left) from = left;
    else break;
  }
  return values[rank] ?? NaN;
}
