import type { Noise } from "../model.js";
import { contains, overlapping } from "../spans.js";
import type { Sentence } from "../text/document.js";
import type { EntryIndex } from "./entry-index.js";
import { findMatches, type Match } from "./find-matches.js";

/** The matches in one sentence that do not lie in noise. */
export function matchesOutsideNoise(
  sentence: Sentence,
  index: EntryIndex,
  noise: readonly Noise[],
): readonly Match[] {
  const matches = findMatches(sentence, index);
  const inside = overlapping(noise, sentence);
  return inside.length === 0
    ? matches
    : matches.filter((match) => !isNoise(match, inside));
}

/** Whether any token of a match lies in a noisy part of its sentence (a credit at the end of a caption). */
function isNoise(
  { sentence, tokens }: Match,
  inside: readonly Noise[],
): boolean {
  return tokens.some((position) => {
    const token = sentence.tokens[position];
    return token && inside.some((stretch) => contains(stretch, token));
  });
}
