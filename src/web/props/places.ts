import type { Axis } from "../../engine/model.js";
import type { FoundPlaces, PlaceQuery } from "../../workflows/find-places.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axesProps, type AxisProps, type Side, sideOf } from "./axes.js";
import { voiceLabel } from "./evidence.js";

/** A line of the concordance. */
interface PlaceRow {
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  readonly side: Side;
  readonly pole: string;
  readonly voice: string;
  readonly context: readonly string[];
  readonly outlet: string;
  readonly href: string;
}

/** What the page with the places of an entry receives. */
export interface PlacesProps {
  readonly title: string;
  readonly eyebrow: string;
  readonly axis: AxisProps;
  readonly count: string;
  readonly rows: readonly PlaceRow[];
  readonly isCut: boolean;
  readonly backHref: string;
  readonly lexiconHref: string;
}

/** Sets out the places of an entry. */
export function placesProps(
  { collection, places, isCut }: FoundPlaces,
  query: PlaceQuery,
  axes: readonly Axis[],
  locale: Locale,
): PlacesProps | undefined {
  const index = axes.findIndex(({ id }) => id === query.axis);
  const axis = axes[index];
  const named = axesProps(axes, locale)[index];
  if (!axis || !named) return undefined;
  return {
    title: query.entry,
    eyebrow: [locale.text(collection.title), named.title, query.outlet]
      .filter((part) => part !== undefined)
      .join(" · "),
    axis: named,
    count: locale.t("reading.evidence", { count: places.length }),
    isCut,
    rows: places.map(({ left, keyword, right, hit, article }) => {
      const side = sideOf(hit, axis);
      return {
        left,
        keyword,
        right,
        side,
        pole: named[side],
        voice:
          hit.voice === "own"
            ? locale.t("comparison.columns.own")
            : voiceLabel(hit, locale),
        context: hit.context.map((name) => locale.t(`contexts.${name}`)),
        outlet: article.outlet,
        href: urls.article(article.id, { axis: axis.id, start: hit.start }),
      };
    }),
    backHref: urls.differences(collection.id, { voice: query.voice }),
    lexiconHref: urls.lexicon(axis.id, query.entry),
  };
}
