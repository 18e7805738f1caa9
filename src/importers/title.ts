import { metadataLine } from "./metadata.js";

/** In characters. */
const LONGEST_HEADLINE = 150;

/**
 * The headline of a text: a short first line without a full stop at its end and with a blank line below it; undefined if
 * it has none.
 */
export function titleOf(text: string): string | undefined {
  // Not one regular expression, because that would try every way to divide up the white space.
  const start = text.search(/\S/u);
  const end = text.indexOf("\n", start);
  const endOfNext = text.indexOf("\n", end + 1);
  if (start === -1 || end === -1 || endOfNext === -1) return undefined;
  const line = text.slice(start, end).trim();
  const isHeadline =
    line.length <= LONGEST_HEADLINE &&
    text.slice(end, endOfNext).trim() === "" &&
    /\S/u.test(text.slice(endOfNext)) &&
    !/[.,;]$/u.test(line);
  return isHeadline ? metadataLine(line, "title") : undefined;
}
