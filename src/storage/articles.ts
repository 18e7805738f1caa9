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

/** The articles of a collection, by id, without those that were taken out. */
export function articlesOf(
  database: Database,
  collection: string,
): readonly StoredArticle[] {
  return database
    .all(
      "SELECT * FROM articles WHERE collection = ? AND removed_at IS NULL ORDER BY id",
      collection,
    )
    .map(toArticle);
}

/** The articles that were taken out of a collection, the last one first. */
export function removedArticlesOf(
  database: Database,
  collection: string,
): readonly StoredArticle[] {
  return database
    .all(
      "SELECT * FROM articles WHERE collection = ? AND removed_at IS NOT NULL ORDER BY removed_at DESC, id",
      collection,
    )
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

/** What can be corrected of an article; its text stays, since every span points into it. */
export type ArticleMetadata = Pick<
  StoredArticle,
  "outlet" | "title" | "date" | "author" | "genre"
>;

/** Corrects what is known of an article. */
export function updateArticle(
  database: Database,
  id: string,
  { outlet, title, date, author, genre }: ArticleMetadata,
): void {
  database.run(
    "UPDATE articles SET outlet = ?, title = ?, date = ?, author = ?, genre = ? WHERE id = ?",
    outlet,
    title ?? null,
    date ?? null,
    author ?? null,
    genre,
    id,
  );
}

/** Takes an article out, or puts it back. @param removedAt ISO 8601, or null to put it back */
export function markArticleRemoved(
  database: Database,
  id: string,
  removedAt: string | null,
): void {
  database.run(
    "UPDATE articles SET removed_at = ? WHERE id = ?",
    removedAt,
    id,
  );
}
