import type { Article, ArticleAnalysis, Lexicon } from "../engine/model.js";
import type { ArticleMetadata } from "../storage/articles.js";
import type { Collection, StoredArticle } from "../storage/records.js";
import { analyzeWithNoise } from "../workflows/analyze-article.js";
import { analyzeText } from "../workflows/analyze-text.js";
import {
  collectionContents,
  createCollection,
  describeCollection,
  listCollections,
  listRemovedCollections,
  removeCollection,
  restoreCollection,
  type CollectionContents,
  type CollectionName,
} from "../workflows/collections.js";
import {
  compareCollection,
  type AnalyzedArticle,
  type CollectionComparison,
} from "../workflows/compare-collection.js";
import {
  addArticle,
  correctArticle,
  removeArticle,
  restoreArticle,
  type NewArticle,
} from "../workflows/edit-articles.js";
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
  readonly edit: Editing;
}

/** What changes collections. */
export interface Editing {
  contents(collectionId: string): CollectionContents;
  removedCollections(): readonly Collection[];
  createCollection(name: CollectionName): Collection;
  describeCollection(id: string, name: CollectionName): void;
  removeCollection(id: string): void;
  restoreCollection(id: string): void;
  addArticle(collectionId: string, article: NewArticle): StoredArticle;
  correctArticle(id: string, metadata: ArticleMetadata): StoredArticle;
  removeArticle(id: string): StoredArticle;
  restoreArticle(id: string): StoredArticle;
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
    edit: {
      contents: (id) => collectionContents(workspace, id),
      removedCollections: () => listRemovedCollections(workspace),
      createCollection: (name) => createCollection(workspace, name),
      describeCollection: (id, name) => {
        describeCollection(workspace, id, name);
      },
      removeCollection: (id) => {
        removeCollection(workspace, id);
      },
      restoreCollection: (id) => {
        restoreCollection(workspace, id);
      },
      addArticle: (id, article) => addArticle(workspace, id, article),
      correctArticle: (id, metadata) => correctArticle(workspace, id, metadata),
      removeArticle: (id) => removeArticle(workspace, id),
      restoreArticle: (id) => restoreArticle(workspace, id),
    },
  };
}
