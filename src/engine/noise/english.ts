/**
 * English: what the software of a page says around a German article: „Subscribe for free to receive new posts“.
 */
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import type { Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import {
  blocksWith,
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
/** Words for the page. */
const OF_PAGES = new Set(["javascript", "html5", "subscribe"]);

/** English lines about the page. Others count only beside noise: an article may end with „The show must go on“. */
export const english: NoiseRule = (document, _found, hints) =>
  blocksWith(NoiseHint.english, document, hints)
    .filter((block) => speaksOfPage(block) && isEnglish(block))
    .map((block) => noiseOf(block, "navigation"));

/** Whether a line is English. */
export function isEnglish(block: Block): boolean {
  const { tokens, wordCount, index } = block;
  if (index === 0 || wordCount < 3 || wordCount > LONGEST_LINE) return false;
  const words = withoutMarks(tokens);
  return (
    !isTitle(words) &&
    words.filter(({ word }) => ENGLISH.has(word.key)).length >=
      Math.max(1, SHARE * words.length) &&
    !tokens.some(({ word }) => isQuotationMark(word) || isFiniteVerb(word))
  );
}

/** „Fridays for Future“: a name, and perhaps a subheading; sentences have other words in lower case, too. */
function isTitle(words: readonly Token[]): boolean {
  return words.every(
    ({ word }) => word.shape !== "lower" || ENGLISH.has(word.key),
  );
}

function speaksOfPage({ tokens }: Block): boolean {
  return tokens.some(({ word }) => OF_PAGES.has(word.key));
}
