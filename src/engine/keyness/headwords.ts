/**
 * Headwords: the words under which spellings are counted.
 */
import type { Dictionary } from "../morphology/dictionary.js";
import { adjectiveLemma } from "../morphology/adjectives.js";
import { nounLemmas } from "../morphology/nouns.js";
import type { Word } from "../text/vocabulary.js";
import { functionWords } from "./function-words.js";

/** Gives the headword of a word, folded; undefined for function words, numbers, marks and single letters. */
type Headwords = (word: Word) => string | undefined;

const WORD = /^\p{L}[\p{L}\p{M}\p{N}'-]+$/u;
/** Suffixes that make adjectives (Duden, Die Grammatik, „Wortbildung: Suffigierung“), inflected: venezolanisch|en. */
const INFLECTED_ADJECTIVE = /(?<=\p{L}{2}(?:isch|lich|haft|bar|sam))e[mnrs]?$/u;

/**
 * Headwords for the words of one vocabulary, by which they are remembered. The headword of a noun or adjective is its lemma, if
 * the dictionary has exactly one for the form. Everything else is counted as it stands, verbs included, because their forms are
 * often those of participles and nouns as well.
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
