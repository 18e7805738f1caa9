/**
 * English: what the software of a page says around a German article: „Subscribe for free to receive new posts“.
 */
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import {
  blocksWith,
  bodyOf,
  NoiseHint,
  noiseOf,
  type NoiseRule,
  withoutMarks,
} from "./rule.js";

/** In words. */
const LONGEST_LINE = 40;
/** Words that English sentences cannot do without and German ones do not have. */
export const ENGLISH: ReadonlySet<string> = new Set(
  "the and to for this of is by with you your please from about get our are has been".split(
    " ",
  ),
);
/** Of the words of a line. */
const SHARE = 0.2;
/** Speaks of the page wherever it stands. */
const OF_PAGES = new Set(["javascript", "html5", "subscribe"]);

/** English lines above and below the article, and those about the page; an article quotes with quotation marks. */
export const english: NoiseRule = (document, found, hints) => {
  const isInBody = bodyOf(document, found);
  return blocksWith(NoiseHint.english, document, hints)
    .filter(
      (block) => isEnglish(block) && (!isInBody(block) || speaksOfPage(block)),
    )
    .map((block) => noiseOf(block, "navigation"));
};

/** Whether a line is English. */
export function isEnglish(block: Block): boolean {
  const { tokens, wordCount, index } = block;
  if (index === 0 || wordCount < 3 || wordCount > LONGEST_LINE) return false;
  const words = withoutMarks(tokens);
  return (
    words.filter(({ word }) => ENGLISH.has(word.key)).length >=
      Math.max(1, SHARE * words.length) &&
    !tokens.some(({ word }) => isQuotationMark(word) || isFiniteVerb(word))
  );
}

function speaksOfPage({ tokens }: Block): boolean {
  return tokens.some(({ word }) => OF_PAGES.has(word.key));
}
