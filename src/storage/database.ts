/**
 * The database: one SQLite file, opened, checked and migrated.
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import LibsqlDatabase from "libsql";
import { UserError } from "../errors.js";
import { MIGRATIONS } from "./migrations.js";

export type Row = Readonly<Record<string, unknown>>;

/** The part of better-sqlite3's interface that the storage uses. */
export interface Database {
  all(sql: string, ...values: readonly unknown[]): readonly Row[];
  get(sql: string, ...values: readonly unknown[]): Row | undefined;
  run(sql: string, ...values: readonly unknown[]): void;
  /** All of `work`, or nothing of it. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/** Everything in memory, for tests and for one-off analyses. */
export const IN_MEMORY = ":memory:";

/**
 * Opens the file, makes it where it is missing, and brings it to the newest schema.
 *
 * @throws UserError `database-not-writable`, `database-not-a-database`, `database-newer`
 */
export function openDatabase(path: string): Database {
  const connection = connect(path);
  try {
    if (path !== IN_MEMORY) connection.exec("PRAGMA journal_mode = WAL");
    connection.exec("PRAGMA foreign_keys = ON");
    connection.exec("PRAGMA busy_timeout = 5000");
    const database = wrap(connection);
    migrate(database, connection, path);
    return database;
  } catch (error) {
    connection.close();
    throw asUserError(error, path);
  }
}

function connect(path: string): LibsqlDatabase.Database {
  try {
    const folder = dirname(path);
    if (path !== IN_MEMORY && !existsSync(folder)) mkdirSync(folder);
    return new LibsqlDatabase(path);
  } catch (error) {
    throw asUserError(error, path);
  }
}

function asUserError(error: unknown, path: string): unknown {
  if (error instanceof UserError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const message = String(error);
  if (code === "SQLITE_NOTADB" || message.includes("not a database"))
    return new UserError("database-not-a-database", { path }, { cause: error });
  const isUnwritable =
    /READONLY|CANTOPEN|IOERR|FULL|EACCES|EROFS|ENOENT|ENOTDIR|EEXIST|EPERM/.test(
      code,
    ) || /unable to open|readonly/i.test(message);
  return isUnwritable
    ? new UserError("database-not-writable", { path }, { cause: error })
    : error;
}

function wrap(connection: LibsqlDatabase.Database): Database {
  const prepared = new Map<string, LibsqlDatabase.Statement>();
  const statement = (sql: string): LibsqlDatabase.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = connection.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  return {
    all: (sql, ...values) => statement(sql).all(...values) as Row[],
    get: (sql, ...values) => statement(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => {
      statement(sql).run(...values);
    },
    transaction: (work) => connection.transaction(work)(),
    close: () => {
      connection.close();
    },
  };
}

function migrate(
  database: Database,
  connection: LibsqlDatabase.Database,
  path: string,
): void {
  const version = Number(
    database.get("PRAGMA user_version")?.["user_version"] ?? 0,
  );
  if (version > MIGRATIONS.length)
    throw new UserError("database-newer", { path });
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      connection.exec(migration);
      connection.exec(`PRAGMA user_version = ${String(index + 1)}`);
    });
  }
}
