/**
 * Beside: lines that an article could have, too, but not next to who wrote it and when: a name, a date without more.
 */
import type { Noise } from "../model.js";
import { isWithin } from "../spans.js";
import type { Block } from "../text/document.js";
import { isNameLine } from "./bylines.js";
import { isDateLine } from "./dates.js";
import { bodyOf, noiseOf, type NoiseRule } from "./rule.js";

/**
 * Names and dates that touch a byline, and outside of the body those that touch a date: in a chronology lines of two
 * words touch one, too. The first line that is no noise is the headline.
 */
export const besideBylines: NoiseRule = (document, found) => {
  const { blocks } = document;
  const isInBody = bodyOf(document);
  const headline = blocks.findIndex((block) => !isWithin(found, block));
  const reasons = blocks.map((block) => reasonOf(found, block));
  const more: Noise[] = [];
  const read = (block: Block, neighbour: number): void => {
    const { index } = block;
    const anchor = reasons[neighbour];
    if (reasons[index] || index === headline) return;
    if (anchor !== "byline" && (anchor !== "date" || isInBody(block))) return;
    const reason = isNameLine(block)
      ? "byline"
      : isDateLine(block)
        ? "date"
        : undefined;
    if (!reason) return;
    reasons[index] = reason;
    more.push(noiseOf(block, reason));
  };
  for (const block of blocks) read(block, block.index - 1);
  for (const block of blocks.toReversed()) read(block, block.index + 1);
  return more;
};

function reasonOf(
  found: readonly Noise[],
  { start, end }: Block,
): Noise["reason"] | undefined {
  return found.find((noise) => noise.start <= start && noise.end >= end)
    ?.reason;
}
