/**
 * Known words: what the dictionary says of all that the shipped lexicons make it look up, so that a command that starts
 * need not search for thousands of words (0.1 s).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { LookUp } from "../engine/morphology/dictionary.js";
import { KNOWN_WORDS } from "../paths.js";

type Known = Map<string, string | null>;

/** Looks up as `lookUp` does, what the build has looked up without searching. */
export function rememberingKnownWords(lookUp: LookUp): LookUp {
  if (!existsSync(KNOWN_WORDS)) return lookUp;
  // Our own build wrote it, from the same dictionary.
  const known: Known = new Map(
    JSON.parse(readFileSync(KNOWN_WORDS, "utf8")) as [string, string | null][],
  );
  return (key) => {
    const found = known.get(key);
    return found === undefined ? lookUp(key) : (found ?? undefined);
  };
}

/** Writes what is looked up while `work` runs with a look-up that keeps account. */
export function writeKnownWords(
  lookUp: LookUp,
  work: (lookUp: LookUp) => void,
): void {
  const known: Known = new Map();
  work((key) => {
    const found = lookUp(key);
    known.set(key, found ?? null);
    return found;
  });
  writeFileSync(KNOWN_WORDS, JSON.stringify([...known]));
}
