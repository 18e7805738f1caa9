/**
 * Folding: what makes two spellings the same word (DESIGN §7).
 *
 * Case, ß/ss, composed and decomposed umlauts, soft hyphens, hyphens at the end of a line, zero-width characters,
 * typographic hyphens and gender signs (Terrorist:innen, Terrorist*innen, TerroristInnen) do not distinguish words.
 */

const ALREADY_FOLDED = /^[a-zäöü]+$/;
/** A hyphen at the end of a line only parts the word, unless a capital or a number stands beside it: *US-Angriff*, *20-jährig*. */
const LINE_END = /([\p{Lu}\p{N}]?)[-\u2010\u00AD][^\S\n]*\n[^\S\n]*(\p{Ll}?)/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const HYPHENS = /[\u2010\u2011]/g;
const APOSTROPHES = /[’‘ʼ]/g;
const GENDER_SIGN = /[:*_/·]-?(?=in(?:nen)?$)/;

/** The spelling under which dictionary, lexicon and text meet. */
export function fold(text: string): string {
  if (ALREADY_FOLDED.test(text)) return text;
  return text
    .replace(LINE_END, (_, before: string, after: string) =>
      before === "" && after !== "" ? after : `${before}-${after}`,
    )
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(HYPHENS, "-")
    .replace(APOSTROPHES, "'")
    .replace(GENDER_SIGN, "");
}
