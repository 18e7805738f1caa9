import { GENRES, type StoredArticle } from "../../storage/records.js";
import type { CollectionContents } from "../../workflows/collections.js";
import type { ArticleFormFields } from "../forms.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { articleTitle } from "./article-labels.js";

/** A kind of text to choose. */
export interface GenreChoice {
  readonly id: string;
  readonly label: string;
}

/** What the page that corrects an article receives. */
export interface ArticleEditProps {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly collection: string;
  readonly collectionHref: string;
  readonly source: string | undefined;
  readonly problem: string | undefined;
  readonly fields: ArticleFormFields;
  readonly genres: readonly GenreChoice[];
  /** Outlets in the collection, offered while typing. */
  readonly outlets: readonly string[];
}

/** Sets out the page that corrects an article. */
export function articleEditProps(
  article: StoredArticle,
  { collection, outlets }: CollectionContents,
  problem:
    | { readonly sentence: string; readonly fields: ArticleFormFields }
    | undefined,
  locale: Locale,
): ArticleEditProps {
  return {
    id: article.id,
    title: articleTitle(article, { blocks: [], noise: [] }, locale),
    href: urls.article(article.id),
    collection: locale.text(collection.title),
    collectionHref: urls.collectionEdit(collection.id),
    source: article.source,
    problem: problem?.sentence,
    fields: problem?.fields ?? {
      outlet: article.outlet,
      title: article.title ?? "",
      date: article.date ?? "",
      author: article.author ?? "",
      genre: article.genre,
      text: article.text,
    },
    genres: genreChoices(locale),
    outlets,
  };
}

/** All kinds of text. */
export function genreChoices(locale: Locale): readonly GenreChoice[] {
  return GENRES.map((id) => ({ id, label: locale.t(`genres.${id}`) }));
}
