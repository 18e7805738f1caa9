import { shortHash } from "../short-hash.js";
import type { StoredArticle } from "../storage/records.js";

/** A fingerprint of all that can be corrected of an article: whoever saves says by it which one they have seen. */
export function articleVersion({
  outlet,
  title,
  date,
  author,
  genre,
  text,
}: StoredArticle): string {
  const fields = JSON.stringify([outlet, title, date, author, genre, text]);
  return shortHash(fields, 16);
}
