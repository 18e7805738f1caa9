/**
 * The pole that the engine assigns to a single sentence, to be compared with the codes that people give it.
 */
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

/** The pole with the greater sum of weights; `NEITHER` if both have the same. */
export function poleOfEvidence(
  evidence: readonly Evidence[],
  { poles: [first, second] }: Axis,
): string {
  const sum = evidence.reduce(
    (total, { pole, weight }) => total + (pole === first.id ? weight : -weight),
    0,
  );
  if (sum === 0) return NEITHER;
  return sum > 0 ? first.id : second.id;
}
