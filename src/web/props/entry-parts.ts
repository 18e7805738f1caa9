import type { Axis, Lens } from "../../engine/model.js";
import {
  differenceByEntry,
  type OutletContributions,
} from "../../engine/score/contributions.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { leaning, type Side } from "./axes.js";

/** Entries that an outlet shows; the others are summed up. */
const LISTED_ENTRIES = 6;
/** Entries that a pair of outlets shows. */
const LISTED_DIFFERENCES = 10;

/** One entry's part of a balance or of a difference, with its bar. */
interface PartProps {
  readonly term: string;
  readonly href: string;
  /** Signed, two decimals. */
  readonly value: string;
  readonly detail: string;
  readonly bar: Bar;
}

/** A bar to either side of 0; `length` in percent of the longest one. */
interface Bar {
  /** The pole whose colour it has. */
  readonly side: Side | undefined;
  /** Set where the pole does not tell where it points. */
  readonly points?: "left" | "right" | undefined;
  readonly length: number;
}

/** What the balance of one outlet is made of. */
export interface OutletParts {
  readonly outlet: string;
  readonly balance: string;
  readonly parts: readonly PartProps[];
  /** What is not listed, in one sentence. */
  readonly rest: string | undefined;
}

/** What sets two outlets apart on one axis. */
export interface PairParts {
  /** What their balances differ by; undefined where one of them has no evidence. */
  readonly sum: string | undefined;
  readonly rows: readonly (PartProps & {
    readonly first: string;
    readonly second: string;
  })[];
}

/** The balances taken apart, the highest first. */
export function outletParts(
  outlets: readonly OutletContributions[],
  place: {
    readonly collection: string;
    readonly axis: Axis;
    readonly voice: Lens;
  },
  locale: Locale,
): readonly OutletParts[] {
  const most = longest(
    outlets.flatMap(({ entries }) =>
      entries.map(({ contribution }) => contribution),
    ),
  );
  return [...outlets]
    .sort(
      (left, right) =>
        (right.balance ?? -Infinity) - (left.balance ?? -Infinity) || 0,
    )
    .map(({ outlet, balance, entries }) => {
      const others = entries.slice(LISTED_ENTRIES);
      return {
        outlet,
        balance: locale.balance(balance),
        parts: entries
          .slice(0, LISTED_ENTRIES)
          .map(({ entry, contribution, hits }) => ({
            term: entry,
            href: urls.places(place.collection, {
              axis: place.axis.id,
              entry,
              outlet,
              voice: place.voice,
            }),
            value: locale.balance(contribution),
            detail: locale.t("reading.evidence", { count: hits }),
            bar: barOf(contribution, most),
          })),
        rest:
          others.length === 0
            ? undefined
            : locale.t("differences.rest", {
                count: others.length,
                sum: locale.balance(
                  others.reduce(
                    (sum, { contribution }) => sum + contribution,
                    0,
                  ),
                ),
              }),
      };
    });
}

/** The difference of two outlets taken apart. */
export function pairParts(
  all: readonly OutletContributions[],
  [first, second]: readonly [string, string],
  axis: Axis,
  locale: Locale,
): PairParts {
  const left = all.find(({ outlet }) => outlet === first);
  const right = all.find(({ outlet }) => outlet === second);
  const entries = left && right && differenceByEntry(left, right);
  if (!entries) return { sum: undefined, rows: [] };
  const listed = entries.slice(0, LISTED_DIFFERENCES);
  const most = longest(listed.map(({ difference }) => difference));
  return {
    sum: locale.t("differences.pair.sum", {
      difference: locale.balance((left.balance ?? 0) - (right.balance ?? 0)),
      listed: locale.balance(
        listed.reduce((sum, { difference }) => sum + difference, 0),
      ),
      count: listed.length,
    }),
    rows: listed.map(({ entry, contributions, difference }) => ({
      term: entry,
      href: urls.lexicon(axis.id, entry),
      value: locale.balance(difference),
      detail: "",
      // What is not there adds nothing, which is not the same as adding 0.
      first: locale.balance(isIn(left, entry) ? contributions[0] : null),
      second: locale.balance(isIn(right, entry) ? contributions[1] : null),
      bar: pairBar(contributions, difference, most),
    })),
  };
}

function isIn({ entries }: OutletContributions, entry: string): boolean {
  return entries.some((one) => one.entry === entry);
}

/** Points to the outlet that more of the entry stands in, in the colour of the pole that it counts for there. */
function pairBar(
  [left, right]: readonly [number, number],
  difference: number,
  most: number,
): Bar {
  const isLeft = Math.abs(left) >= Math.abs(right);
  return {
    ...barOf(difference, most),
    side: leaning(isLeft ? left : right),
    points: isLeft ? "left" : "right",
  };
}

function longest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function barOf(value: number, most: number): Bar {
  return {
    side: leaning(value),
    length: most === 0 ? 0 : Math.round((1000 * Math.abs(value)) / most) / 10,
  };
}
