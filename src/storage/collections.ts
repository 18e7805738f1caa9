import { z } from "zod";
import type { Database, Row } from "./database.js";
import type { Collection } from "./records.js";

const localized = z.object({ de: z.string(), en: z.string() });

function toCollection(row: Row): Collection {
  return {
    id: String(row["id"]),
    title: localized.parse(JSON.parse(String(row["title"]))),
    description: localized.parse(JSON.parse(String(row["description"]))),
  };
}

/** All collections that were not removed, the oldest first. */
export function allCollections(database: Database): readonly Collection[] {
  return database
    .all(
      "SELECT * FROM collections WHERE removed_at IS NULL ORDER BY created_at, id",
    )
    .map(toCollection);
}

/** The removed collections, the last one first. */
export function removedCollections(database: Database): readonly Collection[] {
  return database
    .all(
      "SELECT * FROM collections WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id",
    )
    .map(toCollection);
}

/** One collection, or undefined. */
export function findCollection(
  database: Database,
  id: string,
): Collection | undefined {
  const row = database.get("SELECT * FROM collections WHERE id = ?", id);
  return row && toCollection(row);
}

/** Adds a collection. @param createdAt ISO 8601 */
export function insertCollection(
  database: Database,
  { id, title, description }: Collection,
  createdAt: string,
): void {
  database.run(
    "INSERT INTO collections (id, title, description, created_at) VALUES (?, ?, ?, ?)",
    id,
    JSON.stringify(title),
    JSON.stringify(description),
    createdAt,
  );
}

/** Gives a collection another title and description. */
export function updateCollection(
  database: Database,
  { id, title, description }: Collection,
): void {
  database.run(
    "UPDATE collections SET title = ?, description = ? WHERE id = ?",
    JSON.stringify(title),
    JSON.stringify(description),
    id,
  );
}

/** Removes a collection with its articles, or puts it back. @param removedAt ISO 8601, or null to put it back */
export function markCollectionRemoved(
  database: Database,
  id: string,
  removedAt: string | null,
): void {
  database.run(
    "UPDATE collections SET removed_at = ? WHERE id = ?",
    removedAt,
    id,
  );
}
