/**
 * Similar words: those that keep the same company as a pole's entries (Harris 1954, “Distributional Structure”; Firth 1957).
 *
 * The company of a word consists of the content words around it in this collection. They are weighted by positive pointwise
 * mutual information with smoothed contexts (Levy, Goldberg & Dagan 2015, “Improving Distributional Similarity”, sections 3.1
 * and 3.2), discounted where counts are small (Turney & Pantel 2010, “From Frequency to Meaning”, section 4.2), and compared by
 * cosine. There is no model from elsewhere: words are similar in these texts or not at all.
 */
import {
  type Candidate,
  isOpen,
  type RatedCandidate,
  strongest,
} from "./candidate.js";
import { type Company, countCompany, type Row } from "./company.js";
import type { Corpus } from "./corpus.js";

/** The similarity to a pole is the mean over so many of its nearest entries, since fewer may be an accident. */
const NEAREST = 3;
/** With less, a word shares nothing with an entry but the subject of the collection. */
const LEAST_SIMILARITY = 0.1;
/** A word must be so many times as similar to this pole as to the other. */
const PARTIALITY = 1.25;
const FEWEST_SHARED = 3;
const LISTED_SHARED = 5;

/** Similar words for both poles, and how many entries were frequent enough to be compared. */
interface SimilarWords {
  readonly candidates: readonly Candidate[];
  readonly comparableEntries: number;
}

/** Compares every frequent word that is open with every frequent entry. */
export function similarWords(corpus: Corpus): SimilarWords {
  const { rows, columns } = countCompany(corpus);
  const entries = rows.flatMap((row) =>
    row.of.kind === "entry"
      ? [{ ...row.of, dense: denseVector(row, columns.length) }]
      : [],
  );
  const found: RatedCandidate[] = [];
  for (const row of rows) {
    if (row.of.kind !== "term") continue;
    const known = corpus.terms[row.of.term];
    if (!known || !isOpen(known)) continue;
    const near = entries.map((entry) => ({
      entry,
      similarity: cosine(row, entry.dense),
    }));
    const candidate = candidateOf(row, row.of.term, near, columns);
    if (candidate) found.push(candidate);
  }
  return {
    candidates: strongest(found, corpus),
    comparableEntries: entries.length,
  };

  function candidateOf(
    row: Row,
    term: number,
    near: readonly Near[],
    company: Company["columns"],
  ): RatedCandidate | undefined {
    const [best, other] = corpus.lexicon.axis.poles
      .map(({ id }) => nearestOf(near, id))
      .sort((one, another) => another.similarity - one.similarity);
    if (!best || best.nearest.length < NEAREST) return undefined;
    if (best.similarity < PARTIALITY * (other?.similarity ?? 0))
      return undefined;
    const shared = sharedCompany(row, best.nearest).flatMap((column) => {
      const known = corpus.terms[company[column] ?? -1];
      // Names and foreign words tell a reader little about what words have in common.
      return known?.proposable ? [known.written] : [];
    });
    if (shared.length < FEWEST_SHARED) return undefined;
    return {
      term,
      pole: best.pole,
      strength: best.similarity,
      reason: {
        kind: "similar",
        similarity: best.similarity,
        entries: best.nearest.map(({ entry, similarity }) => ({
          entry: entry.entry,
          similarity,
        })),
        shared: shared.slice(0, LISTED_SHARED),
      },
    };
  }
}

interface Near {
  readonly entry: {
    readonly pole: string;
    readonly entry: string;
    readonly dense: Float32Array;
  };
  readonly similarity: number;
}

function nearestOf(near: readonly Near[], pole: string) {
  const nearest = near
    .filter(
      ({ entry, similarity }) =>
        entry.pole === pole && similarity >= LEAST_SIMILARITY,
    )
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, NEAREST);
  const sum = nearest.reduce((total, { similarity }) => total + similarity, 0);
  return {
    pole,
    nearest,
    similarity: nearest.length === 0 ? 0 : sum / nearest.length,
  };
}

/** The columns that a word shares with the nearest entries, the weightiest first. */
function sharedCompany(row: Row, nearest: readonly Near[]): readonly number[] {
  return row.cells
    .map(({ column, weight }) => ({
      column,
      weight: nearest.reduce(
        (sum, { entry }) => sum + weight * (entry.dense[column] ?? 0),
        0,
      ),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ column }) => column);
}

function denseVector({ cells }: Row, size: number): Float32Array {
  const dense = new Float32Array(size);
  for (const { column, weight } of cells) dense[column] = weight;
  return dense;
}

/** The cosine of two vectors of length 1. */
function cosine({ cells }: Row, dense: Float32Array): number {
  let sum = 0;
  for (const { column, weight } of cells) sum += weight * (dense[column] ?? 0);
  return sum;
}
