import type { Noise } from "../model.js";
import { contains, isWithin, overlapping } from "../spans.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";

/** The sentences that do not wholly lie in noise. */
export function withoutNoise(
  document: Document,
  noise: readonly Noise[],
): readonly Sentence[] {
  if (noise.length === 0) return document.sentences;
  return document.sentences.filter((sentence) => !isWithin(noise, sentence));
}

/** The tokens of a sentence that are not noise. */
export function tokensOutside(
  sentence: Sentence,
  noise: readonly Noise[],
): readonly Token[] {
  const inside = overlapping(noise, sentence);
  if (inside.length === 0) return sentence.tokens;
  return sentence.tokens.filter(
    (token) => !inside.some((stretch) => contains(stretch, token)),
  );
}
