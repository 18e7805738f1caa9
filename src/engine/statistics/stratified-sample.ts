/**
 * A random sample from two strata – sentences with and without a match – drawn in one pass over a collection.
 */
import type { Random } from "./random.js";
import { shuffled } from "./shuffle.js";

export const STRATA = ["matched", "unmatched"] as const;
export type Stratum = (typeof STRATA)[number];

export const ALLOCATIONS = ["equal", "proportional"] as const;
/** Half of the sample from either stratum, or as many as its share of the collection. */
export type Allocation = (typeof ALLOCATIONS)[number];

/** How many items there are of each stratum, or how many are drawn of it. */
export type StratumCounts = Readonly<Record<Stratum, number>>;

interface DrawnItem<Item> {
  readonly item: Item;
  readonly stratum: Stratum;
  /** The chance that this item had to be drawn, in (0, 1]; 1 / probability is the number of items that it stands for. */
  readonly probability: number;
}

interface Sample<Item> {
  readonly sizes: StratumCounts;
  /** In random order, so that the order tells nothing of the stratum. */
  readonly drawn: readonly DrawnItem<Item>[];
}

/** Sees one item after the other and keeps no more than it may need. */
interface Sampler<Item> {
  add(stratum: Stratum, item: Item): void;
  sample(): Sample<Item>;
}

/**
 * Draws up to `count` items, without replacement, every item of a stratum with the same chance.
 *
 * Reservoir sampling (Vitter 1985, algorithm R): how many each stratum gives is known only at the end, so each keeps
 * `count`, and a random part of them remains.
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

/** How many each stratum gives: at least one where it has any, and what one lacks the other gives. */
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
