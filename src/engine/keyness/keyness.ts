/**
 * Keyness: the words that set an outlet apart from all others in its collection (DESIGN §6).
 */
import { type LogOdds, logOdds } from "./log-odds.js";
import { spellingOf } from "./spelling.js";
import type { WordCount, WordCounts } from "./word-counts.js";

/** How many words the prior counts as: those of one short article, whatever the size of the collection (DESIGN §6). */
export const PRIOR_WORDS = 500;
/** Rarer words are a turn of phrase, not a habit. */
const FEWEST_OCCURRENCES = 3;
/** If there are several articles, since a word of a single one may be nothing but its subject. */
const FEWEST_ARTICLES = 2;

/** How often a word occurs, and in how many articles. */
export interface Occurrences {
  readonly count: number;
  readonly articles: number;
}

/** A word that one outlet uses more, or less, than the others. */
export interface KeyWord extends LogOdds {
  /** As it is spelt most often. */
  readonly word: string;
  readonly here: Occurrences;
  readonly elsewhere: Occurrences;
  /** Whether the interval leaves 0 out. It treats occurrences as independent, which those within one article are not. */
  readonly distinctive: boolean;
}

/** What sets an outlet apart. */
export interface OutletKeyness {
  readonly outlet: string;
  /** Words that it uses more than the others, the clearest first. */
  readonly more: readonly KeyWord[];
  /** Words that it uses less than the others, the clearest first. */
  readonly fewer: readonly KeyWord[];
}

/**
 * Compares each outlet with all others together, in the order given. A single outlet has no key words, because there is nothing
 * to compare it with.
 *
 * @param top how many words at most in each list
 */
export function keynessOf(
  counts: ReadonlyMap<string, WordCounts>,
  top: number,
): readonly OutletKeyness[] {
  const outlets = [...counts];
  const pooled = poolOf(outlets.map(([, own]) => own));
  return outlets.map(([outlet, own]) => ({
    outlet,
    ...(outlets.length > 1 ? keyWordsOf(own, pooled, top) : NO_WORDS),
  }));
}

const NO_WORDS = { more: [], fewer: [] } as const;

interface Pool {
  readonly articles: number;
  readonly total: number;
  readonly words: ReadonlyMap<
    string,
    Occurrences & { readonly sources: readonly WordCount[] }
  >;
}

function poolOf(counts: readonly WordCounts[]): Pool {
  const words = new Map<
    string,
    { count: number; articles: number; sources: WordCount[] }
  >();
  for (const own of counts)
    for (const [word, entry] of own.words) {
      const sum = words.get(word) ?? { count: 0, articles: 0, sources: [] };
      words.set(word, sum);
      sum.count += entry.count;
      sum.articles += entry.articles;
      sum.sources.push(entry);
    }
  return {
    articles: counts.reduce((sum, { articles }) => sum + articles, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
    words,
  };
}

/** A word that may get into a list; only then is its spelling looked up. */
interface Candidate extends LogOdds {
  readonly key: string;
  readonly here: Occurrences;
  readonly elsewhere: Occurrences;
}

function keyWordsOf(
  own: WordCounts,
  pooled: Pool,
  top: number,
): Pick<OutletKeyness, "more" | "fewer"> {
  const more: Candidate[] = [];
  const fewer: Candidate[] = [];
  const elsewhereTotal = pooled.total - own.total;
  const elsewhereArticles = pooled.articles - own.articles;
  for (const [key, all] of pooled.words) {
    const here = own.words.get(key) ?? { count: 0, articles: 0 };
    const elsewhere = {
      count: all.count - here.count,
      articles: all.articles - here.articles,
    };
    const odds = logOdds(
      { count: here.count, total: own.total },
      { count: elsewhere.count, total: elsewhereTotal },
      {
        word: (PRIOR_WORDS * all.count) / pooled.total,
        total: PRIOR_WORDS,
      },
    );
    const candidate = { key, ...odds, here, elsewhere };
    if (odds.delta > 0 && isHabit(here, own.articles)) more.push(candidate);
    if (odds.delta < 0 && isHabit(elsewhere, elsewhereArticles))
      fewer.push(candidate);
  }
  const listed = (candidates: Candidate[]): readonly KeyWord[] =>
    candidates
      .sort(byClarity)
      .slice(0, top)
      .map(({ key, here, elsewhere, ...odds }) => ({
        word: spellingOf(
          key,
          pooled.words
            .get(key)
            ?.sources.flatMap(({ spellings }) => [...spellings]) ?? [],
        ),
        ...odds,
        here: { count: here.count, articles: here.articles },
        elsewhere,
        distinctive: odds.interval[0] > 0 || odds.interval[1] < 0,
      }));
  return { more: listed(more), fewer: listed(fewer) };
}

function isHabit(
  { count, articles }: Occurrences,
  ofArticles: number,
): boolean {
  return (
    count >= FEWEST_OCCURRENCES &&
    articles >= Math.min(FEWEST_ARTICLES, ofArticles)
  );
}

function byClarity(left: Candidate, right: Candidate): number {
  return (
    Math.abs(right.z) - Math.abs(left.z) || (left.key < right.key ? -1 : 1)
  );
}
