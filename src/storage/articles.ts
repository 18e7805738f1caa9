import { z } from "zod";
import { bytesOf } from "./article-copies.js";
import type { Database, Row } from "./database.js";
import { PRESENT } from "./present-articles.js";
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
  source: z.string().nullable(),
  copy_of: z.string().nullable(),
  copy_share: z.number().nullable(),
});

function toArticle(row: Row): StoredArticle {
  const { title, date, author, source, copy_of, copy_share, ...rest } =
    rowSchema.parse(row);
  return {
    ...rest,
    title: title ?? undefined,
    date: date ?? undefined,
    author: author ?? undefined,
    source: source ?? undefined,
    copy:
      copy_of === null || copy_share === null
        ? undefined
        : { of: copy_of, share: copy_share },
  };
}

/** A part of a long list. */
interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** The articles of a collection in the order of their arrival, without those that were removed. */
export function articlesOf(
  database: Database,
  collection: string,
  { limit, offset }: Page = { limit: -1, offset: 0 },
): readonly StoredArticle[] {
  return database
    .all(
      `SELECT * FROM articles WHERE collection = ? AND ${PRESENT} ORDER BY rowid LIMIT ? OFFSET ?`,
      collection,
      limit,
      offset,
    )
    .map(toArticle);
}

/**
 * The next articles of a collection by id, so that a large collection is never in memory as a whole.
 *
 * @param id the last one before; undefined to begin
 */
export function articlesAfter(
  database: Database,
  collection: string,
  id: string | undefined,
  limit: number,
): readonly StoredArticle[] {
  return database
    .all(
      `SELECT * FROM articles WHERE collection = ? AND id > ? AND ${PRESENT} ORDER BY id LIMIT ?`,
      collection,
      id ?? "",
      limit,
    )
    .map(toArticle);
}

/** The first articles that came in with an import, in the order of their arrival. */
export function articlesOfImport(
  database: Database,
  importId: string,
  limit: number,
): readonly StoredArticle[] {
  return database
    .all(
      `SELECT * FROM articles WHERE import = ? AND ${PRESENT} ORDER BY rowid LIMIT ?`,
      importId,
      limit,
    )
    .map(toArticle);
}

/** How many articles a collection has. */
export function countArticles(database: Database, collection: string): number {
  const row = database.get(
    `SELECT count(*) AS count FROM articles WHERE collection = ? AND ${PRESENT}`,
    collection,
  );
  return Number(row?.["count"]);
}

/** The outlets of a collection, in alphabetical order. */
export function outletsOf(
  database: Database,
  collection: string,
): readonly string[] {
  return database
    .all(
      `SELECT DISTINCT outlet FROM articles WHERE collection = ? AND ${PRESENT}`,
      collection,
    )
    .map(({ outlet }) => String(outlet))
    .sort((left, right) => left.localeCompare(right, "de"));
}

/** The articles that were removed from a collection, the last one first. */
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

/** How an article arrives. */
interface Arrival {
  /** ISO 8601. */
  readonly createdAt: string;
  /** See `sketchOf`; undefined if nobody looks for copies. */
  readonly sketch?: Uint32Array | undefined;
  /** The import that it comes with; until that is done, no list shows the article. */
  readonly importId?: string | undefined;
}

/** Adds an article. */
export function insertArticle(
  database: Database,
  article: StoredArticle,
  { createdAt, sketch, importId }: Arrival,
): void {
  const { id, collection, outlet, title, date, author, genre, text } = article;
  database.run(
    `INSERT INTO articles (id, collection, outlet, title, date, author, genre, text, created_at,
       source, copy_of, copy_share, sketch, import)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    collection,
    outlet,
    title ?? null,
    date ?? null,
    author ?? null,
    genre,
    text,
    createdAt,
    article.source ?? null,
    article.copy?.of ?? null,
    article.copy?.share ?? null,
    sketch ? bytesOf(sketch) : null,
    importId ?? null,
  );
}

/** The fields of an article that can be corrected. */
export type ArticleFields = Pick<
  StoredArticle,
  "outlet" | "title" | "date" | "author" | "genre" | "text"
>;

/** Corrects an article; another text makes its analysis stale. */
export function updateArticle(
  database: Database,
  id: string,
  { outlet, title, date, author, genre, text }: ArticleFields,
): void {
  database.run(
    "UPDATE articles SET outlet = ?, title = ?, date = ?, author = ?, genre = ?, text = ? WHERE id = ?",
    outlet,
    title ?? null,
    date ?? null,
    author ?? null,
    genre,
    text,
    id,
  );
}

/** Removes an article, or puts it back. @param removedAt ISO 8601, or null to put it back */
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
