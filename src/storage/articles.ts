import { z } from "zod";
import type { Database, Row } from "./database.js";
import { GENRES, type StoredArticle } from "./records.js";

const rowSchema = z.object({
  id: z.string(),
  collection: z.string(),
  outlet: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  author: z.string().nullable(),
  genre: z.enum(GENRES),
  text: z.string(),
});

function toArticle(row: Row): StoredArticle {
  const { title, date, author, ...rest } = rowSchema.parse(row);
  return {
    ...rest,
    title: title ?? undefined,
    date: date ?? undefined,
    author: author ?? undefined,
  };
}

/** The articles of a collection, by id. */
export function articlesOf(
  database: Database,
  collection: string,
): readonly StoredArticle[] {
  return database
    .all("SELECT * FROM articles WHERE collection = ? ORDER BY id", collection)
    .map(toArticle);
}

/** One article, or undefined. */
export function findArticle(
  database: Database,
  id: string,
): StoredArticle | undefined {
  const row = database.get("SELECT * FROM articles WHERE id = ?", id);
  return row && toArticle(row);
}

/** Adds an article. @param createdAt ISO 8601 */
export function insertArticle(
  database: Database,
  article: StoredArticle,
  createdAt: string,
): void {
  const { id, collection, outlet, title, date, author, genre, text } = article;
  database.run(
    "INSERT INTO articles (id, collection, outlet, title, date, author, genre, text, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    id,
    collection,
    outlet,
    title ?? null,
    date ?? null,
    author ?? null,
    genre,
    text,
    createdAt,
  );
}
