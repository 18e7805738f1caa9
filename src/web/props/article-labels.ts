import type { Article, Noise, Span } from "../../engine/model.js";
import { contains } from "../../engine/spans.js";
import type { StoredArticle } from "../../storage/records.js";
import type { Locale } from "../locale.js";

const LONGEST_OPENING = 60;

/** Genre and date of an article: "Meinung · Dezember 2025". */
export function articleDetails(
  article: Pick<StoredArticle, "genre" | "date">,
  locale: Locale,
): string {
  return [
    locale.t(`genres.${article.genre}`),
    article.date === undefined ? "" : locale.date(article.date),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** An article's title, or else its opening words in quotation marks. */
export function articleTitle(
  article: Article,
  analysis: {
    readonly blocks: readonly Span[];
    readonly noise: readonly Noise[];
  },
  locale: Locale,
): string {
  if (article.title) return article.title;
  const opening = analysis.blocks.find(
    (block) => !analysis.noise.some((noise) => contains(noise, block)),
  );
  const text = opening
    ? article.text.slice(opening.start, opening.end)
    : article.text;
  return locale.t("articles.opening", { words: firstWords(text) });
}

function firstWords(text: string): string {
  const plain = text
    .replace(/\s+/gu, " ")
    .replace(/["„“”»«]/gu, "")
    .trim();
  if (plain.length <= LONGEST_OPENING) return plain;
  const sentence = /^.{12,60}?[.!?](?= \p{Lu})/u.exec(plain)?.[0];
  if (sentence !== undefined) return sentence;
  const cut = plain.lastIndexOf(" ", LONGEST_OPENING);
  return `${plain.slice(0, cut > 0 ? cut : LONGEST_OPENING)} …`;
}
