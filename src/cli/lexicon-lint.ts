import { Command } from "commander";
import { readLimits } from "../config.js";
import { loadDictionary } from "../lexicons/german.js";
import { loadLexicons } from "../lexicons/load.js";
import { shippedAxes } from "../lexicons/shipped.js";
import { explainProblem, terminalLocale } from "./messages.js";

/** `blickwinkel lexicon lint`: everything that is wrong in lexicon files. */
export function lintCommand(): Command {
  return new Command("lint")
    .summary("check lexicon files")
    .description(
      "Reports everything that is wrong in lexicon files (YAML or CSV) at once, with file and line.\n" +
        "The exit status is 1 if there is an error; warnings alone leave it at 0.",
    )
    .argument("<file...>", "the files to check")
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel lexicon lint lexicons/*.yaml",
    )
    .action((files: string[]) => {
      const dictionary = loadDictionary();
      const { lexicons, problems } = loadLexicons(
        files,
        dictionary,
        shippedAxes(dictionary),
        readLimits(process.env).lexicons,
      );
      const errors = problems.filter(
        ({ severity }) => severity === "error",
      ).length;
      for (const problem of problems)
        process.stderr.write(`${explainProblem(problem)}\n`);
      const { t } = terminalLocale();
      const entries = lexicons.reduce(
        (sum, lexicon) => sum + lexicon.entries.length,
        0,
      );
      process.stdout.write(
        `${[t("lexicons.entries", { count: entries }), t("terminal.error-count", { count: errors }), t("lexicon-upload.groups.warnings", { count: problems.length - errors })].join(", ")}\n`,
      );
      if (errors > 0) process.exitCode = 1;
    });
}
