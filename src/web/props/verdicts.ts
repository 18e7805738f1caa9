import type { PairVerdict, Verdict } from "../../engine/model.js";
import type { Locale } from "../locale.js";
import type { AxisProps } from "./axes.js";

const ORDER: readonly Verdict[] = [
  "different",
  "indistinguishable",
  "too-little-evidence",
];

/** How two outlets stand to each other on an axis. */
export interface VerdictRow {
  readonly verdict: Verdict;
  readonly label: string;
  /** Named so that the difference is not negative: the first one leans more to the axis' first pole. */
  readonly outlets: readonly [string, string];
  readonly difference: string;
  readonly interval: string;
  /** Whether one text stands for either of them. */
  readonly singleText: boolean;
}

/** The verdicts on one axis: what can be told apart, and the rest. */
export interface AxisVerdicts {
  readonly axis: AxisProps;
  readonly different: readonly VerdictRow[];
  readonly others: readonly VerdictRow[];
}

/** Sorts the verdicts by axis, by kind and by size. */
export function verdictsByAxis(
  axes: readonly AxisProps[],
  verdicts: readonly PairVerdict[],
  locale: Locale,
): readonly AxisVerdicts[] {
  return axes.map((axis) => {
    const rows = verdicts
      .filter((verdict) => verdict.axis === axis.id)
      .sort(
        (a, b) =>
          ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
          Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0),
      )
      .map((verdict) => verdictRow(verdict, locale));
    return {
      axis,
      different: rows.filter((row) => row.verdict === "different"),
      others: rows.filter((row) => row.verdict !== "different"),
    };
  });
}

function turned(verdict: PairVerdict): PairVerdict {
  const { outlets, difference, interval } = verdict;
  if (difference === null || difference >= 0) return verdict;
  return {
    ...verdict,
    outlets: [outlets[1], outlets[0]],
    difference: -difference,
    interval: interval && [-interval[1], -interval[0]],
  };
}

/** A verdict in words and figures. */
export function verdictRow(asJudged: PairVerdict, locale: Locale): VerdictRow {
  const verdict = turned(asJudged);
  return {
    verdict: verdict.verdict,
    label: locale.t(`verdicts.${verdict.verdict}`),
    outlets: verdict.outlets,
    singleText: verdict.singleText,
    // A size needs no sign; its interval has one where it reaches beyond 0.
    difference:
      verdict.difference === null ? "–" : locale.number(verdict.difference, 2),
    interval: locale.range(verdict.interval),
  };
}
