import { Command } from "commander";
import { readDatabasePath } from "../config.js";
import { backUp } from "../storage/backup.js";

/** `blickwinkel backup`: a copy of the database, made while the app runs. */
export function backupCommand(): Command {
  return new Command("backup")
    .summary("copy the database to a file")
    .description(
      "Writes everything that BLICKWINKEL_DATABASE holds to a new file, whole or not at all; the app may go on running.",
    )
    .argument("<file>", "the new file")
    .addHelpText(
      "after",
      '\nExample:\n  blickwinkel backup "blickwinkel-$(date +%F).sqlite"',
    )
    .action((file: string) => {
      backUp(readDatabasePath(process.env), file);
    });
}
