import { fold } from "../text/fold.js";

/**
 * How to show a word: its most frequent spelling, the headword's own before those of its other forms.
 *
 * @param counts spellings of the word; the same one may come several times
 */
export function spellingOf(
  word: string,
  counts: Iterable<readonly [spelling: string, count: number]>,
): string {
  const sums = new Map<string, number>();
  for (const [spelling, count] of counts)
    sums.set(spelling, (sums.get(spelling) ?? 0) + count);
  const [first, ...others] = sums.keys();
  if (others.length === 0) return first ?? word;
  const ranked = [...sums].sort(
    ([left, leftCount], [right, rightCount]) =>
      Number(fold(right) === word) - Number(fold(left) === word) ||
      rightCount - leftCount ||
      (left < right ? -1 : 1),
  );
  return ranked[0]?.[0] ?? word;
}
