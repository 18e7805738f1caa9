/**
 * Arithmetic with stretches of text: joining, subtracting, overlapping.
 */
import type { Quote } from "../model.js";
import { overlapping } from "../spans.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";

/** Ranges with only a mark between them are one. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range.from - last.to <= 1)
      result[result.length - 1] = { from: last.from, to: range.to };
    else result.push(range);
  }
  return result;
}

const EDGE = /^[,;:–—-]$/;

/** A range without the commas, colons and dashes that part it from its frame. */
export function withoutEdges(range: Range, tokens: readonly Token[]): Range {
  let { from, to } = range;
  while (from < to && EDGE.test(keyAt(tokens, from))) from++;
  while (from < to && EDGE.test(keyAt(tokens, to - 1))) to--;
  return { from, to };
}

/** The same ranges as few as possible, ascending and apart from each other. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort(
    (left, right) => left.from - right.from,
  )) {
    const last = result.at(-1);
    if (last && range.from <= last.to)
      result[result.length - 1] = {
        from: last.from,
        to: Math.max(last.to, range.to),
      };
    else result.push({ from: range.from, to: range.to });
  }
  return result;
}

/**
 * What is left of ranges outside the words that name a source.
 *
 * @param ranges ascending and apart from each other, and so are the frames
 */
export function withoutFrames(
  ranges: readonly Range[],
  frames: readonly Range[],
): readonly Range[] {
  const pieces: Range[] = [];
  let next = 0;
  for (const { from, to } of ranges) {
    while ((frames[next]?.to ?? Infinity) <= from) next++;
    let start = from;
    for (let index = next; start < to; index++) {
      const frame = frames[index];
      const end = Math.min(to, frame?.from ?? to);
      if (start < end) pieces.push({ from: start, to: end });
      start = frame?.to ?? to;
    }
  }
  return pieces;
}

const LEADING_MARKS = /^[\s,;:–—-]*/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What is left of a report outside the quotes found before, without the marks that part it from them.
 *
 * @param quotes ascending and not overlapping each other
 * @param text of the article
 */
export function subtract(
  report: Quote,
  quotes: readonly Quote[],
  text: string,
): readonly Quote[] {
  const pieces: Quote[] = [];
  const add = (start: number, end: number): void => {
    const words = text.slice(start, end);
    if (!LETTER.test(words)) return;
    const marks =
      start === report.start ? 0 : (LEADING_MARKS.exec(words)?.[0].length ?? 0);
    const from = start + marks;
    pieces.push(
      speaker === undefined
        ? { start: from, end, kind }
        : { start: from, end, kind, speaker },
    );
  };
  const { kind, speaker } = report;
  let { start } = report;
  for (const quote of overlapping(quotes, report)) {
    add(start, quote.start);
    start = Math.max(start, quote.end);
  }
  add(start, report.end);
  return pieces;
}
