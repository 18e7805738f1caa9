/**
 * The filing keys that the build has worked out for the entries that ship. They are looked up like words of the dictionary, so
 * that every thread with a dictionary has them.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  filingKeysOf,
  filingNameOf,
  encodeFilingKeys,
} from "../engine/match/filing-keys.js";
import { patternBuilder } from "../engine/match/pattern-builder.js";
import type { Lexicon } from "../engine/model.js";
import {
  type Dictionary,
  FILING_KEYS,
  type LookUp,
} from "../engine/morphology/dictionary.js";
import { FILING_KEYS_FILE } from "../paths.js";

/** The same look-up, which also finds the filing keys that the build has stored. */
export function withFilingKeys(lookUp: LookUp): LookUp {
  // Read when the first key is asked for, because not everybody with a dictionary matches entries.
  let keys: ReadonlyMap<string, string> | undefined;
  return (key) =>
    key.startsWith(FILING_KEYS)
      ? (keys ??= readFilingKeys()).get(key)
      : lookUp(key);
}

function readFilingKeys(): ReadonlyMap<string, string> {
  // Our own build wrote it; before it has, there are none.
  return new Map(
    existsSync(FILING_KEYS_FILE)
      ? (JSON.parse(readFileSync(FILING_KEYS_FILE, "utf8")) as [
          string,
          string,
        ][])
      : [],
  );
}

/** Writes the filing keys of all entries. */
export function writeFilingKeys(
  lexicons: readonly Lexicon[],
  dictionary: Dictionary,
): void {
  const builder = patternBuilder(dictionary);
  const keys = lexicons.flatMap(({ entries }) =>
    entries.flatMap((entry): [string, string][] => {
      const found = filingKeysOf(builder.patternsOf(entry));
      return found
        ? [[FILING_KEYS + filingNameOf(entry), encodeFilingKeys(found)]]
        : [];
    }),
  );
  writeFileSync(FILING_KEYS_FILE, JSON.stringify(keys));
}
