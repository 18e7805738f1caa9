#!/usr/bin/env node
import { Command } from "commander";
import { UserError } from "../errors.js";
import { PROGRAM } from "../paths.js";
import { exitWith } from "./exit.js";

/** Each command is loaded only when it is wanted, so that `score` need not wait for a web server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  score: async () => (await import("./score.js")).scoreCommand(),
  compare: async () => (await import("./compare.js")).compareCommand(),
  import: async () => (await import("./import.js")).importCommand(),
  kwic: async () => (await import("./kwic.js")).kwicCommand(),
  evaluate: async () => (await import("./evaluate.js")).evaluateCommand(),
  lexicon: async () => (await import("./lexicon.js")).lexiconCommand(),
  serve: async () => (await import("./serve.js")).serveCommand(),
  "password-hash": async () =>
    (await import("./password-hash.js")).passwordHashCommand(),
  backup: async () => (await import("./backup.js")).backupCommand(),
  restore: async () => (await import("./restore.js")).restoreCommand(),
};

// It is no error if the reader stops early (`| head`); a full disk (`> file`) is one that the user can mend.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  exitWith(new UserError("output-not-writable", { problem: error.code ?? "" }));
  process.exit();
});

const program = new Command("blickwinkel")
  .description(
    "Compares how German-language news outlets frame the same story.",
  )
  .version(PROGRAM.version);

const wanted = process.argv[2] ?? "";
const loaders = Object.hasOwn(COMMANDS, wanted)
  ? [COMMANDS[wanted]]
  : Object.values(COMMANDS);
for (const load of loaders) if (load) program.addCommand(await load());

try {
  await program.parseAsync();
} catch (error) {
  exitWith(error);
}
