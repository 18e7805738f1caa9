import { measuresOf } from "./filing.js";
import type { Pattern } from "./pattern.js";
import type { WordPattern } from "./word-pattern.js";

/** The word of a pattern at an anchor. */
export function wordAt(pattern: Pattern, anchor: number): WordPattern {
  const words =
    pattern.kind === "sequence" ? pattern.words : pattern.companions;
  const word =
    anchor === -1 && pattern.kind === "verb" ? pattern.finite : words[anchor];
  if (!word) throw new RangeError(`pattern has no word ${String(anchor)}`);
  return word;
}

/** The position of the word that is likely to be the rarest: the longest one, and the verb rather than its separable prefix. */
export function anchorOf(pattern: Pattern): number {
  if (pattern.kind === "verb" && pattern.companions.length === 0) return -1;
  const words =
    pattern.kind === "sequence" ? pattern.words : pattern.companions;
  if (words.length === 1) return 0;
  const lengths = words.map(longestOf);
  return lengths.indexOf(Math.max(...lengths));
}

function longestOf({ forms, prefixes, suffixes }: WordPattern): number {
  let { longest } = measuresOf(forms);
  for (const written of [prefixes, suffixes])
    for (const { length } of written) longest = Math.max(longest, length);
  return longest;
}
