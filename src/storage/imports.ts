/**
 * Imports. Their articles are not shown before the import is done, so that nothing is ever half there.
 */
import type { ErrorCode } from "../errors.js";
import type { Database, Row } from "./database.js";

export type ImportState = "running" | "done" | "cancelled" | "failed";

/** An import with its report. */
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
  /** Articles whose outlet is called like their file, because nothing else names it. */
  readonly namedByFile: number;
  readonly problemCount: number;
  /** The first of them. */
  readonly problems: readonly ImportProblem[];
  readonly noticeCount: number;
  /** The first of them. */
  readonly notices: readonly ImportNotice[];
}

/** Something about an article that was left out when it was imported. */
export interface ImportNotice {
  readonly source: string;
  readonly line?: number | undefined;
  /** A date that could not be read, or one in the name of the file that was not taken. */
  readonly code: "date-unread" | "date-in-name";
  readonly found: string;
}

/** Why something could not be imported: a stored `UserError`. `source` is empty if no file is to blame. */
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
    // Written only by `saveImport` below, whose first versions had no notices.
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

/** The imports that have not ended, but have given no sign of life since a time. @param time ISO 8601 */
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

/** Stores how far an import is. */
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

/** Deletes the articles of an import that has failed or was cancelled; never those of one that is done. */
export function dropArticlesOf(database: Database, importId: string): void {
  database.run(
    "DELETE FROM articles WHERE import IN (SELECT id FROM imports WHERE id = ? AND state <> 'done')",
    importId,
  );
}
