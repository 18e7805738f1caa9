import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readFolder } from "../../src/importers/folder.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { articlesOf, insertArticle } from "../../src/storage/articles.js";
import { IN_MEMORY, openDatabase } from "../../src/storage/database.js";
import { MIGRATIONS } from "../../src/storage/migrations.js";
import { importCollection } from "../../src/workflows/import-collection.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));

describe("the database", () => {
  test("keeps a collection over a restart, and imports it once", () => {
    const path = join(folder, "kept.sqlite");
    const draft = readFolder(SEED_FOLDER);
    const first = openDatabase(path);
    importCollection(first, draft);
    importCollection(first, draft);
    first.close();
    const second = openDatabase(path);
    expect(articlesOf(second, draft.collection.id)).toEqual(draft.articles);
    expect(second.get("PRAGMA user_version")).toMatchObject({
      user_version: MIGRATIONS.length,
    });
    second.close();
  });

  test("lists articles as they came, whatever their ids", () => {
    const database = openDatabase(IN_MEMORY);
    const draft = readFolder(SEED_FOLDER);
    const articles = draft.articles.toReversed();
    importCollection(database, { ...draft, articles });
    expect(articlesOf(database, draft.collection.id)).toEqual(articles);
    database.close();
  });

  test("stores all of an import or nothing", () => {
    const database = openDatabase(IN_MEMORY);
    const draft = readFolder(SEED_FOLDER);
    const [article] = draft.articles;
    if (!article) throw new Error("no seeds");
    const twice = { ...draft, articles: [...draft.articles, article] };
    expect(() => {
      importCollection(database, twice);
    }).toThrow();
    expect(articlesOf(database, draft.collection.id)).toEqual([]);
    database.close();
  });

  test("an article needs its collection", () => {
    const database = openDatabase(IN_MEMORY);
    const [article] = readFolder(SEED_FOLDER).articles;
    if (!article) throw new Error("no seeds");
    expect(() => {
      insertArticle(database, article, { createdAt: "2025-01-01" });
    }).toThrow();
    database.close();
  });

  test("says what is wrong with its file", () => {
    const text = join(folder, "text.sqlite");
    writeFileSync(text, "no database ".repeat(200));
    expect(() => openDatabase(text)).toThrow("database-not-a-database");
    expect(() => openDatabase(join(text, "x.sqlite"))).toThrow(
      "database-not-writable",
    );
    const newer = join(folder, "newer.sqlite");
    const database = openDatabase(newer);
    database.run("PRAGMA user_version = 9999");
    database.close();
    expect(() => openDatabase(newer)).toThrow("database-newer");
  });
});
