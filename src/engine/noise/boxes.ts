/**
 * Boxes: what belongs to an appeal above or below it – its title, its price, its button – and would prove nothing alone.
 */
import type { Noise } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt } from "../text/tokens.js";
import {
  isPersonal,
  isReader,
  OUTLET,
  REQUESTED,
  WORK_ON_OFFER,
} from "./readers.js";
import { OFFERING } from "./offers.js";
import {
  bodyOf,
  holdsAny,
  isClosed,
  isSentence,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** In words. */
const LONGEST_TITLE = 8;
const LONGEST_SENTENCE = 20;
const PROMOTED = new Set([
  ...REQUESTED,
  ..."teste testen unterstützung presse journalismus kostenlos gratis rabatt € euro probeabo".split(
    " ",
  ),
]);

/** Titles above appeals, and lines and sentences below them that go on about the offer. */
export const boxes: NoiseRule = (document, found) => {
  const { blocks } = document;
  const isInBody = bodyOf(document, found);
  const appealing = blocks.map((block) => isAppeal(block, found));
  const more: Noise[] = [];
  const read = (block: Block, isBeside: boolean, isAbove: boolean): void => {
    if (!isBeside || block.index === 0 || isWithin(found, block)) return;
    if (appealing[block.index]) return;
    if (!mayBelong(block, isAbove || !isInBody(block))) return;
    appealing[block.index] = true;
    more.push(noiseOf(block, "appeal"));
  };
  for (const block of blocks.toReversed())
    read(block, appealing[block.index + 1] ?? false, true);
  for (const block of blocks)
    read(block, appealing[block.index - 1] ?? false, false);
  return more;
};

function isAppeal(block: Block, found: readonly Noise[]): boolean {
  const [first] = overlapping(found, block);
  return first?.reason === "appeal" && first.start === block.start;
}

/** @param mayBeTitle in the body a line below an appeal may be the subheading of the next paragraph */
function mayBelong(block: Block, mayBeTitle: boolean): boolean {
  const { tokens, wordCount } = block;
  if (
    wordCount === 0 ||
    wordCount > LONGEST_SENTENCE ||
    isPersonal(tokens) ||
    tokens.some(({ word }) => isQuotationMark(word))
  )
    return false;
  const toReaders = tokens.some(isReader);
  const isOffer = holdsAny(tokens, OFFERING);
  const signs = [
    toReaders,
    isOffer,
    holdsAny(tokens, OUTLET),
    holdsAny(tokens, WORK_ON_OFFER),
    holdsAny(tokens, PROMOTED),
    keyAt(tokens, tokens.length - 1) === "!",
  ].filter(Boolean).length;
  if (isClosed(block) && isSentence(block))
    // Whoever asks may be an interviewer.
    return (
      keyAt(tokens, tokens.length - 1) !== "?" &&
      (toReaders || isOffer) &&
      signs > 1
    );
  return mayBeTitle && wordCount <= LONGEST_TITLE && signs > 0;
}
