import { drawNormals } from "./normal.js";
import type { Random } from "./random.js";

/**
 * Shares that sum to 1, drawn from a Dirichlet distribution: gamma variates divided by their sum.
 *
 * @param counts its parameters, all positive
 */
export function drawShares(
  counts: readonly number[],
  random: Random,
): Float64Array {
  const shares = new Float64Array(counts.length);
  let sum = 0;
  for (const [index, count] of counts.entries())
    sum += shares[index] = drawGamma(count, random);
  for (let index = 0; index < shares.length; index++)
    shares[index] = (shares[index] ?? 0) / sum;
  return shares;
}

/** A gamma variate of scale 1 (Marsaglia & Tsang 2000, with their step for shapes below 1). */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1)
    return drawGamma(shape + 1, random) * positive(random) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const [normal] = drawNormals(random);
    const v = (1 + c * normal) ** 3;
    if (
      v > 0 &&
      Math.log(positive(random)) < normal ** 2 / 2 + d * (1 - v + Math.log(v))
    )
      return d * v;
  }
}

/** A number in (0, 1]. */
function positive(random: Random): number {
  return 1 - random.next();
}
