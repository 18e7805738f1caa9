import type { Axis, Lexicon } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { LEXICON_FOLDER } from "../paths.js";
import { DEFAULT_LEXICON_LIMITS, type LexiconLimits } from "./limits.js";
import { axesOf, lexiconFiles, requireLexicons } from "./load.js";

/** The axes of the lexicons that ship, even if their entries are faulty; files without titles take theirs. */
export function shippedAxes(dictionary: Dictionary): readonly Axis[] {
  return axesOf(lexiconFiles(LEXICON_FOLDER), dictionary);
}

/**
 * The lexicons of these files, or those that ship if there are none.
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
