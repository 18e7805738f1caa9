/**
 * The words of entries as word patterns, in the forms that a dictionary gives them.
 */
import type { Entry } from "../model.js";
import { adjectiveLemma, INFLECTION } from "../morphology/adjectives.js";
import { compoundTest } from "../morphology/compounds.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { KEIN } from "../text/article-words.js";
import { isCapitalised } from "../text/capital.js";
import { fold } from "../text/fold.js";
import { CONTRACTIONS } from "../text/prepositions.js";
import { REFLEXIVE } from "./reflexive.js";
import { UNINFLECTED } from "./uninflected.js";
import type { WordClasses } from "./word-classes.js";
import type { WordForms } from "./word-forms.js";
import {
  wildcardPattern,
  type WordOptions,
  wordPattern,
  type WordPattern,
} from "./word-pattern.js";

/** Makes the word patterns of entries. */
interface EntryWords {
  /** Any of some forms, besides what the entry excepts. */
  anyOf(
    forms: ReadonlySet<string>,
    entry: Entry,
    options?: WordOptions,
  ): WordPattern;
  /** The only word of an entry, in the forms of its part of speech. */
  alone(term: string, entry: Entry): WordPattern;
  /** A word of a phrase; `next` is the one after it. */
  inPhrase(word: string, entry: Entry, next: string | undefined): WordPattern;
  /** The last word of a phrase before its verb. */
  beforeVerb(word: string, entry: Entry, verb: string): WordPattern;
}

/** The word patterns that a dictionary gives. */
export function entryWords(
  dictionary: Dictionary,
  forms: WordForms,
  classes: WordClasses,
): EntryWords {
  const isFirstPart = compoundTest(dictionary);
  // Phrases are made of the same few words over and over, and only an entry with exceptions needs patterns of its own.
  const shared = new Map<ReadonlySet<string>, WordPattern[]>();
  const phraseWords = new Map<string, WordPattern>();

  function anyOf(
    either: ReadonlySet<string>,
    entry: Entry,
    options: WordOptions = {},
  ): WordPattern {
    const make = (): WordPattern =>
      wordPattern(either, entry, isFirstPart, options);
    if (entry.except.length > 0) return make();
    const { capitalised = false, compounds = false, isNoun } = options;
    const ofSet = shared.get(either) ?? [];
    shared.set(either, ofSet);
    const kind =
      Number(capitalised) * 4 + Number(compounds) * 2 + Number(!!isNoun);
    return (ofSet[kind] ??= make());
  }

  function alone(term: string, entry: Entry): WordPattern {
    const { partOfSpeech, compounds } = entry;
    if (partOfSpeech === "noun")
      return anyOf(forms.noun(term), entry, { capitalised: true, compounds });
    const verb = partOfSpeech === "verb" ? forms.verb(term) : undefined;
    return verb
      ? anyOf(verb.joined, entry, { compounds, isNoun: classes.isAnyNoun })
      : anyOf(forms.adjective(term), entry, { compounds });
  }

  function inPhrase(
    word: string,
    entry: Entry,
    next: string | undefined,
  ): WordPattern {
    const isAttribute = next !== undefined && isCapitalised(next);
    const make = (): WordPattern => newPhraseWord(word, entry, isAttribute);
    if (entry.except.length > 0) return make();
    const name = isAttribute ? `${word} +` : word;
    const known = phraseWords.get(name) ?? make();
    phraseWords.set(name, known);
    return known;
  }

  /** Nouns, verbs and adjectives inflect, function words stand as they are. */
  function newPhraseWord(
    word: string,
    entry: Entry,
    isAttribute: boolean,
  ): WordPattern {
    if (word.includes("*")) return wildcardPattern(word, entry);
    const key = fold(word);
    if (KEIN.has(key)) return anyOf(KEIN, entry);
    if (isCapitalised(word))
      return anyOf(forms.noun(word), entry, {
        capitalised: true,
        compounds: true,
      });
    if (key === "sich") return anyOf(REFLEXIVE, entry);
    const possessive = isAttribute ? forms.possessive(key) : undefined;
    if (possessive) return anyOf(possessive, entry);
    if (UNINFLECTED.has(key))
      return anyOf(CONTRACTIONS.get(key) ?? forms.unchanged(key), entry);
    const adjective = adjectiveLemma(word, dictionary);
    if (adjective !== undefined)
      return anyOf(
        adjective === key
          ? forms.adjective(adjective)
          : forms.attribute(adjective),
        entry,
      );
    // „völkerrechtswidriger Angriff“, „hohe Kosten“: what the dictionary lacks, or has under another stem.
    if (isAttribute && INFLECTION.test(key))
      return anyOf(forms.unknownAttribute(key), entry);
    return anyOf(forms.knownVerb(word) ?? forms.unchanged(key), entry);
  }

  function beforeVerb(word: string, entry: Entry, verb: string): WordPattern {
    const key = fold(word);
    // „*scharf* kritisieren“
    if (classes.isAdverb(word)) return anyOf(forms.adverb(key), entry);
    // „*sicherer* werden“ is not „eine sichere Zukunft werden“.
    return /^\p{Ll}.*er$/u.test(word) &&
      !UNINFLECTED.has(key) &&
      adjectiveLemma(word, dictionary) !== undefined
      ? anyOf(forms.unchanged(key), entry)
      : inPhrase(word, entry, verb);
  }

  return { anyOf, alone, inPhrase, beforeVerb };
}
