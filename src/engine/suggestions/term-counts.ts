import type { Occurrences } from "../keyness/keyness.js";

/** How often each term is found, and in how many articles; articles are added one after the other. */
export interface TermCounts {
  /** @param article its position in the corpus */
  add(term: number, article: number): void;
  of(term: number): Occurrences;
  /** All that was added. */
  readonly total: number;
}

/** Counts of terms that are numbered from 0, all of them 0 yet. @param size how many terms there are */
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
