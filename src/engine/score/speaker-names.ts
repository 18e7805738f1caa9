import { isCapitalised } from "../text/capital.js";

/**
 * Unifies names of the same speaker. „Hegseth“ becomes „Pete Hegseth“ if that is the only longer name that ends with it; if
 * there are several, it stays as it is, because nobody knows which „Müller“ is meant. In the same way, initials stand for a
 * name: „NIC“ for „National Intelligence Council“ (Duden, Die Grammatik, „Initialwörter“).
 *
 * @returns for each name, the one that stands for the speaker
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

/** `National Intelligence Council` → `NIC`; two letters could stand for too many names. */
function* initialsOf(name: string): Generator<string> {
  const initials = name
    .split(/[ -]/)
    .filter(isCapitalised)
    .map((word) => word.charAt(0))
    .join("");
  if (initials.length > 2) yield initials;
}

/** `Ursula von der Leyen` → `von der Leyen`, `der Leyen`, `Leyen`; `Huber und Moser` is nobody's longer name. */
function* endingsOf(name: string): Generator<string> {
  if (name.includes(" und ")) return;
  for (let at = name.indexOf(" "); at !== -1; at = name.indexOf(" ", at + 1))
    yield name.slice(at + 1);
}
