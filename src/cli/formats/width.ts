/** The length of the longest text, 0 if there are none; unlike `Math.max`, for any number of texts. */
export function widest(texts: Iterable<string>): number {
  let most = 0;
  for (const { length } of texts) most = Math.max(most, length);
  return most;
}
