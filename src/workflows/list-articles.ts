import {
  articlesAfter,
  articlesOf,
  countArticles,
} from "../storage/articles.js";
import type { Collection } from "../storage/records.js";
import { analyzeArticle, type AnalyzedArticle } from "./analyze-article.js";
import { existingCollection, PAGE_LENGTH } from "./collections.js";
import type { Workspace } from "./workspace.js";

/** A page of a collection's articles, analysed. */
export interface ArticlePage {
  readonly collection: Collection;
  /** Of all pages. */
  readonly count: number;
  /** Counted from 1. */
  readonly page: number;
  readonly articles: readonly AnalyzedArticle[];
}

/** A page of the articles of a collection, as they came. @throws UserError `collection-not-found` */
export function listArticles(
  workspace: Workspace,
  collectionId: string,
  page = 1,
  length = PAGE_LENGTH,
): ArticlePage {
  const { database } = workspace;
  return {
    collection: existingCollection(database, collectionId),
    count: countArticles(database, collectionId),
    page,
    articles: articlesOf(database, collectionId, {
      limit: length,
      offset: (page - 1) * length,
    }).map((article) => analyzeArticle(workspace, article)),
  };
}

const BATCH = 100;

/** All articles of a collection, by id, one at a time. @throws UserError `collection-not-found` */
export function* eachArticle(
  workspace: Workspace,
  collectionId: string,
): Iterable<AnalyzedArticle> {
  existingCollection(workspace.database, collectionId);
  let last: string | undefined;
  for (;;) {
    const batch = articlesAfter(workspace.database, collectionId, last, BATCH);
    for (const article of batch) yield analyzeArticle(workspace, article);
    last = batch.at(-1)?.id;
    if (batch.length < BATCH) return;
  }
}
