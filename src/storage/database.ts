/**
 * The database: one SQLite file, opened, checked and migrated.
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../errors.js";
import { connect, type Connection, type Database } from "./connection.js";
import { explainOpening } from "./database-errors.js";
import { MIGRATIONS } from "./migrations.js";

export type { Database, Row } from "./connection.js";

/** Everything in memory, for tests and for one-off analyses. */
export const IN_MEMORY = ":memory:";

/**
 * Opens a database file, creates it if it is missing, and brings it to the newest schema.
 *
 * @param migrations the steps to the schema; tests take fewer or more
 * @throws UserError `database-not-writable`, `database-not-a-database`, `database-damaged`, `database-newer`, `database-busy`
 */
export function openDatabase(
  path: string,
  migrations: readonly string[] = MIGRATIONS,
): Database {
  const connection = connectTo(path);
  try {
    if (path !== IN_MEMORY) connection.execute("PRAGMA journal_mode = WAL");
    // What has been confirmed is on the disk, even after a power failure.
    connection.execute("PRAGMA synchronous = FULL");
    connection.execute("PRAGMA foreign_keys = ON");
    migrate(connection, path, migrations);
    return connection;
  } catch (error) {
    connection.close();
    throw explainOpening(error, path);
  }
}

/** How many migrations a database has gone through; 0 for an empty one. */
export function schemaVersion(database: Database): number {
  return Number(database.get("PRAGMA user_version")?.["user_version"] ?? 0);
}

function connectTo(path: string): Connection {
  try {
    const folder = dirname(path);
    if (path !== IN_MEMORY && !existsSync(folder)) mkdirSync(folder);
    return connect(path);
  } catch (error) {
    throw explainOpening(error, path);
  }
}

/** Takes all missing steps or none; asks for the version again, because another process may do the same at this moment. */
function migrate(
  connection: Connection,
  path: string,
  migrations: readonly string[],
): void {
  if (schemaVersion(connection) === migrations.length) return;
  connection.transaction(() => {
    const version = schemaVersion(connection);
    if (version > migrations.length)
      throw new UserError("database-newer", { path });
    for (const migration of migrations.slice(version))
      connection.execute(migration);
    connection.execute(`PRAGMA user_version = ${String(migrations.length)}`);
  });
}
