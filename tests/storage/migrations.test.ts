import { describe, expect, test } from "@jest/globals";
import { articlesOf } from "../../src/storage/articles.js";
import { allCollections } from "../../src/storage/collections.js";
import { findAnalysis } from "../../src/storage/analyses.js";
import { connect } from "../../src/storage/connection.js";
import { openDatabase, schemaVersion } from "../../src/storage/database.js";
import { MIGRATIONS } from "../../src/storage/migrations.js";
import { newDatabasePath } from "./support.js";

/** What the first version could hold; every later one can, too. */
const FIRST_DATA = `
  INSERT INTO collections (id, title, description, created_at)
    VALUES ('hafen', '{"de":"Hafen","en":"Port"}', '{"de":"","en":""}', '2025-01-01');
  INSERT INTO articles (id, collection, outlet, title, date, author, genre, text, created_at) VALUES
    ('a-1', 'hafen', 'Blatt', 'Titel', '2025-11', NULL, 'news', 'Grüße aus dem Hafen.', '2025-01-01'),
    ('a-2', 'hafen', 'Bote', NULL, NULL, 'N. N.', 'opinion', 'Ein „Zitat“.', '2025-01-02');
  INSERT INTO analyses (article, fingerprint, analysis) VALUES ('a-1', 'v1', '{"words":4}');
`;

describe("migrations", () => {
  test.each(MIGRATIONS.map((_, index) => index + 1))(
    "go up from version %i with all that is in it",
    (version) => {
      const path = newDatabasePath();
      openDatabase(path, MIGRATIONS.slice(0, version)).close();
      const old = connect(path);
      expect(schemaVersion(old)).toBe(version);
      old.execute(FIRST_DATA);
      old.close();
      const database = openDatabase(path);
      expect(schemaVersion(database)).toBe(MIGRATIONS.length);
      expect(allCollections(database)).toEqual([
        {
          id: "hafen",
          title: { de: "Hafen", en: "Port" },
          description: { de: "", en: "" },
        },
      ]);
      expect(articlesOf(database, "hafen")).toMatchObject([
        { id: "a-1", title: "Titel", date: "2025-11", genre: "news" },
        { id: "a-2", author: "N. N.", text: "Ein „Zitat“." },
      ]);
      expect(findAnalysis(database, "a-1")).toMatchObject({
        fingerprint: "v1",
      });
      expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
      database.close();
    },
  );

  test("lead to the same schema from everywhere", () => {
    const schemas = [0, ...MIGRATIONS.keys()].map((version) => {
      const path = newDatabasePath();
      openDatabase(path, MIGRATIONS.slice(0, version)).close();
      const database = openDatabase(path);
      const schema = database.all(
        "SELECT name, sql FROM sqlite_schema ORDER BY name",
      );
      database.close();
      return schema.map(({ name, sql }) => [name, sql]);
    });
    for (const schema of schemas) expect(schema).toEqual(schemas[0]);
  });

  test("that fail leave the database as it was", () => {
    const path = newDatabasePath();
    openDatabase(path).close();
    expect(() =>
      openDatabase(path, [
        ...MIGRATIONS,
        "CREATE TABLE fresh (x) STRICT",
        "nonsense",
      ]),
    ).toThrow();
    expect(() =>
      openDatabase(path, [
        ...MIGRATIONS,
        "CREATE TABLE fresh (x TEXT); nonsense",
      ]),
    ).toThrow();
    const database = openDatabase(path);
    expect(schemaVersion(database)).toBe(MIGRATIONS.length);
    expect(
      database.get("SELECT 1 FROM sqlite_schema WHERE name = 'fresh'"),
    ).toBeUndefined();
    database.close();
  });
});
