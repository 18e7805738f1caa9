import { copyFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { connect } from "../../src/storage/connection.js";
import {
  type Database,
  openDatabase,
  schemaVersion,
} from "../../src/storage/database.js";
import { MIGRATIONS } from "../../src/storage/migrations.js";
import { EFFORT } from "../effort.js";
import { newDatabasePath, startWriter } from "./support.js";

const ROUNDS = 8 * EFFORT;
/** Milliseconds within which the writer is killed. */
const SOON = 120;

function expectWhole(database: Database): void {
  expect(database.get("PRAGMA integrity_check")).toMatchObject({
    integrity_check: "ok",
  });
  expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
}

const namesAfter = (words: readonly string[], word: string) =>
  words
    .filter((line) => line.startsWith(`${word} `))
    .map((line) => line.slice(word.length + 1));

/** What a writer has confirmed before it was killed at some moment. */
async function killedWriter(mode: "save" | "import" | "migrate", path: string) {
  const writer = startWriter(mode, path);
  await writer.said("ready");
  await wait(Math.random() * SOON);
  writer.kill();
  return (await writer.finished()).words;
}

describe("kill -9 at any moment", () => {
  test("keeps every confirmed save, and no half of one", async () => {
    const path = newDatabasePath();
    const saved = new Set<string>();
    const corrected = new Set<string>();
    for (let round = 0; round < ROUNDS || corrected.size === 0; round++) {
      const words = await killedWriter("save", path);
      for (const id of namesAfter(words, "saved")) saved.add(id);
      for (const id of namesAfter(words, "corrected")) corrected.add(id);
      const database = openDatabase(path);
      expectWhole(database);
      const articles = database.all("SELECT id, outlet, text FROM articles");
      const outlets = new Map(
        articles.map(({ id, outlet }) => [String(id), outlet]),
      );
      for (const id of saved) expect(outlets.has(id)).toBe(true);
      for (const id of corrected) expect(outlets.get(id)).toBe("after");
      for (const { id, text } of articles)
        expect(text).toBe(`${String(id)} `.repeat(400));
      // The last one of each round may be there without having been confirmed.
      expect(articles.length - saved.size).toBeLessThanOrEqual(round + 1);
      database.close();
    }
    expect(corrected.size).toBeGreaterThan(0);
  });

  test("keeps every confirmed import, and no half of one", async () => {
    const path = newDatabasePath();
    const imported = new Set<string>();
    // On a busy machine nothing may be confirmed for a while.
    for (let round = 0; round < ROUNDS || imported.size === 0; round++) {
      const words = await killedWriter("import", path);
      for (const id of namesAfter(words, "imported")) imported.add(id);
      const database = openDatabase(path);
      expectWhole(database);
      const rows = database.all(
        "SELECT c.id, count(a.id) AS articles FROM collections c LEFT JOIN articles a ON a.collection = c.id GROUP BY c.id",
      );
      for (const { articles } of rows) expect(articles).toBe(30);
      const ids = new Set(rows.map(({ id }) => String(id)));
      for (const id of imported) expect(ids.has(id)).toBe(true);
      expect(ids.size - imported.size).toBeLessThanOrEqual(round + 1);
      database.close();
    }
    expect(imported.size).toBeGreaterThan(0);
  });

  test("migrates wholly or not at all", async () => {
    const filled = newDatabasePath();
    fill(filled);
    for (let round = 0; round < ROUNDS; round++) {
      const path = newDatabasePath();
      copyFileSync(filled, path);
      const words = await killedWriter("migrate", path);
      const database = connect(path);
      expectWhole(database);
      const isNew = schemaVersion(database) > MIGRATIONS.length;
      if (words.includes("migrated")) expect(isNew).toBe(true);
      expect(
        database.get(
          "SELECT count(*) AS changed, (SELECT count(*) FROM sqlite_schema WHERE name = 'slow') AS indexes FROM articles WHERE text LIKE '%!'",
        ),
      ).toMatchObject(
        isNew ? { changed: ARTICLES, indexes: 1 } : { changed: 0, indexes: 0 },
      );
      database.close();
    }
  });
});

const ARTICLES = 4000;

/** Enough articles for a migration to take its time. */
function fill(path: string): void {
  const database = openDatabase(path);
  database.transaction(() => {
    database.run(
      "INSERT INTO collections (id, title, description, created_at) VALUES ('c', '{}', '{}', '')",
    );
    for (let number = 0; number < ARTICLES; number++)
      database.run(
        "INSERT INTO articles (id, collection, outlet, genre, text, created_at) VALUES (?, 'c', 'o', 'other', ?, '')",
        String(number),
        "Text ".repeat(200),
      );
  });
  database.close();
}
