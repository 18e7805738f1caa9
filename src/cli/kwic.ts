import { Command, Option } from "commander";
import { readLimits } from "../config.js";
import {
  type ConcordanceOrder,
  sortConcordance,
} from "../engine/kwic/concordance.js";
import { readFolder } from "../importers/folder.js";
import { loadDictionary } from "../lexicons/german.js";
import { kwic, type KwicRow } from "../workflows/kwic.js";
import { concordanceAsCsv, concordanceAsTable } from "./formats/concordance.js";
import { terminalLocale } from "./messages.js";
import { entryOf } from "./term-argument.js";

type Order = ConcordanceOrder | "outlet";

/** `blickwinkel kwic`: the concordance of a term. */
export function kwicCommand(): Command {
  return new Command("kwic")
    .summary("show every hit of a term in its context")
    .description(
      "Shows the hits of a term in the articles of a folder, each in the middle of its line (keyword in context).\n" +
        'The term is written as in a lexicon: a word with all its forms, several words, "an exact form", a wildcard*.',
    )
    .argument("<term>", "what to look for")
    .argument("<folder>", "the folder with the articles")
    .addOption(
      new Option(
        "-s, --sort <by>",
        "by the words before, the words after, or the outlet",
      )
        .choices(["left", "right", "outlet"])
        .default(undefined, "as in the folder"),
    )
    .option("--csv", "one row a hit, with its place in the text")
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel kwic Bedrohung seeds --sort right",
    )
    .action(
      (
        term: string,
        folder: string,
        { sort, csv }: { sort?: Order; csv?: true },
      ) => {
        const dictionary = loadDictionary();
        const entry = entryOf(term, dictionary);
        const { imports } = readLimits(process.env);
        const { articles } = readFolder(folder, imports.articleCharacters);
        const rows = sorted(kwic(articles, entry, dictionary), sort);
        if (rows.length === 0)
          process.stderr.write(`${terminalLocale().t("terminal.no-hits")}\n`);
        process.stdout.write(
          csv ? concordanceAsCsv(rows) : concordanceAsTable(rows),
        );
      },
    );
}

function sorted(
  rows: readonly KwicRow[],
  order: Order | undefined,
): readonly KwicRow[] {
  if (order === "outlet")
    return rows.toSorted((one, other) =>
      one.outlet.localeCompare(other.outlet, "de"),
    );
  return order === undefined ? rows : sortConcordance(rows, order);
}
