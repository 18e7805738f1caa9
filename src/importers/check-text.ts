import { UserError } from "../errors.js";

/** In characters: far more than the longest reportage, and few enough to be analysed at once. */
export const LONGEST_ARTICLE = 1_000_000;

/** Function words that make up a quarter of any German text and are rare in related languages. */
const GERMAN = new Set(
  "der die das und ist nicht ein eine einer einen dem den des im zu auf mit für von sich auch dass wird werden sind hat haben war bei nach aus über durch wie als aber oder noch nur zur zum er sie es wir ich man vor am".split(
    " ",
  ),
);
/** With fewer words a text is not judged, since a headline may lack function words. */
const ENOUGH_WORDS = 30;
const SMALLEST_SHARE = 0.08;
/** In characters: the first pages decide, and plainly German first lines settle it at once. */
const SAMPLE = 20_000;
const FIRST_LINES = 500;
const PLAINLY_GERMAN = 0.2;

/**
 * Checks that a text can be analysed at all.
 *
 * @throws UserError `article-empty`, `article-too-long`, `article-not-german`
 */
export function checkArticleText(text: string, longest: number): void {
  if (text.length > longest)
    throw new UserError("article-too-long", { limit: longest });
  const beginning = count(text.slice(0, FIRST_LINES));
  const isPlain = beginning.german >= PLAINLY_GERMAN * beginning.words;
  if (beginning.words >= ENOUGH_WORDS && isPlain) return;
  const { words, german } = count(text.slice(0, SAMPLE));
  if (words === 0) throw new UserError("article-empty");
  if (words >= ENOUGH_WORDS && german < SMALLEST_SHARE * words)
    throw new UserError("article-not-german");
}

function count(text: string): { words: number; german: number } {
  const words = text.match(/\p{L}+/gu) ?? [];
  let german = 0;
  for (const word of words) if (GERMAN.has(word.toLowerCase())) german++;
  return { words: words.length, german };
}

/**
 * Checks a text from a file or a page, which may have been decoded wrongly before.
 *
 * @throws UserError `text-damaged`, what `checkArticleText` throws
 */
export function checkImportedText(text: string, longest: number): void {
  checkArticleText(text, longest);
  if (text.includes("\uFFFD")) throw new UserError("text-damaged");
}
