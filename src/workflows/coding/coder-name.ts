const LONGEST_NAME = 60;

/**
 * A coder's name as it is kept: the same for whoever types it a little differently, and no formula in a spreadsheet.
 *
 * @returns an empty text where nothing is left
 */
export function coderName(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .replace(/^[\s'=+@-]+/u, "")
    .slice(0, LONGEST_NAME)
    .trim();
}
