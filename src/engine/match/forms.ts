/**
 * Forms: what an entry matches, spelt as a reader would write it.
 */
import { exactForm } from "../exact-form.js";
import type { Entry } from "../model.js";
import { withoutUmlaut } from "../morphology/nouns.js";
import { isCapitalised } from "../text/capital.js";
import { fold } from "../text/fold.js";
import type { Pattern } from "./pattern.js";
import type { PatternBuilder } from "./pattern-builder.js";
import type { WordPattern } from "./word-pattern.js";

/** One word of an entry with all its forms. */
export interface TermForms {
  /** As the lexicon has it. */
  readonly term: string;
  /** The term itself first, then the others in alphabetical order; none for a wildcard. */
  readonly forms: readonly string[];
  /** Whether compounds that end in one of the forms match, too. */
  readonly compounds: boolean;
}

/** One way in which an entry can stand in a text; the kinds are those of `Pattern`. */
export type FormGroup =
  /** Word after word, with small gaps: `Bedrohungen`, `keine Beweise`. */
  | { readonly kind: "row"; readonly words: readonly TermForms[] }
  /** A finite verb and its companions anywhere in its clause: `lehnt … ab`. */
  | {
      readonly kind: "verb-first";
      readonly verb: TermForms;
      readonly words: readonly TermForms[];
    }
  /** What *kein* denies in the first place of its clause and the negation at the end: `Beweise … nicht`. */
  | {
      readonly kind: "denied";
      readonly negator: TermForms;
      readonly words: readonly TermForms[];
    }
  /** Companions and a verb at the end of their clause: `infrage … stellen`. */
  | {
      readonly kind: "verb-last";
      readonly verb: TermForms;
      readonly words: readonly TermForms[];
    };

/** Everything that an entry matches; its exceptions are not taken away. */
export function formsOf(
  entry: Entry,
  builder: PatternBuilder,
): readonly FormGroup[] {
  const terms = (exactForm(entry.term) ?? entry.term)
    .split(/\s+/)
    .filter(Boolean);
  return builder
    .patternsOf(entry)
    .map((pattern) => groupOf(pattern, terms, entry));
}

function groupOf(
  pattern: Pattern,
  terms: readonly string[],
  entry: Entry,
): FormGroup {
  const isNoun = (term: string): boolean =>
    entry.partOfSpeech === "noun" ||
    (entry.partOfSpeech === "phrase" && isCapitalised(term));
  const ofWord = (word: WordPattern, term: string): TermForms => ({
    term,
    forms: readableForms([...word.forms], term, isNoun(term)),
    compounds: word.heads.size > 0,
  });
  const verb = terms.at(-1) ?? "";
  const ofWords = (
    words: readonly WordPattern[],
    own: readonly string[],
  ): readonly TermForms[] =>
    words.map((word, index) => ofWord(word, own[index] ?? ""));
  switch (pattern.kind) {
    case "row":
      return { kind: "row", words: ofWords(pattern.words, terms) };
    case "verb-first":
      return {
        kind: "verb-first",
        verb: ofWord(pattern.finite, verb),
        words: [
          ...ofWords(pattern.companions, terms),
          ...pattern.prefix.map((word) => ({
            term: word,
            forms: [word],
            compounds: false,
          })),
        ],
      };
    case "denied":
      return {
        kind: "denied",
        negator: ofWord(pattern.negator, "nicht"),
        words: ofWords(pattern.companions, terms.slice(1)),
      };
    case "verb-last":
      return {
        kind: "verb-last",
        verb: ofWord(pattern.verb, verb),
        words: ofWords(pattern.companions, terms),
      };
  }
}

const COLLATOR = new Intl.Collator("de");

function readableForms(
  folded: readonly string[],
  term: string,
  isNoun: boolean,
): readonly string[] {
  const key = fold(term);
  return folded
    .toSorted(
      (one, other) =>
        Number(other === key) - Number(one === key) ||
        COLLATOR.compare(one, other),
    )
    .map((form) => respell(form, term))
    .map((form) => (isNoun ? capitalise(form) : form));
}

/** Undoes folding as far as the term shows how: its capitals, and its ß after the same vowel („Fuß“: Füße). */
export function respell(form: string, term: string): string {
  let end = 0;
  let shared = "";
  for (const character of term) {
    const key = fold(character);
    if (!form.startsWith(key, end)) break;
    shared += character;
    end += key.length;
  }
  const vowel = /([aeiouäöüy]+)ß/iu.exec(term)?.[1];
  const rest = form.slice(end);
  return vowel === undefined
    ? shared + rest
    : shared + withSharpS(rest, withoutUmlaut(vowel.toLowerCase()));
}

function withSharpS(form: string, vowel: string): string {
  return form.replace(/([aeiouäöüy]+)ss/gu, (folded: string, own: string) =>
    withoutUmlaut(own) === vowel ? `${own}ß` : folded,
  );
}

function capitalise(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}
