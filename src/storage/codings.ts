/**
 * Codings: the codes that people give to drawn sentences, one row for each sentence and coder.
 */
import type { Database, Row } from "./database.js";

/** The code that one coder gives to one sentence. */
export interface Coding {
  readonly task: string;
  /** The number of the sentence in its task. */
  readonly unit: number;
  readonly coder: string;
  /** The id of a pole, `NEITHER`, or `UNSURE`. */
  readonly code: string;
  /** ISO 8601. */
  readonly codedAt: string;
}

/** The code for a sentence on which a coder cannot decide; it counts as not coded. */
export const UNSURE = "?";

function toCoding(row: Row): Coding {
  return {
    task: String(row["task"]),
    unit: Number(row["unit"]),
    coder: String(row["coder"]),
    code: String(row["code"]),
    codedAt: String(row["coded_at"]),
  };
}

/** All codings of a task in the order in which they were made. */
export function codingsOf(database: Database, task: string): readonly Coding[] {
  return database
    .all("SELECT * FROM codings WHERE task = ? ORDER BY coded_at, rowid", task)
    .map(toCoding);
}

/** A number that grows with every change to the codes of a collection on an axis; 0 before there are any. */
export function codingRevisionOf(
  database: Database,
  collection: string,
  axis: string,
): number {
  const row = database.get(
    "SELECT total(revision) AS revision FROM coding_tasks WHERE collection = ? AND axis = ?",
    collection,
    axis,
  );
  return Number(row?.["revision"]);
}

/** Stores a coding in place of an earlier one by the same coder. */
export function saveCoding(
  database: Database,
  { task, unit, coder, code, codedAt }: Coding,
): void {
  database.run(
    `INSERT INTO codings (task, unit, coder, code, coded_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (task, unit, coder) DO UPDATE SET code = excluded.code, coded_at = excluded.coded_at`,
    task,
    unit,
    coder,
    code,
    codedAt,
  );
}

/** Deletes a coding. */
export function deleteCoding(
  database: Database,
  { task, unit, coder }: Pick<Coding, "task" | "unit" | "coder">,
): void {
  database.run(
    "DELETE FROM codings WHERE task = ? AND unit = ? AND coder = ?",
    task,
    unit,
    coder,
  );
}
