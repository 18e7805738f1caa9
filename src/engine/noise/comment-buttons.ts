/**
 * Comment buttons: what a page lets one do with a comment, and how long ago it was written.
 */
import type { Block } from "../text/document.js";
import { keysOf } from "./rule.js";

/** In words. */
const LONGEST_BUTTONS = 8;
/** What stands behind how long ago something was: „2 Std.“ */
export const AGO_BEHIND = new Set(["her", "zuvor", "ago", "std", "min"]);
const BUTTONS = new Set(
  "antworten antwort einblenden ausblenden teilen melden reply like share permalink gefällt mir".split(
    " ",
  ),
);

/** Whether a block is made of the buttons below a comment: „Antworten“, „212 👍 34 👎“, „2 Std. Gefällt mir“. */
export function areButtons(block: Block): boolean {
  return (
    block.wordCount > 0 &&
    block.wordCount <= LONGEST_BUTTONS &&
    keysOf(block).every(
      (key) => BUTTONS.has(key) || AGO_BEHIND.has(key) || /^\d/.test(key),
    )
  );
}
