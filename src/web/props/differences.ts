import type { Axis, Lens } from "../../engine/model.js";
import {
  contributionsOn,
  differenceByEntry,
  type OutletContributions,
} from "../../engine/score/contributions.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axesProps, leaning, type AxisProps, type Side } from "./axes.js";
import { voiceChoices, type Choice } from "./choices.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";
import { keyWordsProps, type KeyWordsProps } from "./key-words.js";

/** Entries that an outlet shows; the others are summed up. */
const LISTED_ENTRIES = 6;
/** Entries that a pair of outlets shows. */
const LISTED_DIFFERENCES = 10;
/** Outlets that are shown one by one: those with most evidence; the file has all of them. */
export const LISTED_OUTLETS = 12;

/** One entry's part of a balance or of a difference, with its bar. */
export interface PartProps {
  readonly term: string;
  readonly href: string;
  /** Signed, two decimals. */
  readonly value: string;
  readonly detail: string;
  readonly bar: Bar;
}

/** A bar to either side of 0; `length` in percent of the longest one. */
export interface Bar {
  readonly side: Side | undefined;
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

/** What the page on what makes the difference receives. */
export interface DifferencesProps {
  readonly title: string;
  readonly tabs: readonly TabProps[];
  readonly lens: readonly Choice[];
  readonly voice: Lens;
  readonly action: string;
  readonly outlets: readonly string[];
  /** The two outlets that are compared; undefined where there is but one. */
  readonly pair: readonly [string, string] | undefined;
  readonly axes: readonly (AxisProps & {
    readonly outlets: readonly OutletParts[];
    readonly pair: PairParts | undefined;
  })[];
  /** How many outlets are left out of the lists. */
  readonly hidden: string | undefined;
  readonly keyWords: KeyWordsProps;
  readonly csvHref: string;
  readonly keyWordsCsvHref: string;
}

/** What the address asks for. */
export interface DifferencesRequest {
  readonly voice: Lens;
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

/** Sets out the page on what makes the difference. */
export function differencesProps(
  data: CollectionOverview,
  axes: readonly Axis[],
  request: DifferencesRequest,
  locale: Locale,
): DifferencesProps {
  const { voice } = request;
  const { id } = data.collection;
  const outlets = data.comparison.outlets.map(({ outlet }) => outlet);
  const pair = chosenPair(data, request);
  const named = axesProps(axes, locale);
  const listed = new Set(outletsByEvidence(data).slice(0, LISTED_OUTLETS));
  return {
    title: locale.text(data.collection.title),
    tabs: collectionTabs(id, "differences", locale),
    voice,
    lens: voiceChoices(voice, locale, (lens) => ({
      href: urls.differences(id, { voice: lens, ...pairQuery(pair) }),
    })),
    action: urls.differences(id),
    outlets,
    pair,
    axes: axes.flatMap((axis, index) => {
      const props = named[index];
      if (!props) return [];
      const all = contributionsOn(axis, voice, entryTotalsOf(data));
      return [
        {
          ...props,
          outlets: outletParts(
            all.filter(({ outlet }) => listed.has(outlet)),
            { collection: id, axis, voice },
            locale,
          ),
          pair: pair && pairParts(all, pair, axis, locale),
        },
      ];
    }),
    hidden:
      outlets.length > listed.size
        ? locale.t("differences.hidden", {
            shown: listed.size,
            count: outlets.length - listed.size,
          })
        : undefined,
    keyWords: keyWordsProps(data, listed, locale),
    csvHref: urls.differencesData(id, "csv"),
    keyWordsCsvHref: urls.keyWordsData(id, "csv"),
  };
}

/** What every outlet has of every entry, as the engine wants it. */
export function entryTotalsOf({ outlets }: CollectionOverview) {
  return {
    byOutlet: () =>
      new Map(outlets.map(({ outlet, entries }) => [outlet, entries])),
  };
}

/** The outlets' names, the one with most evidence first. */
function outletsByEvidence({
  comparison,
}: CollectionOverview): readonly string[] {
  const hitsOf = (outlet: (typeof comparison.outlets)[number]): number =>
    Object.values(outlet.axes).reduce((sum, { all }) => sum + all.hits, 0);
  return [...comparison.outlets]
    .sort((left, right) => hitsOf(right) - hitsOf(left))
    .map(({ outlet }) => outlet);
}

/** The two that are asked for; otherwise those that differ most for sure, or the first two. */
function chosenPair(
  { comparison }: CollectionOverview,
  { first, second }: DifferencesRequest,
): readonly [string, string] | undefined {
  const outlets = comparison.outlets.map(({ outlet }) => outlet);
  const isKnown = (outlet: string | undefined): outlet is string =>
    outlet !== undefined && outlets.includes(outlet);
  if (isKnown(first) && isKnown(second) && first !== second)
    return [first, second];
  const [clearest] = comparison.verdicts
    .filter(({ verdict }) => verdict === "different")
    .sort(
      (left, right) =>
        Math.abs(right.difference ?? 0) - Math.abs(left.difference ?? 0),
    );
  if (clearest) return clearest.outlets;
  const [one, other] = outlets;
  return one === undefined || other === undefined ? undefined : [one, other];
}

function pairQuery(pair: readonly [string, string] | undefined) {
  return pair && { first: pair[0], second: pair[1] };
}

function outletParts(
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

function pairParts(
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
      first: locale.balance(contributions[0]),
      second: locale.balance(contributions[1]),
      bar: barOf(difference, most),
    })),
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
