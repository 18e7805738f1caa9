import { describe, expect, test } from "@jest/globals";
import { articlesOf, insertArticle } from "../../src/storage/articles.js";
import { insertCollection } from "../../src/storage/collections.js";
import { type Database, openDatabase } from "../../src/storage/database.js";
import type { StoredArticle } from "../../src/storage/records.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { newDatabasePath, startWriter } from "./support.js";

const NOW = "2026-01-01T00:00:00.000Z";
const collection = (id: string) => ({
  id,
  title: { de: id, en: id },
  description: { de: "", en: "" },
});
const article = (id: string, inside: string): StoredArticle => ({
  id,
  collection: inside,
  outlet: "Blatt",
  genre: "other",
  text: "Wort ".repeat(400),
});

function withOneArticle(): { path: string; database: Database } {
  const path = newDatabasePath();
  const database = openDatabase(path);
  insertCollection(database, collection("a"), NOW);
  insertArticle(database, article("a-1", "a"), { createdAt: NOW });
  return { path, database };
}

describe("a full disk", () => {
  /** SQLite says of a file that may not grow what it says of a disk that is full. */
  function fillUp(database: Database): void {
    const pages = Number(database.get("PRAGMA page_count")?.["page_count"]);
    database.get(`PRAGMA max_page_count = ${String(pages + 10)}`);
  }
  const many = {
    collection: collection("b"),
    articles: Array.from({ length: 100 }, (_, index) =>
      article(`b-${String(index)}`, "b"),
    ),
  };

  test("stops an import wholly, is told, and harms nothing", () => {
    const { path, database } = withOneArticle();
    fillUp(database);
    expect(() => {
      importCollection(database, many);
    }).toThrow("database-full");
    expect(articlesOf(database, "a")).toEqual([article("a-1", "a")]);
    expect(articlesOf(database, "b")).toEqual([]);
    // There is room again.
    database.get("PRAGMA max_page_count = 100000");
    importCollection(database, many);
    expect(articlesOf(database, "b")).toHaveLength(100);
    database.close();
    const again = openDatabase(path);
    expect(again.get("PRAGMA integrity_check")).toMatchObject({
      integrity_check: "ok",
    });
    expect(articlesOf(again, "b")).toHaveLength(100);
    again.close();
  });

  test("stops a single save outside of a transaction", () => {
    const { database } = withOneArticle();
    fillUp(database);
    let saved = 0;
    expect(() => {
      for (; saved < 1000; saved++)
        insertArticle(database, article(`c-${String(saved)}`, "a"), {
          createdAt: NOW,
        });
    }).toThrow("database-full");
    expect(articlesOf(database, "a")).toHaveLength(1 + saved);
    database.close();
  });
});

describe("two processes on one file", () => {
  test("one that waits in vain is told, and can go on later", async () => {
    const { path, database } = withOneArticle();
    database.get("PRAGMA busy_timeout = 20");
    const other = startWriter("lock", path);
    await other.said("locked");
    expect(() => {
      insertArticle(database, article("a-2", "a"), { createdAt: NOW });
    }).toThrow("database-busy");
    expect(() =>
      database.transaction(() => {
        throw new Error("never begun");
      }),
    ).toThrow("database-busy");
    // Reading goes on meanwhile.
    expect(articlesOf(database, "a")).toHaveLength(1);
    other.end();
    await other.finished();
    insertArticle(database, article("a-2", "a"), { createdAt: NOW });
    expect(articlesOf(database, "a")).toHaveLength(2);
    database.close();
  });

  test("both may write at once, from the first moment", async () => {
    const path = newDatabasePath();
    const names = ["eins", "zwei", "drei"];
    const writers = names.map((name) => startWriter("some", path, name));
    for (const writer of writers) {
      const { words, errors } = await writer.finished();
      expect(errors).toBe("");
      expect(words).toHaveLength(101);
    }
    const database = openDatabase(path);
    expect(
      database.get("SELECT count(*) AS count FROM articles"),
    ).toMatchObject({ count: 300 });
    database.close();
  });

  test("what one has written the other sees", () => {
    const { path, database } = withOneArticle();
    const other = openDatabase(path);
    expect(articlesOf(other, "a")).toHaveLength(1);
    insertArticle(database, article("a-2", "a"), { createdAt: NOW });
    expect(articlesOf(other, "a")).toHaveLength(2);
    other.close();
    database.close();
  });
});

describe("a transaction", () => {
  test("within another one is part of it", () => {
    const { database } = withOneArticle();
    expect(() =>
      database.transaction(() => {
        database.transaction(() => {
          insertArticle(database, article("a-2", "a"), { createdAt: NOW });
        });
        throw new Error("changed my mind");
      }),
    ).toThrow("changed my mind");
    expect(articlesOf(database, "a")).toHaveLength(1);
    database.close();
  });
});
