import { compare } from "../engine/score/compare.js";
import type { Comparison } from "../engine/model.js";
import { UserError } from "../errors.js";
import { articlesOf } from "../storage/articles.js";
import { findCollection } from "../storage/collections.js";
import type { Collection } from "../storage/records.js";
import { analyzeArticle, type AnalyzedArticle } from "./analyze-article.js";
import type { Workspace } from "./workspace.js";

export type { AnalyzedArticle } from "./analyze-article.js";

/** A collection with its analysed articles and what they show. */
export interface CollectionComparison {
  readonly collection: Collection;
  readonly articles: readonly AnalyzedArticle[];
  readonly comparison: Comparison;
}

/** Compares all articles of a collection. @throws UserError `collection-not-found` */
export function compareCollection(
  workspace: Workspace,
  collectionId: string,
): CollectionComparison {
  const collection = findCollection(workspace.database, collectionId);
  if (!collection)
    throw new UserError("collection-not-found", { id: collectionId });
  const articles = articlesOf(workspace.database, collectionId).map((article) =>
    analyzeArticle(workspace, article),
  );
  const comparison = compare(
    articles.map(({ article: { id, outlet }, analysis }) => ({
      id,
      outlet,
      ...analysis,
    })),
    workspace.lexicons.map(({ axis }) => axis),
  );
  return { collection, articles, comparison };
}
