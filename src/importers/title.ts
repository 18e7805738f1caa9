import { isDateLine } from "./date-line.js";
import { metadataLine } from "./metadata.js";

/** In characters. */
const LONGEST_HEADLINE = 150;

/** Lines above a headline at most that say who and when. */
const MOST_LINES_ABOVE = 3;

/** „Von Anna Huber“, „Autor: Jan Moser“: names and nothing else. */
const BYLINE =
  /^(?:Von|Autor(?:in)?:|Text:) \p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){1,3}$/u;

/**
 * The headline of a text: a short first line without a full stop at its end and with a blank line below it; undefined if
 * it has none. Lines above it that say who and when are passed over.
 */
export function titleOf(text: string): string | undefined {
  let start = text.search(/\S/u);
  for (let above = 0; above <= MOST_LINES_ABOVE; above++) {
    // Line by line: one regular expression for all of it would try every way to share out the white space.
    const end = text.indexOf("\n", start);
    const endOfNext = text.indexOf("\n", end + 1);
    if (start === -1 || end === -1 || endOfNext === -1) return undefined;
    if (end - start <= LONGEST_HEADLINE) {
      const line = text.slice(start, end).trim();
      if (isDateLine(line) || BYLINE.test(line)) {
        start = nextWords(text, end);
        continue;
      }
    }
    return headline(text, start, end, endOfNext);
  }
  return undefined;
}

function headline(
  text: string,
  start: number,
  end: number,
  endOfNext: number,
): string | undefined {
  const line = text.slice(start, end).trim();
  const isHeadline =
    line.length <= LONGEST_HEADLINE &&
    text.slice(end, endOfNext).trim() === "" &&
    /\S/u.test(text.slice(endOfNext)) &&
    !/[.,;]$/u.test(line);
  return isHeadline ? metadataLine(line, "title") : undefined;
}

/** Where the next words begin; -1 where there are none. */
function nextWords(text: string, from: number): number {
  const blank = /\S/gu;
  blank.lastIndex = from;
  return blank.exec(text)?.index ?? -1;
}
