/**
 * Word places: the sentences of a collection in which each word stands, to find those that an entry could match.
 */
import { addTo } from "../group.js";
import { anchorWordOf } from "../match/anchor.js";
import type { Pattern } from "../match/pattern.js";
import { spellingsOf, type WordPattern } from "../match/word-pattern.js";
import type { Word } from "../text/vocabulary.js";
import { sortedKeys, type SortedKeys } from "./sorted-keys.js";

export interface WordPlaces {
  /** Adds the words of a sentence. @param place any number, ascending from call to call */
  add(words: Iterable<Word>, place: number): void;
  /** The places where one of the patterns could match, ascending. */
  placesOf(patterns: readonly Pattern[]): readonly number[];
}

/** An empty index. */
export function createWordPlaces(): WordPlaces {
  const places = new Map<Word, number[]>();
  const byKey = new Map<string, Word[]>();

  /** Sorted when they are first needed; out of date as soon as there is a new word. */
  let keys: SortedKeys | undefined;

  /** The words that a pattern could match, as far as their spelling shows. */
  function candidates(pattern: WordPattern): ReadonlySet<Word> {
    const found = new Set<Word>();
    const addAll = (key: string): void => {
      for (const word of byKey.get(key) ?? []) found.add(word);
    };
    keys ??= sortedKeys(byKey.keys());
    for (const form of pattern.forms) addAll(form);
    for (const prefix of pattern.prefixes)
      keys.beginningWith(prefix).forEach(addAll);
    for (const ending of shortest([...pattern.heads, ...pattern.suffixes]))
      keys.endingIn(ending).forEach(addAll);
    return found;
  }

  return {
    add(words, place) {
      for (const word of words) {
        if (word.kind === "mark") continue;
        const known = places.get(word);
        if (!known) {
          places.set(word, [place]);
          keys = undefined;
          for (const spelling of spellingsOf(word.key))
            addTo(byKey, spelling, word);
        } else if (known.at(-1) !== place) known.push(place);
      }
    },
    placesOf(patterns) {
      const found = new Set<number>();
      for (const pattern of patterns) {
        const anchor = anchorWordOf(pattern);
        for (const word of candidates(anchor))
          if (anchor.matches(word))
            for (const place of places.get(word) ?? []) found.add(place);
      }
      return [...found].sort((one, other) => one - other);
    },
  };
}

/** Those endings that do not themselves end in another one: whatever ends in „bedrohung“ is already found by „drohung“. */
function shortest(endings: readonly string[]): readonly string[] {
  return endings.filter(
    (ending) =>
      !endings.some((other) => other !== ending && ending.endsWith(other)),
  );
}
