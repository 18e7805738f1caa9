import type { Lens } from "../../engine/model.js";
import type { Locale } from "../locale.js";
import { mapFigureSvg } from "../svg/map-chart.js";
import { urls } from "../urls.js";
import type { OutletArticles } from "./axis-chart.js";
import {
  isThin,
  scoreOf,
  scoreProps,
  type AxisProps,
  type ScoreProps,
} from "./axes.js";

type Bounds = readonly [number, number] | null;

/** What the chart draws for one outlet; the file that draws it is `public/js/map-chart.js`. */
export interface MapMark {
  readonly label: string;
  readonly outlet: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly xInterval: Bounds;
  readonly yInterval: Bounds;
  readonly hollow: boolean;
  readonly tooltip: readonly string[];
}

/** Two axes at once. */
export interface MapProps {
  readonly x: AxisProps;
  readonly y: AxisProps;
  readonly rows: readonly {
    readonly outlet: string;
    readonly x: ScoreProps;
    readonly y: ScoreProps;
  }[];
  readonly marks: readonly MapMark[];
  /** The map drawn, for paper and for browsers without JavaScript. */
  readonly drawn: string;
  /** All axes to choose from, when there are more than two. */
  readonly options: readonly AxisProps[];
}

/** Sets out the map; undefined where a collection is measured on one axis only. */
export function mapProps(
  axes: readonly AxisProps[],
  chosen: { readonly x?: string | undefined; readonly y?: string | undefined },
  outlets: readonly OutletArticles[],
  lens: Lens,
  locale: Locale,
): MapProps | undefined {
  const x = axes.find(({ id }) => id === chosen.x) ?? axes[0];
  const y =
    axes.find(({ id }) => id === chosen.y && id !== x?.id) ??
    axes.find(({ id }) => id !== x?.id);
  if (!x || !y) return undefined;
  const labels = shortNames(outlets.map(({ profile }) => profile.outlet));
  const points = outlets.map(({ profile, overview }, index) => ({
    label: labels[index] ?? profile.outlet,
    outlet: profile.outlet,
    articleId: overview.firstArticle.id,
    x: scoreOf(profile.axes, x.id, lens),
    y: scoreOf(profile.axes, y.id, lens),
  }));
  const marks: readonly MapMark[] = points.flatMap((point) =>
    point.x.balance === null || point.y.balance === null
      ? []
      : [
          {
            label: point.label,
            outlet: point.outlet,
            href: urls.article(point.articleId, { axis: x.id, voice: lens }),
            x: point.x.balance,
            y: point.y.balance,
            xInterval: point.x.interval,
            yInterval: point.y.interval,
            hollow: isThin(point.x) || isThin(point.y),
            tooltip: [
              { axis: x, score: point.x },
              { axis: y, score: point.y },
            ].map(
              ({ axis, score }) =>
                `${axis.title} ${locale.balance(score.balance)}  ${locale.interval(score.interval)}`,
            ),
          },
        ],
  );
  return {
    x,
    y,
    rows: points.map((point) => ({
      outlet: point.outlet,
      x: scoreProps(point.x, locale),
      y: scoreProps(point.y, locale),
    })),
    marks,
    drawn: mapFigureSvg(marks),
    options: axes.length > 2 ? axes : [],
  };
}

/** In characters: more would not fit beside a dot. */
const LONGEST_LABEL = 24;

/** Outlets without what stands in brackets and cut after a word, where they stay distinct. */
function shortNames(outlets: readonly string[]): readonly string[] {
  const bare = distinctOr(
    outlets,
    outlets.map((outlet) => outlet.replace(/\s*\([^()]*\)$/u, "")),
  );
  return distinctOr(bare, bare.map(shorten));
}

function distinctOr(
  names: readonly string[],
  shorter: readonly string[],
): readonly string[] {
  return new Set(shorter).size === new Set(names).size ? shorter : names;
}

function shorten(name: string): string {
  if (name.length <= LONGEST_LABEL) return name;
  const start = name.slice(0, LONGEST_LABEL);
  const words = /^(.{8,})[\s,-]+\S*$/u.exec(start)?.[1] ?? start;
  return `${words}…`;
}
