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

/** All collections, the oldest first. */
export function allCollections(database: Database): readonly Collection[] {
  return database
    .all("SELECT * FROM collections ORDER BY created_at, id")
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
