import { z } from "zod";
import type { Database } from "./database.js";

/** An axis, and the version of its lexicon that counts. */
export interface LexiconHead {
  readonly axis: string;
  /** Ascending in the order of the axes. */
  readonly position: number;
  readonly current: number;
  /** The last version that counted and came from a file, if there ever was one. */
  readonly fileVersion?: number | undefined;
  /** A version from a file that waits for a decision, because the lexicon was edited here meanwhile. */
  readonly waitingVersion?: number | undefined;
  /** ISO 8601. */
  readonly removedAt?: string | undefined;
  /** Whether it was removed because its file is gone. */
  readonly removedWithFile: boolean;
}

const optionalNumber = z
  .number()
  .nullable()
  .transform((value) => value ?? undefined);
const headSchema = z
  .object({
    axis: z.string(),
    position: z.number(),
    current: z.number(),
    file_version: optionalNumber,
    waiting_version: optionalNumber,
    removed_at: z.string().nullable(),
    removed_with_file: z.number(),
  })
  .transform((row): LexiconHead => ({
    axis: row.axis,
    position: row.position,
    current: row.current,
    fileVersion: row.file_version,
    waitingVersion: row.waiting_version,
    removedAt: row.removed_at ?? undefined,
    removedWithFile: row.removed_with_file === 1,
  }));

/** All axes that ever existed, removed ones included, in their order. */
export function allLexiconHeads(database: Database): readonly LexiconHead[] {
  return database
    .all("SELECT * FROM lexicons ORDER BY position, axis")
    .map((row) => headSchema.parse(row));
}

/** One axis, or undefined. */
export function findLexiconHead(
  database: Database,
  axis: string,
): LexiconHead | undefined {
  const row = database.get("SELECT * FROM lexicons WHERE axis = ?", axis);
  return row && headSchema.parse(row);
}

/** Stores the state of an axis in place of an earlier one. */
export function saveLexiconHead(database: Database, head: LexiconHead): void {
  database.run(
    `INSERT INTO lexicons (axis, position, current, file_version, waiting_version, removed_at, removed_with_file)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (axis) DO UPDATE SET position = excluded.position, current = excluded.current,
       file_version = excluded.file_version, waiting_version = excluded.waiting_version,
       removed_at = excluded.removed_at, removed_with_file = excluded.removed_with_file`,
    head.axis,
    head.position,
    head.current,
    head.fileVersion ?? null,
    head.waitingVersion ?? null,
    head.removedAt ?? null,
    head.removedWithFile ? 1 : 0,
  );
}
