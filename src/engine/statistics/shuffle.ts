import type { Random } from "./random.js";

/** The items in random order, every order equally likely (Fisher & Yates; Durstenfeld 1964). */
export function shuffled<Item>(
  items: readonly Item[],
  random: Random,
): readonly Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
