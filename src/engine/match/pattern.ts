/**
 * Patterns: what an entry looks for in a text.
 */
import type { Entry } from "../model.js";
import { compoundTest, type CompoundTest } from "../morphology/compounds.js";
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import {
  adjectiveForms,
  adjectiveLemma,
  knownVerbForms,
  nounForms,
  verbForms,
} from "../morphology/inflect.js";
import { fold } from "../text/fold.js";
import type { Word } from "../text/vocabulary.js";

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

/** One word or several in a row, small gaps allowed. */
export interface SequencePattern {
  readonly kind: "sequence";
  readonly words: readonly WordPattern[];
}

/** A finite verb and, anywhere after or before it in its clause, its companions: `lehnt … ab`, `stellt … infrage`. */
export interface VerbPattern {
  readonly kind: "verb";
  readonly finite: WordPattern;
  readonly companions: readonly WordPattern[];
  /** A separable prefix ends its clause; the companions of a verb phrase need not. */
  readonly separable: boolean;
}

export type Pattern = SequencePattern | VerbPattern;

export interface PatternBuilder {
  patternsOf(entry: Entry): readonly Pattern[];
  /** Every form that an entry covers, sorted; for display. */
  formsOf(entry: Entry): readonly string[];
}

/** Builds patterns from entries with the paradigms of one dictionary. */
export function patternBuilder(dictionary: Dictionary): PatternBuilder {
  const isFirstPart = compoundTest(dictionary);

  function ofForms(
    forms: Iterable<string>,
    entry: Entry,
    options: WordOptions = {},
  ): WordPattern {
    return wordPattern(new Set(forms), entry, isFirstPart, options);
  }

  function lemma(
    term: string,
    entry: Entry,
    partOfSpeech: string,
  ): WordPattern {
    if (partOfSpeech === "noun")
      return ofForms(nounForms(term, dictionary), entry, {
        capitalised: true,
        compounds: entry.compounds,
      });
    const verb =
      partOfSpeech === "verb" ? verbForms(term, dictionary) : undefined;
    return ofForms(verb?.joined ?? adjectiveForms(term, dictionary), entry, {
      compounds: entry.compounds,
    });
  }

  function single(term: string, entry: Entry): readonly Pattern[] {
    const verb =
      entry.partOfSpeech === "verb" ? verbForms(term, dictionary) : undefined;
    const together: Pattern = {
      kind: "sequence",
      words: [lemma(term, entry, entry.partOfSpeech)],
    };
    if (!verb || verb.prefix === "") return [together];
    return [
      together,
      {
        kind: "verb",
        finite: ofForms(verb.finite, entry),
        companions: [ofForms([verb.prefix], entry)],
        separable: true,
      },
    ];
  }

  /** A word within a phrase: nouns and adjectives inflect, function words stand as they are. */
  function phraseWord(word: string, entry: Entry): WordPattern {
    if (word.includes("*")) return wildcardPattern(word, entry);
    const key = fold(word);
    if (/^kein(?:e[mnrs]?)?$/.test(key))
      return ofForms(
        "kein keine keinem keinen keiner keines keinerlei".split(" "),
        entry,
      );
    if (/^\p{Lu}/u.test(word))
      return ofForms(nounForms(word, dictionary), entry, { capitalised: true });
    if (FUNCTION_WORDS.has(key)) return ofForms([key], entry);
    const adjective = adjectiveLemma(word, dictionary);
    if (adjective !== undefined)
      return ofForms(adjectiveForms(adjective, dictionary), entry);
    const verb = knownVerbForms(word, dictionary);
    return ofForms(verb ? [...verb.joined, ...verb.finite] : [key], entry);
  }

  function phrase(term: string, entry: Entry): readonly Pattern[] {
    const terms = term.split(/\s+/).filter(Boolean);
    const last = terms.at(-1) ?? "";
    const verb = isInfinitive(last) ? verbForms(last, dictionary) : undefined;
    if (!verb || terms.length === 1)
      return [
        {
          kind: "sequence",
          words: terms.map((word) => phraseWord(word, entry)),
        },
      ];
    const companions = terms
      .slice(0, -1)
      .map((word) => phraseWord(word, entry));
    return [
      { kind: "sequence", words: [...companions, ofForms(verb.joined, entry)] },
      {
        kind: "verb",
        finite: ofForms(verb.finite, entry),
        companions:
          verb.prefix === ""
            ? companions
            : [...companions, ofForms([verb.prefix], entry)],
        separable: verb.prefix !== "",
      },
    ];
  }

  /** Whether the last word of a phrase makes it a verb phrase. */
  function isInfinitive(word: string): boolean {
    return (
      /^\p{Ll}.+n$/u.test(word) &&
      !FUNCTION_WORDS.has(word) &&
      (isKnownInfinitive(word) ||
        dictionary.adjectiveStem(fold(word)) === undefined)
    );
  }

  function isKnownInfinitive(word: string): boolean {
    return (dictionary.verbForm(fold(word)) & VerbFormFlag.infinitive) !== 0;
  }

  function patternsOf(entry: Entry): readonly Pattern[] {
    const { term, partOfSpeech } = entry;
    const exact = /^["„“](.+)["“”]$/u.exec(term)?.[1];
    if (exact !== undefined || partOfSpeech === "form")
      return [
        {
          kind: "sequence",
          words: (exact ?? term)
            .split(/\s+/)
            .map((word) => exactPattern(word, entry)),
        },
      ];
    if (/\s/.test(term.trim())) return phrase(term, entry);
    if (term.includes("*"))
      return [{ kind: "sequence", words: [wildcardPattern(term, entry)] }];
    return single(term, entry);
  }

  return {
    patternsOf,
    formsOf: (entry) => {
      const forms = patternsOf(entry).map((pattern) =>
        pattern.kind === "sequence"
          ? pattern.words.map((word) => [...word.forms])
          : [pattern.finite, ...pattern.companions].map((word) => [
              ...word.forms,
            ]),
      );
      return forms.flatMap((words) =>
        words.length === 1
          ? (words[0] ?? [])
          : [words.map((choices) => choices[0] ?? "").join(" … ")],
      );
    },
  };
}

