/**
 * Concordance: hits in the middle of a line, with what stands before and after them (KWIC).
 */
import { fold } from "../text/fold.js";
import { withWordsJoined } from "../text/lines.js";
import type { Span } from "../model.js";

/** A hit with its surroundings, each on one line: line breaks and runs of blanks become one space, words that a line end parts are whole. */
export interface ConcordanceLine<Hit extends Span = Span> {
  readonly hit: Hit;
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

export type ConcordanceOrder = "left" | "right";

/** Characters on either side; with the hit about a line of a wide terminal. */
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

/** Sorted by the words next to the hit, the nearest first; what stands on neither side stays in order. */
export function sortConcordance<Line extends ConcordanceLine>(
  lines: readonly Line[],
  order: ConcordanceOrder,
): readonly Line[] {
  return lines
    .map((line) => ({ line, words: neighbours(line, order) }))
    .sort((one, other) => compareWords(one.words, other.words))
    .map(({ line }) => line);
}

/** Blanks can make a stretch of text much shorter than it was: so much more is looked at. */
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
