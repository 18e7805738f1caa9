/**
 * Headwords: under which word a spelling is counted.
 */
import type { Dictionary } from "../morphology/dictionary.js";
import { adjectiveLemma } from "../morphology/adjectives.js";
import { nounLemmas } from "../morphology/nouns.js";
import type { Word } from "../text/vocabulary.js";
import { functionWords } from "./function-words.js";

/** Finds the headword of a spelling, folded; undefined for function words, numbers, marks and single letters. */
type Headwords = (word: Word) => string | undefined;

const WORD = /^\p{L}[\p{L}\p{M}\p{N}'-]+$/u;
/** Suffixes that make adjectives (Duden, Die Grammatik, „Wortbildung: Suffigierung“), inflected: venezolanisch|en. */
const INFLECTED_ADJECTIVE = /(?<=\p{L}{2}(?:isch|lich|haft|bar|sam))e[mnrs]?$/u;

/**
 * Remembers what it has found, and so is for the words of one vocabulary only. Nouns and adjectives go by their lemma
 * where the dictionary knows exactly one for the form, everything else by its form: a verb's lemma would have to be told
 * apart from its participle's and its noun's.
 */
export function createHeadwords(dictionary: Dictionary): Headwords {
  const closed = functionWords(dictionary);
  const known = new Map<number, string | undefined>();

  function onlyLemma(key: string): string | undefined {
    const [only, ...others] = [
      ...(dictionary.noun(key) ? [key] : []),
      ...nounLemmas(key, dictionary),
    ];
    return others.length === 0 ? only : undefined;
  }

  function headword({ key, kind, shape }: Word): string | undefined {
    if (kind !== "word" || closed.has(key) || !WORD.test(key)) return undefined;
    const noun = shape === "lower" ? undefined : onlyLemma(key);
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
