import { metadataLine } from "./metadata.js";

/** Characters of a headline at most. */
const LONGEST_HEADLINE = 150;

/** The headline of a text: a short first line that a blank line follows and no full stop ends. */
export function titleOf(text: string): string | undefined {
  // Line by line: one regular expression for all of it would try every way to share out the white space.
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
