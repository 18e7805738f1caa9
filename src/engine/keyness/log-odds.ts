/**
 * The log-odds ratio with an informative Dirichlet prior: how much more typical a word is of one text than of another.
 *
 * Monroe, Colaresi & Quinn 2008, “Fightin' Words”, equations 15, 16, 19 and 22. The prior pulls rare words towards 0, so that
 * neither the most common nor the rarest words head the list.
 */
import type { Interval } from "../model.js";
import { Z_95 } from "../statistics/normal.js";

/** A word in a text, or in several texts taken together. */
interface Frequency {
  readonly count: number;
  /** How many words were counted. */
  readonly total: number;
}

/** What is assumed beforehand: `total` imagined words, `word` of them this one. */
interface Prior {
  readonly word: number;
  readonly total: number;
}

export interface LogOdds {
  /** The log-odds ratio δ, in (-∞, ∞); positive if the word is more typical of the first text. */
  readonly delta: number;
  /** δ in standard errors. */
  readonly z: number;
  /** δ ± 1.96 standard errors. */
  readonly interval: Interval;
}

/** Compares the odds of a word in two texts. */
export function logOdds(
  first: Frequency,
  second: Frequency,
  prior: Prior,
): LogOdds {
  const delta = logit(first, prior) - logit(second, prior);
  const standardError = Math.sqrt(
    1 / (first.count + prior.word) + 1 / (second.count + prior.word),
  );
  const half = Z_95 * standardError;
  return {
    delta,
    z: delta / standardError,
    interval: [delta - half, delta + half],
  };
}

function logit({ count, total }: Frequency, prior: Prior): number {
  const weight = count + prior.word;
  return Math.log(weight / (total + prior.total - weight));
}
