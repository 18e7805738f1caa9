import type { Database } from "./database.js";

/** The stored overview of a collection with this fingerprint, or undefined. */
export function findOverview(
  database: Database,
  collection: string,
  fingerprint: string,
): unknown {
  const row = database.get(
    "SELECT overview FROM overviews WHERE collection = ? AND fingerprint = ?",
    collection,
    fingerprint,
  );
  return row && JSON.parse(String(row["overview"]));
}

/** Stores the overview of a collection in place of an older one. */
export function saveOverview(
  database: Database,
  collection: string,
  fingerprint: string,
  overview: unknown,
): void {
  database.run(
    "INSERT INTO overviews (collection, fingerprint, overview) VALUES (?, ?, ?) ON CONFLICT (collection) DO UPDATE SET fingerprint = excluded.fingerprint, overview = excluded.overview",
    collection,
    fingerprint,
    JSON.stringify(overview),
  );
}

/** A number that grows with every change to the articles of a collection. */
export function revisionOf(database: Database, collection: string): number {
  const row = database.get(
    "SELECT revision FROM collections WHERE id = ?",
    collection,
  );
  return Number(row?.["revision"]);
}
