/**
 * The clauses of a sentence, read once: how far a report, a negation or a verb reaches.
 */
import type { Token } from "../text/tokens.js";
import type { Clause } from "./clause.js";
import { buildClauseTree } from "./clause-tree.js";
import { piecesOf } from "./pieces.js";

/** The clauses of one sentence. */
export interface Clauses {
  /** In the order in which they begin. */
  readonly all: readonly Clause[];
  /** The clause that holds a token; undefined for a mark between two pieces. */
  at(token: number): Clause | undefined;
}

/** Reads the clauses of a sentence. */
export function readClauses(tokens: readonly Token[]): Clauses {
  const pieces = piecesOf(tokens);
  const { all, owners } = buildClauseTree(pieces);
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

/** The clause that another depends on. */
export function matrixOf(
  { all }: Clauses,
  { parent }: Clause,
): Clause | undefined {
  return parent === undefined ? undefined : all[parent];
}
