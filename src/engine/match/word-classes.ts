/**
 * What a word can be besides what an entry means: which words of a term make it a verb phrase, and which forms of its verb
 * are nouns in a text.
 */
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import { nounLemmas } from "../morphology/nouns.js";
import { fold } from "../text/fold.js";
import { UNINFLECTED } from "./uninflected.js";

export interface WordClasses {
  /** Whether a folded form is a noun of its own, as „der *Angriff*“ is; „das *Angreifen*“ is a form of its verb. */
  readonly isNoun: (form: string) => boolean;
  /**
   * Whether a folded form is any form of such a noun: „die *Angriffe*“, „die *Folgen*“. Too strict where something else shows
   * the verb: „*Lehnen* sie das *ab*?“
   */
  readonly isAnyNoun: (form: string) => boolean;
  /** Whether a word as written can be an adverb: „*scharf* kritisieren“ finds „schärfer“, but not „die scharfe Wortwahl“. */
  readonly isAdverb: (word: string) => boolean;
  /** Whether a word as written, at the end of a phrase, makes it a verb phrase. */
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
