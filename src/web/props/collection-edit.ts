import { GENRES, type StoredArticle } from "../../storage/records.js";
import type { CollectionContents } from "../../workflows/collections.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { articleDetails, articleTitle } from "./article-labels.js";

/** The fields of an article as a form shows them. */
export interface ArticleFields {
  readonly outlet: string;
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly genre: string;
  readonly text: string;
}

export const EMPTY_ARTICLE: ArticleFields = {
  outlet: "",
  title: "",
  date: "",
  author: "",
  genre: "news",
  text: "",
};

/** What the page that edits a collection receives. */
export interface CollectionEditProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly problem: string | undefined;
  readonly genres: readonly { readonly id: string; readonly label: string }[];
  readonly articles: readonly EditableArticle[];
  readonly removed: readonly RemovedArticle[];
  /** What was just taken out, to be put back at once. */
  readonly justRemoved: RemovedArticle | undefined;
  readonly fields: ArticleFields;
  readonly count: string;
  /** Outlets in the collection, offered while typing. */
  readonly outlets: readonly string[];
}

interface EditableArticle {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly details: string;
  readonly fields: ArticleFields;
}

interface RemovedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
}

/** Sets out the page that edits a collection. */
export function collectionEditProps(
  { collection, articles, removed }: CollectionContents,
  state: {
    readonly problem: string | undefined;
    readonly fields: ArticleFields;
    readonly removed: string | undefined;
  },
  locale: Locale,
): CollectionEditProps {
  const title = (article: StoredArticle): string =>
    articleTitle(article, { blocks: [], noise: [] }, locale);
  const removedArticles = removed.map((article) => ({
    id: article.id,
    title: title(article),
    outlet: article.outlet,
  }));
  return {
    id: collection.id,
    title: locale.text(collection.title),
    description: locale.text(collection.description),
    problem: state.problem,
    genres: GENRES.map((id) => ({ id, label: locale.t(`genres.${id}`) })),
    articles: articles.map((article) => ({
      id: article.id,
      href: urls.article(article.id),
      title: title(article),
      details: [article.outlet, articleDetails(article, locale)].join(" · "),
      fields: {
        outlet: article.outlet,
        title: article.title ?? "",
        date: article.date ?? "",
        author: article.author ?? "",
        genre: article.genre,
        text: "",
      },
    })),
    removed: removedArticles,
    justRemoved: removedArticles.find(({ id }) => id === state.removed),
    fields: state.fields,
    count: locale.t("comparison.texts", { count: articles.length }),
    outlets: [...new Set(articles.map(({ outlet }) => outlet))].sort(
      (left, right) => left.localeCompare(right, "de"),
    ),
  };
}
