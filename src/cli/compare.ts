import { Command, Option } from "commander";
import { readLimits } from "../config.js";
import type { Axis } from "../engine/model.js";
import { readFolder } from "../importers/folder.js";
import { IN_MEMORY } from "../storage/database.js";
import {
  type CollectionOverview,
  compareCollection,
} from "../workflows/compare-collection.js";
import { importCollection } from "../workflows/import-collection.js";
import { openWorkspace } from "../workflows/open-workspace.js";
import { comparisonAsCsv } from "./formats/csv.js";
import { comparisonAsJson } from "./formats/json.js";
import { comparisonAsTable } from "./formats/table.js";
import { lexiconOption } from "./lexicon-option.js";

const FORMATS: Readonly<
  Record<
    string,
    (comparison: CollectionOverview, axes: readonly Axis[]) => string
  >
> = {
  table: comparisonAsTable,
  json: comparisonAsJson,
  csv: comparisonAsCsv,
};

/** `blickwinkel compare`: the outlets of a folder side by side. */
export function compareCommand(): Command {
  return new Command("compare")
    .summary("compare the articles of a folder")
    .description(
      "Compares the .txt articles of a folder, outlet by outlet, on every axis.\n" +
        "A collection.yaml in the folder may name outlets, titles and dates; without it each file is an outlet.",
    )
    .argument("<folder>", "the folder with the articles")
    .addOption(
      new Option("-f, --format <format>", "how to print it")
        .choices(Object.keys(FORMATS))
        .default("table"),
    )
    .addOption(lexiconOption())
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel compare seeds --format csv > comparison.csv",
    )
    .action(
      async (
        folder: string,
        { format, lexicon }: { format: string; lexicon: string[] },
      ) => {
        const limits = readLimits(process.env);
        const workspace = openWorkspace(IN_MEMORY, lexicon, limits);
        const draft = readFolder(folder, limits.imports.articleCharacters);
        importCollection(workspace.database, draft);
        const comparison = await compareCollection(
          workspace,
          draft.collection.id,
        );
        const print = FORMATS[format];
        if (print)
          process.stdout.write(
            print(
              comparison,
              workspace.lexicons.map(({ axis }) => axis),
            ),
          );
        workspace.database.close();
      },
    );
}
