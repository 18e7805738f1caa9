/**
 * Company: the words near a word, as a vector of weights; see `similar.ts`.
 */
import type { Evidence } from "../model.js";
import { entryNameKey } from "../score/entry-name.js";
import { byName, isOpen } from "./candidate.js";
import type { Corpus, CorpusSentence } from "./corpus.js";
import { countTerms } from "./term-counts.js";

/** Content words on either side, within the sentence. */
const WINDOW = 4;
/** A word that occurs less often has too little company to be known by it. */
const FEWEST_OCCURRENCES = 5;
/** Bounds of the table of counts, whatever the collection: 4 bytes × (300 + 2,000) rows × 1,500 columns. */
const MOST = { entries: 300, terms: 2_000, columns: 1_500 };
/** The power to which the counts of contexts are raised, so that rare ones do not weigh too much (Levy et al. 2015). */
const SMOOTHING = 0.75;

/** The company of one entry or term. */
export interface Row {
  readonly of:
    | { readonly kind: "entry"; readonly pole: string; readonly entry: string }
    | { readonly kind: "term"; readonly term: number };
  /** A vector of length 1 with positive weights; empty for a word without company. */
  readonly cells: readonly {
    readonly column: number;
    readonly weight: number;
  }[];
}

export interface Company {
  readonly rows: readonly Row[];
  /** The term of every column. */
  readonly columns: readonly number[];
}

/** The company of all entries and open terms that occur often enough. */
export function countCompany(corpus: Corpus): Company {
  const { columns, rows } = choose(corpus);
  const columnOf = new Int32Array(corpus.terms.length).fill(-1);
  for (const [column, term] of columns.entries()) columnOf[term] = column;
  const rowOfTerm = new Int32Array(corpus.terms.length).fill(-1);
  const rowOfEntry = new Map<string, number>();
  for (const [index, row] of rows.entries())
    if (row.kind === "term") rowOfTerm[row.term] = index;
    else rowOfEntry.set(entryNameKey({ ...row, entryPole: row.pole }), index);

  const counts = new Uint32Array(rows.length * columns.length);
  for (const { sentences } of corpus.articles)
    for (const sentence of sentences)
      countSentence(
        sentence,
        (word) =>
          word.hit
            ? (rowOfEntry.get(entryNameKey(word.hit)) ?? -1)
            : (rowOfTerm[word.term] ?? -1),
        (row, term) => {
          const column = columnOf[term] ?? -1;
          if (column === -1) return;
          const cell = row * columns.length + column;
          counts[cell] = (counts[cell] ?? 0) + 1;
        },
      );
  return { columns, rows: weigh(counts, rows, columns.length) };
}

function countSentence(
  { words }: CorpusSentence,
  rowOf: (word: CorpusSentence["words"][number]) => number,
  count: (row: number, term: number) => void,
): void {
  for (const [position, word] of words.entries()) {
    const row = rowOf(word);
    if (row === -1) continue;
    const last = Math.min(words.length - 1, position + WINDOW);
    for (let at = Math.max(0, position - WINDOW); at <= last; at++) {
      const near = words[at];
      if (!near || at === position || isSameHit(word.hit, near.hit)) continue;
      count(row, near.term);
    }
  }
}

function isSameHit(one: Evidence | undefined, other: Evidence | undefined) {
  return one !== undefined && one === other;
}

/** The most frequent terms as columns; entries and open terms, the most frequent of each, as rows. */
function choose(corpus: Corpus): {
  readonly columns: readonly number[];
  readonly rows: readonly Row["of"][];
} {
  const { terms } = corpus;
  const counts = countTerms(corpus);
  const byFrequency = [...counts.keys()].sort(
    (one, other) =>
      (counts[other] ?? 0) - (counts[one] ?? 0) ||
      byName(terms[one], terms[other]),
  );
  const ofTerms = byFrequency
    .filter((term) => {
      const known = terms[term];
      return (
        known && isOpen(known) && (counts[term] ?? 0) >= FEWEST_OCCURRENCES
      );
    })
    .slice(0, MOST.terms)
    .map((term) => ({ kind: "term", term }) as const);
  return {
    columns: byFrequency.slice(0, MOST.columns),
    rows: [...frequentEntries(corpus), ...ofTerms],
  };
}

/** The entries with the most hits, each piece of evidence counted once, whatever its number of words. */
function frequentEntries({ articles }: Corpus): readonly Row["of"][] {
  const entries = new Map<
    string,
    { key: string; of: Row["of"]; count: number }
  >();
  for (const { sentences } of articles)
    for (const { words } of sentences) {
      let last: Evidence | undefined;
      for (const { hit } of words) {
        if (!hit || hit === last) continue;
        last = hit;
        const key = entryNameKey(hit);
        const known = entries.get(key);
        if (known) known.count++;
        else
          entries.set(key, {
            key,
            of: { kind: "entry", pole: hit.entryPole, entry: hit.entry },
            count: 1,
          });
      }
    }
  return [...entries.values()]
    .filter(({ count }) => count >= FEWEST_OCCURRENCES)
    .sort(
      (one, other) => other.count - one.count || (one.key < other.key ? -1 : 1),
    )
    .slice(0, MOST.entries)
    .map(({ of }) => of);
}

/** Positive pointwise mutual information of rows and columns, discounted where counts are small; see `similar.ts`. */
function weigh(
  counts: Uint32Array,
  rows: readonly Row["of"][],
  width: number,
): readonly Row[] {
  const ofRow = new Float64Array(rows.length);
  const ofColumn = new Float64Array(width);
  for (const [cell, count] of counts.entries()) {
    if (count === 0) continue;
    const row = Math.floor(cell / width);
    ofRow[row] = (ofRow[row] ?? 0) + count;
    ofColumn[cell % width] = (ofColumn[cell % width] ?? 0) + count;
  }
  const smoothed = ofColumn.map((count) => count ** SMOOTHING);
  const all = smoothed.reduce((sum, count) => sum + count, 0);
  return rows.map((of, row) => {
    const cells: { column: number; weight: number }[] = [];
    for (let column = 0; column < width; column++) {
      const count = counts[row * width + column] ?? 0;
      if (count === 0) continue;
      const inRow = ofRow[row] ?? 0;
      const information = Math.log(
        (count * all) / (inRow * (smoothed[column] ?? 1)),
      );
      if (information <= 0) continue;
      const rarer = Math.min(inRow, ofColumn[column] ?? 0);
      const discount = (count / (count + 1)) * (rarer / (rarer + 1));
      cells.push({ column, weight: information * discount });
    }
    const length = Math.sqrt(
      cells.reduce((sum, { weight }) => sum + weight ** 2, 0),
    );
    return {
      of,
      cells: cells.map(({ column, weight }) => ({
        column,
        weight: weight / length,
      })),
    };
  });
}
