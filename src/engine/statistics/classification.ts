/** Counts of one class: hits, false alarms, misses. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** Counts one class over pairs of labels. */
export function countClass<Label>(
  pairs: readonly { readonly gold: Label; readonly predicted: Label }[],
  label: Label,
): Counts {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const { gold, predicted } of pairs) {
    if (gold === label && predicted === label) truePositives++;
    else if (predicted === label) falsePositives++;
    else if (gold === label) falseNegatives++;
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
