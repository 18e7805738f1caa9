/**
 * Words near hits: collocates of a pole's evidence.
 *
 * Association is measured by the log-likelihood ratio G² of a two-by-two table (Dunning 1993, “Accurate Methods for the
 * Statistics of Surprise and Coincidence”), which copes with the small counts of a single collection, unlike χ² and pointwise
 * mutual information. Words are counted in windows as in Evert 2008, “Corpora and Collocations”, section 4: a word is near or
 * it is not, however many hits it is near to.
 */
import type { Evidence } from "../model.js";
import {
  type Candidate,
  isOpen,
  type RatedCandidate,
  strongest,
} from "./candidate.js";
import type { Corpus, CorpusSentence } from "./corpus.js";
import { createTermCounts, type TermCounts } from "./term-counts.js";

/** In content words on either side, within the sentence; with function words, that is about twice as many. */
const WINDOW = 4;
const FEWEST_NEAR = 3;
/** If the collection has several, since two hits in one article may be one thought. */
const FEWEST_ARTICLES = 2;
/** The quantile of χ² with one degree of freedom at p = .01. */
const CLEAR_ASSOCIATION = 6.63;
/** A word must be so many times as likely near this pole as near the other; otherwise it belongs to the subject. */
const PARTIALITY = 2;

/** Words that stand near the evidence of one pole more often than elsewhere, ranked by G². */
export function nearHits(corpus: Corpus): readonly Candidate[] {
  const { terms, articles, lexicon } = corpus;
  const [first, second] = lexicon.axis.poles;
  const anywhere = createTermCounts(terms.length);
  const near = new Map(
    [first, second].map(({ id }) => [id, createTermCounts(terms.length)]),
  );
  for (const [index, { sentences }] of articles.entries())
    for (const sentence of sentences) {
      for (const { term, hit } of sentence.words)
        if (!hit) anywhere.add(term, index);
      if (!sentence.hasHit) continue;
      for (const [pole, counts] of near)
        for (const term of termsNear(sentence, (hit) => hit.pole === pole))
          counts.add(term, index);
    }

  const found: RatedCandidate[] = [];
  for (const [term, known] of terms.entries()) {
    if (!isOpen(known)) continue;
    for (const [pole, other] of [
      [first.id, second.id],
      [second.id, first.id],
    ] as const) {
      const here = near.get(pole);
      const elsewhere = near.get(other);
      if (!here || !elsewhere || !isPartial(term, here, elsewhere)) continue;
      if (here.of(term).articles < Math.min(FEWEST_ARTICLES, articles.length))
        continue;
      const reason = association(term, here, anywhere);
      if (reason)
        found.push({ term, pole, reason, strength: reason.logLikelihood });
    }
  }
  return strongest(found, corpus);
}

/** The terms in the windows around some hits of a sentence, each occurrence once, without the hits themselves. */
function termsNear(
  { words }: CorpusSentence,
  counts: (hit: Evidence) => boolean,
): readonly number[] {
  const inside = new Set<number>();
  for (const [position, { hit }] of words.entries()) {
    if (!hit || !counts(hit)) continue;
    const last = Math.min(words.length - 1, position + WINDOW);
    for (let at = Math.max(0, position - WINDOW); at <= last; at++)
      inside.add(at);
  }
  return [...inside].flatMap((at) => {
    const word = words[at];
    return word && !word.hit ? [word.term] : [];
  });
}

function isPartial(
  term: number,
  here: TermCounts,
  elsewhere: TermCounts,
): boolean {
  const rate = here.of(term).count / here.total;
  const other = elsewhere.of(term).count / Math.max(1, elsewhere.total);
  return rate >= PARTIALITY * other;
}

function association(term: number, near: TermCounts, anywhere: TermCounts) {
  const own = near.of(term);
  if (own.count < FEWEST_NEAR) return undefined;
  const of = anywhere.of(term).count;
  const expected = (of * near.total) / anywhere.total;
  if (own.count <= expected) return undefined;
  const value = logLikelihood(own.count, of, near.total, anywhere.total);
  return value >= CLEAR_ASSOCIATION
    ? ({ kind: "near", near: own, of, expected, logLikelihood: value } as const)
    : undefined;
}

/**
 * G² = 2 Σ O ln(O / E) over the four cells: near or not, this word or another.
 *
 * @param both occurrences of the word in the windows
 * @param word its occurrences anywhere
 * @param windows all words in the windows
 * @param all all words
 */
export function logLikelihood(
  both: number,
  word: number,
  windows: number,
  all: number,
): number {
  const cells: readonly (readonly [observed: number, expected: number])[] = [
    [both, (word * windows) / all],
    [word - both, (word * (all - windows)) / all],
    [windows - both, ((all - word) * windows) / all],
    [all - word - windows + both, ((all - word) * (all - windows)) / all],
  ];
  return (
    2 *
    cells.reduce(
      (sum, [observed, expected]) =>
        observed === 0 ? sum : sum + observed * Math.log(observed / expected),
      0,
    )
  );
}
