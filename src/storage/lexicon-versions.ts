import { z } from "zod";
import type { Lexicon } from "../engine/model.js";
import type { Database, Row } from "./database.js";

/** How a version came about. */
const VERSION_ORIGINS = ["file", "edit", "upload", "new", "return"] as const;
export type VersionOrigin = (typeof VERSION_ORIGINS)[number];

/** A version without its entries. */
export interface VersionNote {
  readonly axis: string;
  /** From 1 within the axis. */
  readonly number: number;
  /** The version that it was made from. */
  readonly parent?: number | undefined;
  readonly origin: VersionOrigin;
  /** A name, not an account; empty where a file is the origin. */
  readonly author: string;
  readonly message: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** A fingerprint of everything in it, notes and sources included. */
  readonly digest: string;
}

/** A version with its entries. */
export interface LexiconVersion extends VersionNote {
  readonly lexicon: Lexicon;
}

const noteSchema = z
  .object({
    axis: z.string(),
    number: z.number(),
    parent: z.number().nullable(),
    origin: z.enum(VERSION_ORIGINS),
    author: z.string(),
    message: z.string(),
    created_at: z.string(),
    digest: z.string(),
  })
  .transform(({ parent, created_at, ...rest }): VersionNote => ({
    ...rest,
    parent: parent ?? undefined,
    createdAt: created_at,
  }));

const NOTE =
  "axis, number, parent, origin, author, message, created_at, digest";

/** The versions of an axis, the newest first. */
export function versionNotes(
  database: Database,
  axis: string,
): readonly VersionNote[] {
  return database
    .all(
      `SELECT ${NOTE} FROM lexicon_versions WHERE axis = ? ORDER BY number DESC`,
      axis,
    )
    .map((row) => noteSchema.parse(row));
}

/** The digest of one version; empty if there is none. */
export function versionDigest(
  database: Database,
  axis: string,
  number: number,
): string {
  const row = database.get(
    "SELECT digest FROM lexicon_versions WHERE axis = ? AND number = ?",
    axis,
    number,
  );
  return row ? z.object({ digest: z.string() }).parse(row).digest : "";
}

/** One version, or undefined. */
export function findLexiconVersion(
  database: Database,
  axis: string,
  number: number,
): LexiconVersion | undefined {
  const row = database.get(
    "SELECT * FROM lexicon_versions WHERE axis = ? AND number = ?",
    axis,
    number,
  );
  return row && { ...noteSchema.parse(row), lexicon: lexiconOf(row) };
}

/** The number that the next version of an axis gets. */
export function nextVersionNumber(database: Database, axis: string): number {
  const row = database.get(
    "SELECT max(number) AS last FROM lexicon_versions WHERE axis = ?",
    axis,
  );
  return Number(row?.["last"] ?? 0) + 1;
}

/** Adds a version; those before it stay. */
export function insertLexiconVersion(
  database: Database,
  version: LexiconVersion,
): void {
  database.run(
    `INSERT INTO lexicon_versions (${NOTE}, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    version.axis,
    version.number,
    version.parent ?? null,
    version.origin,
    version.author,
    version.message,
    version.createdAt,
    version.digest,
    JSON.stringify(version.lexicon),
  );
}

/** The lexicon of a row, which only `insertLexiconVersion` writes. */
function lexiconOf(row: Row): Lexicon {
  return JSON.parse(String(row["content"])) as Lexicon;
}
