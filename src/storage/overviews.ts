import type { Database } from "./database.js";

/** What was computed of a collection, if it rests on these versions and on its articles as they are; or undefined. */
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

/** Keeps what was computed of a collection, in place of an older one. */
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

/** A number that every change to a collection's articles raises. */
export function revisionOf(database: Database, collection: string): number {
  const row = database.get(
    "SELECT revision FROM collections WHERE id = ?",
    collection,
  );
  return Number(row?.["revision"]);
}
