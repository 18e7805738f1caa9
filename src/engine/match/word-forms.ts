/**
 * The forms of words by part of speech, worked out once per word: phrases are made of the same few words over and over. One
 * word always gets one and the same set, so that sets can be told apart by identity.
 */
import {
  adjectiveForms,
  adverbForms,
  attributeForms,
} from "../morphology/adjectives.js";
import { nounForms } from "../morphology/nouns.js";
import { possessiveForms } from "../morphology/possessives.js";
import { knownVerbForms, verbForms } from "../morphology/verbs.js";
import type { Dictionary } from "../morphology/dictionary.js";

type Forms = ReadonlySet<string>;

/** What `VerbForms` lists, as sets. */
interface VerbFormSets {
  /** The words of its separable prefix: none, one, or two (`wieder her`). */
  readonly prefix: readonly string[];
  readonly finite: Forms;
  /** Finite forms in one word of a verb that is inseparable, too; mostly none. */
  readonly unparted: Forms;
  readonly joined: Forms;
}

export interface WordForms {
  readonly noun: (lemma: string) => Forms;
  readonly adjective: (lemma: string) => Forms;
  /** The forms of an adjective before its noun: „tatsächliche Ziele“, not „tatsächlich Ziele“. */
  readonly attribute: (lemma: string) => Forms;
  /** The forms of an adjective beside a verb: „scharf“, „schärfer“, „am schärfsten“. */
  readonly adverb: (lemma: string) => Forms;
  /** The forms of an inflected adjective that the dictionary lacks. */
  readonly unknownAttribute: (key: string) => Forms;
  /** The forms of a possessive; undefined for any other word. */
  readonly possessive: (key: string) => Forms | undefined;
  /** Regular forms where the dictionary lacks the verb; undefined for what cannot be a verb. */
  readonly verb: (lemma: string) => VerbFormSets | undefined;
  /** The forms of a verb in one word; undefined if the dictionary lacks it. */
  readonly knownVerb: (lemma: string) => Forms | undefined;
  /** Whether the dictionary has a verb of this infinitive. */
  readonly isVerb: (infinitive: string) => boolean;
  /** The one form of a word that does not inflect. */
  readonly unchanged: (key: string) => Forms;
}

/** The forms that a dictionary gives. */
export function wordForms(dictionary: Dictionary): WordForms {
  return {
    noun: remembered((lemma) => new Set(nounForms(lemma, dictionary))),
    adjective: remembered(
      (lemma) => new Set(adjectiveForms(lemma, dictionary)),
    ),
    attribute: remembered(
      (lemma) =>
        new Set(
          adjectiveForms(lemma, dictionary).filter((form) => form !== lemma),
        ),
    ),
    adverb: remembered((lemma) => new Set(adverbForms(lemma, dictionary))),
    unknownAttribute: remembered((key) => new Set(attributeForms(key))),
    possessive: remembered((key) => {
      const forms = possessiveForms(key);
      return forms && new Set(forms);
    }),
    verb: remembered((lemma) => {
      const forms = verbForms(lemma, dictionary);
      return (
        forms && {
          prefix: forms.prefix.split(" ").filter(Boolean),
          finite: new Set(forms.finite),
          unparted: new Set(forms.unparted),
          joined: new Set(forms.joined),
        }
      );
    }),
    knownVerb: remembered((lemma) => {
      const forms = knownVerbForms(lemma, dictionary);
      return forms && new Set(forms.joined);
    }),
    isVerb: remembered(
      (infinitive) => dictionary.verb(infinitive) !== undefined,
    ),
    unchanged: remembered((key) => new Set([key])),
  };
}

function remembered<Result>(
  make: (lemma: string) => Result,
): (lemma: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (lemma) => {
    let entry = known.get(lemma);
    if (!entry) known.set(lemma, (entry = { result: make(lemma) }));
    return entry.result;
  };
}
