/**
 * Which way a single sentence leans, and the pole that the engine so assigns to it, to be compared with the codes of people.
 */
import { signedWeight } from "../balance.js";
import type { Axis, Evidence, Span } from "../model.js";

/** The code of a sentence with neither pole, as in the codebook. */
export const NEITHER = "-";

/** The evidence of one axis that starts in a sentence. */
export function evidenceStartingIn(
  evidence: readonly Evidence[],
  { start, end }: Span,
  axis: Pick<Axis, "id">,
): readonly Evidence[] {
  return evidence.filter(
    (piece) =>
      piece.axis === axis.id && piece.start >= start && piece.start < end,
  );
}

/** The sum of the weights of one axis, positive towards its first pole; 0 without evidence. */
export function leanOfEvidence(
  evidence: readonly Evidence[],
  axis: Axis,
): number {
  return evidence.reduce((sum, piece) => sum + signedWeight(piece, axis), 0);
}

/** The pole with the greater sum of weights; `NEITHER` if both have the same. */
export function poleOfEvidence(
  evidence: readonly Evidence[],
  axis: Axis,
): string {
  const lean = leanOfEvidence(evidence, axis);
  if (lean === 0) return NEITHER;
  return axis.poles[lean > 0 ? 0 : 1].id;
}
