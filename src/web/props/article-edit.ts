import { GENRES } from "../../storage/records.js";
import type { OpenedArticle } from "../../workflows/analyze-article.js";
import { articleVersion } from "../../workflows/article-version.js";
import type { CollectionContents } from "../../workflows/collections.js";
import type { ArticleFormFields } from "../article-form.js";
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
  /** Which version of the article the form is about. */
  readonly seen: string;
  /** What somebody else has saved meanwhile, where it differs from the fields; undefined if nobody has. */
  readonly saved: SavedProps | undefined;
  readonly genres: readonly GenreChoice[];
  /** Outlets in the collection, offered while typing. */
  readonly outlets: readonly string[];
}

/** What was wrong with a correction, and what was typed. */
export interface EditProblem {
  readonly sentence: string;
  readonly fields: ArticleFormFields;
  /** Somebody else has saved another correction meanwhile. */
  readonly isConflict: boolean;
}

interface SavedProps {
  readonly details: readonly {
    readonly label: string;
    readonly value: string;
  }[];
  /** The lines of the text that are not in what was typed; undefined stands for all others in between. */
  readonly lines: readonly (string | undefined)[];
}

/** Sets out the page that corrects an article. */
export function articleEditProps(
  article: OpenedArticle,
  { collection, outlets }: CollectionContents,
  problem: EditProblem | undefined,
  locale: Locale,
): ArticleEditProps {
  const stored: ArticleFormFields = {
    outlet: article.outlet,
    title: article.title ?? "",
    date: article.date ?? "",
    author: article.author ?? "",
    genre: article.genre,
    text: article.text,
  };
  return {
    id: article.id,
    title: articleTitle(article, article.opening, locale),
    href: urls.article(article.id),
    collection: locale.text(collection.title),
    collectionHref: urls.collectionEdit(collection.id),
    source: article.source,
    problem: problem?.sentence,
    fields: problem?.fields ?? stored,
    // Who corrects again after a conflict has seen what is stored now.
    seen: articleVersion(article),
    saved: problem?.isConflict
      ? savedProps(stored, problem.fields, locale)
      : undefined,
    genres: genreChoices(locale),
    outlets,
  };
}

/** What is stored, where it is not what was typed. */
function savedProps(
  stored: ArticleFormFields,
  typed: ArticleFormFields,
  locale: Locale,
): SavedProps {
  const label = (name: keyof ArticleFormFields): string =>
    name === "outlet"
      ? locale.t("comparison.columns.outlet")
      : locale.t(`collections.fields.${name}`);
  const details = (["outlet", "title", "date", "author", "genre"] as const)
    .filter((name) => stored[name] !== typed[name].trim())
    .map((name) => ({
      label: label(name),
      value:
        name === "genre" ? locale.t(`genres.${stored.genre}`) : stored[name],
    }));
  const typedLines = new Set(["", ...linesOf(typed.text)]);
  const lines = linesOf(stored.text)
    .map((line) => (typedLines.has(line) ? undefined : line))
    .filter((line, index, all) => index === 0 || line !== all[index - 1]);
  return { details, lines: lines.length > 1 || lines[0] ? lines : [] };
}

/** Browsers send other line ends than files have. */
function linesOf(text: string): readonly string[] {
  return text.trim().split(/\r\n|[\r\n]/u);
}

/** All kinds of text. */
export function genreChoices(locale: Locale): readonly GenreChoice[] {
  return GENRES.map((id) => ({ id, label: locale.t(`genres.${id}`) }));
}
