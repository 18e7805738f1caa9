import type { Entry } from "../model.js";
import { scoringParts } from "../scoring-parts.js";

/**
 * The entries of either side that can make a difference: those that are not the same on both, or not in the same order,
 * which decides between entries that match the same words.
 */
export function changedEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] {
  const positions = new Map<Entry | string, number>();
  for (const [position, entry] of enabled(before).entries()) {
    positions.set(entry, position);
    positions.set(keyOf(entry), position);
  }
  const changed: Entry[] = [];
  const kept = new Set<number>();
  let last = -1;
  for (const entry of enabled(after)) {
    const position = positions.get(entry) ?? positions.get(keyOf(entry)) ?? -1;
    if (position > last) {
      kept.add(position);
      last = position;
    } else changed.push(entry);
  }
  return [
    ...changed,
    ...enabled(before).filter((_, position) => !kept.has(position)),
  ];
}

function enabled(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ disabled }) => !disabled);
}

function keyOf(entry: Entry): string {
  return JSON.stringify(scoringParts(entry));
}
