/**
 * Forms: fields to fill in and boxes to tick: „Name *“, „Ja, ich habe die Datenschutzhinweise gelesen.“
 */
import type { Block, Document } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** In characters. */
const LONGEST_FIELDS = 120;
/** „Kommentar *“, „Vorname* Nachname* E-Mail*“; „Der Preis*“ has a footnote. */
const FIELDS = /^(?:[\p{L}-]{2,30} \*|(?:[\p{L}-]{2,30} ?\* ?){2,6})$/u;
/** In words. */
const LONGEST_BOX = 25;
/** What one agrees to, or wants to get. */
const AGREED =
  /^(?:datenschutz\p{L}*|newsletter|rundbrief|agb|nutzungsbedingungen)$/u;

/** Lines of fields, and sentences beside a box to tick. */
export const forms: NoiseRule = (document) =>
  document.blocks
    .filter((block) => isOfFields(block, document) || isBox(block))
    .map((block) => noiseOf(block, "navigation"));

function isOfFields({ start, end }: Block, { text }: Document): boolean {
  return (
    text[end - 1] === "*" &&
    end - start <= LONGEST_FIELDS &&
    FIELDS.test(text.slice(start, end))
  );
}

/** „Ja, ich möchte den Rundbrief erhalten.“ */
function isBox(block: Block): boolean {
  const { tokens, wordCount } = block;
  if (wordCount > LONGEST_BOX || tokens[0]?.word.key !== "ja") return false;
  const keys = keysOf(block);
  return (
    keys[1] === "ich" &&
    keys.some((key) => AGREED.test(key)) &&
    !tokens.some(({ word }) => isQuotationMark(word))
  );
}
