/**
 * The term register: the terms of a corpus, numbered as their words turn up.
 */
import { respell } from "../match/forms.js";
import type { Lexicon, Span } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import type { Word } from "../text/vocabulary.js";
import { type Coverage, coverageOf } from "./coverage.js";
import type { Term, TermFinder } from "./terms.js";

/** A term with what the lexicon says of it. */
export interface RegisteredTerm extends Term {
  /** As an entry would be written. */
  readonly written: string;
  readonly coverage: Coverage;
}

/** The number of words that are no terms. */
export const NO_TERM = -1;

interface TermRegister {
  /** The number of the term of a word, which stands at `span`; `NO_TERM` if it has none. */
  numberOf(word: Word, text: string, span: Span): number;
  /** By their numbers. */
  readonly terms: readonly RegisteredTerm[];
}

/** A term covered in one form is covered in all of them, by whatever covers it most fully. */
const FULLNESS = { none: 0, head: 1, word: 2 } as const;

/** An empty register. */
export function createTermRegister(
  lexicon: Lexicon,
  dictionary: Dictionary,
  termOf: TermFinder,
): TermRegister {
  const coverageOfWord = coverageOf(lexicon, dictionary);
  const terms: {
    -readonly [Key in keyof RegisteredTerm]: RegisteredTerm[Key];
  }[] = [];
  const numbers = new Map<string, number>();
  const numberOfWord = new Map<number, number>();

  function register(word: Word, spelling: string): number {
    const term = termOf(word);
    if (!term) return NO_TERM;
    // Abbreviations and words in capitals are kept apart from nouns that are spelt alike: LINKE, Linke.
    const kind = term.proposable ? (term.noun ? "noun" : "other") : "name";
    const key = `${kind} ${term.key}`;
    const coverage = coverageOfWord(word);
    const known = numbers.get(key);
    if (known === undefined) {
      const number = terms.length;
      numbers.set(key, number);
      terms.push({ ...term, coverage, written: write(term, spelling) });
      return number;
    }
    const registered = terms[known];
    if (!registered) return known;
    if (FULLNESS[coverage.kind] > FULLNESS[registered.coverage.kind])
      registered.coverage = coverage;
    // Only the lemma itself shows where it has an ß.
    if (word.key === term.key) registered.written = write(term, spelling);
    return known;
  }

  return {
    terms,
    numberOf(word, text, { start, end }) {
      const known = numberOfWord.get(word.index);
      if (known !== undefined) return known;
      const number = register(word, text.slice(start, end));
      if (word.index >= 0) numberOfWord.set(word.index, number);
      return number;
    },
  };
}

function write({ key, noun, proposable }: Term, spelling: string): string {
  // A copy, because a slice would keep its whole article in memory.
  if (!proposable) return Array.from(spelling).join("");
  if (!noun) return respell(key, spelling.toLowerCase());
  const written = respell(key, spelling);
  return written.charAt(0).toUpperCase() + written.slice(1);
}
