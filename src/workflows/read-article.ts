import { UserError } from "../errors.js";
import { findArticle } from "../storage/articles.js";
import { findCollection } from "../storage/collections.js";
import type { Collection } from "../storage/records.js";
import {
  analyzeArticle,
  type AnalyzedArticle,
  withEveryInterval,
} from "./analyze-article.js";
import type { Workspace } from "./workspace.js";

/** One article with its analysis and its collection. @throws UserError `article-not-found` */
export function readArticle(
  changing: Workspace,
  articleId: string,
): AnalyzedArticle & { readonly collection: Collection } {
  const workspace = changing.pinned();
  const article = findArticle(workspace.database, articleId);
  const collection =
    article && findCollection(workspace.database, article.collection);
  if (!article || !collection)
    throw new UserError("article-not-found", { id: articleId });
  const { analysis } = analyzeArticle(workspace, article);
  return {
    article,
    analysis: withEveryInterval(analysis, workspace.lexicons),
    collection,
  };
}
