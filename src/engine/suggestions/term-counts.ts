import type { Occurrences } from "../keyness/keyness.js";
import type { Corpus } from "./corpus.js";

/** How often each term of a corpus occurs. */
export function countTerms({ terms, articles }: Corpus): Uint32Array {
  const counts = new Uint32Array(terms.length);
  for (const { sentences } of articles)
    for (const { words } of sentences)
      for (const { term } of words) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/** How often each term occurs, and in how many articles; articles are added one after the other. */
export interface TermCounts {
  /** Counts one occurrence. @param article its position in the corpus */
  add(term: number, article: number): void;
  of(term: number): Occurrences;
  /** Occurrences of all terms together. */
  readonly total: number;
}

/** Counts that are all 0. @param size how many terms there are, numbered from 0 */
export function createTermCounts(size: number): TermCounts {
  const counts = new Uint32Array(size);
  const articles = new Uint32Array(size);
  const lastArticle = new Int32Array(size).fill(-1);
  let total = 0;
  return {
    add(term, article) {
      counts[term] = (counts[term] ?? 0) + 1;
      total++;
      if (lastArticle[term] === article) return;
      lastArticle[term] = article;
      articles[term] = (articles[term] ?? 0) + 1;
    },
    of: (term) => ({ count: counts[term] ?? 0, articles: articles[term] ?? 0 }),
    get total() {
      return total;
    },
  };
}
