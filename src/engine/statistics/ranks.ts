/**
 * Statistics of ranks.
 */

/** The rank of each value, from 1; ties share the mean of their ranks. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .sort((left, right) => left.value - right.value);
  const ranks = new Array<number>(values.length).fill(0);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && order[end]?.value === order[start]?.value)
      end++;
    for (const { index } of order.slice(start, end))
      ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/**
 * Spearman's ρ in [-1, 1], as Pearson's correlation of the ranks, which is right with ties, too; NaN if one side is
 * constant.
 */
export function spearman(
  pairs: readonly (readonly [number, number])[],
): number {
  const left = ranksOf(pairs.map(([value]) => value));
  const right = ranksOf(pairs.map(([, value]) => value));
  const mean = (pairs.length + 1) / 2;
  let covariance = 0;
  let leftVariance = 0;
  let rightVariance = 0;
  for (const [index, rank] of left.entries()) {
    const x = rank - mean;
    const y = (right[index] ?? mean) - mean;
    covariance += x * y;
    leftVariance += x * x;
    rightVariance += y * y;
  }
  return covariance / Math.sqrt(leftVariance * rightVariance);
}

/**
 * The area under the ROC curve, in [0, 1]: how often a positive is greater than a negative (Mann–Whitney U); ties count
 * half.
 */
export function areaUnderCurve(
  positives: readonly number[],
  negatives: readonly number[],
): number {
  const ranks = ranksOf([...positives, ...negatives]);
  const sum = ranks
    .slice(0, positives.length)
    .reduce((total, rank) => total + rank, 0);
  const u = sum - (positives.length * (positives.length + 1)) / 2;
  return u / (positives.length * negatives.length);
}
