import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import {
  createDictionary,
  type Dictionary,
  lookUpIn,
} from "../engine/morphology/dictionary.js";
import { UserError } from "../errors.js";
import { DICTIONARY_FILE } from "../paths.js";
import { withFilingKeys } from "./filing-keys.js";

/**
 * The German dictionary that `npm run build` condensed.
 *
 * @throws UserError `dictionary-missing` before the first build
 */
export function loadDictionary(): Dictionary {
  return dictionaryOf(readDictionary());
}

/** The German dictionary, from its bytes. */
export function dictionaryOf(bytes: Uint8Array): Dictionary {
  return createDictionary(withFilingKeys(lookUpIn(bytes)));
}

/**
 * The bytes of the dictionary, in memory that threads can share.
 *
 * @throws UserError `dictionary-missing` before the first build
 */
export function readDictionary(): Uint8Array {
  try {
    const file = openSync(DICTIONARY_FILE, "r");
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    readSync(file, bytes, 0, bytes.length, 0);
    closeSync(file);
    return bytes;
  } catch (cause) {
    throw new UserError(
      "dictionary-missing",
      { path: DICTIONARY_FILE },
      { cause },
    );
  }
}
