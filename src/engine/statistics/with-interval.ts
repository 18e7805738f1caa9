import type { Interval } from "../model.js";
import { REPLICATES, SEED } from "./bootstrap.js";
import { percentileInterval } from "./percentile.js";
import { seededRandom } from "./random.js";

/**
 * A statistic of items with its 95 % percentile interval, by bootstrap over the items; the same items always give the
 * same interval.
 */
export function withInterval<Item>(
  items: readonly Item[],
  statistic: (items: readonly Item[]) => number,
): {
  readonly value: number;
  readonly interval: Interval | null;
  readonly count: number;
} {
  const random = seededRandom(SEED);
  const replicates = Float64Array.from({ length: REPLICATES }, () =>
    statistic(
      items.map(
        (item) => items[Math.floor(random.next() * items.length)] ?? item,
      ),
    ),
  );
  return {
    value: statistic(items),
    interval: percentileInterval(replicates),
    count: items.length,
  };
}
