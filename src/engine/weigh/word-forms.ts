const ENDINGS = ["", "e", "em", "en", "er", "es"] as const;

/** Uninflected words with every adjective ending, for look-ups in running text. */
export function withEndings(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((word) => ENDINGS.map((ending) => word + ending)),
  );
}
