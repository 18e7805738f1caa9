import type { Axis } from "../../engine/model.js";
import type { SpeakerCount } from "../../engine/score/speakers.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import {
  axesProps,
  isThin,
  leaning,
  type AxisProps,
  type Side,
} from "./axes.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";

/** Where the words of a speaker lean on one axis. */
interface SpeakerLeanProps {
  readonly axis: AxisProps;
  readonly balance: string;
  readonly hits: string;
  /** In percent from the second pole to the first; undefined without evidence. */
  readonly at: number | undefined;
  readonly side: Side | undefined;
  readonly thin: boolean;
}

/** How much of a speaker there is, in figures. */
interface SpeakerFigures {
  readonly quotes: string;
  readonly words: string;
  readonly articles: string;
  /** Words in percent of those of the named speaker who has most; undefined for those without a name. */
  readonly length: number | undefined;
  readonly leans: readonly SpeakerLeanProps[];
}

/** A speaker, and in which outlets they are quoted. */
interface SpeakerProps extends SpeakerFigures {
  readonly name: string;
  /** Where only one outlet quotes them; `outlets` is empty then. */
  readonly onlyOutlet: string | undefined;
  readonly outlets: readonly (SpeakerFigures & { readonly outlet: string })[];
}

/** What the page on those who are quoted receives. */
interface SpeakersProps {
  readonly title: string;
  readonly tabs: readonly TabProps[];
  readonly axes: readonly AxisProps[];
  readonly speakers: readonly SpeakerProps[];
  readonly csvHref: string;
}

/** Sets out who is quoted in a collection. */
export function speakersProps(
  data: CollectionOverview,
  axes: readonly Axis[],
  locale: Locale,
): SpeakersProps {
  const { id } = data.collection;
  const named = axesProps(axes, locale);
  // Those without a name are many: their bar would make all the others vanish.
  const most = Math.max(
    1,
    ...data.speakers
      .filter(({ name }) => name !== undefined)
      .map(({ words }) => words),
  );
  const figures = (count: SpeakerCount, isNamed: boolean): SpeakerFigures => ({
    quotes: locale.number(count.quotes),
    words: locale.number(count.words),
    articles: locale.number(count.articles),
    length: isNamed ? Math.round((1000 * count.words) / most) / 10 : undefined,
    leans: named.map((axis) => leanProps(axis, count, locale)),
  });
  return {
    title: locale.text(data.collection.title),
    tabs: collectionTabs(id, "speakers", locale),
    axes: named,
    speakers: data.speakers.map((speaker) => ({
      name: speaker.name ?? locale.t("speakers.unnamed"),
      ...figures(speaker, speaker.name !== undefined),
      ...(speaker.outlets.length === 1
        ? { onlyOutlet: speaker.outlets[0]?.outlet, outlets: [] }
        : {
            onlyOutlet: undefined,
            outlets: speaker.outlets.map((part) => ({
              outlet: part.outlet,
              ...figures(part, speaker.name !== undefined),
            })),
          }),
    })),
    csvHref: urls.speakersData(id, "csv"),
  };
}

function leanProps(
  axis: AxisProps,
  { axes }: SpeakerCount,
  locale: Locale,
): SpeakerLeanProps {
  const { balance, hits } = axes[axis.id] ?? { balance: null, hits: 0 };
  return {
    axis,
    balance: locale.balance(balance),
    hits: locale.t("reading.evidence", { count: hits }),
    at: balance === null ? undefined : Math.round(50 * (balance + 1)),
    side: leaning(balance),
    thin: isThin({ hits }),
  };
}
