/**
 * Bars: menus and paths in one line, such as „Startseite | Politik | Afrika“ and „Start › Ausland › Mali“.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import type { Word } from "../text/vocabulary.js";
import { isDateWord } from "./dates.js";
import { isPageWord, isSection } from "./page-vocabulary.js";
import {
  bodyOf,
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
export const bars: NoiseRule = (document, found, hints) => {
  const { blocks } = document;
  const isInBody = bodyOf(document, found);
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
        ((isBar(own, isInBody(block) && !isPath(block) ? 2 : 1) &&
          !isRow(index, own.length)) ||
          isArrow(block))
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

/** @param fewestSections so many parts that are names of sections make a bar */
function isBar(
  parts: readonly (readonly Word[])[],
  fewestSections: number,
): boolean {
  return (
    parts.length > 1 &&
    parts.every(({ length }) => length <= LONGEST_PART) &&
    (parts.some((part) => part.some(({ key }) => isPageWord(key))) ||
      parts.filter((part) => part.every(({ key }) => isSection(key))).length >=
        fewestSections ||
      // „Talfunk | 28.08.2025 | 07:20 Uhr“; „Goma | 27.01.2025“ is a place and a date.
      (parts.length > 2 && parts.some(isDate)))
  );
}

/** „Tal › Nachrichten“; but „Familie · Politik · Religion“ may be a subheading within the article. */
function isPath({ tokens }: Block): boolean {
  return tokens.some(({ word }) => word.key === "›");
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
