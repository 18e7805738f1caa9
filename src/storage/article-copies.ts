/**
 * Copies: which article is a copy of which, and the sketches by which copies are found.
 */
import type { Database } from "./database.js";
import { PRESENT } from "./present-articles.js";
import type { StoredArticle } from "./records.js";

/** Stores of which article another one is a copy, if any, and its sketch. */
export function markCopy(
  database: Database,
  id: string,
  copy: StoredArticle["copy"],
  sketch: Uint32Array,
): void {
  database.run(
    "UPDATE articles SET copy_of = ?, copy_share = ?, sketch = ? WHERE id = ?",
    copy?.of ?? null,
    copy?.share ?? null,
    bytesOf(sketch),
    id,
  );
}

/** The sketch of an article; `arrival` is greater for each later article. */
interface ArticleSketch {
  readonly id: string;
  readonly arrival: number;
  readonly sketch: Uint32Array;
}

/**
 * The next sketches of a collection's articles, in the order of their arrival.
 *
 * @param arrival the last one before; 0 to begin
 */
export function sketchesAfter(
  database: Database,
  collection: string,
  arrival: number,
  limit: number,
): readonly ArticleSketch[] {
  return database
    .all(
      `SELECT rowid AS arrival, id, sketch FROM articles WHERE collection = ? AND rowid > ? AND ${PRESENT} AND sketch IS NOT NULL ORDER BY rowid LIMIT ?`,
      collection,
      arrival,
      limit,
    )
    .map((row) => ({
      id: String(row["id"]),
      arrival: Number(row["arrival"]),
      sketch: new Uint32Array(
        new Uint8Array(row["sketch"] as ArrayBuffer).buffer,
      ),
    }));
}

/** A sketch in the form in which it is stored. */
export function bytesOf({
  buffer,
  byteOffset,
  byteLength,
}: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
