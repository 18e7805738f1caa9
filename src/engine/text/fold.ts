/**
 * Folding: what makes two spellings the same word (DESIGN §7).
 *
 * Case, ß/ss, composed and decomposed umlauts, soft hyphens, hyphens at the end of a line, zero-width characters,
 * typographic hyphens and gender signs (Terrorist:innen, Terrorist*innen, TerroristInnen) do not distinguish words.
 */
import { withWordsJoined } from "./lines.js";

const ALREADY_FOLDED = /^[a-zäöü]+$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const HYPHENS = /[\u2010\u2011]/g;
const APOSTROPHES = /[’‘ʼ]/g;
const GENDER_SIGN = /[:*_/·]-?(?=in(?:nen)?$)/;

/** The spelling under which dictionary, lexicon and text meet. */
export function fold(text: string): string {
  if (ALREADY_FOLDED.test(text)) return text;
  return withWordsJoined(text)
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(HYPHENS, "-")
    .replace(APOSTROPHES, "'")
    .replace(GENDER_SIGN, "");
}
