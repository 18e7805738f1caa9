/**
 * Headwords: under which word a spelling is counted.
 */
import type { Dictionary } from "../morphology/dictionary.js";
import { adjectiveLemma } from "../morphology/adjectives.js";
import type { Word } from "../text/vocabulary.js";
import { functionWords } from "./function-words.js";

/** Finds the headword of a spelling, folded; undefined for function words, numbers, marks and single letters. */
type Headwords = (word: Word) => string | undefined;

/** Endings of nouns in all cases and both numbers (Duden, Die Grammatik, „Deklination der Substantive“). */
const NOUN_ENDINGS = ["", "s", "es", "n", "en", "nen", "e", "er", "ern"];
const SHORTEST_NOUN = 2;
const WORD = /^\p{L}[\p{L}\p{M}\p{N}'-]+$/u;
/** Suffixes that make adjectives (Duden, Die Grammatik, „Wortbildung: Suffigierung“), inflected: venezolanisch|en. */
const INFLECTED_ADJECTIVE = /(?<=\p{L}{2}(?:isch|lich|haft|bar|sam))e[mnrs]?$/u;
const LAST_UMLAUT = /[äöü](?=[^äöü]*$)/;
const PLAIN_VOWEL: Readonly<Record<string, string>> = {
  ä: "a",
  ö: "o",
  ü: "u",
};

/**
 * Remembers what it has found, and so is for the words of one vocabulary only. Nouns and adjectives go by their lemma where the dictionary knows exactly one for the
 * form, everything else by its form: a verb's lemma would have to be told apart from its participle's and its noun's.
 */
export function createHeadwords(dictionary: Dictionary): Headwords {
  const closed = functionWords(dictionary);
  const known = new Map<number, string | undefined>();

  function nounLemma(key: string): string | undefined {
    const lemmas = new Set<string>();
    for (const ending of NOUN_ENDINGS) {
      if (!key.endsWith(ending)) continue;
      const stem = key.slice(0, key.length - ending.length);
      if (stem.length < SHORTEST_NOUN) continue;
      for (const lemma of [stem, withoutUmlaut(stem)]) {
        const noun = dictionary.noun(lemma);
        if (noun && (lemma === key || noun.forms.includes(key)))
          lemmas.add(lemma);
      }
    }
    const [only, ...others] = lemmas;
    return others.length === 0 ? only : undefined;
  }

  function headword({ key, kind, shape }: Word): string | undefined {
    if (kind !== "word" || closed.has(key) || !WORD.test(key)) return undefined;
    const noun = shape === "lower" ? undefined : nounLemma(key);
    const lemma = noun ?? adjectiveLemma(key, dictionary);
    if (lemma !== undefined || shape !== "lower") return lemma ?? key;
    return key.replace(INFLECTED_ADJECTIVE, "");
  }

  return (word) => {
    if (word.index < 0) return headword(word);
    if (!known.has(word.index)) known.set(word.index, headword(word));
    return known.get(word.index);
  };
}

/** `häfen` → `hafen`, `sträusse` → `strausse`. */
function withoutUmlaut(stem: string): string {
  return stem.replace(LAST_UMLAUT, (vowel) => PLAIN_VOWEL[vowel] ?? vowel);
}