/** Lower-case words of phrases that do not inflect although the dictionary knows a verb or adjective like them. */
const FUNCTION_WORDS = new Set(
  "der die das des dem den ein eine einen einem einer eines und oder als wie nicht nie ohne mit für gegen gegenüber auf an am ans im in ins aus bei beim nach unter über um von vom vor zu zum zur durch statt laut seit sich ist sind war wird nur noch auch so länger mehr weiter weit genug unter zwischen hinter neben sein seine ihre".split(
    " ",
  ),
);

interface WordOptions {
  /** Nouns are written with a capital: `kriegen` is no form of *Krieg*. */
  readonly capitalised?: boolean;
  readonly compounds?: boolean;
}

function wordPattern(
  forms: ReadonlySet<string>,
  entry: Entry,
  isFirstPart: CompoundTest,
  { capitalised = false, compounds = false }: WordOptions,
): WordPattern {
  const excluded = exclusion(entry);
  return {
    forms,
    heads: compounds ? forms : new Set(),
    prefixes: [],
    suffixes: [],
    matches(word) {
      if (capitalised && word.shape === "lower") return false;
      if (excluded(word.key)) return false;
      if (forms.has(word.key)) return true;
      if (!compounds) return false;
      for (let cut = 2; cut < word.key.length - 2; cut++)
        if (
          forms.has(word.key.slice(cut)) &&
          isFirstPart(word.key.slice(0, cut))
        )
          return true;
      return false;
    },
  };
}

function exactPattern(form: string, entry: Entry): WordPattern {
  const key = fold(form);
  const capitalised = /^\p{Lu}/u.test(form);
  const excluded = exclusion(entry);
  return {
    forms: new Set([key]),
    heads: new Set(),
    prefixes: [],
    suffixes: [],
    matches: (word) =>
      word.key === key &&
      !(capitalised && word.shape === "lower") &&
      !excluded(key),
  };
}

function wildcardPattern(term: string, entry: Entry): WordPattern {
  const pieces = fold(term).split("*");
  const excluded = exclusion(entry);
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  return {
    forms: new Set(),
    heads: new Set(),
    prefixes: first === "" ? [] : [first],
    suffixes: first === "" ? [last] : [],
    matches: (word) => matchesPieces(word.key, pieces) && !excluded(word.key),
  };
}

/** Whether `key` is the pieces in order with anything between them; linear, no regular expression. */
export function matchesPieces(key: string, pieces: readonly string[]): boolean {
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
  if (entry.except.length === 0) return () => false;
  const excluded = entry.except.map((form) => fold(form).split("*"));
  return (key) => excluded.some((pieces) => matchesPieces(key, pieces));
}
