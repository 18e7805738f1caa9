/** The distribution Binomial(n, k/n), k < n, to be drawn from by inversion. */
export interface BinomialTable {
  /** P(count ≤ index), up to where it is practically 1. */
  readonly cumulative: Float64Array;
  /** Where the search begins: for each of `GUIDES` equal parts of [0, 1) the count of its lowest share. */
  readonly guide: Uint32Array;
}

const GUIDES = 128;

/** A table for n trials that each succeed with the probability k/n; k < n. */
export function binomialTable(n: number, k: number): BinomialTable {
  const odds = k / (n - k);
  const cumulative: number[] = [];
  // In logarithms, because (1 − p)^n underflows for long texts.
  let logMass = n * Math.log1p(-k / n);
  let sum = 0;
  for (let count = 0; count <= n; count++) {
    sum += Math.exp(logMass);
    cumulative.push(sum);
    if (sum > 1 - 1e-12 && count > k) break;
    logMass += Math.log(((n - count) / (count + 1)) * odds);
  }
  // Nothing lies beyond the last count.
  cumulative[cumulative.length - 1] = 1;
  const guide = new Uint32Array(GUIDES);
  let count = 0;
  for (let part = 0; part < GUIDES; part++) {
    while ((cumulative[count] ?? 1) <= part / GUIDES) count++;
    guide[part] = count;
  }
  return { cumulative: Float64Array.from(cumulative), guide };
}

/** The first count whose cumulative share exceeds `share`, in [0, 1). */
export function drawCount(
  { cumulative, guide }: BinomialTable,
  share: number,
): number {
  let count = guide[(share * GUIDES) | 0] ?? 0;
  while ((cumulative[count] ?? 1) <= share) count++;
  return count;
}
