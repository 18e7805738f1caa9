import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { readLimits } from "../config.js";
import { UserError } from "../errors.js";
import { writeExchange } from "../lexicons/exchange.js";
import {
  FORMAT_NAMES,
  formatOf,
  type FormatName,
} from "../lexicons/formats/formats.js";
import type { ConversionNote } from "../lexicons/formats/conversion.js";
import type { PolePair } from "../lexicons/formats/to-axes.js";
import { loadDictionary } from "../lexicons/german.js";
import { readLexiconFile } from "../workflows/read-lexicon-file.js";
import { explainNote, terminalLocale } from "./messages.js";

/** `blickwinkel lexicon convert`: a lexicon from one format in another. */
export function convertCommand(): Command {
  return new Command("convert")
    .summary("convert a lexicon from or to another program's format")
    .description(
      "Reads a lexicon or dictionary and writes it in another format: ours (.yaml, .csv), quanteda (.yml), LIWC (.dic),\n" +
        "LIWC-22 (.dicx), Yoshikoder (.ykd), Lexicoder (.lc3), WordStat (.cat). Whatever is changed or cannot be carried\n" +
        "over is told on standard error, with its line. Two categories below one another become the poles of an axis.",
    )
    .argument("<in>", "the file to read, in UTF-8, UTF-16 or Windows-1252")
    .argument("<out>", "the file to write; its extension tells the format")
    .addOption(
      new Option(
        "-f, --format <format>",
        "the format to write, where the extension does not tell it",
      ).choices(FORMAT_NAMES),
    )
    .addOption(
      new Option(
        "-p, --poles <a,b>",
        "two categories that are the poles of an axis; may be given several times",
      )
        .default([], "every two siblings")
        .argParser((pair: string, pairs: readonly PolePair[]) => [
          ...pairs,
          pairOf(pair),
        ]),
    )
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel lexicon convert german.dic german.yaml --poles posemo,negemo" +
        "\n  blickwinkel lexicon convert lexicons/1-justification.yaml justification.yml --format quanteda",
    )
    .action(
      (
        input: string,
        output: string,
        { format, poles }: { format?: FormatName; poles: PolePair[] },
      ) => {
        convert(input, output, format ?? formatOf(output), poles);
      },
    );
}

function convert(
  input: string,
  output: string,
  format: FormatName,
  poles: readonly PolePair[],
): void {
  const dictionary = loadDictionary();
  const { drafts, notes: reading } = readLexiconFile(
    input,
    dictionary,
    readLimits(process.env).lexicons,
    poles,
  );
  const { text, notes: writing } = writeExchange(drafts, format, dictionary);
  write(output, text);
  const notes = [...reading, ...writing];
  for (const note of notes)
    process.stderr.write(`${explainNote(input, note)}\n`);
  const entries = drafts.reduce((sum, draft) => sum + draft.entries.length, 0);
  const { t } = terminalLocale();
  const countOf = (wanted: ConversionNote["kind"]): number =>
    notes.filter(({ kind }) => kind === wanted).length;
  const summary = [
    t("terminal.axis-count", { count: drafts.length }),
    t("lexicons.entries", { count: entries }),
    t("terminal.changed-count", { count: countOf("changed") }),
    t("terminal.dropped-count", { count: countOf("dropped") }),
  ];
  process.stdout.write(`${summary.join(", ")}\n`);
}

/** @throws UserError `file-not-writable` */
function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new UserError("file-not-writable", { path }, { cause });
  }
}

/** @throws UserError `poles-invalid` */
function pairOf(value: string): PolePair {
  const [first = "", second = "", ...others] = value
    .split(",")
    .map((name) => name.trim());
  if (first === "" || second === "" || others.length > 0)
    throw new UserError("poles-invalid", { value });
  return [first, second];
}
