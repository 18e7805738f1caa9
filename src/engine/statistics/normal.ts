import type { Random } from "./random.js";

/** The quantile of the normal distribution for a 95 % interval, rounded as in published formulas. */
export const Z_95 = 1.96;

/** Two independent standard normal variates (Box & Muller 1958). */
export function drawNormals(random: Random): readonly [number, number] {
  // 1 − U lies in (0, 1], so that it has a logarithm.
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  const angle = 2 * Math.PI * random.next();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
