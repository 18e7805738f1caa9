/**
 * Editions: in which number of a paper or journal an article stood: „Aus: Ausgabe vom 22.04.2021, Seite 3“.
 */
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isDateWord } from "./dates.js";
import { bodyOf, isLine, noiseOf, type NoiseRule } from "./rule.js";

/** In words. */
const LONGEST_LINE = 14;
const PARTING = new Set([".", ",", "/", "|", "·", "•", ")"]);
const EDITIONS = new Set("ausgabe nr heft jahrgang".split(" "));

/** Lines above and below the article that name an edition with its number or date; never the first, which may be the headline. */
export const editions: NoiseRule = (document, found) => {
  const isInBody = bodyOf(document, found);
  return document.blocks
    .filter((block) => block.index > 0 && isEdition(block) && !isInBody(block))
    .map((block) => noiseOf(block, "date"));
};

/** „Ausgabe vom 4. Juni“, „Nr. 17 / Mai 2023“, „aus DER BLICK 23/2025“. */
export function isEdition(block: Block): boolean {
  if (block.wordCount > LONGEST_LINE || !isLine(block)) return false;
  const { tokens } = block;
  return (
    tokens.some(({ word }, index) => {
      if (!EDITIONS.has(word.key)) return false;
      const next = keyAt(tokens, index + 1);
      const number = next === "." || next === "vom" ? index + 2 : index + 1;
      return /^\d/.test(keyAt(tokens, number)) && isDone(tokens, number + 1);
    }) || isNumberOfYear(tokens)
  );
}

/** Whether nothing follows there, or a date, or a mark that parts. */
function isDone(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  return !word || isDateWord(word) || PARTING.has(word.key);
}

/** „aus DER BLICK *23/2025*“, „JF *31/25*“. */
function isNumberOfYear(tokens: readonly Token[]): boolean {
  const number = tokens.length - 3;
  return (
    number > 0 &&
    /^\d{1,3}$/.test(keyAt(tokens, number)) &&
    keyAt(tokens, number + 1) === "/" &&
    (number === 1 ? /^(?:20)?\d\d$/ : /^20\d\d$/).test(
      keyAt(tokens, number + 2),
    )
  );
}
