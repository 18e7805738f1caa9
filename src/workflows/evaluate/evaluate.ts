/**
 * Evaluation: everything the engine claims, measured against hand-coded data.
 */
import { createAnalyzer } from "../../engine/analyze.js";
import type { Lexicon } from "../../engine/model.js";
import type { Dictionary } from "../../engine/morphology/dictionary.js";
import type { Gold } from "../../importers/gold.js";
import {
  codedAxes,
  measureFraming,
  resultsOf,
  type UnitResult,
} from "./framing.js";
import { measureKnownGroups } from "./known-groups.js";
import type { Measure } from "./measure.js";
import { measureTraps, runTraps, type TrapResult } from "./traps.js";
import { measureNoise, measureVoice } from "./voice-and-noise.js";

export interface Evaluation {
  readonly measures: readonly Measure[];
  /** Coded units where a prediction and the coding differ. */
  readonly errors: readonly UnitResult[];
  readonly failedTraps: readonly TrapResult[];
}

/** Measures the lexicons and the engine on coded data. @throws UserError `coding-unknown` */
export function evaluate(
  gold: Gold,
  lexicons: readonly Lexicon[],
  dictionary: Dictionary,
): Evaluation {
  const axes = lexicons.map(({ axis }) => axis);
  const analyzer = createAnalyzer(dictionary, lexicons);
  const plain = createAnalyzer(dictionary, lexicons, { context: false });
  const coded = codedAxes(gold.coded, axes);
  const results = resultsOf(gold.coded, analyzer, plain, coded);
  const traps = runTraps(gold, dictionary, axes);
  return {
    measures: [
      ...measureTraps(traps),
      ...measureFraming(results, coded),
      ...measureVoice(gold.quoted, analyzer),
      ...measureNoise(results),
      ...measureKnownGroups(gold.speeches, axes, analyzer, plain),
    ],
    errors: results.flatMap(({ units }) =>
      units.filter(({ gold: code, predicted }) => code !== predicted),
    ),
    failedTraps: traps.filter(({ passed }) => !passed),
  };
}
