import type { Interval } from "../../engine/model.js";
import {
  percentileInterval,
  REPLICATES,
  SEED,
} from "../../engine/score/bootstrap.js";
import { seededRandom } from "../../engine/score/random.js";

/** One measured figure with its interval. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** By bootstrap over the articles (or sentences, texts) that it was measured on. */
  readonly interval: Interval | null;
  /** How many of them. */
  readonly count: number;
  /** What `count` counts. */
  readonly of: string;
  /** The same lexicon without context, voice and noise. */
  readonly withoutContext?: number | undefined;
  /** Always the most frequent answer. */
  readonly majority?: number | undefined;
}

/** The statistic of all items, with a percentile interval over resampled items. */
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
