import { copyFileSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readFolder } from "../../src/importers/folder.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { articlesOf, insertArticle } from "../../src/storage/articles.js";
import { backUp, restoreBackup } from "../../src/storage/backup.js";
import { connect } from "../../src/storage/connection.js";
import {
  type Database,
  openDatabase,
  schemaVersion,
} from "../../src/storage/database.js";
import { MIGRATIONS } from "../../src/storage/migrations.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { newDatabasePath } from "./support.js";

const draft = readFolder(SEED_FOLDER);
const [seed] = draft.articles;
if (!seed) throw new Error("no seeds");
const later = { ...seed, id: "later" };

function filled(): { path: string; database: Database } {
  const path = newDatabasePath();
  const database = openDatabase(path);
  importCollection(database, draft);
  return { path, database };
}
const idsIn = (database: Database) =>
  articlesOf(database, draft.collection.id).map(({ id }) => id);
const restore = (path: string, file: string) =>
  restoreBackup(path, file, newDatabasePath());
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
};

describe("a backup", () => {
  test("brings back what was there, under an open database", () => {
    const { path, database } = filled();
    const before = idsIn(database);
    const file = newDatabasePath();
    backUp(path, file);
    insertArticle(database, later, { createdAt: "2026-01-01" });
    expect(idsIn(database)).toContain("later");
    const kept = newDatabasePath();
    expect(restoreBackup(path, file, kept)).toBe(true);
    expect(idsIn(database)).toEqual(before);
    // The open database can go on writing.
    insertArticle(database, later, { createdAt: "2026-01-01" });
    database.close();
    // What was replaced can be had again.
    restore(path, kept);
    const again = openDatabase(path);
    expect(idsIn(again)).toContain("later");
    again.close();
  });

  test("holds what is only in the journal so far", () => {
    const { path, database } = filled();
    insertArticle(database, later, { createdAt: "2026-01-01" });
    const file = newDatabasePath();
    backUp(path, file);
    const copy = openDatabase(file);
    expect(idsIn(copy)).toContain("later");
    copy.close();
    database.close();
  });

  test("is restored where there is nothing yet", () => {
    const { path, database } = filled();
    const file = newDatabasePath();
    backUp(path, file);
    const fresh = newDatabasePath();
    expect(restore(fresh, file)).toBe(false);
    const restored = openDatabase(fresh);
    expect(idsIn(restored)).toEqual(idsIn(database));
    restored.close();
    database.close();
  });

  test("of an earlier version is brought to the newest, and stays as it is itself", () => {
    const file = newDatabasePath();
    openDatabase(file, MIGRATIONS.slice(0, 1)).close();
    const old = connect(file);
    old.run(
      `INSERT INTO collections (id, title, description, created_at) VALUES ('alt', '{"de":"","en":""}', '{"de":"","en":""}', '')`,
    );
    old.close();
    const { path, database } = filled();
    restore(path, file);
    expect(
      database.all("SELECT id, removed_at FROM collections"),
    ).toMatchObject([{ id: "alt", removed_at: null }]);
    expect(idsIn(database)).toEqual([]);
    database.close();
    const untouched = connect(file);
    expect(schemaVersion(untouched)).toBe(1);
    untouched.close();
  });

  test("that is a plain copy of a database in use keeps its last changes", () => {
    const { path, database } = filled();
    insertArticle(database, later, { createdAt: "2026-01-01" });
    const file = newDatabasePath();
    copyFileSync(path, file);
    copyFileSync(`${path}-wal`, `${file}-wal`);
    const fresh = newDatabasePath();
    restore(fresh, file);
    const restored = openDatabase(fresh);
    expect(idsIn(restored)).toContain("later");
    restored.close();
    database.close();
  });
});

describe("no backup", () => {
  test("is written over a file, or of a database that is not there", () => {
    const { path, database } = filled();
    const file = newDatabasePath();
    writeFileSync(file, "mine");
    expect(
      codeOf(() => {
        backUp(path, file);
      }),
    ).toBe("file-exists");
    expect(
      codeOf(() => {
        backUp(newDatabasePath(), newDatabasePath());
      }),
    ).toBe("file-not-readable");
    expect(
      codeOf(() => {
        backUp(path, "/nowhere/at/all.sqlite");
      }),
    ).toBe("database-not-writable");
    expect(
      codeOf(() => {
        backUp(file, newDatabasePath());
      }),
    ).toBe("database-not-a-database");
    database.close();
  });

  test.each<[string, (file: string) => void]>([
    ["file-not-readable", () => undefined],
    [
      "database-not-a-database",
      (file) => {
        writeFileSync(file, "notes ".repeat(500));
      },
    ],
    [
      "database-not-a-database",
      (file) => {
        writeFileSync(file, "");
      },
    ],
    [
      "database-not-a-database",
      (file) => {
        const other = connect(file);
        other.execute(
          "CREATE TABLE recipes (name TEXT); PRAGMA user_version = 1",
        );
        other.close();
      },
    ],
    [
      "database-newer",
      (file) => {
        openDatabase(file, [...MIGRATIONS, "CREATE TABLE more (x)"]).close();
      },
    ],
    [
      "database-damaged",
      (file) => {
        const database = openDatabase(file);
        importCollection(database, draft);
        database.run("PRAGMA foreign_keys = OFF");
        database.run("DELETE FROM collections");
        database.close();
      },
    ],
  ])("is restored from what is none: %s", (code, make) => {
    const { path, database } = filled();
    const before = idsIn(database);
    const file = newDatabasePath();
    make(file);
    const there = readdirSync(dirname(path)).length;
    expect(codeOf(() => restore(path, file))).toBe(code);
    expect(idsIn(database)).toEqual(before);
    // Nothing is left lying about, not even a copy of what was to be replaced.
    expect(readdirSync(dirname(path)).length).toBe(there);
    expect(existsSync(path)).toBe(true);
    database.close();
  });
});
