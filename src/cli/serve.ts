import { Command } from "commander";
import { readConfig } from "../config.js";

/** `blickwinkel serve`: the web app. */
export function serveCommand(): Command {
  return new Command("serve")
    .summary("start the web app")
    .description(
      "Starts the web app on this machine and prints its address.\n" +
        "Settings come from the environment (HOST, PORT, BLICKWINKEL_…); README.md lists them, SECURITY.md tells how to put it on a network.",
    )
    .option(
      "-p, --port <port>",
      "the port to listen on, instead of PORT or 3000",
    )
    .addHelpText("after", "\nExample:\n  blickwinkel serve --port 8080")
    .action(async ({ port }: { port?: string }) => {
      // The web app takes longer to load than the other commands take to run.
      const { startServer } = await import("../server.js");
      await startServer(
        readConfig(
          port === undefined ? process.env : { ...process.env, PORT: port },
        ),
      );
    });
}
