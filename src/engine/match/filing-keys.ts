/**
 * Filing keys: the letters of a word by which an entry can be found. The build works them out for the entries that ship,
 * so that their patterns need not be made before a text has such a word; making them all would be most of the time that a
 * command takes to start.
 */
import type { Entry } from "../model.js";
import { anchorWordOf } from "./anchor.js";
import { endingOf, measuresOf } from "./filing.js";
import type { Pattern } from "./pattern.js";

/** Beginnings of words that stand as they are, and endings of words that may be compounds; see `filing.ts` for their length. */
export interface FilingKeys {
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

/** The keys of an entry with these patterns; undefined for a wildcard, which words with any letters may match. */
export function filingKeysOf(
  patterns: readonly Pattern[],
): FilingKeys | undefined {
  const anchors = patterns.map(anchorWordOf);
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

/** Everything about an entry that decides on its patterns, as the name under which its keys are stored. */
export function filingNameOf({ partOfSpeech, compounds, term }: Entry): string {
  return `${partOfSpeech}${compounds ? "+" : ""} ${term}`;
}

/** Like the line break, it occurs in no word. */
const BETWEEN = "\t";

/** Keys as the build stores them: a line of beginnings, a line of endings. */
export function encodeFilingKeys({ beginnings, endings }: FilingKeys): string {
  return `${beginnings.join(BETWEEN)}\n${endings.join(BETWEEN)}`;
}

/** The keys that `encodeFilingKeys` has written. */
export function decodeFilingKeys(written: string): FilingKeys {
  const [beginnings = "", endings = ""] = written.split("\n");
  return {
    beginnings: beginnings.split(BETWEEN).filter(Boolean),
    endings: endings.split(BETWEEN).filter(Boolean),
  };
}
