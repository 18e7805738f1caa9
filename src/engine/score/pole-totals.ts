import type { Axis, PoleTotal } from "../model.js";

/** The evidence at both poles of an axis. */
export interface PoleTotals {
  readonly first: PoleTotal;
  readonly second: PoleTotal;
}

/** Adds up hits and weights. */
export function sumTotals(totals: readonly PoleTotal[]): PoleTotal {
  return {
    hits: totals.reduce((sum, { hits }) => sum + hits, 0),
    weight: totals.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Adds up evidence of one axis by its effective pole. */
export function totalsByPole(
  { poles: [firstPole] }: Axis,
  evidence: readonly (PoleTotal & { readonly pole: string })[],
): PoleTotals {
  return {
    first: sumTotals(evidence.filter(({ pole }) => pole === firstPole.id)),
    second: sumTotals(evidence.filter(({ pole }) => pole !== firstPole.id)),
  };
}
