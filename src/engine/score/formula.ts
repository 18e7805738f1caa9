/**
 * Formulas: the ways to put the lean of a text into one number (DESIGN §6). Positive is towards the first pole.
 */
import type { Interval, PoleTotal } from "../model.js";
import { balanceOf } from "../statistics/bootstrap.js";
import { Z_95 } from "../statistics/normal.js";
import type { PoleTotals } from "./pole-totals.js";

export type Formula = "balance" | "log-ratio" | "share";

/** A log ratio with its standard error. */
export interface LogRatio {
  readonly value: number;
  readonly standardError: number;
  /** value ± 1.96 standard errors. */
  readonly interval: Interval;
}

/**
 * ln((P + .5) / (N + .5)) of the hits at both poles, in (-∞, ∞), with the standard error √(1/(P + .5) + 1/(N + .5)).
 *
 * Lowe, Benoit, Mikhaylov & Laver 2011, „Scaling Policy Preferences from Coded Political Texts".
 */
export function logRatio({ first, second }: PoleTotals): LogRatio {
  const value = Math.log((first.hits + 0.5) / (second.hits + 0.5));
  const standardError = Math.sqrt(
    1 / (first.hits + 0.5) + 1 / (second.hits + 0.5),
  );
  const half = Z_95 * standardError;
  return { value, standardError, interval: [value - half, value + half] };
}

/** Hits of each pole per 1,000 words, and their difference. */
export interface Shares {
  readonly first: number;
  readonly second: number;
  readonly difference: number;
}

/**
 * The share of a text's words that is found at each pole, per 1,000 words; NaN for a text without words.
 *
 * As LIWC counts (Pennebaker et al. 2015), in thousandths instead of hundredths.
 */
export function sharesOf({ first, second }: PoleTotals, words: number): Shares {
  const share = ({ hits }: PoleTotal): number => (1000 * hits) / words;
  return {
    first: share(first),
    second: share(second),
    difference: share(first) - share(second),
  };
}

/** The lean by one formula; null without evidence, whatever the formula would make of none. */
export function leanBy(
  formula: Formula,
  totals: PoleTotals,
  words: number,
): number | null {
  const { first, second } = totals;
  if (first.hits + second.hits === 0) return null;
  switch (formula) {
    case "balance":
      return balanceOf(first.weight, second.weight);
    case "log-ratio":
      return logRatio(totals).value;
    case "share":
      return sharesOf(totals, words).difference;
  }
}
