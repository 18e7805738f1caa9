import type { Article, Noise, Span } from "../../engine/model.js";
import { isWithin } from "../../engine/spans.js";
import type { StoredArticle } from "../../storage/records.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";

const LONGEST_OPENING = 60;

/** Genre and date of an article, as far as they are known: "Meinung · Dezember 2025". */
export function articleDetails(
  article: Pick<StoredArticle, "genre" | "date">,
  locale: Locale,
): string {
  return [
    article.genre === "other" ? "" : locale.t(`genres.${article.genre}`),
    article.date === undefined ? "" : locale.date(article.date),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Whose article it is, and its details: "Hafenblatt · Meinung · Dezember 2025". */
export function articleOrigin(
  article: Pick<StoredArticle, "outlet" | "genre" | "date">,
  locale: Locale,
): string {
  return [article.outlet, articleDetails(article, locale)]
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
    (block) => !isWithin(analysis.noise, block),
  );
  const text = opening
    ? article.text.slice(opening.start, opening.end)
    : article.text;
  return openingWords(text, locale);
}

/** The first words of a text, in quotation marks. */
export function openingWords(text: string, locale: Locale): string {
  return locale.t("articles.opening", { words: firstWords(text) });
}

/** That a text is (nearly) the same as an earlier one. */
export interface CopyProps {
  readonly label: string;
  readonly href: string;
}

/** Says how much of a text stands in an earlier one. */
export function copyProps(
  { of, share }: NonNullable<StoredArticle["copy"]>,
  locale: Locale,
): CopyProps {
  return {
    label:
      share === 1
        ? locale.t("articles.copy")
        : locale.t("articles.near-copy", { percent: Math.floor(share * 100) }),
    href: urls.article(of),
  };
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
