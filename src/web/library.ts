import type { Article, ArticleAnalysis, Lexicon } from "../engine/model.js";
import type { Collection, StoredArticle } from "../storage/records.js";
import { analyzeWithNoise } from "../workflows/analyze-article.js";
import { analyzeText } from "../workflows/analyze-text.js";
import { listCollections } from "../workflows/collections.js";
import {
  compareCollection,
  type AnalyzedArticle,
  type CollectionComparison,
} from "../workflows/compare-collection.js";
import { lexiconUsage, type LexiconUsage } from "../workflows/lexicon-usage.js";
import { readArticle } from "../workflows/read-article.js";
import type { Workspace } from "../workflows/workspace.js";

/** What the pages show; the workflows behind one small interface, so that tests can bring their own texts. */
export interface Library {
  readonly lexicons: readonly Lexicon[];
  collections(): readonly Collection[];
  compare(collectionId: string): CollectionComparison;
  read(articleId: string): AnalyzedArticle & { collection: Collection };
  readWithNoise(article: StoredArticle): ArticleAnalysis;
  analyze(text: string): { article: Article; analysis: ArticleAnalysis };
  usage(collectionId: string, axisId: string): LexiconUsage;
}

/** The library of an open workspace. */
export function libraryOf(workspace: Workspace): Library {
  return {
    lexicons: workspace.lexicons,
    collections: () => listCollections(workspace),
    compare: (collectionId) => compareCollection(workspace, collectionId),
    read: (articleId) => readArticle(workspace, articleId),
    readWithNoise: (article) => analyzeWithNoise(workspace, article),
    analyze: (text) => analyzeText(workspace, text),
    usage: (collectionId, axisId) =>
      lexiconUsage(workspace, collectionId, axisId),
  };
}
