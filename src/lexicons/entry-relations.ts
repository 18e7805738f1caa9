/**
 * Which other entries of its lexicon an entry covers, and which cover it.
 */
import type { PatternBuilder } from "../engine/match/pattern-builder.js";
import type { Entry } from "../engine/model.js";
import type { Vocabulary, Word } from "../engine/text/vocabulary.js";
import { entryKey } from "./entry-key.js";

export interface EntryRelations {
  /** Entries that match the term of this one, too. */
  readonly coveredBy: readonly Entry[];
  /** Entries whose term this one matches, too. */
  readonly covers: readonly Entry[];
}

/** The relations of an entry to all others; only entries of one word have any. */
export function relationsOf(
  entry: Entry,
  entries: readonly Entry[],
  builder: PatternBuilder,
  vocabulary: Vocabulary,
): EntryRelations {
  const key = entryKey(entry);
  const others = entries.filter(
    (other) => !other.disabled && entryKey(other) !== key && isWord(other),
  );
  if (!isWord(entry)) return { coveredBy: [], covers: [] };
  const matches = (pattern: Entry, word: Word): boolean => {
    const [first] = builder.patternsOf(pattern);
    return first?.kind === "row" && first.words[0]?.matches(word) === true;
  };
  const wordOf = ({ term }: Entry): Word => vocabulary.word(term, "word");
  return {
    coveredBy: isPattern(entry)
      ? []
      : others.filter((other) => matches(other, wordOf(entry))),
    covers: others.filter(
      (other) => !isPattern(other) && matches(entry, wordOf(other)),
    ),
  };
}

function isWord({ term }: Entry): boolean {
  return !/\s/u.test(term);
}

/** Whether a term is not itself a word that others could match. */
function isPattern({ term }: Entry): boolean {
  return /["„“”*]/u.test(term);
}
