/**
 * Arithmetic with stretches of text: joining, subtracting, overlapping.
 */
import type { Quote } from "../model.js";
import type { Token } from "../text/tokens.js";
import type { Range } from "./reading.js";

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
  while (from < to && EDGE.test(tokens[from]?.word.key ?? "")) from++;
  while (from < to && EDGE.test(tokens[to - 1]?.word.key ?? "")) to--;
  return { from, to };
}

/** What is left of ranges outside the words that name a source. */
export function withoutFrames(
  ranges: readonly Range[],
  frames: readonly Range[],
): readonly Range[] {
  let pieces = ranges;
  for (const frame of frames)
    pieces = pieces.flatMap(({ from, to }) =>
      frame.to <= from || frame.from >= to
        ? [{ from, to }]
        : [
            { from, to: Math.min(to, frame.from) },
            { from: Math.max(from, frame.to), to },
          ],
    );
  return pieces.filter(({ from, to }) => to > from);
}

/** What is left of a report outside the quotes found before. */
export function subtract(
  report: Quote,
  quotes: readonly Quote[],
): readonly Quote[] {
  let pieces: readonly Quote[] = [report];
  for (const quote of quotes) {
    if (quote.end <= report.start || quote.start >= report.end) continue;
    pieces = pieces.flatMap((piece) => {
      if (quote.end <= piece.start || quote.start >= piece.end) return [piece];
      return [
        { ...piece, end: Math.min(piece.end, quote.start) },
        { ...piece, start: Math.max(piece.start, quote.end) },
      ];
    });
  }
  return pieces.filter(({ start, end }) => end > start);
}
