/**
 * The clauses of a sentence, which bound the reach of a report, a negation or a verb.
 */
import { countLeading } from "../count-leading.js";
import type { Token } from "../text/tokens.js";
import type { Clause } from "./clause.js";
import { buildClauseTree } from "./clause-tree.js";
import type { Piece } from "./piece.js";
import { piecesOf } from "./pieces.js";

/** The clauses of one sentence. */
export interface Clauses {
  /** In the order in which they begin. */
  readonly all: readonly Clause[];
  /** All pieces of the sentence, in order. */
  readonly pieces: readonly Piece[];
  /** The clause that holds a token; undefined for a mark between two pieces. */
  at(token: number): Clause | undefined;
}

/** Words with their clauses, which are read when they are first asked for: most are never asked for. */
export class WordsInClauses {
  private read: Clauses | undefined = undefined;

  constructor(readonly tokens: readonly Token[]) {}

  get clauses(): Clauses {
    return (this.read ??= readClauses(this.tokens));
  }
}

/** Reads the clauses of a sentence. */
function readClauses(tokens: readonly Token[]): Clauses {
  const pieces = piecesOf(tokens);
  const { all, owners } = buildClauseTree(pieces);
  return {
    all,
    pieces,
    at(token) {
      const position = countLeading(pieces, ({ to }) => to <= token);
      const piece = pieces[position];
      return piece && piece.from <= token ? owners[position] : undefined;
    },
  };
}

/** The clause that another one depends on; undefined for a main clause. */
export function matrixOf(
  { all }: Clauses,
  { parent }: Clause,
): Clause | undefined {
  return parent === undefined ? undefined : all[parent];
}
