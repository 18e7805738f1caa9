/**
 * Traps: sentences with the evidence that they must yield, each a rule of German that word counting breaks.
 */
import { type Analyzer, createAnalyzer } from "../../engine/analyze.js";
import type { Dictionary } from "../../engine/morphology/dictionary.js";
import { withInterval } from "../../engine/statistics/with-interval.js";
import { requireLexicons } from "../../lexicons/load.js";
import type { Axis } from "../../engine/model.js";
import type { Gold, Trap } from "../../importers/gold.js";
import type { Measure } from "./measure.js";

/** A trap with what it yielded. */
export interface TrapResult {
  readonly trap: Trap;
  readonly found: readonly string[];
  readonly passed: boolean;
}

/** Runs every trap with the lexicon that belongs to them. */
export function runTraps(
  gold: Gold,
  dictionary: Dictionary,
  axes: readonly Axis[],
): readonly TrapResult[] {
  if (gold.traps.length === 0) return [];
  const analyzer = createAnalyzer(
    dictionary,
    requireLexicons(gold.trapLexicons, dictionary, axes),
  );
  return gold.traps.map((trap) => runTrap(trap, analyzer));
}

function runTrap(trap: Trap, analyzer: Analyzer): TrapResult {
  const found = analyzer
    .analyze(trap)
    .evidence.map(({ axis, pole, voice }) => `${axis}:${pole}:${voice}`);
  const left = [...found];
  const allFound = trap.expect.every((expected) => {
    const index = left.findIndex(
      (piece) => piece === expected || piece.startsWith(`${expected}:`),
    );
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
  return { trap, found, passed: allFound && left.length === 0 };
}

/** Share of traps passed. */
export function measureTraps(
  results: readonly TrapResult[],
): readonly Measure[] {
  if (results.length === 0) return [];
  const share = (items: readonly TrapResult[]): number =>
    items.filter(({ passed }) => passed).length / items.length;
  return [{ name: "traps", of: "sentences", ...withInterval(results, share) }];
}
