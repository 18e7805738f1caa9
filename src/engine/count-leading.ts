/**
 * For how many items at the beginning a test holds, found by binary search.
 *
 * @param holds must be true for the first items, or none, and false for all others
 */
export function countLeading<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
