/**
 * Letters: what readers have written, each above who it was: „Anna Beispiel, Bern“.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { mayHeadComments } from "./comments.js";
import { isNameLine } from "./names.js";
import { isSentence, noiseOf, type NoiseRule } from "./rule.js";

/** As a share of the text: on a page of letters alone, these are its article. */
const EARLIEST = 0.5;
/** So many letters show that the heading is no subheading. */
const FEWEST = 2;

/** „Leserbriefe“ below an article with everything below it, if names end its paragraphs. */
export const readerLetters: NoiseRule = ({ blocks, text }) => {
  const heading = blocks.find(
    (block) => block.start >= text.length * EARLIEST && mayHeadComments(block),
  );
  if (!heading) return [];
  const below = blocks.slice(heading.index);
  return below.filter((block) => isSender(block, blocks)).length >= FEWEST
    ? below.map((block) => noiseOf(block, "comment"))
    : [];
};

/** „Anna Beispiel, Bern“ below a paragraph */
function isSender(block: Block, blocks: readonly Block[]): boolean {
  const above = blocks[block.index - 1];
  return (
    isNameLine(block) &&
    block.tokens.some((_, index) => keyAt(block.tokens, index) === ",") &&
    above !== undefined &&
    isSentence(above)
  );
}
