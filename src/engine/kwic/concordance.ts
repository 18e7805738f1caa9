/**
 * Concordance: hits in the middle of a line with the text before and after them (keyword in context, KWIC).
 */
import { fold } from "../text/fold.js";
import { withWordsJoined } from "../text/lines.js";
import type { Span } from "../model.js";

/**
 * A hit with the text around it, on one line: white space becomes a single space, and words divided at the end of a line
 * are whole.
 */
export interface ConcordanceLine<Hit extends Span = Span> {
  readonly hit: Hit;
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

export type ConcordanceOrder = "left" | "right";

/** Characters on either side; together with the hit, they fill about a line of a wide terminal. */
export const CONTEXT_WIDTH = 50;

/**
 * The lines of hits in a text, in the order of the hits.
 *
 * @param hits spans in `text`: evidence of an analysis, or any others
 * @param width characters on either side at most; words are not cut, unless one alone is longer
 */
export function concordance<Hit extends Span>(
  hits: readonly Hit[],
  text: string,
  width = CONTEXT_WIDTH,
): readonly ConcordanceLine<Hit>[] {
  return hits.map((hit) => ({
    hit,
    left: endOf(text, hit.start, width),
    keyword: onOneLine(text.slice(hit.start, hit.end)),
    right: startOf(text, hit.end, width),
  }));
}

/** Lines sorted by the words on one side of the hit, from the nearest word on; equal ones stay in order. */
export function sortConcordance<Line extends ConcordanceLine>(
  lines: readonly Line[],
  order: ConcordanceOrder,
): readonly Line[] {
  return lines
    .map((line) => ({ line, words: neighbours(line, order) }))
    .sort((one, other) => compareWords(one.words, other.words))
    .map(({ line }) => line);
}

/** Joining white space may make a stretch of text much shorter, so that this many times the width is looked at. */
const SLACK = 4;

function endOf(text: string, end: number, width: number): string {
  const stretch = onOneLine(
    text.slice(Math.max(0, end - width * SLACK), end),
  ).trimStart();
  if (stretch.length <= width) return stretch;
  const cut = stretch.slice(-width);
  const isWhole = stretch[stretch.length - width - 1] === " ";
  const space = cut.indexOf(" ");
  return isWhole || space === -1 || space === cut.length - 1
    ? cut.trimStart()
    : cut.slice(space + 1);
}

function startOf(text: string, start: number, width: number): string {
  const stretch = onOneLine(text.slice(start, start + width * SLACK)).trimEnd();
  if (stretch.length <= width) return stretch;
  const cut = stretch.slice(0, width);
  const isWhole = stretch[width] === " ";
  const space = cut.lastIndexOf(" ");
  return isWhole || space <= 0 ? cut.trimEnd() : cut.slice(0, space);
}

function onOneLine(text: string): string {
  return withWordsJoined(text).replace(/\s+/gu, " ");
}

const COLLATOR = new Intl.Collator("de");

function neighbours(
  line: ConcordanceLine,
  order: ConcordanceOrder,
): readonly string[] {
  const words = fold(line[order]).match(/[\p{L}\p{N}]+/gu) ?? [];
  return order === "left" ? words.reverse() : words;
}

function compareWords(
  left: readonly string[],
  right: readonly string[],
): number {
  for (const [index, word] of left.entries()) {
    const order = COLLATOR.compare(word, right[index] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
