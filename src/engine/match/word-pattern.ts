/**
 * Word patterns: the test for one word of an entry.
 */
import type { Entry } from "../model.js";
import { type CompoundTest, isCountryName } from "../morphology/compounds.js";
import { isCapitalised } from "../text/capital.js";
import { fold } from "../text/fold.js";
import { LONGEST_WORD, type Word } from "../text/vocabulary.js";

/** A test for one word, with the keys under which an index can find it. */
export interface WordPattern {
  /** Folded forms that match as they are. */
  readonly forms: ReadonlySet<string>;
  /** Folded heads: words that end in one of them match if the rest can stand before it. */
  readonly heads: ReadonlySet<string>;
  /** Folded beginnings and endings of wildcard terms. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  matches(word: Word): boolean;
}

/** How a word of an entry may be written. */
export interface WordOptions {
  /** Nouns are written with a capital: `kriegen` is no form of *Krieg*. */
  readonly capitalised?: boolean;
  readonly compounds?: boolean;
  /** Whether a form with a capital is another word: *Angriff* is no form of *angreifen*. */
  readonly isNoun?: (form: string) => boolean;
}

/** Any of these forms, with compounds if wanted. */
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
        // Asked last, because it is looked up in the dictionary.
        !(isNoun && word.shape === "capital" && isNoun(key)) &&
        !excluded(key)
      );
    },
  };
}

const NO_FORMS: ReadonlySet<string> = new Set();

/** A folded word and, if it has hyphens, the same without: easy language writes *Völker-Recht* for *Völkerrecht*. */
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
  // Few words end like any of the heads, and only those are worth taking apart. Most patterns are never asked.
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

/** In letters, of the first part of a compound; its head is longer. */
const SHORTEST_PART = 2;

/** The last two letters as one number. */
function lastPairOf(key: string): number {
  return (
    key.charCodeAt(key.length - 1) * 0x10000 + key.charCodeAt(key.length - 2)
  );
}

/** This form and no other. */
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

/** A term with `*` for any letters. */
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

/** Whether `key` is the pieces in order with anything between them; linear, no regular expression. */
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

function exclusion(entry: Entry): (key: string) => boolean {
  if (entry.except.length === 0) return nothing;
  const excluded = entry.except.map((form) => fold(form).split("*"));
  return (key) => excluded.some((pieces) => matchesPieces(key, pieces));
}

function nothing(): boolean {
  return false;
}
