import { sketchOf } from "../engine/duplicates/sketch.js";
import type { CollectionDraft } from "../importers/folder.js";
import { insertArticle } from "../storage/articles.js";
import { findCollection, insertCollection } from "../storage/collections.js";
import type { Database } from "../storage/database.js";

/** Stores a collection with all its articles, or nothing of it; one that is there already stays as it is. */
export function importCollection(
  database: Database,
  { collection, articles }: CollectionDraft,
): void {
  database.transaction(() => {
    if (findCollection(database, collection.id)) return;
    const createdAt = new Date().toISOString();
    insertCollection(database, collection, createdAt);
    for (const article of articles)
      insertArticle(database, article, {
        createdAt,
        sketch: sketchOf(article.text),
      });
  });
}
