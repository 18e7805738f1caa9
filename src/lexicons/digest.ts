import type { Axis, Entry, Lexicon } from "../engine/model.js";
import { scoringParts } from "../engine/scoring-parts.js";
import { shortHash } from "../short-hash.js";
import { ENTRY_FIELDS } from "./diff.js";

/**
 * A fingerprint of everything that can change a score: the axis, its poles and its enabled entries, without notes and
 * sources.
 */
export function versionOf(axis: Axis, entries: readonly Entry[]): string {
  const poles = axis.poles.map(({ id }) => id);
  const scoring = entries.filter(({ disabled }) => !disabled).map(scoringParts);
  return shortHash(JSON.stringify([axis.id, poles, scoring]), 12);
}

/** A fingerprint of everything in a lexicon, titles, notes and sources included. */
export function digestOf({ axis, licence, entries }: Lexicon): string {
  const content = [
    [axis.id, axis.title, axis.question, axis.poles, licence],
    entries.map((entry) => ENTRY_FIELDS.map((field) => entry[field])),
  ];
  return shortHash(JSON.stringify(content), 16);
}
