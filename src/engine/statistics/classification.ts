/**
 * How well things were classified.
 */

/** Hits, false alarms and misses of one class. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** What something is (`gold`), and what it was taken for. */
export interface Classified<Label> {
  readonly gold: Label;
  readonly predicted: Label;
  /** How many things it stands for; 1 if not given. */
  readonly weight?: number;
}

/** Counts one class. */
export function countClass<Label>(
  items: readonly Classified<Label>[],
  label: Label,
): Counts {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const { gold, predicted, weight = 1 } of items) {
    if (gold === label && predicted === label) truePositives += weight;
    else if (predicted === label) falsePositives += weight;
    else if (gold === label) falseNegatives += weight;
  }
  return { truePositives, falsePositives, falseNegatives };
}

/** Harmonic mean of precision and recall, in [0, 1]; 0 where both are undefined. */
export function f1({
  truePositives,
  falsePositives,
  falseNegatives,
}: Counts): number {
  const denominator = 2 * truePositives + falsePositives + falseNegatives;
  return denominator === 0 ? 0 : (2 * truePositives) / denominator;
}

/** The share of the predicted that is right, in [0, 1]; NaN if nothing was predicted. */
export function precision({ truePositives, falsePositives }: Counts): number {
  return truePositives / (truePositives + falsePositives);
}

/** The share of what is there that was found, in [0, 1]; NaN if nothing is there. */
export function recall({ truePositives, falseNegatives }: Counts): number {
  return truePositives / (truePositives + falseNegatives);
}
