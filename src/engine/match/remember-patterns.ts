import type { Entry } from "../model.js";
import type { Pattern } from "./pattern.js";
import type { PatternBuilder } from "./pattern-builder.js";

/** A builder that remembers the patterns of each entry, for lexicons that share most of theirs. */
export function rememberPatterns(builder: PatternBuilder): PatternBuilder {
  const known = new WeakMap<Entry, readonly Pattern[]>();
  return {
    // Keys are decoded anew: all of them at once would take more room than they save time.
    filingKeysOf: (entry) => builder.filingKeysOf(entry),
    patternsOf(entry) {
      const remembered = known.get(entry);
      if (remembered) return remembered;
      const patterns = builder.patternsOf(entry);
      known.set(entry, patterns);
      return patterns;
    },
  };
}
