/**
 * Log-odds ratio with an informative Dirichlet prior: how much more a word belongs to one text than to another.
 *
 * Monroe, Colaresi & Quinn 2008, „Fightin' Words“, equations 15, 16, 19 and 22. The prior pulls rare words towards
 * no difference, so that neither the commonest nor the rarest words head the list.
 */
import type { Interval } from "../model.js";
import { Z_95 } from "../statistics/normal.js";

/** A word in a text, or in many taken together. */
interface Frequency {
  readonly count: number;
  /** Words counted in all. */
  readonly total: number;
}

/** What is believed before looking: `word` of `total` imagined words. */
interface Prior {
  readonly word: number;
  readonly total: number;
}

export interface LogOdds {
  /** Positive where the word belongs to the first text. */
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
