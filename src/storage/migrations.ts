/**
 * The schema, step by step. Append only: a step that has shipped is never changed.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE collections (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    outlet TEXT NOT NULL,
    title TEXT,
    date TEXT,
    author TEXT,
    genre TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_collection ON articles (collection, id);

  -- One result per article and set of versions; a stale one is recognised by its fingerprint.
  CREATE TABLE analyses (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    analysis TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- When it was taken out; kept, so that it can be put back.
  ALTER TABLE collections ADD COLUMN removed_at TEXT;
  ALTER TABLE articles ADD COLUMN removed_at TEXT;
  `,
];
