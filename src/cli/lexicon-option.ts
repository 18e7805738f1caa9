import { Option } from "commander";

/** `--lexicon FILE`, which is repeated for each file, because a list would swallow the argument behind it. */
export function lexiconOption(): Option {
  return new Option(
    "-l, --lexicon <file>",
    "a lexicon (YAML or CSV) instead of the shipped ones; may be given several times",
  )
    .default([], "the shipped lexicons")
    .argParser((file: string, files: readonly string[]) => [...files, file]);
}
