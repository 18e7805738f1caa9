import type { Axis, Lexicon } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { LEXICON_FOLDER } from "../paths.js";
import { DEFAULT_LEXICON_LIMITS, type LexiconLimits } from "./limits.js";
import { axesOf, lexiconFiles, requireLexicons } from "./load.js";

/** The axes of the lexicons that ship, however faulty their entries: their titles serve files that have none. */
export function shippedAxes(dictionary: Dictionary): readonly Axis[] {
  return axesOf(lexiconFiles(LEXICON_FOLDER), dictionary);
}

/**
 * The lexicons of these files, or the shipped ones where none are named.
 *
 * @throws UserError `file-not-readable`, `lexicon-invalid`
 */
export function chosenLexicons(
  files: readonly string[],
  dictionary: Dictionary,
  limits: LexiconLimits = DEFAULT_LEXICON_LIMITS,
): readonly Lexicon[] {
  return files.length === 0
    ? requireLexicons(lexiconFiles(LEXICON_FOLDER), dictionary, [], limits)
    : requireLexicons(files, dictionary, shippedAxes(dictionary), limits);
}
