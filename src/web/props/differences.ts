import type { Axis, Lens } from "../../engine/model.js";
import { contributionsOn } from "../../engine/score/contributions.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axesProps, type AxisProps } from "./axes.js";
import { voiceChoices, type Choice } from "./choices.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";
import {
  outletParts,
  pairParts,
  type OutletParts,
  type PairParts,
} from "./entry-parts.js";
import { keyWordsProps, type KeyWordsProps } from "./key-words.js";
import { chosenPair } from "./outlet-pair.js";

/** Outlets that are shown one by one: those with most evidence; the file has all of them. */
export const LISTED_OUTLETS = 12;

/** What the page on what makes the difference receives. */
interface DifferencesProps {
  readonly title: string;
  readonly tabs: readonly TabProps[];
  readonly lens: readonly Choice[];
  readonly voice: Lens;
  readonly action: string;
  readonly outlets: readonly string[];
  /** The two outlets that are compared; undefined where there is but one. */
  readonly pair: readonly [string, string] | undefined;
  /** Why they are not those that were asked for, or not two. */
  readonly pairNote: string | undefined;
  readonly axes: readonly (AxisProps & {
    readonly outlets: readonly OutletParts[];
    /** Names the outlets without evidence; undefined where there is none. */
    readonly without: string | undefined;
    readonly pair: PairParts | undefined;
  })[];
  /** How many outlets are left out of the lists. */
  readonly hidden: string | undefined;
  readonly keyWords: KeyWordsProps;
  readonly csvHref: string;
  readonly keyWordsCsvHref: string;
}

/** What the address asks for. */
interface DifferencesRequest {
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
  const { voice, ...wish } = request;
  const { id } = data.collection;
  const outlets = data.comparison.outlets.map(({ outlet }) => outlet);
  const pair = chosenPair(data.comparison, wish, locale);
  const named = axesProps(axes, locale);
  const listed = new Set(outletsByEvidence(data).slice(0, LISTED_OUTLETS));
  return {
    title: locale.text(data.collection.title),
    tabs: collectionTabs(id, "differences", locale),
    voice,
    lens: voiceChoices(voice, locale, (lens) => ({
      href: urls.differences(id, { voice: lens, ...wish }),
    })),
    action: urls.differences(id),
    outlets,
    pair: pair?.chosen,
    pairNote: pair?.note,
    axes: axes.flatMap((axis, index) => {
      const props = named[index];
      if (!props) return [];
      const all = contributionsOn(axis, voice, entryTotalsOf(data));
      const parts = outletParts(
        all.filter(({ outlet }) => listed.has(outlet)),
        { collection: id, axis, voice },
        locale,
      );
      const without = parts.filter((outlet) => outlet.parts.length === 0);
      return [
        {
          ...props,
          outlets: parts.filter((outlet) => outlet.parts.length > 0),
          without:
            without.length > 0
              ? locale.t("differences.without", {
                  outlets: without.map(({ outlet }) => outlet).join(", "),
                })
              : undefined,
          pair: pair?.comparable
            ? pairParts(all, pair.chosen, axis, locale)
            : undefined,
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
