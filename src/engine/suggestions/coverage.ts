/**
 * Coverage: which words a lexicon has already decided on.
 */
import { indexEntries } from "../match/entry-index.js";
import { patternBuilder } from "../match/pattern-builder.js";
import type { Entry, Lexicon } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import type { Word } from "../text/vocabulary.js";

/** How a lexicon covers a word: not at all, as it stands, or only as a compound with an entry as its head. */
export type Coverage =
  | { readonly kind: "none" }
  | { readonly kind: "word" }
  | { readonly kind: "head"; readonly entry: Entry };

const NONE: Coverage = { kind: "none" };
const WORD: Coverage = { kind: "word" };

/**
 * A test for single words. Exceptions of entries count, because somebody has decided on them, too; words in phrases do not,
 * because they do not match alone.
 */
export function coverageOf(
  lexicon: Lexicon,
  dictionary: Dictionary,
): (word: Word) => Coverage {
  const entries = lexicon.entries.flatMap((entry) => {
    const { term, partOfSpeech, pole, compounds } = entry;
    const all = { pole, compounds, weight: 1, except: [] };
    return [
      { ...all, term, partOfSpeech },
      ...entry.except.map((form): Entry => ({
        ...all,
        term: form,
        partOfSpeech: form.includes("*") ? "noun" : "form",
      })),
    ];
  });
  const index = indexEntries(
    [{ ...lexicon, entries }],
    patternBuilder(dictionary),
  );
  return (word) => {
    let head: Entry | undefined;
    for (const { pattern, indexed } of index.candidates(word)) {
      if (pattern.kind !== "row") continue;
      const [only, ...others] = pattern.words;
      if (!only || others.length > 0) continue;
      if (only.heads.size === 0 || only.forms.has(word.key)) return WORD;
      head ??= indexed.entry;
    }
    return head ? { kind: "head", entry: head } : NONE;
  };
}
