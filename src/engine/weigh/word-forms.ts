import { ADJECTIVE_ENDINGS } from "../morphology/adjectives.js";

/** Uninflected words with every adjective ending, for look-ups in running text. */
export function withEndings(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((word) => ADJECTIVE_ENDINGS.map((ending) => word + ending)),
  );
}
