/**
 * Word tallies: the content words of an article, and how often it uses them.
 */
import { groupBy } from "../group.js";
import type { ArticleAnalysis, Span } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { isWithin } from "../spans.js";
import { tokenize } from "../text/tokens.js";
import { createVocabulary, type Word } from "../text/vocabulary.js";
import { createHeadwords } from "./headwords.js";
import { spellingOf } from "./spelling.js";

/** A word in one article. */
export interface WordTally {
  /** Folded; see `Headwords`. */
  readonly word: string;
  readonly count: number;
  /** Its most frequent spelling, the headword's own before those of its other forms. */
  readonly spelling: string;
}

/**
 * Counts the content words of an article without its noise; the result is small enough to keep for all articles of a
 * collection.
 */
type WordTallier = (
  text: string,
  analysis: Pick<ArticleAnalysis, "sentences" | "noise">,
) => readonly WordTally[];

/** How often an article has one spelling, with the place of its first occurrence. */
interface Seen extends Span {
  readonly word: Word;
  count: number;
}

/** A tallier that looks every spelling up only once. */
export function createWordTallier(dictionary: Dictionary): WordTallier {
  const vocabulary = createVocabulary(dictionary);
  const headwordOf = createHeadwords(dictionary);

  function spellingsIn(
    text: string,
    { sentences, noise }: Pick<ArticleAnalysis, "sentences" | "noise">,
  ): Iterable<Seen> {
    const spellings = new Map<Word, Seen>();
    for (const sentence of sentences) {
      if (isWithin(noise, sentence)) continue;
      for (const { word, start, end } of tokenize(text, vocabulary, sentence)) {
        const seen = spellings.get(word);
        if (seen) seen.count++;
        else spellings.set(word, { word, start, end, count: 1 });
      }
    }
    return spellings.values();
  }

  return (text, analysis) => {
    const byHeadword = groupBy(spellingsIn(text, analysis), ({ word }) =>
      headwordOf(word),
    );
    byHeadword.delete(undefined);
    return [...byHeadword].map(([word = "", spellings]) => ({
      word,
      count: spellings.reduce((sum, { count }) => sum + count, 0),
      spelling: spellingOf(
        word,
        spellings.map(({ start, end, count }) => [
          text.slice(start, end),
          count,
        ]),
      ),
    }));
  };
}
