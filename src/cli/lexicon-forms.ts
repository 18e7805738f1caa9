import { Command, Option } from "commander";
import {
  type FormGroup,
  formsOf,
  type TermForms,
} from "../engine/match/forms.js";
import { patternBuilder } from "../engine/match/pattern-builder.js";
import { PARTS_OF_SPEECH } from "../lexicons/draft.js";
import { loadDictionary } from "../lexicons/german.js";
import { entryOf } from "./term-argument.js";

/** `blickwinkel lexicon forms`: what an entry would match. */
export function formsCommand(): Command {
  return new Command("forms")
    .summary("list the forms that an entry matches")
    .description(
      "Lists all forms that a lexicon entry matches, one group for each way in which it can stand in a sentence.",
    )
    .argument("<term>", "the term as it would stand in a lexicon")
    .addOption(
      new Option(
        "-p, --pos <pos>",
        "its part of speech, where spelling and dictionary do not tell it",
      ).choices(PARTS_OF_SPEECH),
    )
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel lexicon forms ablehnen\n  blickwinkel lexicon forms 'unter dem Deckmantel'",
    )
    .action((term: string, { pos }: { pos?: string }) => {
      const dictionary = loadDictionary();
      const entry = entryOf(term, dictionary, pos);
      const groups = formsOf(entry, patternBuilder(dictionary));
      process.stdout.write(
        `${[`${entry.term} (${entry.partOfSpeech})`, ...groups.map(groupText)].join("\n\n")}\n`,
      );
    });
}

function groupText(group: FormGroup): string {
  switch (group.kind) {
    case "row":
      return section(
        group.words.length === 1
          ? "in one word"
          : "in a row, with at most two words between",
        group.words,
      );
    case "verb-first":
      return section("apart, the verb first", [group.verb, ...group.words]);
    case "denied":
      return section("first in its clause, the negation at the end", [
        ...group.words,
        group.negator,
      ]);
    case "verb-last":
      return section("the verb at the end of its clause", [
        ...group.words,
        group.verb,
      ]);
  }
}

function section(title: string, words: readonly TermForms[]): string {
  return [`${title}:`, ...words.map(wordText)].join("\n");
}

function wordText({ term, forms, compounds }: TermForms): string {
  const list =
    forms.length === 0 ? `${term} (any letters for *)` : forms.join(", ");
  return `  ${list}${compounds ? "; and compounds that end in one of them" : ""}`;
}
