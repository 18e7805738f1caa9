import { DAY, edtfOf } from "./dates.js";

/** Lines from the top of a text, blank ones left out: further down a date is part of the story. */
const TOP_LINES = 6;
const LONGEST_LINE = 120;

/** „Stand: 12.01.2026, 14:30 Uhr“, „Montag, 12. Januar 2026“, „Veröffentlicht am 12.1.2026“; nothing else in it. */
const DATE_LINE = new RegExp(
  "^(?:(?:zuletzt )?(?:stand|datum|veröffentlicht|publiziert|erschienen|erstellt|aktualisiert):? (?:am |vom )?)?" +
    "(?:(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so)\\.?,? (?:den |der )?)?" +
    `(${DAY})` +
    "(?:[,;]? (?:[-–] )?(?:um )?\\d{1,2}[:.]\\d{2}(?: ?uhr)?)?\\.?$",
  "u",
);

/** Whether a line says when, and nothing else. */
export function isDateLine(line: string): boolean {
  return line.length <= LONGEST_LINE && dateInLine(line) !== undefined;
}

/** The day that a text says it came out, in a line of its own at its top; as EDTF. */
export function dateInText(text: string): string | undefined {
  let read = 0;
  for (let start = 0; start < text.length && read < TOP_LINES;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    // Not the whole line: it may be the whole article.
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE)).trim();
    if (line !== "") read++;
    if (end - start <= LONGEST_LINE) {
      const date = dateInLine(line);
      if (date !== undefined) return date;
    }
    start = end + 1;
  }
  return undefined;
}

/** Author and date often share a line: „Von Anna Huber | 12.01.2026“. */
function dateInLine(line: string): string | undefined {
  for (const part of line.split(/[|·•]/u)) {
    const plain = part.trim().replace(/\s+/gu, " ").toLowerCase();
    const date = edtfOf(DATE_LINE.exec(plain)?.[1]);
    if (date !== undefined) return date;
  }
  return undefined;
}
