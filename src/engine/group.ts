/** Items by key, keys in the order of their first item. (`Map.groupBy` needs Node 21.) */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to the group of a key, which it opens if there is none yet. */
export function addTo<Item, Key>(
  groups: Map<Key, Item[]>,
  key: Key,
  item: Item,
): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
