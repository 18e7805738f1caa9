import { countLeading } from "../count-leading.js";
import type { Entry } from "../model.js";
import { scoringParts } from "../scoring-parts.js";

/**
 * The entries, of either version, that can change a score: those that only one version has, and those that have been moved,
 * because order decides between entries that match the same words.
 */
export function changedEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] {
  const olds = enabled(before);
  const news = enabled(after);
  const positions = new Map<Entry | string, number>();
  for (const [position, entry] of olds.entries()) {
    positions.set(entry, position);
    positions.set(keyOf(entry), position);
  }
  // As many entries as possible count as unmoved: the fewer have changed, the fewer sentences are read again.
  const kept = longestAscending(
    news.map(
      (entry) => positions.get(entry) ?? positions.get(keyOf(entry)) ?? -1,
    ),
  );
  const keptBefore = new Set(kept.values());
  return [
    ...news.filter((_, position) => !kept.has(position)),
    ...olds.filter((_, position) => !keptBefore.has(position)),
  ];
}

/**
 * The longest ascending subsequence of some numbers, by their positions; negative numbers are left out (patience sorting,
 * Fredman 1975).
 */
function longestAscending(
  numbers: readonly number[],
): ReadonlyMap<number, number> {
  interface Run {
    readonly position: number;
    readonly last: number;
    readonly before: Run | undefined;
  }
  /** For each length, less one, the run that ends with the smallest number. */
  const runs: Run[] = [];
  for (const [position, last] of numbers.entries()) {
    if (last < 0) continue;
    const length = countLeading(runs, (run) => run.last < last);
    runs[length] = { position, last, before: runs[length - 1] };
  }
  const kept = new Map<number, number>();
  for (let run = runs.at(-1); run; run = run.before)
    kept.set(run.position, run.last);
  return kept;
}

function enabled(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ disabled }) => !disabled);
}

function keyOf(entry: Entry): string {
  return JSON.stringify(scoringParts(entry));
}
