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
  `
  -- One import of many files. While it runs, its articles wait: they are seen when it is done, or not at all.
  CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    -- A running import notes the time now and then; one that has not for long was killed.
    updated_at TEXT NOT NULL,
    state TEXT NOT NULL,
    report TEXT NOT NULL
  ) STRICT;

  ALTER TABLE articles ADD COLUMN import TEXT REFERENCES imports (id) ON DELETE SET NULL;
  ALTER TABLE articles ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
  -- The file or the address that it came from.
  ALTER TABLE articles ADD COLUMN source TEXT;
  -- The article that it is (nearly) a copy of, and how much of the shorter one they share.
  ALTER TABLE articles ADD COLUMN copy_of TEXT REFERENCES articles (id) ON DELETE SET NULL;
  ALTER TABLE articles ADD COLUMN copy_share REAL;
  -- A few hashes of its words, to find copies by.
  ALTER TABLE articles ADD COLUMN sketch BLOB;
  CREATE INDEX articles_by_import ON articles (import);

  -- Raised by every change to a collection's articles: what was computed from them before is stale.
  ALTER TABLE collections ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
    UPDATE collections SET revision = revision + 1 WHERE id = new.collection;
  END;
  CREATE TRIGGER article_changed AFTER UPDATE ON articles BEGIN
    UPDATE collections SET revision = revision + 1 WHERE id = new.collection;
  END;
  CREATE TRIGGER article_deleted AFTER DELETE ON articles BEGIN
    UPDATE collections SET revision = revision + 1 WHERE id = old.collection;
  END;
  -- A result belongs to a text.
  CREATE TRIGGER text_changed AFTER UPDATE OF text ON articles WHEN new.text <> old.text BEGIN
    DELETE FROM analyses WHERE article = new.id;
  END;

  -- What a collection shows, computed once for each revision and set of versions.
  CREATE TABLE overviews (
    collection TEXT PRIMARY KEY REFERENCES collections (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    overview TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- Whether the articles of an import are seen is told by its state alone: nothing is written once more when it is done.
  ALTER TABLE articles DROP COLUMN waiting;
  CREATE INDEX unfinished_imports ON imports (id) WHERE state <> 'done';
  CREATE TRIGGER import_done AFTER UPDATE OF state ON imports WHEN new.state = 'done' AND old.state <> 'done' BEGIN
    UPDATE collections SET revision = revision + 1 WHERE id = new.collection;
  END;
  -- Until then it changes nothing that was computed before.
  DROP TRIGGER article_added;
  CREATE TRIGGER article_added AFTER INSERT ON articles WHEN new.import IS NULL BEGIN
    UPDATE collections SET revision = revision + 1 WHERE id = new.collection;
  END;
  DROP TRIGGER article_deleted;
  CREATE TRIGGER article_deleted AFTER DELETE ON articles WHEN old.import IS NULL OR EXISTS (
    SELECT 1 FROM imports WHERE id = old.import AND state = 'done'
  ) BEGIN
    UPDATE collections SET revision = revision + 1 WHERE id = old.collection;
  END;

  -- Lists and counts without a look at the texts; the order of arrival is that of the row numbers.
  DROP INDEX articles_by_collection;
  CREATE INDEX articles_by_collection ON articles (collection, id, removed_at, import);
  CREATE INDEX articles_by_outlet ON articles (collection, outlet, removed_at, import);
  CREATE INDEX articles_by_arrival ON articles (collection);
  CREATE INDEX articles_by_original ON articles (copy_of) WHERE copy_of IS NOT NULL;
  `,
  `
  -- Sentences drawn to be coded by people, without regard to what a machine says of them.
  CREATE TABLE coding_tasks (
    id TEXT PRIMARY KEY,
    collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    axis TEXT NOT NULL,
    seed INTEGER NOT NULL,
    allocation TEXT NOT NULL,
    -- What decided on the day of the draw whether a sentence has a match.
    engine TEXT NOT NULL,
    lexicon TEXT NOT NULL,
    -- How many sentences the collection had of either kind.
    matched INTEGER NOT NULL,
    unmatched INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX coding_tasks_by_collection ON coding_tasks (collection, created_at);

  CREATE TABLE coding_units (
    task TEXT NOT NULL REFERENCES coding_tasks (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    -- As it was drawn: codes belong to words, even when the article is corrected.
    text TEXT NOT NULL,
    stratum TEXT NOT NULL,
    probability REAL NOT NULL,
    PRIMARY KEY (task, number)
  ) STRICT;
  CREATE INDEX coding_units_by_article ON coding_units (article);

  CREATE TABLE codings (
    task TEXT NOT NULL,
    unit INTEGER NOT NULL,
    coder TEXT NOT NULL,
    code TEXT NOT NULL,
    coded_at TEXT NOT NULL,
    PRIMARY KEY (task, unit, coder),
    FOREIGN KEY (task, unit) REFERENCES coding_units (task, number) ON DELETE CASCADE
  ) STRICT;
  `,
  `
  -- What somebody decided on a word that a collection suggested for an axis; it stays when the collection goes.
  CREATE TABLE suggestion_decisions (
    axis TEXT NOT NULL,
    -- As an entry would be written.
    term TEXT NOT NULL,
    -- For which it was suggested.
    pole TEXT NOT NULL,
    verdict TEXT NOT NULL,
    author TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (axis, term)
  ) STRICT;
  `,
  `
  -- Every axis there ever was, and which version of its lexicon counts.
  CREATE TABLE lexicons (
    axis TEXT PRIMARY KEY,
    -- The order of the axes: that of their files, then those made here.
    position INTEGER NOT NULL,
    current INTEGER NOT NULL,
    -- The last version that counted and came from a file; null where there never was one.
    file_version INTEGER,
    -- A version from a file that changed after somebody had edited the lexicon here: it waits for a decision.
    waiting_version INTEGER,
    removed_at TEXT,
    -- Removed because its file went; comes back with it.
    removed_with_file INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  -- What a lexicon was at a time; never changed, never deleted.
  CREATE TABLE lexicon_versions (
    axis TEXT NOT NULL REFERENCES lexicons (axis),
    number INTEGER NOT NULL,
    parent INTEGER,
    origin TEXT NOT NULL,
    author TEXT NOT NULL,
    message TEXT NOT NULL,
    created_at TEXT NOT NULL,
    -- Of everything in it, notes and sources included.
    digest TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (axis, number)
  ) STRICT;
  `,
  `
  -- Raised by every change to the codes of a task: what was computed from them before is stale.
  ALTER TABLE coding_tasks ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  CREATE TRIGGER coding_added AFTER INSERT ON codings BEGIN
    UPDATE coding_tasks SET revision = revision + 1 WHERE id = new.task;
  END;
  CREATE TRIGGER coding_changed AFTER UPDATE ON codings BEGIN
    UPDATE coding_tasks SET revision = revision + 1 WHERE id = new.task;
  END;
  CREATE TRIGGER coding_deleted AFTER DELETE ON codings BEGIN
    UPDATE coding_tasks SET revision = revision + 1 WHERE id = old.task;
  END;
  `,
];
