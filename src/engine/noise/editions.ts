/**
 * Editions: in which number of a paper or journal an article stood: „Aus: Ausgabe vom 22.04.2021, Seite 3“.
 */
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isDateWord, isOfDay } from "./dates.js";
import { bodyOf, isLine, noiseOf, type NoiseRule } from "./rule.js";

/** In words. */
const LONGEST_LINE = 14;
const PARTING = new Set([".", ",", "/", "|", "·", "•", ")"]);
const EDITIONS = new Set("ausgabe nr heft jahrgang".split(" "));
/** Words before „Nr.“ in what is no paper. */
const OF_LAW =
  /(?:gesetz|verordnung|erlass|resolution|urteil|beschluss|artikel|drucksache)$/;
const OPENING = new Set(["aus", "der", "die"]);
const YEAR = /^(?:19|20)\d\d$/;

/** Lines above and below the article that name an edition with its number or date; the first, which may be the headline, only if it begins with „Aus:“. */
export const editions: NoiseRule = (document, found) => {
  const isInBody = bodyOf(document, found);
  return document.blocks
    .filter(
      (block) =>
        (block.index > 0 || keyAt(block.tokens, 1) === ":") &&
        isEdition(block) &&
        !isInBody(block),
    )
    .map((block) => noiseOf(block, "date"));
};

/** „Ausgabe vom 4. Juni“, „Nr. 17 / Mai 2023“, „aus DER BLICK 23/2025“. */
export function isEdition(block: Block): boolean {
  if (block.wordCount > LONGEST_LINE || !isLine(block)) return false;
  const { tokens } = block;
  return (
    tokens.some(
      (_, index) => !isOther(tokens[index - 1]) && namesEdition(tokens, index),
    ) || isNumberOfYear(tokens)
  );
}

/** „*Gesetz* Nr. 12 vom 4. Juni“, „die *letzte* Ausgabe vom 4. Juni“. */
function isOther(before: Token | undefined): boolean {
  return (
    before?.word.kind === "word" &&
    (OF_LAW.test(before.word.key) ||
      (before.word.shape === "lower" && !OPENING.has(before.word.key)))
  );
}

/** „*Nr.* 17 / Mai 2023“; but „Staatsfeind Nr. 1“ and „Jahrgang 1998“ are of an article. */
function namesEdition(tokens: readonly Token[], index: number): boolean {
  if (!EDITIONS.has(keyAt(tokens, index))) return false;
  const next = keyAt(tokens, index + 1);
  const number = next === "." || next === "vom" ? index + 2 : index + 1;
  return (
    /^\d/.test(keyAt(tokens, number)) &&
    isDone(tokens, number + 1) &&
    tokens
      .slice(number)
      .some(({ word }, at) => isOfDay(word) || (at > 0 && YEAR.test(word.key)))
  );
}

/** Whether nothing follows there, or a date, or a mark that parts. */
function isDone(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  return !word || isDateWord(word) || PARTING.has(word.key);
}

/** „*aus* DER BLICK *23/2025*“, „JF *31/25*“; but „Az. 5 K *312/2020*“ is of a court, „Liga *24/25*“ a season. */
function isNumberOfYear(tokens: readonly Token[]): boolean {
  const number = tokens.length - 3;
  const isPaper =
    number === 1
      ? tokens[0]?.word.shape === "upper"
      : tokens.some(({ word }) => word.key === "aus");
  return (
    isPaper &&
    /^\d{1,3}$/.test(keyAt(tokens, number)) &&
    keyAt(tokens, number + 1) === "/" &&
    (number === 1 ? /^(?:20)?\d\d$/ : /^20\d\d$/).test(
      keyAt(tokens, number + 2),
    )
  );
}
