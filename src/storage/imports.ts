/**
 * Imports: their articles are seen when the import is done, so that nothing is ever half there.
 */
import type { ErrorCode } from "../errors.js";
import type { Database, Row } from "./database.js";

export type ImportState = "running" | "done" | "cancelled" | "failed";

/** An import with what it has to tell. */
export interface ImportRecord {
  readonly id: string;
  readonly collection: string;
  readonly state: ImportState;
  /** ISO 8601. */
  readonly updatedAt: string;
  readonly report: ImportReport;
}

/** How far an import is, and what became of its files. */
export interface ImportReport {
  readonly files: number;
  readonly filesRead: number;
  readonly articles: number;
  readonly copies: number;
  /** Articles that are called after their file, because nothing else names their outlet. */
  readonly namedByFile: number;
  readonly problemCount: number;
  /** The first of them. */
  readonly problems: readonly ImportProblem[];
  readonly noticeCount: number;
  /** The first of them. */
  readonly notices: readonly ImportNotice[];
}

/** Something about an article that went in without it. */
export interface ImportNotice {
  readonly source: string;
  readonly line?: number | undefined;
  /** A date that could not be read, or one in the name of the file that was not taken. */
  readonly code: "date-unread" | "date-in-name";
  readonly found: string;
}

/** Why something could not go in; a `UserError` in writing. `source` is empty where it is the fault of no file. */
export interface ImportProblem {
  readonly source: string;
  readonly line?: number | undefined;
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
}

function toImport(row: Row): ImportRecord {
  return {
    id: String(row["id"]),
    collection: String(row["collection"]),
    state: row["state"] as ImportState,
    updatedAt: String(row["updated_at"]),
    // Written by `saveImport` below and by nobody else; the first ones had no notices.
    report: {
      namedByFile: 0,
      noticeCount: 0,
      notices: [],
      ...(JSON.parse(String(row["report"])) as Omit<
        ImportReport,
        "namedByFile" | "noticeCount" | "notices"
      >),
    },
  };
}

/** One import, or undefined. */
export function findImport(
  database: Database,
  id: string,
): ImportRecord | undefined {
  const row = database.get("SELECT * FROM imports WHERE id = ?", id);
  return row && toImport(row);
}

/** The imports that have not ended and gave no sign since a time. @param time ISO 8601 */
export function importsSilentSince(
  database: Database,
  time: string,
): readonly ImportRecord[] {
  return database
    .all(
      "SELECT * FROM imports WHERE state = 'running' AND updated_at < ?",
      time,
    )
    .map(toImport);
}

/** Notes how far an import is. */
export function saveImport(
  database: Database,
  { id, collection, state, updatedAt, report }: ImportRecord,
): void {
  database.run(
    `INSERT INTO imports (id, collection, updated_at, state, report) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, state = excluded.state, report = excluded.report`,
    id,
    collection,
    updatedAt,
    state,
    JSON.stringify(report),
  );
}

/** Drops the articles of an import that came to nothing; of one that is done, none. */
export function dropArticlesOf(database: Database, importId: string): void {
  database.run(
    "DELETE FROM articles WHERE import IN (SELECT id FROM imports WHERE id = ? AND state <> 'done')",
    importId,
  );
}
