/**
 * Clauses, and what can be asked of them.
 */
import { lastWordBefore, type Token } from "../text/tokens.js";
import type { Piece, PieceKind } from "./piece.js";

/** A clause of one piece, or of several if something interrupts it. */
export interface Clause {
  readonly index: number;
  readonly kind: Exclude<PieceKind, "verbless">;
  /** The word that it opens with, folded. */
  readonly opener: string;
  /** The index of the clause that it depends on; undefined for a main clause. */
  readonly parent: number | undefined;
  /** At least one, in order. */
  readonly pieces: readonly Piece[];
  /** Where its finite verb stands, if it has one. */
  readonly finite: number | undefined;
}

/** Whether a token stands in the clause itself, not in what interrupts it. */
export function holds({ pieces }: Clause, token: number): boolean {
  for (const { from, to } of pieces)
    if (from <= token && token < to) return true;
  return false;
}

/** Where a clause begins: at its first word, or at a mark or conjunction before that. */
export function startOf({ pieces }: Clause): number {
  return pieces[0]?.from ?? 0;
}

/** Where the last word of a clause stands; marks may follow. */
export function lastWordOf(
  tokens: readonly Token[],
  { pieces }: Clause,
): number {
  return lastWordBefore(tokens, pieces.at(-1)?.to ?? 0);
}

/** Whether a test holds for any token of the clause itself. */
export function someToken(
  { pieces }: Clause,
  test: (token: number) => boolean,
): boolean {
  for (const { from, to } of pieces)
    for (let token = from; token < to; token++) if (test(token)) return true;
  return false;
}
