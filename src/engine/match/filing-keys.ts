/**
 * Filing keys: by which letters of a word an entry can be found. The build works them out for the entries that ship, so
 * that their patterns need not be made before a text has such a word; that is most of the time that a command takes to
 * start.
 */
import type { Entry } from "../model.js";
import { anchorOf, wordAt } from "./anchor.js";
import { endingOf, measuresOf } from "./filing.js";
import type { Pattern } from "./pattern.js";

/** Beginnings of words as they stand, and endings of words that may be compounds. */
export interface FilingKeys {
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

/** The keys of an entry with these patterns; undefined if a wildcard could stand for any. */
export function filingKeysOf(
  patterns: readonly Pattern[],
): FilingKeys | undefined {
  const anchors = patterns.map((pattern) => wordAt(pattern, anchorOf(pattern)));
  if (
    anchors.some(({ prefixes, suffixes }) => prefixes.length + suffixes.length)
  )
    return undefined;
  const beginnings = anchors.flatMap(({ forms }) => [
    ...measuresOf(forms).beginnings,
  ]);
  const endings = anchors.flatMap(({ heads }) => [...heads].map(endingOf));
  return {
    beginnings: [...new Set(beginnings)],
    endings: [...new Set(endings)],
  };
}

/** All of an entry that its patterns rest on, as one word. */
export function filingNameOf({ partOfSpeech, compounds, term }: Entry): string {
  return `${partOfSpeech}${compounds ? "+" : ""} ${term}`;
}

/** No word holds a tab or the end of a line. */
const BETWEEN = "\t";

/** Keys as the build writes them. */
export function encodeFilingKeys({ beginnings, endings }: FilingKeys): string {
  return `${beginnings.join(BETWEEN)}\n${endings.join(BETWEEN)}`;
}

/** Keys that the build has written. */
export function decodeFilingKeys(written: string): FilingKeys {
  const [beginnings = "", endings = ""] = written.split("\n");
  return {
    beginnings: beginnings.split(BETWEEN).filter(Boolean),
    endings: endings.split(BETWEEN).filter(Boolean),
  };
}
