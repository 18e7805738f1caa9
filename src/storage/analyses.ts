import type { ArticleAnalysis } from "../engine/model.js";
import type { Database } from "./database.js";

/** A stored result, with a fingerprint of everything that it rests on. */
interface StoredAnalysis {
  readonly fingerprint: string;
  readonly analysis: ArticleAnalysis;
}

/** The stored result of an article, or undefined. */
export function findAnalysis(
  database: Database,
  article: string,
): StoredAnalysis | undefined {
  const row = database.get(
    "SELECT fingerprint, analysis FROM analyses WHERE article = ?",
    article,
  );
  return (
    row && {
      fingerprint: String(row["fingerprint"]),
      // Written by `saveAnalysis` below and by nobody else.
      analysis: JSON.parse(String(row["analysis"])) as ArticleAnalysis,
    }
  );
}

/** Stores a result in place of an older one. */
export function saveAnalysis(
  database: Database,
  article: string,
  { fingerprint, analysis }: StoredAnalysis,
): void {
  database.run(
    "INSERT INTO analyses (article, fingerprint, analysis) VALUES (?, ?, ?) ON CONFLICT (article) DO UPDATE SET fingerprint = excluded.fingerprint, analysis = excluded.analysis",
    article,
    fingerprint,
    JSON.stringify(analysis),
  );
}
