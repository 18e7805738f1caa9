import { READABLE_ENDINGS } from "../../importers/formats.js";
import type { OpenedArticle } from "../../workflows/analyze-article.js";
import type { CollectionContents } from "../../workflows/collections.js";
import type { ArticleFormFields } from "../article-form.js";
import type { CollectionFormFields } from "../collection-form.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { genreChoices, type GenreChoice } from "./article-edit.js";
import {
  articleOrigin,
  articleTitle,
  copyProps,
  type CopyProps,
} from "./article-labels.js";
import { pagerProps, type PagerProps } from "./pager.js";

export const EMPTY_ARTICLE: ArticleFormFields = {
  outlet: "",
  title: "",
  date: "",
  author: "",
  genre: "other",
  text: "",
};

/** What a form for files or pages said when it was not taken. */
export interface ImportAgain {
  readonly from: "files" | "pages";
  readonly problem: string;
  readonly addresses: string;
}

/** What the page that edits a collection receives. */
export interface CollectionEditProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Name and description as their form shows them. */
  readonly name: CollectionFormFields;
  readonly problem: string | undefined;
  readonly genres: readonly GenreChoice[];
  readonly articles: readonly EditableArticle[];
  readonly pager: PagerProps | undefined;
  readonly removed: readonly RemovedArticle[];
  /** What was just taken out, to be put back at once. */
  readonly justRemoved: RemovedArticle | undefined;
  /** The text that was just added, in a sentence. */
  readonly justAdded:
    { readonly sentence: string; readonly href: string } | undefined;
  readonly importAgain: ImportAgain | undefined;
  readonly fields: ArticleFormFields;
  /** The endings of the files that can be uploaded. */
  readonly readable: string;
  /** How many pages can be fetched at once, in words; undefined where the server fetches none. */
  readonly fetchLead: string | undefined;
  readonly count: string;
  /** Outlets in the collection, offered while typing. */
  readonly outlets: readonly string[];
}

interface EditableArticle {
  readonly id: string;
  readonly href: string;
  readonly editHref: string;
  readonly title: string;
  readonly origin: string;
  readonly copy: CopyProps | undefined;
}

interface RemovedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
}

/** Sets out the page that edits a collection. */
export function collectionEditProps(
  { collection, articles, count, page, removed, outlets }: CollectionContents,
  state: {
    readonly problem: string | undefined;
    readonly fields: ArticleFormFields;
    /** A name that was not taken. */
    readonly name: CollectionFormFields | undefined;
    readonly removed: string | undefined;
    readonly added: OpenedArticle | undefined;
    readonly importAgain: ImportAgain | undefined;
    /** Pages that can be fetched at once; 0 where the server fetches none. */
    readonly pages: number;
  },
  locale: Locale,
): CollectionEditProps {
  const title = (article: OpenedArticle): string =>
    articleTitle(article, article.opening, locale);
  const removedArticles = removed.map((article) => ({
    id: article.id,
    title: title(article),
    outlet: article.outlet,
  }));
  const named = {
    title: locale.text(collection.title),
    description: locale.text(collection.description),
  };
  return {
    id: collection.id,
    ...named,
    name: state.name ?? { ...named, problem: undefined },
    problem: state.problem,
    genres: genreChoices(locale),
    articles: articles.map((article) => ({
      id: article.id,
      href: urls.article(article.id),
      editHref: urls.articleEdit(article.id),
      title: title(article),
      origin: articleOrigin(article, locale),
      copy: article.copy && copyProps(article.copy, locale),
    })),
    pager: pagerProps(
      page,
      count,
      (page) => urls.collectionEdit(collection.id, { page }),
      locale,
    ),
    removed: removedArticles,
    justRemoved: removedArticles.find(({ id }) => id === state.removed),
    justAdded: state.added && {
      sentence: locale.t("collections.was-added", {
        title: state.added.title
          ? locale.t("articles.opening", { words: state.added.title })
          : title(state.added),
      }),
      href: urls.article(state.added.id),
    },
    importAgain: state.importAgain,
    fields: state.fields,
    fetchLead:
      state.pages === 0
        ? undefined
        : locale.t("imports.fetch-lead", { count: state.pages }),
    readable: READABLE_ENDINGS.join(", "),
    count: locale.t("comparison.texts", { count }),
    outlets,
  };
}
