#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { ROOT } from "../paths.js";
import { backupCommand } from "./backup.js";
import { compareCommand } from "./compare.js";
import { lexiconCommand } from "./lexicon.js";
import { evaluateCommand } from "./evaluate.js";
import { exitWith } from "./exit.js";
import { kwicCommand } from "./kwic.js";
import { passwordHashCommand } from "./password-hash.js";
import { restoreCommand } from "./restore.js";
import { scoreCommand } from "./score.js";
import { serveCommand } from "./serve.js";

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")));

// A reader that stops early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const program = new Command("blickwinkel")
  .description(
    "Compares how German-language news outlets frame the same story.",
  )
  .version(version)
  .addCommand(scoreCommand())
  .addCommand(compareCommand())
  .addCommand(kwicCommand())
  .addCommand(evaluateCommand())
  .addCommand(lexiconCommand())
  .addCommand(serveCommand())
  .addCommand(passwordHashCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand());

try {
  await program.parseAsync();
} catch (error) {
  exitWith(error);
}
