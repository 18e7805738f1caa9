/** The length of the longest text, 0 without any; of more texts than a call takes arguments. */
export function widest(texts: Iterable<string>): number {
  let most = 0;
  for (const { length } of texts) most = Math.max(most, length);
  return most;
}
