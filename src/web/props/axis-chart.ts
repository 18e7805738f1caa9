import type { Axis, Lens, OutletProfile, Score } from "../../engine/model.js";
import type { OutletOverview } from "../../workflows/overview.js";
import type { Locale } from "../locale.js";
import { axisRowSvg } from "../svg/axis-marks.js";
import { PAGE_COLOURS } from "../svg/palette.js";
import { articleDetails } from "./article-labels.js";
import {
  isThin,
  leaning,
  scoreOf,
  scoreProps,
  type AxisProps,
  type ScoreProps,
  type Side,
} from "./axes.js";
import { strongestEvidenceHref } from "./strongest-evidence.js";

/** What a chart draws for one outlet; the file that draws it is `public/js/axis-chart.js`. */
export interface AxisMark {
  readonly outlet: string;
  readonly href: string;
  readonly balance: number | null;
  readonly interval: readonly [number, number] | null;
  /** Own and cited voice beside the whole; null unless the lens shows all voices. */
  readonly own: number | null;
  readonly cited: number | null;
  /** Whether either rests on too little evidence: it is drawn pale. */
  readonly ownIsThin: boolean;
  readonly citedIsThin: boolean;
  readonly side: Side | null;
  readonly hollow: boolean;
  readonly tooltip: readonly string[];
}

/** One outlet on one axis. */
interface AxisRow {
  readonly outlet: string;
  readonly details: string;
  readonly href: string;
  readonly score: ScoreProps;
  /** Balance and hits of either voice. */
  readonly own: string;
  readonly cited: string;
  /** The same as half a sentence; undefined unless the lens shows all voices. */
  readonly voices: string | undefined;
  readonly evidenceLabel: string;
  readonly mark: AxisMark;
  /** The mark drawn, for paper and for browsers without JavaScript. */
  readonly track: string;
}

/** One axis with a row for every outlet, the highest balance first and outlets without evidence last. */
export interface AxisChart extends AxisProps {
  readonly rows: readonly AxisRow[];
}

/** An outlet with its scores and places. */
export interface OutletArticles {
  readonly profile: OutletProfile;
  readonly overview: OutletOverview;
}

/** Sets out one axis of a comparison. */
export function axisChart(
  axis: Axis,
  props: AxisProps,
  outlets: readonly OutletArticles[],
  lens: Lens,
  locale: Locale,
): AxisChart {
  const balanceOf = ({ profile }: OutletArticles): number =>
    scoreOf(profile.axes, axis.id, lens).balance ?? -Infinity;
  return {
    ...props,
    rows: [...outlets]
      .sort((a, b) => compareDescending(balanceOf(a), balanceOf(b)))
      .map((outlet) => axisRow(axis, outlet, lens, locale)),
  };
}

function axisRow(
  axis: Axis,
  { profile, overview }: OutletArticles,
  lens: Lens,
  locale: Locale,
): AxisRow {
  const score = scoreOf(profile.axes, axis.id, lens);
  const own = scoreOf(profile.axes, axis.id, "own");
  const cited = scoreOf(profile.axes, axis.id, "cited");
  const figures = scoreProps(score, locale);
  const href = strongestEvidenceHref(overview, axis, lens, score.balance);
  const voices =
    lens === "all"
      ? locale.t("comparison.numbers.voices", {
          own: voiceInWords(own, locale),
          cited: voiceInWords(cited, locale),
        })
      : undefined;
  const mark: AxisMark = {
    outlet: profile.outlet,
    href,
    balance: score.balance,
    interval: score.interval,
    own: lens === "all" ? own.balance : null,
    cited: lens === "all" ? cited.balance : null,
    ownIsThin: isThin(own),
    citedIsThin: isThin(cited),
    side: leaning(score.balance) ?? null,
    hollow: isThin(score),
    tooltip: [
      `${figures.balance}  ${figures.interval}`,
      locale.t("comparison.tooltip.evidence", {
        count: score.hits,
        intensity: figures.intensity,
      }),
      ...(voices === undefined ? [] : [voices]),
    ],
  };
  return {
    outlet: profile.outlet,
    details:
      profile.articles === 1
        ? articleDetails(overview.firstArticle, locale)
        : locale.t("comparison.texts", { count: profile.articles }),
    href,
    score: figures,
    own: voiceFigures(own, locale),
    cited: voiceFigures(cited, locale),
    voices,
    evidenceLabel: evidenceLabel(score.hits, locale),
    mark,
    track: axisRowSvg(mark, PAGE_COLOURS),
  };
}

/** A voice may rest on a single hit while both together have plenty: its number stands beside it. */
function voiceInWords({ balance, hits }: Score, locale: Locale): string {
  return hits === 0
    ? locale.balance(null)
    : locale.t("comparison.numbers.voice", {
        balance: locale.balance(balance),
        count: hits,
      });
}

function voiceFigures({ balance, hits }: Score, locale: Locale): string {
  return hits === 0
    ? locale.balance(null)
    : `${locale.balance(balance)} (${locale.number(hits)})`;
}

/** What stands under the number of hits. */
function evidenceLabel(hits: number, locale: Locale): string {
  if (hits === 0) return locale.t("comparison.no-evidence");
  return isThin({ hits })
    ? locale.t("comparison.little-evidence")
    : locale.t("comparison.evidence", { count: hits });
}

/** Subtraction would make NaN of two missing balances. */
function compareDescending(a: number, b: number): number {
  return a === b ? 0 : b > a ? 1 : -1;
}
