import { randomUUID } from "node:crypto";
import { UserError } from "../errors.js";
import { checkArticleText } from "../importers/check-text.js";
import { dateInText } from "../importers/date-line.js";
import { markCopy } from "../storage/article-copies.js";
import {
  type ArticleFields,
  findArticle,
  insertArticle,
  markArticleRemoved,
  updateArticle,
} from "../storage/articles.js";
import type { Database } from "../storage/database.js";
import type { StoredArticle } from "../storage/records.js";
import { articleVersion } from "./article-version.js";
import { existingCollection } from "./collections.js";
import { likenessOf } from "./find-copies.js";
import type { Workspace } from "./workspace.js";

/**
 * Adds an article to a collection; where nobody gives its date, its first lines may tell it.
 *
 * @throws UserError `collection-not-found`, `article-empty`, `article-too-long`, `article-not-german`
 */
export function addArticle(
  { database, limits }: Workspace,
  collectionId: string,
  article: ArticleFields,
): StoredArticle {
  existingCollection(database, collectionId);
  checkArticleText(article.text, limits.imports.articleCharacters);
  const { copy, sketch } = likenessOf(database, collectionId, article.text);
  const stored = {
    ...article,
    date: article.date ?? dateInText(article.text),
    id: randomUUID(),
    collection: collectionId,
    copy,
  };
  const createdAt = new Date().toISOString();
  insertArticle(database, stored, { createdAt, sketch });
  return stored;
}

/**
 * Corrects an article.
 *
 * @param seen the version that was corrected, if known: another one would be lost
 * @throws UserError `article-not-found`, `article-changed`, `article-empty`, `article-too-long`, `article-not-german`
 */
export function correctArticle(
  { database, limits }: Workspace,
  id: string,
  fields: ArticleFields,
  seen?: string,
): StoredArticle {
  // One transaction, so that nobody else corrects it between the look and the change.
  return database.transaction(() => {
    const article = existingArticle(database, id);
    if (seen !== undefined && seen !== articleVersion(article))
      throw new UserError("article-changed");
    checkArticleText(fields.text, limits.imports.articleCharacters);
    updateArticle(database, id, fields);
    if (fields.text === article.text) return { ...article, ...fields };
    const { collection } = article;
    const { copy, sketch } = likenessOf(database, collection, fields.text, id);
    markCopy(database, id, copy, sketch);
    return { ...article, ...fields, copy };
  });
}

/** Takes an article out of its collection; it can be put back. @throws UserError `article-not-found` */
export function removeArticle(
  { database }: Workspace,
  id: string,
): StoredArticle {
  const article = existingArticle(database, id);
  markArticleRemoved(database, id, new Date().toISOString());
  return article;
}

/** Puts an article back that was taken out. @throws UserError `article-not-found` */
export function restoreArticle(
  { database }: Workspace,
  id: string,
): StoredArticle {
  const article = existingArticle(database, id);
  markArticleRemoved(database, id, null);
  return article;
}

/** The article of that address. @throws UserError `article-not-found` */
export function existingArticle(database: Database, id: string): StoredArticle {
  const article = findArticle(database, id);
  if (!article) throw new UserError("article-not-found", { id });
  return article;
}
