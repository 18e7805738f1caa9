import { Command } from "commander";
import { convertCommand } from "./lexicon-convert.js";
import { diffCommand } from "./lexicon-diff.js";
import { formsCommand } from "./lexicon-forms.js";
import { lintCommand } from "./lexicon-lint.js";

/** `blickwinkel lexicon`: work on lexicon files. */
export function lexiconCommand(): Command {
  return new Command("lexicon")
    .description("Work on lexicon files.")
    .addCommand(lintCommand())
    .addCommand(convertCommand())
    .addCommand(diffCommand())
    .addCommand(formsCommand());
}
