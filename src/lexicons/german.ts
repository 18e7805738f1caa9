import { readFileSync } from "node:fs";
import {
  createDictionary,
  type Dictionary,
} from "../engine/morphology/dictionary.js";
import { UserError } from "../errors.js";
import { DICTIONARY_FILE } from "../paths.js";

/**
 * The German dictionary that `npm run build` condensed.
 *
 * @throws UserError `dictionary-missing` before the first build
 */
export function loadDictionary(): Dictionary {
  try {
    return createDictionary(readFileSync(DICTIONARY_FILE));
  } catch (cause) {
    throw new UserError(
      "dictionary-missing",
      { path: DICTIONARY_FILE },
      { cause },
    );
  }
}
