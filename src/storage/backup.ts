/**
 * Backups of the database, made and restored while the app runs, which SQLite's locks make safe.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import { UserError } from "../errors.js";
import { connect, type Connection, type Database } from "./connection.js";
import { openDatabase, schemaVersion } from "./database.js";
import { explainOpening } from "./database-errors.js";
import { MIGRATIONS } from "./migrations.js";

/** The endings of files that SQLite keeps beside one that is in use. */
const COMPANIONS = ["-wal", "-shm"];

/**
 * Writes a consistent copy of a database to a new file, whole or not at all.
 *
 * @throws UserError `file-not-readable`, `file-exists`, `database-not-a-database`, `database-damaged`, `database-not-writable`
 */
export function backUp(databasePath: string, file: string): void {
  if (!existsSync(databasePath))
    throw new UserError("file-not-readable", { path: databasePath });
  if (existsSync(file)) throw new UserError("file-exists", { path: file });
  const part = `${file}.${String(process.pid)}.part`;
  try {
    explained(databasePath, () => {
      withConnection(databasePath, (connection) => {
        checkIsOurs(connection, databasePath);
        explained(file, () => {
          connection.run("VACUUM INTO ?", part);
        });
      });
    });
    explained(file, () => {
      flush(part);
      renameSync(part, file);
    });
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Replaces the contents of a database by those of a backup, in one transaction: whoever has it open sees either all of the one
 * or all of the other. The backup itself is not touched; an older one is brought to the newest schema.
 *
 * @param before a new file, which keeps the previous contents
 * @returns whether there were any
 * @throws UserError `file-not-readable`, `database-not-a-database`, `database-damaged`, `database-newer`, `database-busy`,
 *   `database-full`, `database-not-writable`
 */
export function restoreBackup(
  databasePath: string,
  file: string,
  before: string,
): boolean {
  if (!existsSync(file))
    throw new UserError("file-not-readable", { path: file });
  const copy = `${databasePath}.${String(process.pid)}.restore`;
  try {
    explained(file, () => {
      copyWithJournal(file, copy);
      withConnection(copy, (connection) => {
        checkIsOurs(connection, file);
      });
    });
    openDatabase(copy).close();
    const wasThere = existsSync(databasePath);
    if (wasThere) backUp(databasePath, before);
    const database = openDatabase(databasePath);
    try {
      replaceContents(database, copy);
    } finally {
      database.close();
    }
    return wasThere;
  } finally {
    for (const suffix of ["", ...COMPANIONS])
      rmSync(`${copy}${suffix}`, { force: true });
  }
}

function explained(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw explainOpening(error, path);
  }
}

function withConnection(
  path: string,
  work: (connection: Connection) => void,
): void {
  const connection = connect(path);
  try {
    work(connection);
  } finally {
    connection.close();
  }
}

/** Refuses what is not a whole database of ours. Even an empty file is a database, but restoring it would empty ours. */
function checkIsOurs(database: Database, path: string): void {
  const version = schemaVersion(database);
  if (version > MIGRATIONS.length)
    throw new UserError("database-newer", { path });
  if (version === 0 || !tablesOf(database).includes("collections"))
    throw new UserError("database-not-a-database", { path });
  const isWhole =
    database.get("PRAGMA integrity_check")?.["integrity_check"] === "ok" &&
    database.all("PRAGMA foreign_key_check").length === 0;
  if (!isWhole) throw new UserError("database-damaged", { path });
}

/** Copies a database with its journal: if it is a plain copy of one in use, its last changes are in there. */
function copyWithJournal(file: string, copy: string): void {
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
}

function replaceContents(database: Database, copy: string): void {
  database.run("ATTACH ? AS backup", copy);
  database.transaction(() => {
    database.run("PRAGMA defer_foreign_keys = ON");
    const tables = tablesOf(database);
    for (const table of tables) database.run(`DELETE FROM main."${table}"`);
    for (const table of tables) {
      const columns = columnsOf(database, table).join(", ");
      database.run(
        `INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM backup."${table}"`,
      );
    }
  });
  database.run("DETACH backup");
}

function tablesOf(database: Database): readonly string[] {
  return database
    .all(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .map(({ name }) => String(name));
}

function columnsOf(database: Database, table: string): readonly string[] {
  return database
    .all("SELECT name FROM pragma_table_info(?)", table)
    .map(({ name }) => `"${String(name)}"`);
}

function flush(path: string): void {
  const descriptor = openSync(path, "r+");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
