/**
 * A process that writes to a database and says what is confirmed, to be killed at any moment:
 *
 *   node tests/storage/writer.js MODE FILE NAME
 */
import { once } from "node:events";
import { writeSync } from "node:fs";
import process from "node:process";
import { insertArticle, updateArticle } from "../../dist/storage/articles.js";
import { insertCollection } from "../../dist/storage/collections.js";
import { openDatabase } from "../../dist/storage/database.js";
import { MIGRATIONS } from "../../dist/storage/migrations.js";
import { importCollection } from "../../dist/workflows/import-collection.js";

const [, , mode, file, name = "x"] = process.argv;
const STAMP = "2026-01-01T00:00:00.000Z";
const ARTICLES_PER_IMPORT = 30;

/** Not through a stream, which would keep it back. */
const say = (word) => writeSync(1, `${word}\n`);
const both = (text) => ({ de: text, en: text });
const collection = (id) => ({ id, title: both(id), description: both("") });
const article = (id, inside, outlet) => ({
  id,
  collection: inside,
  outlet,
  genre: "other",
  text: `${id} `.repeat(400),
});

const MODES = {
  /** One article after the other, each corrected once. */
  save(database) {
    database.transaction(() => {
      if (!database.get("SELECT 1 FROM collections WHERE id = ?", name))
        insertCollection(database, collection(name), STAMP);
    });
    for (let number = 0; ; number++) {
      const id = `${name}-${process.pid}-${number}`;
      insertArticle(database, article(id, name, "before"), {
        createdAt: STAMP,
      });
      say(`saved ${id}`);
      updateArticle(database, id, article(id, name, "after"));
      say(`corrected ${id}`);
    }
  },
  /** One collection after the other. */
  import(database) {
    for (let number = 0; ; number++) {
      const id = `${name}-${process.pid}-${number}`;
      const articles = Array.from({ length: ARTICLES_PER_IMPORT }, (_, index) =>
        article(`${id}-${index}`, id, "before"),
      );
      importCollection(database, { collection: collection(id), articles });
      say(`imported ${id}`);
    }
  },
  /** A hundred articles, then the end. */
  some(database) {
    for (let number = 0; number < 100; number++) {
      const id = `${name}-${number}`;
      importCollection(database, {
        collection: collection(id),
        articles: [article(id, id, "before")],
      });
      say(`imported ${id}`);
    }
  },
  /** Keeps the database to itself until its input ends. */
  async lock(database) {
    database.run("BEGIN IMMEDIATE");
    say("locked");
    process.stdin.resume();
    await once(process.stdin, "end");
    database.run("ROLLBACK");
  },
};

say("ready");
if (mode === "migrate") {
  // A step that takes long enough to be killed in.
  const slow =
    "UPDATE articles SET text = text || '!'; CREATE INDEX slow ON articles (text, outlet);";
  openDatabase(file, [...MIGRATIONS, slow]);
  say("migrated");
} else await MODES[mode](openDatabase(file));
