/**
 * The tables of a comparison.
 */
import { z } from "zod";
import type { Axis, Comparison } from "../../engine/model.js";
import { LENSES } from "../../engine/score/score.js";
import {
  axis,
  boundCells,
  count,
  roundAny,
  SCORE_COLUMNS,
  scoreCells,
  TONE_COLUMNS,
  toneCells,
  voice,
} from "./columns.js";
import { defineTable, type RowOf } from "./table.js";

type Compared = Readonly<{ comparison: Comparison }>;

export const COMPARISON_TABLE = defineTable("comparison", {
  axis,
  outlet: z.string(),
  voice,
  articles: count,
  words: count,
  ...SCORE_COLUMNS,
  ...TONE_COLUMNS,
});

/** One row per axis, outlet and voice. */
export function comparisonRows(
  { comparison }: Compared,
  axes: readonly Axis[],
): RowOf<typeof COMPARISON_TABLE>[] {
  return axes.flatMap((one) =>
    comparison.outlets.flatMap(({ outlet, articles, words, axes, tone }) => {
      const scores = axes[one.id];
      if (!scores) return [];
      return LENSES.map((lens) => ({
        axis: one.id,
        outlet,
        voice: lens,
        articles,
        words,
        ...scoreCells(scores[lens], one),
        ...toneCells(tone),
      }));
    }),
  );
}

const difference = z.number().min(-2).max(2).nullable();

export const VERDICT_TABLE = defineTable("verdicts", {
  axis,
  first: z.string().meta({ meaning: "first-outlet" }),
  second: z.string().meta({ meaning: "second-outlet" }),
  difference,
  low: difference.meta({ meaning: "difference-low" }),
  high: difference.meta({ meaning: "difference-high" }),
  verdict: z.enum(["different", "indistinguishable", "too-little-evidence"]),
  single_text: z.boolean(),
});

/** One row per axis and pair of outlets. */
export function verdictRows({
  comparison,
}: Compared): RowOf<typeof VERDICT_TABLE>[] {
  return comparison.verdicts.map((pair) => ({
    axis: pair.axis,
    first: pair.outlets[0],
    second: pair.outlets[1],
    difference: roundAny(pair.difference),
    ...boundCells(pair.interval),
    verdict: pair.verdict,
    single_text: pair.singleText,
  }));
}

export const TONE_TABLE = defineTable("tone", {
  outlet: z.string(),
  ...TONE_COLUMNS,
});

/** One row per outlet: the general tone, which belongs to no axis and no voice. */
export function toneRows({ comparison }: Compared): RowOf<typeof TONE_TABLE>[] {
  return comparison.outlets.map(({ outlet, tone }) => ({
    outlet,
    ...toneCells(tone),
  }));
}
