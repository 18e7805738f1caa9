/**
 * Filing forms by how they begin: the sixty forms of a verb begin in three ways, and filing is much of the time that a
 * command takes to start. Whoever looks a word up tests what is found there.
 */
const BEGINNING = 4;

/** The first letters of a form. */
export function beginningOf(form: string): string {
  return form.slice(0, BEGINNING);
}

/** Files an item under a key, once if the same item comes several times in a row. */
export function file<Item>(
  index: Map<string, Item[]>,
  key: string,
  item: Item,
): void {
  const list = index.get(key);
  if (!list) index.set(key, [item]);
  else if (list.at(-1) !== item) list.push(item);
}
