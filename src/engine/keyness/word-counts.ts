/**
 * Word counts: how often an outlet uses each word, and in how many articles.
 */
import type { WordTally } from "./word-tally.js";

/** A word in the articles of one outlet. */
export interface WordCount {
  readonly count: number;
  readonly articles: number;
  /** Its spellings; each article counts all its occurrences under the spelling that it uses most. */
  readonly spellings: ReadonlyMap<string, number>;
}

interface MutableCount {
  count: number;
  articles: number;
  readonly spellings: Map<string, number>;
}

/** Adds up the articles of one outlet, in any order. */
export interface WordCounts {
  /** Adds one article. @param tallies its words */
  add(tallies: readonly WordTally[]): void;
  /** Adds what another sum has of other articles. */
  merge(other: WordCounts): void;
  readonly articles: number;
  /** How many words were counted. */
  readonly total: number;
  readonly words: ReadonlyMap<string, WordCount>;
}

/** An empty sum. */
export function createWordCounts(): WordCounts {
  const words = new Map<string, MutableCount>();
  let articles = 0;
  let total = 0;
  return {
    add(tallies) {
      articles++;
      for (const { word, count, spelling } of tallies) {
        total += count;
        countIn(words, word, count, spelling).articles++;
      }
    },
    merge(other) {
      articles += other.articles;
      total += other.total;
      for (const [word, added] of other.words) {
        for (const [spelling, count] of added.spellings)
          countIn(words, word, count, spelling);
        const own = words.get(word);
        if (own) own.articles += added.articles;
      }
    },
    get articles() {
      return articles;
    },
    get total() {
      return total;
    },
    words,
  };
}

function countIn(
  words: Map<string, MutableCount>,
  word: string,
  count: number,
  spelling: string,
): MutableCount {
  const entry = words.get(word) ?? {
    count: 0,
    articles: 0,
    spellings: new Map<string, number>(),
  };
  words.set(word, entry);
  entry.count += count;
  entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + count);
  return entry;
}
