import { UserError } from "../errors.js";
import { freeName } from "../free-name.js";
import { identifierOf } from "../lexicons/identifier.js";
import {
  articlesOf,
  countArticles,
  outletsOf,
  removedArticlesOf,
} from "../storage/articles.js";
import {
  allCollections,
  findCollection,
  insertCollection,
  markCollectionRemoved,
  removedCollections,
  updateCollection,
} from "../storage/collections.js";
import type { Database } from "../storage/database.js";
import type { Collection, StoredArticle } from "../storage/records.js";
import { withOpening, type OpenedArticle } from "./analyze-article.js";
import type { Workspace } from "./workspace.js";

/** What somebody calls a collection, in whatever language. */
interface CollectionName {
  readonly title: string;
  readonly description: string;
}

/** How many articles a page of a list holds. */
export const PAGE_LENGTH = 50;

/** A collection with what is in it and what was taken out of it. */
export interface CollectionContents {
  readonly collection: Collection;
  readonly count: number;
  /** Counted from 1. */
  readonly page: number;
  /** Those on the page. */
  readonly articles: readonly OpenedArticle[];
  readonly outlets: readonly string[];
  readonly removed: readonly OpenedArticle[];
}

/** All collections, the oldest first. */
export function listCollections({
  database,
}: Workspace): readonly Collection[] {
  return allCollections(database);
}

/** The collections that can be put back, the last one removed first. */
export function listRemovedCollections({
  database,
}: Workspace): readonly Collection[] {
  return removedCollections(database);
}

/** A collection with a page of its articles. @throws UserError `collection-not-found` */
export function collectionContents(
  workspace: Workspace,
  id: string,
  page = 1,
): CollectionContents {
  const { database } = workspace;
  const opened = (article: StoredArticle) => withOpening(workspace, article);
  return {
    collection: existingCollection(database, id),
    count: countArticles(database, id),
    page,
    articles: articlesOf(database, id, {
      limit: PAGE_LENGTH,
      offset: (page - 1) * PAGE_LENGTH,
    }).map(opened),
    outlets: outletsOf(database, id),
    removed: removedArticlesOf(database, id).map(opened),
  };
}

/** Makes an empty collection and gives it an address made of its title. */
export function createCollection(
  { database }: Workspace,
  name: CollectionName,
): Collection {
  return database.transaction(() => {
    const id = freeName(addressOf(name.title), (taken) =>
      Boolean(findCollection(database, taken)),
    );
    const collection = { id, ...localized(name) };
    insertCollection(database, collection, new Date().toISOString());
    return collection;
  });
}

/** Renames and describes a collection; its address stays. @throws UserError `collection-not-found` */
export function describeCollection(
  { database }: Workspace,
  id: string,
  name: CollectionName,
): void {
  existingCollection(database, id);
  updateCollection(database, { id, ...localized(name) });
}

/** Removes a collection; its articles come back with it. @throws UserError `collection-not-found` */
export function removeCollection({ database }: Workspace, id: string): void {
  existingCollection(database, id);
  markCollectionRemoved(database, id, new Date().toISOString());
}

/** Puts a removed collection back. @throws UserError `collection-not-found` */
export function restoreCollection({ database }: Workspace, id: string): void {
  existingCollection(database, id);
  markCollectionRemoved(database, id, null);
}

/** The collection of that address. @throws UserError `collection-not-found` */
export function existingCollection(database: Database, id: string): Collection {
  const collection = findCollection(database, id);
  if (!collection) throw new UserError("collection-not-found", { id });
  return collection;
}

function localized({ title, description }: CollectionName) {
  return {
    title: { de: title, en: title },
    description: { de: description, en: description },
  };
}

const LONGEST_ID = 60;

/** A title as an identifier; of one without any letter or digit that we write in addresses nothing would be left. */
function addressOf(title: string): string {
  const id = identifierOf(title).slice(0, LONGEST_ID).replace(/-$/u, "");
  return id === "x" ? "collection" : id;
}
