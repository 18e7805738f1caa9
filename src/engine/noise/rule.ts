import type { Noise, NoiseReason, Span } from "../model.js";
import type { Block, Document } from "../text/document.js";
import { isFiniteVerb } from "../text/vocabulary.js";

/**
 * One kind of noise: what in a document is not the article. `found` is what earlier rules have found, ascending and
 * without overlaps.
 *
 * Cutting article text is worse than leaving a line of noise: a rule fires only on what an article's own
 * sentences do not look like.
 */
export type NoiseRule = (
  document: Document,
  found: readonly Noise[],
) => readonly Noise[];

/** A stretch as noise. */
export function noiseOf({ start, end }: Span, reason: NoiseReason): Noise {
  return { start, end, reason };
}

/** The words and numbers of a block, folded. */
export function keysOf(block: Block): readonly string[] {
  return block.tokens
    .filter(({ word }) => word.kind !== "mark")
    .map(({ word }) => word.key);
}

/** Whether a block has more words and numbers than a line of its kind; most blocks are told apart by this alone. */
export function isLongerThan({ tokens }: Block, longest: number): boolean {
  if (tokens.length <= longest) return false;
  let words = 0;
  for (const { word } of tokens)
    if (word.kind !== "mark" && ++words > longest) return true;
  return false;
}

/** Whether a block has no finite verb and no full stop: a line, not a sentence. */
export function isLine(block: Block): boolean {
  const tokens = block.tokens;
  return (
    !tokens.some(({ word }) => isFiniteVerb(word)) &&
    !/^[.!?]$/.test(tokens.at(-1)?.word.key ?? "")
  );
}
