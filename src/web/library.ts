import type { Article, ArticleAnalysis, Lexicon } from "../engine/model.js";
import type { Network } from "../importers/download.js";
import type { ImportLimits } from "../importers/limits.js";
import type { Collection, StoredArticle } from "../storage/records.js";
import {
  analyzeWithNoise,
  type AnalyzedArticle,
} from "../workflows/analyze-article.js";
import { analyzeText } from "../workflows/analyze-text.js";
import type { CodingSummary } from "../workflows/coding/coding-results.js";
import { createCodingSummaries } from "../workflows/coding/coding-summaries.js";
import {
  existingCollection,
  listCollections,
} from "../workflows/collections.js";
import type { CollectionOverview } from "../workflows/compare-collection.js";
import { createComparer } from "../workflows/comparer.js";
import {
  findPlaces,
  type FoundPlaces,
  type PlaceQuery,
} from "../workflows/find-places.js";
import { createImportDesk, type ImportDesk } from "../workflows/import-desk.js";
import { lexiconUsage, type LexiconUsage } from "../workflows/lexicon-usage.js";
import {
  eachArticle,
  listArticles,
  type ArticlePage,
} from "../workflows/list-articles.js";
import { readArticle } from "../workflows/read-article.js";
import {
  createSuggestionDesk,
  type SuggestionDesk,
} from "../workflows/suggest-entries.js";
import { readSideBySide, type ArticlePair } from "../workflows/side-by-side.js";
import { createWorkbench, type Workbench } from "../workflows/workbench.js";
import type { Workspace } from "../workflows/workspace.js";

/**
 * What the pages show of texts and their scores, so that tests can bring their own; and what remembers from one request
 * to the next. What changes something asks the workflows themselves.
 */
export interface Library {
  readonly workspace: Workspace;
  /** Those that count at the moment. */
  readonly lexicons: readonly Lexicon[];
  collections(): readonly Collection[];
  /** @throws UserError `collection-not-found` */
  collection(id: string): Collection;
  /** @throws UserError `collection-being-counted` where that takes longer than one likes to wait */
  compare(collectionId: string): Promise<CollectionOverview>;
  /** A page of the articles of a collection, counted from 1. */
  articles(collectionId: string, page?: number, length?: number): ArticlePage;
  everyArticle(collectionId: string): Iterable<AnalyzedArticle>;
  read(articleId: string): AnalyzedArticle & { collection: Collection };
  readWithNoise(article: StoredArticle): ArticleAnalysis;
  analyze(text: string): { article: Article; analysis: ArticleAnalysis };
  usage(collectionId: string, axisId: string): Promise<LexiconUsage>;
  /** Two texts and what they share. */
  sideBySide(left: string, right: string): ArticlePair;
  places(collectionId: string, query: PlaceQuery): Promise<FoundPlaces>;
  /** What people have coded in a collection; undefined where nobody has coded anything. */
  codingSummary(
    collectionId: string,
    axisId: string,
  ): CodingSummary | undefined;
  readonly suggestions: SuggestionDesk;
  readonly workbench: Workbench;
  readonly imports: ImportDesk;
  readonly limits: ImportLimits;
}

/**
 * The library of an open workspace.
 *
 * @param network where pages may be fetched from; none are without it
 */
export function libraryOf(workspace: Workspace, network?: Network): Library {
  const compare = createComparer(workspace);
  return {
    workspace,
    get lexicons() {
      return workspace.lexicons;
    },
    limits: workspace.limits.imports,
    collections: () => listCollections(workspace),
    collection: (id) => existingCollection(workspace.database, id),
    compare,
    articles: (id, page, length) =>
      listArticles(workspace.pinned(), id, page, length),
    everyArticle: (id) => eachArticle(workspace.pinned(), id),
    read: (articleId) => readArticle(workspace, articleId),
    readWithNoise: (article) => analyzeWithNoise(workspace, article),
    analyze: (text) => analyzeText(workspace, text),
    usage: async (collectionId, axisId) =>
      lexiconUsage(workspace.lexicons, await compare(collectionId), axisId),
    sideBySide: (left, right) => readSideBySide(workspace, left, right),
    places: (id, query) => findPlaces(workspace.pinned(), id, query),
    codingSummary: createCodingSummaries(workspace),
    suggestions: createSuggestionDesk(workspace),
    workbench: createWorkbench(workspace),
    // The comparison is what everybody will want to see next.
    imports: createImportDesk(workspace, network, compare),
  };
}
