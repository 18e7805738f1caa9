import { UserError } from "../errors.js";

/** Characters of one article at most: far more than the longest reportage, little enough to answer at once. */
export const LONGEST_ARTICLE = 1_000_000;

/** Function words that make up a quarter of any German text and are rare in its neighbours. */
const GERMAN = new Set(
  "der die das und ist nicht ein eine einer einen dem den des im zu auf mit für von sich auch dass wird werden sind hat haben war bei nach aus über durch wie als aber oder noch nur zur zum er sie es wir ich man vor am".split(
    " ",
  ),
);
/** Fewer words than this decide nothing: a headline may lack function words. */
const ENOUGH_WORDS = 30;
const SMALLEST_SHARE = 0.08;
/** German shows itself within the first pages; where the very first lines are plainly German, that settles it. */
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
 * Checks a text that comes out of a file or a page, where decoding may have gone wrong before.
 *
 * @throws UserError `text-damaged`, what `checkArticleText` throws
 */
export function checkImportedText(text: string, longest: number): void {
  checkArticleText(text, longest);
  if (text.includes("\uFFFD")) throw new UserError("text-damaged");
}
