/**
 * Editions: in which number of a paper or journal an article stood: „Aus: Ausgabe vom 22.04.2021, Seite 3“.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isDateWord } from "./dates.js";
import { bodyOf, isLine, noiseOf, type NoiseRule } from "./rule.js";

/** In words. */
const LONGEST_LINE = 14;
const EDITIONS = new Set("ausgabe nr heft jahrgang".split(" "));

/** Lines above and below the article that name an edition with its number or date; never the first, which may be the headline. */
export const editions: NoiseRule = (document) => {
  const isInBody = bodyOf(document);
  return document.blocks
    .filter(
      (block) =>
        block.index > 0 &&
        block.wordCount <= LONGEST_LINE &&
        isEdition(block) &&
        !isInBody(block),
    )
    .map((block) => noiseOf(block, "date"));
};

/** „Ausgabe vom 4. Juni“, „Nr. 17 / Mai 2023“, „aus DER BLICK 23/2025“. */
function isEdition(block: Block): boolean {
  if (!isLine(block)) return false;
  const { tokens } = block;
  return tokens.some(({ word }, index) => {
    if (EDITIONS.has(word.key)) {
      const next = keyAt(tokens, index + 1);
      const number = next === "." || next === "vom" ? index + 2 : index + 1;
      const after = tokens[number]?.word;
      return after !== undefined && /^\d/.test(after.key) && isDateWord(after);
    }
    return (
      /^\d{1,3}$/.test(word.key) &&
      keyAt(tokens, index + 1) === "/" &&
      /^(?:\d\d|20\d\d)$/.test(keyAt(tokens, index + 2)) &&
      index === tokens.length - 3
    );
  });
}
