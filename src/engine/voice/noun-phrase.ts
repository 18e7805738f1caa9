/**
 * Noun phrases, shallowly: German writes its nouns with a capital, and what may stand before and behind them is
 * a small set (articles and adjectives before; a genitive, *von* or a place behind).
 */
import { isFiniteVerb } from "../text/vocabulary.js";
import type { Reading } from "./reading.js";

const LINKS = new Set(
  "des der von vom aus im in bei beim für und the of".split(" "),
);
const LONGEST = 14;

/** The token after the noun phrase that begins at `from`. */
export function endOfNounPhrase({ tokens }: Reading, from: number): number {
  let end = from;
  let index = from;
  const limit = Math.min(tokens.length, from + LONGEST);
  while (index < limit) {
    const word = tokens[index]?.word;
    if (!word) break;
    if (word.kind === "mark") {
      // Names in quotation marks or with a party in brackets go on.
      if (!/^["„“”»«'(/]$/.test(word.key)) break;
      index++;
      if (word.key === "(") {
        while (index < limit && tokens[index - 1]?.word.key !== ")") index++;
        end = index;
      }
      continue;
    }
    if (word.kind === "number" || word.shape !== "lower") end = ++index;
    else if (isFiniteVerb(word) || (end > from && !LINKS.has(word.key))) break;
    else index++;
  }
  return Math.max(end, Math.min(from + 1, tokens.length));
}

/** The first token of the noun phrase that ends before `to`. */
export function startOfNounPhrase({ tokens }: Reading, to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const word = tokens[from - 1]?.word;
    if (!word || /^[,;:()]$/.test(word.key) || isFiniteVerb(word)) break;
    from--;
  }
  return from;
}
