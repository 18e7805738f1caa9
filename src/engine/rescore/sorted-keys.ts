import { countLeading } from "../count-leading.js";

/** The keys of a collection's words, to be found by how they begin or end. */
export interface SortedKeys {
  beginningWith(beginning: string): readonly string[];
  endingIn(ending: string): readonly string[];
}

/** Sorts keys once, so that a question costs hardly more than what it finds. */
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
