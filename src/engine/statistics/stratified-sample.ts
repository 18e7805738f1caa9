/**
 * A random sample from two strata – sentences with and without a match – drawn in one pass over a collection.
 */
import type { Random } from "./random.js";
import { shuffled } from "./shuffle.js";

export const STRATA = ["matched", "unmatched"] as const;
export type Stratum = (typeof STRATA)[number];

export const ALLOCATIONS = ["equal", "proportional"] as const;
/** How a sample is divided: half of it from either stratum, or as much as its share of the collection. */
export type Allocation = (typeof ALLOCATIONS)[number];

/** How many items each stratum has, or how many are drawn from it. */
export type StratumCounts = Readonly<Record<Stratum, number>>;

interface DrawnItem<Item> {
  readonly item: Item;
  readonly stratum: Stratum;
  /** The probability with which this item was drawn, in (0, 1]; it stands for 1 / probability items. */
  readonly probability: number;
}

interface Sample<Item> {
  readonly sizes: StratumCounts;
  /** In random order, which says nothing about the stratum. */
  readonly drawn: readonly DrawnItem<Item>[];
}

/** Is shown one item after the other, and keeps no more than it may need. */
interface Sampler<Item> {
  add(stratum: Stratum, item: Item): void;
  sample(): Sample<Item>;
}

/**
 * Draws up to `count` items without replacement, every item of a stratum with the same probability.
 *
 * Reservoir sampling (Vitter 1985, algorithm R). How many items each stratum gives is known only at the end, so `count` of each
 * are kept, and a random part of these is drawn.
 */
export function createSampler<Item>(
  count: number,
  allocation: Allocation,
  random: Random,
): Sampler<Item> {
  const sizes = { matched: 0, unmatched: 0 };
  const kept: Record<Stratum, Item[]> = { matched: [], unmatched: [] };
  return {
    add(stratum, item) {
      const seen = ++sizes[stratum];
      if (seen <= count) kept[stratum].push(item);
      else {
        const place = Math.floor(random.next() * seen);
        if (place < count) kept[stratum][place] = item;
      }
    },
    sample() {
      const wanted = allocate(sizes, count, allocation);
      const drawn = STRATA.flatMap((stratum) =>
        shuffled(kept[stratum], random)
          .slice(0, wanted[stratum])
          .map((item) => ({
            item,
            stratum,
            probability: wanted[stratum] / sizes[stratum],
          })),
      );
      return { sizes: { ...sizes }, drawn: shuffled(drawn, random) };
    },
  };
}

/** How many items each stratum gives: at least one if it has any, and more if the other has too few. */
export function allocate(
  sizes: StratumCounts,
  count: number,
  allocation: Allocation,
): StratumCounts {
  const total = sizes.matched + sizes.unmatched;
  const drawn = Math.min(count, total);
  const wanted =
    allocation === "equal"
      ? Math.ceil(drawn / 2)
      : Math.round((drawn * sizes.matched) / Math.max(total, 1));
  const least = Math.max(drawn - sizes.unmatched, Math.min(sizes.matched, 1));
  const most = Math.min(
    sizes.matched,
    drawn - (sizes.unmatched > 0 && drawn > 1 ? 1 : 0),
  );
  const matched = Math.min(most, Math.max(least, wanted));
  return { matched, unmatched: drawn - matched };
}
