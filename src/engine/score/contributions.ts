/**
 * Contributions: the parts of an outlet's balance that its entries have. They sum to the balance (see `contributionOf`).
 */
import type { Axis, Lens } from "../model.js";
import { balanceOf, signedWeight } from "../balance.js";
import { type EntryName, entryNameKey } from "./entry-name.js";
import type { EntryTotal, EntryTotals, EntryUse } from "./entry-totals.js";
import { type PoleTotals, sumTotals, totalsByPole } from "./pole-totals.js";

/** The contribution of one entry at one effective pole in one voice. */
interface UseContribution extends EntryUse {
  readonly contribution: number;
}

/** The contribution of one entry on one axis, through one lens. */
interface EntryContribution extends EntryName, PoleTotals {
  readonly hits: number;
  readonly articles: number;
  /** In [-1, 1]; positive towards the first pole. */
  readonly contribution: number;
  /** Its parts, by pole and voice. */
  readonly uses: readonly UseContribution[];
}

/** The balance of an outlet on one axis through one lens, with the contributions of its entries. */
export interface OutletContributions extends PoleTotals {
  readonly outlet: string;
  /** The sum of the contributions; null without evidence. */
  readonly balance: number | null;
  readonly hits: number;
  /** Those with the greatest absolute contribution first. */
  readonly entries: readonly EntryContribution[];
}

/** The contributions in every outlet on one axis, through one lens; outlets by name. */
export function contributionsOn(
  axis: Axis,
  lens: Lens,
  totals: Pick<EntryTotals, "byOutlet">,
): readonly OutletContributions[] {
  return [...totals.byOutlet()].map(([outlet, entries]) => {
    const own = entries
      .filter((total) => total.axis === axis.id && total.articles[lens] > 0)
      .map((total) => {
        const uses = usesThrough(lens, total);
        return { total, uses, ...totalsByPole(axis, uses) };
      });
    const first = sumTotals(own.map((entry) => entry.first));
    const second = sumTotals(own.map((entry) => entry.second));
    const weight = first.weight + second.weight;
    return {
      outlet,
      balance: balanceOf(first.weight, second.weight),
      hits: first.hits + second.hits,
      first,
      second,
      entries: own
        .map(({ total, uses, ...poles }): EntryContribution => ({
          entry: total.entry,
          entryPole: total.entryPole,
          ...poles,
          hits: poles.first.hits + poles.second.hits,
          articles: total.articles[lens],
          contribution: (poles.first.weight - poles.second.weight) / weight,
          uses: uses.map((use) => ({
            ...use,
            contribution: signedWeight(use, axis) / weight,
          })),
        }))
        .sort(byStrength(({ contribution }) => contribution)),
    };
  });
}

/** What one entry contributes to the difference between two outlets. */
interface EntryDifference extends EntryName {
  /** Its contribution in the first outlet and in the second; 0 where it is not used. */
  readonly contributions: readonly [number, number];
  /** The first contribution minus the second. */
  readonly difference: number;
}

/**
 * What each entry contributes to the difference between two outlets, the greatest first; the parts sum to the first balance
 * minus the second. Null if either outlet has no evidence, since there is no difference to explain.
 */
export function differenceByEntry(
  first: OutletContributions,
  second: OutletContributions,
): readonly EntryDifference[] | null {
  if (first.balance === null || second.balance === null) return null;
  const pairs = new Map<string, EntryDifference>();
  for (const [side, { entries }] of [first, second].entries())
    for (const { entry, entryPole, contribution } of entries) {
      const key = entryNameKey({ entry, entryPole });
      const [left, right] = pairs.get(key)?.contributions ?? [0, 0];
      const contributions =
        side === 0
          ? ([contribution, right] as const)
          : ([left, contribution] as const);
      const difference = contributions[0] - contributions[1];
      pairs.set(key, { entry, entryPole, contributions, difference });
    }
  return [...pairs.values()].sort(byStrength(({ difference }) => difference));
}

function usesThrough(lens: Lens, { uses }: EntryTotal): readonly EntryUse[] {
  return uses.filter(({ voice }) => lens === "all" || voice === lens);
}

/** Orders items by absolute strength, the greatest first, and equal ones by name. */
function byStrength<Item extends { readonly entry: string }>(
  strengthOf: (item: Item) => number,
): (left: Item, right: Item) => number {
  return (left, right) =>
    Math.abs(strengthOf(right)) - Math.abs(strengthOf(left)) ||
    left.entry.localeCompare(right.entry, "de");
}
