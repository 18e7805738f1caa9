/**
 * Formulas: ways to express the lean of a text as one number (DESIGN §6), which is positive towards the first pole.
 */
import { balanceOf } from "../balance.js";
import type { PoleTotals } from "./pole-totals.js";

export type Formula = "balance" | "log-ratio" | "share";

/** A log ratio with its standard error. */
interface LogRatio {
  readonly value: number;
  readonly standardError: number;
}

/**
 * ln((P + .5) / (N + .5)) of the hits at both poles, in (-∞, ∞), with the standard error √(1/(P + .5) + 1/(N + .5)).
 *
 * Lowe, Benoit, Mikhaylov & Laver 2011, „Scaling Policy Preferences from Coded Political Texts“.
 */
export function logRatio({ first, second }: PoleTotals): LogRatio {
  const value = Math.log((first.hits + 0.5) / (second.hits + 0.5));
  const standardError = Math.sqrt(
    1 / (first.hits + 0.5) + 1 / (second.hits + 0.5),
  );
  return { value, standardError };
}

/**
 * Hits at the first pole minus hits at the second, per 1,000 words of the text; NaN for a text without words.
 *
 * Shares of words as in LIWC (Pennebaker et al. 2015), in thousandths instead of hundredths.
 */
function shareDifference({ first, second }: PoleTotals, words: number): number {
  return (1000 * first.hits) / words - (1000 * second.hits) / words;
}

/** The lean of a text by one formula; null without evidence, also where the formula would give a number. */
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
      return shareDifference(totals, words);
  }
}
