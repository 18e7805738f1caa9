/**
 * Beside: lines that an article could have, too, but not next to other lines of the page: a name below a byline, a date
 * beside a button.
 */
import type { Noise, NoiseReason } from "../model.js";
import { overlapping } from "../spans.js";
import type { Block } from "../text/document.js";
import {
  chronology,
  isDatedName,
  isDateLine,
  isLength,
  isTime,
} from "./dates.js";
import { isEdition } from "./editions.js";
import { isEnglish } from "./english.js";
import { isEntry } from "./menus.js";
import { isNameFromPlace, isNameLine } from "./names.js";
import { isPageLine } from "./page-words.js";
import {
  bodyOf,
  bodyStart,
  isClosed,
  noiseOf,
  type NoiseRule,
  STANDFIRST,
} from "./rule.js";

/** In lines: the article came out, was changed, takes so long to read. */
const MOST_DATES = 3;

/**
 * Such lines, from one noise to the next. Names only touch a byline, and above the body a date: in a chronology lines of
 * two words touch one, too. The first line that is no noise is the headline.
 */
export const besideOthers: NoiseRule = (document, found) => {
  const { blocks } = document;
  const isInBody = bodyOf(document, found);
  const reasons = blocks.map((block) => reasonOf(found, block));
  const headline = reasons.indexOf(undefined);
  const more: Noise[] = [];
  const body = bodyStart(document);
  const isChronology =
    reasons.filter((reason) => reason === "date").length > MOST_DATES;
  const heads = chronology(
    blocks.filter((block) => isDateLine(block)),
    document,
    found,
    isInBody,
  );
  const read = (block: Block, neighbour: number): void => {
    const { index } = block;
    const beside = reasons[neighbour];
    if (!beside || reasons[index] || index === headline || heads.has(block))
      return;
    const mayName =
      beside === "byline" ||
      (beside === "date" &&
        !isChronology &&
        !isInBody(block) &&
        index < body + STANDFIRST);
    const reason =
      mayName && (isNameLine(block) || isNameFromPlace(block))
        ? "byline"
        : (weakly(block) ??
          (isInBody(block) ? undefined : outsideBody(block, neighbour)));
    if (!reason) return;
    reasons[index] = reason;
    more.push(noiseOf(block, reason));
  };
  /** What a line is if it is noise and no subheading; in a list (*Brot*, *Milch*, *Hilfe*) it is no entry of a menu. */
  const outsideBody = (
    block: Block,
    neighbour: number,
  ): NoiseReason | undefined => {
    if (isDatedName(block)) return "byline";
    // In a live ticker „19:05 Uhr“ heads what happened then.
    if (isTime(block))
      return reasons[neighbour] === "date" ? "date" : undefined;
    const other = blocks[2 * block.index - neighbour];
    const isInList =
      other !== undefined && !reasons[other.index] && !isClosed(other);
    return reasons[neighbour] === "navigation" && !isInList && isEntry(block)
      ? "navigation"
      : undefined;
  };
  for (const block of blocks) read(block, block.index - 1);
  for (const block of blocks.toReversed()) read(block, block.index + 1);
  return more;
};

/** What a line is if it is noise. */
function weakly(block: Block): NoiseReason | undefined {
  if (isDateLine(block) || isLength(block) || isEdition(block)) return "date";
  if (isOfNumbers(block)) return "markup";
  return isPageLine(block) || isEnglish(block) ? "navigation" : undefined;
}

/** „24“, „────“ */
function isOfNumbers({ tokens }: Block): boolean {
  return tokens.every(({ word }) => word.kind !== "word");
}

function reasonOf(
  found: readonly Noise[],
  block: Block,
): NoiseReason | undefined {
  const [first] = overlapping(found, block);
  return first && first.end >= block.end ? first.reason : undefined;
}
