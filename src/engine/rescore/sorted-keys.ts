import { countLeading } from "../count-leading.js";

/** Keys that can be found by their beginnings and endings. */
export interface SortedKeys {
  beginningWith(beginning: string): readonly string[];
  endingIn(ending: string): readonly string[];
}

/** Sorts keys, so that a look-up takes hardly more time than its results need. */
export function sortedKeys(keys: Iterable<string>): SortedKeys {
  const forwards = [...keys].sort();
  const backwards = forwards.map(reversed).sort();
  return {
    beginningWith: (beginning) => allBeginningWith(forwards, beginning),
    endingIn: (ending) =>
      allBeginningWith(backwards, reversed(ending)).map(reversed),
  };
}

/** By UTF-16 code units, as `endsWith` compares. */
function reversed(key: string): string {
  return key.split("").reverse().join("");
}

function allBeginningWith(
  sorted: readonly string[],
  beginning: string,
): readonly string[] {
  const from = countLeading(sorted, (key) => key < beginning);
  let to = from;
  while (sorted[to]?.startsWith(beginning)) to++;
  return sorted.slice(from, to);
}
