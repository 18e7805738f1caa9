/**
 * Contrast: words that are more typical of texts on one pole than of texts on the other, by the log-odds of keyness (DESIGN §6).
 */
import { PRIOR_WORDS } from "../keyness/keyness.js";
import { logOdds } from "../keyness/log-odds.js";
import {
  type Candidate,
  isOpen,
  type RatedCandidate,
  strongest,
} from "./candidate.js";
import type { Corpus } from "./corpus.js";
import { createTermCounts, type TermCounts } from "./term-counts.js";

/** Rarer words are a turn of phrase, not a habit. */
const FEWEST_OCCURRENCES = 3;
/** If a pole has several texts, since a word of a single one may be nothing but its subject. */
const FEWEST_ARTICLES = 2;

/** Words with log-odds whose interval leaves 0 out, ranked by z; none if a pole has no text. */
export function contrasting(corpus: Corpus): readonly Candidate[] {
  const [first, second] = corpus.lexicon.axis.poles;
  const texts = [
    textsOn(corpus, first.id),
    textsOn(corpus, second.id),
  ] as const;
  if (texts.some(({ articles }) => articles === 0)) return [];
  const found: RatedCandidate[] = [];
  for (const [term, known] of corpus.terms.entries()) {
    if (!isOpen(known)) continue;
    for (const [here, elsewhere, pole] of [
      [texts[0], texts[1], first.id],
      [texts[1], texts[0], second.id],
    ] as const) {
      const reason = contrast(term, here, elsewhere);
      if (reason) found.push({ term, pole, reason, strength: reason.odds.z });
    }
  }
  return strongest(found, corpus);
}

interface Texts {
  readonly articles: number;
  readonly counts: TermCounts;
}

function textsOn({ articles, terms }: Corpus, pole: string): Texts {
  const counts = createTermCounts(terms.length);
  let found = 0;
  for (const [index, article] of articles.entries()) {
    if (article.pole !== pole) continue;
    found++;
    for (const { words } of article.sentences)
      for (const { term } of words) counts.add(term, index);
  }
  return { articles: found, counts };
}

function contrast(term: number, here: Texts, elsewhere: Texts) {
  const own = here.counts.of(term);
  if (own.count < FEWEST_OCCURRENCES) return undefined;
  if (own.articles < Math.min(FEWEST_ARTICLES, here.articles)) return undefined;
  const other = elsewhere.counts.of(term);
  const all = here.counts.total + elsewhere.counts.total;
  const odds = logOdds(
    { count: own.count, total: here.counts.total },
    { count: other.count, total: elsewhere.counts.total },
    {
      word: (PRIOR_WORDS * (own.count + other.count)) / all,
      total: PRIOR_WORDS,
    },
  );
  return odds.interval[0] > 0
    ? ({ kind: "contrast", here: own, elsewhere: other, odds } as const)
    : undefined;
}
