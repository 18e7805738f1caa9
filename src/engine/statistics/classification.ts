/** Counts of one class: hits, false alarms, misses. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** What something is, and what it was taken for. */
export interface Classified<Label> {
  readonly gold: Label;
  readonly predicted: Label;
  /** For how many it stands; one where nothing is said. */
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

/** Share of what was predicted that is right, or NaN if nothing was. */
export function precision({ truePositives, falsePositives }: Counts): number {
  return truePositives / (truePositives + falsePositives);
}

/** Share of what is there that was found, or NaN if there is none. */
export function recall({ truePositives, falseNegatives }: Counts): number {
  return truePositives / (truePositives + falseNegatives);
}
