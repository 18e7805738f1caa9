/**
 * The clauses of a sentence, which bound the reach of a report, a negation or a verb.
 */
import type { Token } from "../text/tokens.js";
import type { Clause } from "./clause.js";
import { buildClauseTree, type ClauseTree } from "./clause-tree.js";
import type { Piece } from "./piece.js";
import { piecesOf } from "./pieces.js";

/** Words with their clauses. */
export interface WordsInClauses {
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
}

/** The clauses of a sentence or of a part of one, read when they are first asked for: most are never asked for. */
export class Clauses {
  private read: ClauseTree | undefined = undefined;

  constructor(private readonly tokens: readonly Token[]) {}

  private get tree(): ClauseTree {
    return (this.read ??= buildClauseTree(piecesOf(this.tokens)));
  }

  /** In the order in which they begin. */
  get all(): readonly Clause[] {
    return this.tree.all;
  }

  /** All pieces, in order. */
  get pieces(): readonly Piece[] {
    return this.tree.pieces;
  }

  /** The clause that holds a token; undefined for a mark between two pieces. */
  at(token: number): Clause | undefined {
    const { pieces, owners } = this.tree;
    let index = 0;
    for (const { from, to } of pieces) {
      if (token < to) return from <= token ? owners[index] : undefined;
      index++;
    }
    return undefined;
  }
}

/** The clause that another one depends on; undefined for a main clause. */
export function matrixOf(
  { all }: Clauses,
  { parent }: Clause,
): Clause | undefined {
  return parent === undefined ? undefined : all[parent];
}
