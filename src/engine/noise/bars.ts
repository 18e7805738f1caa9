/**
 * Bars: „Startseite | Politik | Afrika“, „Start › Ausland › Mali“: menus and paths in one line.
 */
import type { Block } from "../text/document.js";
import type { Word } from "../text/vocabulary.js";
import { isDateWord } from "./dates.js";
import { isPageCompanion, isPageWord } from "./page-words.js";
import { isLine, NoiseHint, noiseOf, type NoiseRule } from "./rule.js";

export const SEPARATORS: ReadonlySet<string> = new Set([
  "|",
  "›",
  ">",
  "»",
  "·",
  "•",
  "→",
  "←",
]);
const LONGEST_BAR = 40;
/** In words. */
const LONGEST_PART = 5;
/** So many parts of one or two words are a menu whatever they say. */
const MENU = 4;
const LONGEST_OF_MENU = 2;

/** Lines whose parts are short and of the page; rows of a table have neighbours with as many parts. */
export const bars: NoiseRule = ({ blocks }, _found, hints) => {
  const parts = blocks.map((block, index) =>
    ((hints[index] ?? 0) & NoiseHint.separates) === 0
      ? undefined
      : partsOf(block),
  );
  const isRow = (index: number, length: number): boolean =>
    [index - 1, index + 1].some((other) => parts[other]?.length === length);
  return blocks
    .filter((_, index) => {
      const own = parts[index];
      return own !== undefined && isBar(own) && !isRow(index, own.length);
    })
    .map((block) => noiseOf(block, "navigation"));
};

/** The words between the separators of a line; undefined for what is no bar by its length or has a verb. */
function partsOf(block: Block): readonly (readonly Word[])[] | undefined {
  if (block.wordCount > LONGEST_BAR || !isLine(block)) return undefined;
  const parts: Word[][] = [[]];
  for (const { word } of block.tokens)
    if (SEPARATORS.has(word.key)) parts.push([]);
    else if (word.kind !== "mark") parts.at(-1)?.push(word);
  return parts.filter(({ length }) => length > 0);
}

function isBar(parts: readonly (readonly Word[])[]): boolean {
  if (parts.length < 2 || parts.some(({ length }) => length > LONGEST_PART))
    return false;
  return (
    parts.some(
      (part) =>
        part.some(isPageWord) || part.every(isPageCompanion) || isDate(part),
    ) ||
    (parts.length >= MENU &&
      parts.every(
        (part) =>
          part.length <= LONGEST_OF_MENU &&
          part.some(({ kind }) => kind === "word"),
      ))
  );
}

function isDate(part: readonly Word[]): boolean {
  return (
    part.every(isDateWord) && part.some(({ key }) => /^\d+[.:]\d/.test(key))
  );
}
