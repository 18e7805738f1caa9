import { Command } from "commander";
import { readLimits } from "../config.js";
import { readFolder } from "../importers/folder.js";
import { loadDictionary } from "../lexicons/german.js";
import { lexiconsOf } from "../lexicons/load.js";
import { diffLexicons } from "../workflows/diff-lexicons.js";
import { readLexiconFile } from "../workflows/read-lexicon-file.js";
import { lexiconDiffAsTable } from "./formats/lexicon-diff.js";

/** `blickwinkel lexicon diff`: the differences between two versions of a lexicon. */
export function diffCommand(): Command {
  return new Command("diff")
    .summary("compare two versions of a lexicon, and what the change does")
    .description(
      "Lists the entries that were added, removed and changed between two lexicon files, axis by axis.\n" +
        "With a folder of articles also what that does: balances before and after, verdicts, the articles that move most.",
    )
    .argument("<before>", "the old version")
    .argument("<after>", "the new version")
    .option("-c, --corpus <folder>", "articles to see the consequences on")
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel lexicon diff lexicons/1-justification.yaml mine.yaml --corpus seeds",
    )
    .action(
      (before: string, after: string, { corpus }: { corpus?: string }) => {
        const dictionary = loadDictionary();
        const { imports, lexicons } = readLimits(process.env);
        const read = (file: string) =>
          lexiconsOf(readLexiconFile(file, dictionary, lexicons).drafts);
        const diffs = diffLexicons(
          read(before),
          read(after),
          dictionary,
          corpus === undefined
            ? undefined
            : readFolder(corpus, imports.articleCharacters).articles,
        );
        process.stdout.write(lexiconDiffAsTable(diffs));
      },
    );
}
