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
import {
  currentVersion,
  returnToVersion,
  saveVersion,
} from "../../dist/workflows/lexicon-versions.js";

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

/** Adds an entry to the version of the lexicon `mood` that counts, or goes back to the first one; says what came of it. */
function editLexicon(database, number) {
  const { number: parent, lexicon } = currentVersion(database, "mood");
  // The others have time to be faster.
  if (number % 3 === 0) Atomics.wait(PAUSE, 0, 0, 2);
  const saving = { author: name, message: `${name} ${number}` };
  const entry = { ...lexicon.entries[0], term: `${name}-${number}` };
  const edited = { ...lexicon, entries: [...lexicon.entries, entry] };
  try {
    const saved =
      number % 10 === 9
        ? returnToVersion(database, "mood", { number: 1, parent }, saving)
        : saveVersion(database, {
            ...saving,
            lexicon: edited,
            origin: "edit",
            parent,
          });
    say(`version ${saved} of ${parent}: ${saving.message}`);
    return true;
  } catch (error) {
    if (!["lexicon-conflict", "lexicon-unchanged"].includes(error.code))
      throw error;
    say(error.code);
    return false;
  }
}
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

const MODES = {
  /** One version of a lexicon after the other. */
  edit(database) {
    for (let number = 0; ; number++) editLexicon(database, number);
  },
  /** The same, until fifty are saved. */
  edits(database) {
    let saved = 0;
    for (let number = 0; saved < 50; number++)
      if (editLexicon(database, number)) saved++;
  },
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
