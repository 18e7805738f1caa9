import { isCapitalised } from "../text/capital.js";

/**
 * Which names mean the same speaker: „Hegseth“ is „Pete Hegseth“ where one longer name of the collection ends with
 * it, and stays by itself where several do, because nobody knows which „Müller“ is meant. So is „NIC“ the „National
 * Intelligence Council“, by its initials (Duden, „Initialwörter“).
 *
 * @returns the name under which each name goes; longer names of the same speaker count as one
 */
export function unifyNames(
  names: Iterable<string>,
): ReadonlyMap<string, string> {
  const longestFirst = [...new Set(names)].sort(
    (left, right) => right.length - left.length || (left < right ? -1 : 1),
  );
  const unified = new Map<string, string>();
  const byShortName = new Map<string, Set<string>>();
  for (const name of longestFirst) {
    const [only, ...others] = byShortName.get(name) ?? [];
    const speaker = only !== undefined && others.length === 0 ? only : name;
    unified.set(name, speaker);
    // „ukrainische Präsident“ is a description and no name.
    if (!isCapitalised(name)) continue;
    for (const short of [...endingsOf(name), ...initialsOf(name)]) {
      const speakers = byShortName.get(short) ?? new Set();
      byShortName.set(short, speakers.add(speaker));
    }
  }
  return unified;
}

/** `National Intelligence Council` → `NIC`; two letters are too few to mean but one. */
function* initialsOf(name: string): Generator<string> {
  const initials = name
    .split(/[ -]/)
    .filter(isCapitalised)
    .map((word) => word.charAt(0))
    .join("");
  if (initials.length > 2) yield initials;
}

/** `Ursula von der Leyen` → `von der Leyen`, `der Leyen`, `Leyen`. */
function* endingsOf(name: string): Generator<string> {
  for (let at = name.indexOf(" "); at !== -1; at = name.indexOf(" ", at + 1))
    yield name.slice(at + 1);
}
