/**
 * Word patterns: the test for one word of an entry.
 */
import type { Entry } from "../model.js";
import { type CompoundTest, isCountryName } from "../morphology/compounds.js";
import { isCapitalised } from "../text/capital.js";
import { fold } from "../text/fold.js";
import { LONGEST_WORD, type Word } from "../text/vocabulary.js";

/** A test for one word, with what an index needs to find it. */
export interface WordPattern {
  /** Folded forms that match as they are. */
  readonly forms: ReadonlySet<string>;
  /** Folded heads of compounds: a word that ends in one of them matches if the rest can stand before it. */
  readonly heads: ReadonlySet<string>;
  /** Only of a wildcard: its folded beginning (`terror*`), or none. */
  readonly prefixes: readonly string[];
  /** Only of a wildcard without a beginning: its folded ending (`*krieg`). */
  readonly suffixes: readonly string[];
  matches(word: Word): boolean;
}

/** How a word of an entry may be written. */
export interface WordOptions {
  /** Whether it must have a capital, as nouns have: `kriegen` is no form of *Krieg*. */
  readonly capitalised?: boolean;
  /** Whether compounds that end in one of the forms match, too. */
  readonly compounds?: boolean;
  /** Tells of a folded form whether, with a capital, it is a noun and so another word: *Angriffe* is no form of *angreifen*. */
  readonly isNoun?: (form: string) => boolean;
}

/** A pattern for any of these forms. @param isFirstPart what may stand before a head in a compound */
export function wordPattern(
  forms: ReadonlySet<string>,
  entry: Entry,
  isFirstPart: CompoundTest,
  { capitalised = false, compounds = false, isNoun }: WordOptions,
): WordPattern {
  const excluded = exclusion(entry);
  const heads = compounds ? forms : NO_FORMS;
  const isCompound = headTest(heads, isFirstPart);
  return {
    forms,
    heads,
    prefixes: [],
    suffixes: [],
    matches(word) {
      const { key } = word;
      if (capitalised && word.shape === "lower") return false;
      return (
        (forms.has(key) ||
          isCompound(key) ||
          (key.includes("-") && forms.has(withoutHyphens(key)))) &&
        // Asked last, because it needs the dictionary.
        !(isNoun && word.shape === "capital" && isNoun(key)) &&
        !excluded(key)
      );
    },
  };
}

const NO_FORMS: ReadonlySet<string> = new Set();

/**
 * A folded word as it stands and, if it has hyphens, without them: plain language (*Leichte Sprache*) writes
 * *Völker-Recht*.
 */
export function spellingsOf(key: string): readonly string[] {
  return key.includes("-") ? [key, withoutHyphens(key)] : [key];
}

function withoutHyphens(key: string): string {
  return key.replaceAll("-", "");
}

/** Whether a key ends in one of the heads, after what can stand before it. */
function headTest(
  heads: ReadonlySet<string>,
  isFirstPart: CompoundTest,
): (key: string) => boolean {
  if (heads.size === 0) return () => false;
  // Only the few words that end like one of the heads are worth taking apart. Made late, since most patterns are never asked.
  let endings: ReadonlySet<number> | undefined;
  return (key) => {
    endings ??= new Set([...heads].map(lastPairOf));
    if (key.length > LONGEST_WORD || !endings.has(lastPairOf(key)))
      return false;
    for (let cut = SHORTEST_PART; cut < key.length - SHORTEST_PART; cut++) {
      const head = key.slice(cut);
      if (heads.has(head) && isFirstPart(key.slice(0, cut), head))
        return !isCountryName(key);
    }
    return false;
  };
}

/** In letters: the first part of a compound has at least so many, its head more. */
const SHORTEST_PART = 2;

/** The last two letters as one number. */
function lastPairOf(key: string): number {
  return (
    key.charCodeAt(key.length - 1) * 0x10000 + key.charCodeAt(key.length - 2)
  );
}

/** A pattern for this form and no other; a capital in it must be there in the text, too. */
export function exactPattern(form: string, entry: Entry): WordPattern {
  const key = fold(form);
  const capitalised = isCapitalised(form);
  const excluded = exclusion(entry);
  return {
    forms: new Set([key]),
    heads: NO_FORMS,
    prefixes: [],
    suffixes: [],
    matches: (word) =>
      word.key === key &&
      !(capitalised && word.shape === "lower") &&
      !excluded(key),
  };
}

/** A pattern for a term in which each `*` stands for any letters, or for none. */
export function wildcardPattern(term: string, entry: Entry): WordPattern {
  const pieces = fold(term).split("*");
  const excluded = exclusion(entry);
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  return {
    forms: NO_FORMS,
    heads: NO_FORMS,
    prefixes: first === "" ? [] : [first],
    suffixes: first === "" ? [last] : [],
    matches: (word) => matchesPieces(word.key, pieces) && !excluded(word.key),
  };
}

/** Whether `key` consists of the pieces in order, with anything between them; in linear time, unlike a regular expression. */
function matchesPieces(key: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (pieces.length === 1) return key === first;
  if (!key.startsWith(first) || key.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = key.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return key.endsWith(last) && key.length - last.length >= from;
}

/** The test for the exceptions of an entry. */
function exclusion(entry: Entry): (key: string) => boolean {
  if (entry.except.length === 0) return () => false;
  const excluded = entry.except.map((form) => fold(form).split("*"));
  return (key) => excluded.some((pieces) => matchesPieces(key, pieces));
}
