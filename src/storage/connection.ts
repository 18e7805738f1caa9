/**
 * A connection to SQLite: the part of better-sqlite3's interface that the storage uses, and no more.
 */
import LibsqlDatabase from "libsql";
import { explainRunning } from "./database-errors.js";

export type Row = Readonly<Record<string, unknown>>;

/** Every call may throw the UserErrors `database-busy` and `database-full`. */
export interface Database {
  all(sql: string, ...values: readonly unknown[]): readonly Row[];
  get(sql: string, ...values: readonly unknown[]): Row | undefined;
  run(sql: string, ...values: readonly unknown[]): void;
  /** Does all of `work` or nothing of it; within another transaction it becomes a part of that. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/** A database that can also run several statements at once, for the schema. */
export interface Connection extends Database {
  execute(statements: string): void;
}

/** In milliseconds: how long to wait for another process that is writing. */
const PATIENCE = 5000;

/** Connects to a database file, without checking or changing its schema. */
export function connect(path: string): Connection {
  const connection = new LibsqlDatabase(path);
  connection.exec(`PRAGMA busy_timeout = ${String(PATIENCE)}`);
  const prepared = new Map<string, LibsqlDatabase.Statement>();
  const statement = (sql: string): LibsqlDatabase.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = connection.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  let isClosed = false;
  // libsql ends the whole process if a closed connection is used.
  const explained = <Result>(work: () => Result): Result => {
    if (isClosed) throw new Error("the database is closed");
    try {
      return work();
    } catch (error) {
      throw explainRunning(error);
    }
  };
  const isInTransaction = () => explained(() => connection.inTransaction);
  const execute = (statements: string): void => {
    explained(() => {
      connection.exec(statements);
    });
  };
  return {
    execute,
    all: (sql, ...values) =>
      explained(() => statement(sql).all(...values) as Row[]),
    get: (sql, ...values) =>
      explained(() => statement(sql).get(...values) as Row | undefined),
    run: (sql, ...values) => {
      explained(() => statement(sql).run(...values));
    },
    transaction(work) {
      if (isInTransaction()) return work();
      // Locks for writing at once, so that what has been read cannot change before it is written.
      execute("BEGIN IMMEDIATE");
      try {
        const result = work();
        execute("COMMIT");
        return result;
      } catch (error) {
        // If the disk is full, SQLite has already ended it.
        if (isInTransaction()) execute("ROLLBACK");
        throw error;
      }
    },
    close: () => {
      if (!isClosed) connection.close();
      isClosed = true;
    },
  };
}
