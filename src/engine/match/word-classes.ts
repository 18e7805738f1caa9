/**
 * What a word of an entry can be: which words of a term make it a verb phrase, and which forms of its verb are nouns in
 * a text.
 */
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import { nounLemmas } from "../morphology/nouns.js";
import { fold } from "../text/fold.js";
import { UNINFLECTED } from "./uninflected.js";

/** Tests of folded forms (nouns) and of words as they are written. */
export interface WordClasses {
  /** „das *Angreifen*“ is of the verb, „der *Angriff*“ is not. */
  readonly isNoun: (form: string) => boolean;
  /** Neither are „die *Angriffe*“ and „die *Folgen*“, unless something else shows the verb: „*Lehnen* sie das *ab*?“ */
  readonly isAnyNoun: (form: string) => boolean;
  /** „scharf kritisieren“: „schärfer“ is of it, „die scharfe Wortwahl“ is not. */
  readonly isAdverb: (word: string) => boolean;
  /** Whether the last word of a phrase makes it a verb phrase. */
  readonly isInfinitive: (word: string) => boolean;
}

/** The tests that a dictionary gives. */
export function wordClasses(dictionary: Dictionary): WordClasses {
  function isNoun(form: string): boolean {
    const noun = dictionary.noun(form);
    const isNominalised =
      noun?.gender === "n" &&
      (dictionary.verbForm(form) & VerbFormFlag.infinitive) !== 0;
    return noun !== undefined && !isNominalised;
  }

  function isAnyNoun(form: string): boolean {
    return isNoun(form) || nounLemmas(form, dictionary).length > 0;
  }

  function isAdverb(word: string): boolean {
    return (
      /^\p{Ll}/u.test(word) &&
      !UNINFLECTED.has(word) &&
      dictionary.adjectiveStem(fold(word)) !== undefined
    );
  }

  function isInfinitive(word: string): boolean {
    if (word === "sein") return true;
    return (
      /^\p{Ll}.+n$/u.test(word) &&
      !UNINFLECTED.has(word) &&
      (isKnownInfinitive(word) ||
        dictionary.adjectiveStem(fold(word)) === undefined)
    );
  }

  function isKnownInfinitive(word: string): boolean {
    return (dictionary.verbForm(fold(word)) & VerbFormFlag.infinitive) !== 0;
  }

  return { isNoun, isAnyNoun, isAdverb, isInfinitive };
}
