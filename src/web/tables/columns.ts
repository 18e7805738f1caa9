/**
 * Columns that several tables have.
 */
import { z } from "zod";
import type { Axis, Interval, Score, Tone } from "../../engine/model.js";
import { round } from "../../engine/round.js";
import { LENSES } from "../../engine/score/score.js";

/** A number of things. */
export const count = z.int().min(0);
/** What a text may lack. */
export const optionalText = z.string().nullable();
/** Somewhere in the text of an article. */
export const position = z.int().min(0).meta({ unit: "utf-16" });

export const axis = z.string();
export const voice = z.enum(LENSES);
const lean = z.number().min(-1).max(1).nullable();

/** A score with everything that it rests on. */
export const SCORE_COLUMNS = {
  balance: lean,
  low: lean.meta({ meaning: "balance-low" }),
  high: lean.meta({ meaning: "balance-high" }),
  hits: count,
  intensity: z.number().min(0).meta({ unit: "per-1000-words" }),
  first_pole: z.string(),
  first_hits: count,
  first_weight: z.number().min(0),
  second_pole: z.string(),
  second_hits: count,
  second_weight: z.number().min(0),
};

/** The general tone, which belongs to no axis and no voice: the same in every row of an article or outlet. */
export const TONE_COLUMNS = {
  tone: lean,
  tone_hits: count,
};

/** The fields of `SCORE_COLUMNS`. */
export function scoreCells(score: Score, { poles: [first, second] }: Axis) {
  return {
    balance: roundAny(score.balance),
    ...boundCells(score.interval),
    hits: score.hits,
    intensity: round(score.intensity),
    first_pole: first.id,
    first_hits: score.first.hits,
    first_weight: round(score.first.weight),
    second_pole: second.id,
    second_hits: score.second.hits,
    second_weight: round(score.second.weight),
  };
}

/** The fields of `TONE_COLUMNS`. */
export function toneCells({ score, hits }: Tone) {
  return { tone: roundAny(score), tone_hits: hits };
}

/** The bounds of an interval. */
export function boundCells(interval: Interval | null) {
  const [low, high] = interval ?? [null, null];
  return { low: roundAny(low), high: roundAny(high) };
}

/** A figure as every table, the API and the terminal have it. */
export function roundAny(value: number | null): number | null {
  return value === null ? null : round(value);
}
