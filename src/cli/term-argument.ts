import type { Entry } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { UserError } from "../errors.js";
import { readLimits } from "../config.js";
import { draftEntry } from "../lexicons/draft.js";

/**
 * An entry from the command line, written as in a lexicon.
 *
 * @param pos its part of speech; if undefined, spelling and dictionary decide
 * @throws UserError `term-invalid`
 */
export function entryOf(
  term: string,
  dictionary: Dictionary,
  pos?: string,
): Entry {
  const limits = readLimits(process.env).lexicons;
  const entry = draftEntry(
    { term, pos, pole: "" },
    1,
    dictionary,
    () => {
      // Whatever is wrong, one and the same sentence says what a term must be.
    },
    limits,
  );
  if (!entry)
    throw new UserError("term-invalid", { term, limit: limits.termCharacters });
  return entry;
}
