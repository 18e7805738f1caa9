/**
 * The clauses of a sentence, read once: how far a report, a negation or a verb reaches.
 */
import type { Token } from "../text/tokens.js";
import type { Clause } from "./clause.js";
import { buildClauseTree } from "./clause-tree.js";
import type { Piece } from "./piece.js";
import { piecesOf } from "./pieces.js";

/** The clauses of one sentence. */
export interface Clauses {
  /** In the order in which they begin. */
  readonly all: readonly Clause[];
  /** The clause that holds a token; undefined for a mark between two pieces. */
  at(token: number): Clause | undefined;
}

/** In tokens; what is longer is a table or has lost its full stops, and would cost the square of its length. */
export const LONGEST_SENTENCE = 500;

/** Reads the clauses of a sentence; of one that is too long for a tree, each piece is a clause of its own. */
export function readClauses(tokens: readonly Token[]): Clauses {
  const pieces = piecesOf(tokens);
  const { all, owners } =
    tokens.length > LONGEST_SENTENCE
      ? unrelated(pieces)
      : buildClauseTree(pieces);
  return {
    all,
    at(token) {
      let low = 0;
      let high = pieces.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((pieces[middle]?.to ?? 0) <= token) low = middle + 1;
        else high = middle;
      }
      return (pieces[low]?.from ?? Infinity) <= token ? owners[low] : undefined;
    },
  };
}

function unrelated(pieces: readonly Piece[]): {
  all: readonly Clause[];
  owners: readonly Clause[];
} {
  const all = pieces.map((piece, index): Clause => ({
    index,
    kind: piece.kind === "verbless" ? "main" : piece.kind,
    opener: piece.opener,
    parent: undefined,
    pieces: [piece],
    finite: piece.finite,
  }));
  return { all, owners: all };
}

/** The clause that another depends on. */
export function matrixOf(
  { all }: Clauses,
  { parent }: Clause,
): Clause | undefined {
  return parent === undefined ? undefined : all[parent];
}
