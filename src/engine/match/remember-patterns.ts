import type { Entry } from "../model.js";
import type { PatternBuilder } from "./pattern-builder.js";

/** A builder that remembers what it has made of each entry, for lexicons that share most of theirs. */
export function rememberPatterns(builder: PatternBuilder): PatternBuilder {
  return {
    filingKeysOf: rememberEntry((entry) => builder.filingKeysOf(entry)),
    patternsOf: rememberEntry((entry) => builder.patternsOf(entry)),
  };
}

function rememberEntry<Made>(
  make: (entry: Entry) => Made,
): (entry: Entry) => Made {
  const known = new WeakMap<Entry, { readonly made: Made }>();
  return (entry) => {
    const remembered = known.get(entry) ?? { made: make(entry) };
    known.set(entry, remembered);
    return remembered.made;
  };
}
