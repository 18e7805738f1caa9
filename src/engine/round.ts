/** Six decimals: more than any figure means, few enough to be free of rounding noise. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
