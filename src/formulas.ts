/**
 * Spreadsheets take a cell that begins with certain signs for a formula and work it out, whoever wrote it. An apostrophe
 * before it keeps them from that.
 */

/** Where a cell begins; spreadsheets in German also begin one behind a semicolon, whatever separates the columns. */
const CELL = "(^|;)";
/** A lone "-" is none; what has an apostrophe already gets one more, so that all of this can be undone. */
const FORMULA = new RegExp(`${CELL}(?='*(?:[=+@\\t\\r]|-[^])|'+-)`, "gu");
/** Some spreadsheets write an apostrophe before a lone "-", too. */
const ESCAPED = new RegExp(`${CELL}'(?='*[=+@\\t\\r-])`, "gu");

/** A text that is no formula in any cell that a spreadsheet may make of it. */
export function withoutFormulas(text: string): string {
  return text.replace(FORMULA, "$1'");
}

/** The text of which `withoutFormulas` has made this one. */
export function withFormulas(text: string): string {
  return text.replace(ESCAPED, "$1");
}
