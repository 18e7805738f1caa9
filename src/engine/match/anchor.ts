/**
 * Anchors: the one word of a pattern under which it is filed, and from which matching starts.
 */
import { measuresOf } from "./filing.js";
import type { Pattern } from "./pattern.js";
import type { WordPattern } from "./word-pattern.js";

/** The anchor of a pattern that consists of nothing but a finite verb and its prefix. */
export const AT_VERB = -1;

/**
 * The position of the word that is likely to be the rarest, which is the longest one; a companion rather than the verb, and
 * `AT_VERB` where there are no companions.
 */
export function anchorOf(pattern: Pattern): number {
  if (pattern.kind === "verb-first" && pattern.companions.length === 0)
    return AT_VERB;
  const words = pattern.kind === "row" ? pattern.words : pattern.companions;
  if (words.length === 1) return 0;
  const lengths = words.map(longestOf);
  return lengths.indexOf(Math.max(...lengths));
}

/** The word of a pattern at an anchor. @throws RangeError if the pattern has no such word */
export function wordAt(pattern: Pattern, anchor: number): WordPattern {
  const words = pattern.kind === "row" ? pattern.words : pattern.companions;
  const word =
    anchor === AT_VERB && pattern.kind === "verb-first"
      ? pattern.finite
      : words[anchor];
  if (!word) throw new RangeError(`pattern has no word ${String(anchor)}`);
  return word;
}

/** The word under which a pattern is filed. */
export function anchorWordOf(pattern: Pattern): WordPattern {
  return wordAt(pattern, anchorOf(pattern));
}

function longestOf({ forms, prefixes, suffixes }: WordPattern): number {
  let { longest } = measuresOf(forms);
  for (const written of [prefixes, suffixes])
    for (const { length } of written) longest = Math.max(longest, length);
  return longest;
}
