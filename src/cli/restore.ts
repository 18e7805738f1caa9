import { Command } from "commander";
import { readDatabasePath } from "../config.js";
import { restoreBackup } from "../storage/backup.js";

/** `blickwinkel restore`: a backup in place of what is there, while the app runs. */
export function restoreCommand(): Command {
  return new Command("restore")
    .summary("put a backup in place of the database's contents")
    .description(
      "Replaces everything that BLICKWINKEL_DATABASE holds by a backup, in one step; the app may go on running.\n" +
        "What was there before is kept in a file beside the database, whose name is printed.",
    )
    .argument("<file>", "a file that `blickwinkel backup` has written")
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel restore blickwinkel-2026-11-05.sqlite",
    )
    .action((file: string) => {
      const databasePath = readDatabasePath(process.env);
      const now = new Date().toISOString().replaceAll(/[:.]/gu, "-");
      const before = `${databasePath}.before-${now}`;
      if (restoreBackup(databasePath, file, before))
        process.stdout.write(`${before}\n`);
    });
}
