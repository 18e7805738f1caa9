/**
 * Bars: menus and paths in one line, such as „Startseite | Politik | Afrika“ and „Start › Ausland › Mali“.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import type { Word } from "../text/vocabulary.js";
import { isDateWord } from "./dates.js";
import { isPageWord, isSection } from "./page-words.js";
import {
  givesHint,
  isLine,
  NoiseHint,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

export const SEPARATORS: ReadonlySet<string> = new Set([
  "|",
  "›",
  ">",
  "»",
  "·",
  "•",
  "∙",
  "→",
  "←",
]);
/** In words, of a bar and of one of its parts. */
const LONGEST_BAR = 40;
const LONGEST_PART = 5;

/** Lines with short parts, one of them a word of the page; but no rows of a table, which have neighbours with as many parts. */
export const bars: NoiseRule = ({ blocks }, _found, hints) => {
  const parts = blocks.map((block) =>
    givesHint(NoiseHint.separates, block, hints) ? partsOf(block) : undefined,
  );
  const isRow = (index: number, length: number): boolean =>
    [index - 1, index + 1].some((other) => parts[other]?.length === length);
  return blocks
    .filter((block, index) => {
      const own = parts[index];
      return (
        own !== undefined &&
        ((isBar(own) && !isRow(index, own.length)) || isArrow(block))
      );
    })
    .map((block) => noiseOf(block, "navigation"));
};

/** The words between the separators of a line; undefined for a block that is too long or has a verb. */
function partsOf(block: Block): readonly (readonly Word[])[] | undefined {
  if (block.wordCount > LONGEST_BAR || !isLine(block)) return undefined;
  const parts: Word[][] = [[]];
  for (const { word } of block.tokens)
    if (SEPARATORS.has(word.key)) parts.push([]);
    else if (word.kind !== "mark") parts.at(-1)?.push(word);
  return parts.filter(({ length }) => length > 0);
}

function isBar(parts: readonly (readonly Word[])[]): boolean {
  return (
    parts.length > 1 &&
    parts.every(({ length }) => length <= LONGEST_PART) &&
    (parts.some((part) => part.some(isPageWord) || part.every(isSection)) ||
      // „Talfunk | 28.08.2025 | 07:20 Uhr“; „Goma | 27.01.2025“ is a place and a date.
      (parts.length > 2 && parts.some(isDate)))
  );
}

/** „← Ältere Beiträge“, „Wer nicht liefert →“ */
function isArrow({ tokens }: Block): boolean {
  return keyAt(tokens, 0) === "←" || tokens.at(-1)?.word.key === "→";
}

function isDate(part: readonly Word[]): boolean {
  return (
    part.every(isDateWord) && part.some(({ key }) => /^\d+[.:]\d/.test(key))
  );
}
