/**
 * The web server: opens the workspace, imports the seeds once, listens.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import type { Config } from "./config.js";
import { UserError } from "./errors.js";
import { PUBLIC_NETWORK } from "./importers/download.js";
import { readFolder } from "./importers/folder.js";
import { SEED_FOLDER } from "./paths.js";
import { createApp } from "./web/app.js";
import { libraryOf } from "./web/library.js";
import { importCollection } from "./workflows/import-collection.js";
import { openWorkspace } from "./workflows/open-workspace.js";

/**
 * Starts the web app and prints its address; resolves once it listens.
 *
 * @throws UserError `port-taken`, `address-not-available`, or what is wrong with the database, the lexicons or the seeds
 */
export async function startServer({
  host,
  port,
  databasePath,
  logLevel,
  access,
  requests,
  limits,
  fetchesPages,
  proxies,
}: Config): Promise<Server> {
  const workspace = openWorkspace(databasePath, [], limits);
  importCollection(workspace.database, readFolder(SEED_FOLDER));
  const library = libraryOf(
    workspace,
    fetchesPages ? PUBLIC_NETWORK : undefined,
  );
  const logger = pino({ level: logLevel });
  const server = createServer(
    createApp({
      library,
      logger,
      access,
      limits: requests,
      proxies,
    }),
  );
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  process.stdout.write(
    `Blickwinkel: http://${host.includes(":") ? `[${host}]` : host}:${String(address.port)}\n`,
  );
  // Ends imports, answers what is under way, then closes the database.
  onSignal(() => {
    // At once: a visitor's connection may stay open for seconds.
    void library.imports.cancelAll();
    server.close(() => {
      void library.imports.cancelAll().then(() => {
        workspace.database.close();
      });
    });
    server.closeIdleConnections();
  });
  return server;
}

async function listen(
  server: Server,
  host: string,
  port: number,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const code =
        error.code === "EADDRINUSE" ? "port-taken" : "address-not-available";
      reject(
        new UserError(code, { port: String(port), host }, { cause: error }),
      );
    });
    server.listen(port, host, resolve);
  });
}

function onSignal(end: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, end);
}
