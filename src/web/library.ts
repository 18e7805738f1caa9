import type { Article, ArticleAnalysis, Lexicon } from "../engine/model.js";
import type { Network } from "../importers/download.js";
import type { ImportItem } from "../importers/draft.js";
import type { ImportLimits } from "../importers/limits.js";
import { readAddress } from "../importers/read-address.js";
import { readUpload } from "../importers/read-upload.js";
import type { UploadedFile } from "../importers/source-file.js";
import type { ArticleFields } from "../storage/articles.js";
import type { Collection, StoredArticle } from "../storage/records.js";
import {
  analyzeWithNoise,
  type AnalyzedArticle,
} from "../workflows/analyze-article.js";
import { analyzeText } from "../workflows/analyze-text.js";
import {
  collectionContents,
  createCollection,
  describeCollection,
  existingCollection,
  listCollections,
  listRemovedCollections,
  removeCollection,
  restoreCollection,
  type CollectionContents,
  type CollectionName,
} from "../workflows/collections.js";
import type { CollectionOverview } from "../workflows/compare-collection.js";
import { createComparer } from "../workflows/comparer.js";
import {
  addArticle,
  correctArticle,
  existingArticle,
  removeArticle,
  restoreArticle,
} from "../workflows/edit-articles.js";
import {
  findPlaces,
  type FoundPlaces,
  type PlaceQuery,
} from "../workflows/find-places.js";
import {
  startImport,
  type ImportDefaults,
  type ImportSource,
  type RunningImport,
} from "../workflows/import-articles.js";
import { importStatus, type ImportStatus } from "../workflows/import-status.js";
import {
  lexiconEditing,
  type LexiconEditing,
} from "../workflows/lexicon-editing.js";
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
import type { Workspace } from "../workflows/workspace.js";
import { codingLibraryOf, type CodingLibrary } from "./coding-library.js";

/** What the pages show; the workflows behind one small interface, so that tests can bring their own texts. */
export interface Library {
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
  readonly suggestions: SuggestionDesk;
  readonly limits: ImportLimits;
  readonly edit: Editing;
  readonly coding: CodingLibrary;
  readonly lexiconEditing: LexiconEditing;
}

/** What changes collections. */
interface Editing {
  contents(collectionId: string, page?: number): CollectionContents;
  removedCollections(): readonly Collection[];
  createCollection(name: CollectionName): Collection;
  describeCollection(id: string, name: CollectionName): void;
  removeCollection(id: string): void;
  restoreCollection(id: string): void;
  article(id: string): StoredArticle;
  addArticle(collectionId: string, article: ArticleFields): StoredArticle;
  /** @param seen the version that was corrected, see `articleVersion` */
  correctArticle(
    id: string,
    fields: ArticleFields,
    seen?: string,
  ): StoredArticle;
  removeArticle(id: string): StoredArticle;
  restoreArticle(id: string): StoredArticle;
  startImport(
    collectionId: string,
    files: readonly UploadedFile[],
    defaults: ImportDefaults,
  ): RunningImport;
  /** Begins to import the pages at these addresses; undefined where the server fetches none. */
  readonly startFetch:
    | ((collectionId: string, addresses: readonly string[]) => RunningImport)
    | undefined;
  importStatus(id: string): ImportStatus;
  /** Ends an import that is under way; one that has ended stays as it is. */
  cancelImport(id: string): void;
  /** Ends all imports; resolves when they have ended. */
  cancelImports(): Promise<void>;
}

/**
 * The library of an open workspace.
 *
 * @param network where pages may be fetched from; none are without it
 */
export function libraryOf(workspace: Workspace, network?: Network): Library {
  const limits = workspace.limits.imports;
  const running = new Map<string, RunningImport>();
  const compare = createComparer(workspace);
  const start = (
    id: string,
    source: ImportSource,
    defaults?: ImportDefaults,
  ): RunningImport => {
    const started = startImport(workspace, id, source, defaults);
    running.set(started.id, started);
    void started.ended
      .then(() => {
        running.delete(started.id);
        // What everybody will want to see next.
        return compare(id);
      })
      .catch(() => undefined);
    return started;
  };
  return {
    get lexicons() {
      return workspace.lexicons;
    },
    limits,
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
    suggestions: createSuggestionDesk(workspace),
    lexiconEditing: lexiconEditing(workspace),
    edit: {
      contents: (id, page) => collectionContents(workspace, id, page),
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
      article: (id) => existingArticle(workspace.database, id),
      addArticle: (id, article) => addArticle(workspace, id, article),
      correctArticle: (id, fields, seen) =>
        correctArticle(workspace, id, fields, seen),
      removeArticle: (id) => removeArticle(workspace, id),
      restoreArticle: (id) => restoreArticle(workspace, id),
      startImport: (id, files, defaults) => {
        const source = {
          files: files.length,
          read: () => eachOf(files, (file) => readUpload(file, limits)),
        };
        return start(id, source, defaults);
      },
      startFetch:
        network &&
        ((id, addresses) =>
          start(id, {
            files: addresses.length,
            read: () =>
              eachOf(addresses, (address) =>
                readAddress(address, limits, network),
              ),
          })),
      importStatus: (id) => importStatus(workspace, id),
      cancelImport: (id) => running.get(id)?.cancel(),
      cancelImports: async () => {
        const imports = [...running.values()];
        for (const { cancel } of imports) cancel();
        await Promise.all(imports.map(({ ended }) => ended));
      },
    },
    coding: codingLibraryOf(workspace),
  };
}

/** Each is begun only when the one before has been read. */
function* eachOf<Item>(
  items: readonly Item[],
  read: (item: Item) => AsyncIterable<ImportItem>,
): Generator<AsyncIterable<ImportItem>> {
  for (const item of items) yield read(item);
}
