/**
 * Linting across entries: duplicates, and entries that another entry already covers.
 */
import { addTo } from "../engine/group.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { patternBuilder } from "../engine/match/pattern-builder.js";
import type { WordPattern } from "../engine/match/word-pattern.js";
import { createVocabulary } from "../engine/text/vocabulary.js";
import type { DraftEntry, LexiconDraft } from "./draft.js";
import { entryKey } from "./entry-key.js";
import type { LexiconProblem } from "./problem.js";

/** The problems between the entries of one lexicon: duplicates are errors, covered entries are warnings. */
export function lintEntries(
  draft: LexiconDraft,
  dictionary: Dictionary,
): readonly LexiconProblem[] {
  const duplicates = findDuplicates(draft);
  return [...duplicates, ...findCovered(draft, dictionary, duplicates)];
}

/** Duplicates, each reported in the line of the later one. */
export function findDuplicates({
  file,
  entries,
}: LexiconDraft): readonly LexiconProblem[] {
  const seen = new Map<string, DraftEntry>();
  const problems: LexiconProblem[] = [];
  for (const entry of entries) {
    const key = entryKey(entry);
    const first = seen.get(key);
    if (first)
      problems.push({
        file,
        line: entry.line,
        severity: "error",
        code: "duplicate",
        values: { term: entry.term, first: first.line },
      });
    else seen.set(key, entry);
  }
  return problems;
}

interface Covering {
  readonly entry: DraftEntry;
  readonly pattern: WordPattern;
}

/** Covered entries. An entry of one word is covered if another entry of one word matches its term. */
function findCovered(
  { file, entries }: LexiconDraft,
  dictionary: Dictionary,
  known: readonly LexiconProblem[],
): readonly LexiconProblem[] {
  const builder = patternBuilder(dictionary);
  const vocabulary = createVocabulary(dictionary);
  const byForm = new Map<string, Covering[]>();
  const byPrefix = new Map<string, Covering[]>();
  const bySuffix = new Map<string, Covering[]>();
  const single = entries.filter(
    ({ term, disabled }) => !disabled && !/\s/.test(term),
  );
  for (const entry of single) {
    const [pattern] = builder.patternsOf(entry);
    const word = pattern?.kind === "row" ? pattern.words[0] : undefined;
    if (!word) continue;
    const covering = { entry, pattern: word };
    for (const prefix of word.prefixes) addTo(byPrefix, prefix, covering);
    for (const suffix of word.suffixes) addTo(bySuffix, suffix, covering);
    for (const form of new Set([...word.forms, ...word.heads]))
      addTo(byForm, form, covering);
  }
  const duplicateLines = new Set(known.map(({ line }) => line));
  return single.flatMap((entry): LexiconProblem[] => {
    if (
      entry.term.includes("*") ||
      entry.partOfSpeech === "form" ||
      duplicateLines.has(entry.line)
    )
      return [];
    const word = vocabulary.word(entry.term, "word");
    const candidates = Array.from({ length: word.key.length + 1 }, (_, cut) => [
      ...(byPrefix.get(word.key.slice(0, cut)) ?? []),
      ...(bySuffix.get(word.key.slice(cut)) ?? []),
      ...(byForm.get(word.key.slice(cut)) ?? []),
    ]).flat();
    const by = candidates.find(
      (other) =>
        other.entry !== entry &&
        !duplicateLines.has(other.entry.line) &&
        other.pattern.matches(word),
    );
    if (!by) return [];
    return [
      {
        file,
        line: entry.line,
        severity: "warning",
        code: "covered",
        values: { term: entry.term, by: by.entry.term, first: by.entry.line },
      },
    ];
  });
}
