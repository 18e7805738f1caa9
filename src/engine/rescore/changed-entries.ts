import { countLeading } from "../count-leading.js";
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
  const olds = enabled(before);
  const news = enabled(after);
  const positions = new Map<Entry | string, number>();
  for (const [position, entry] of olds.entries()) {
    positions.set(entry, position);
    positions.set(keyOf(entry), position);
  }
  // Whichever entry has been moved: the fewer make a difference, the fewer sentences are read again.
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
 * As many numbers as can be kept so that each is greater than the one before it, by their positions; negative ones are
 * left out.
 */
function longestAscending(
  numbers: readonly number[],
): ReadonlyMap<number, number> {
  interface Run {
    readonly position: number;
    readonly last: number;
    readonly before: Run | undefined;
  }
  /** By length; of each length the run that ends with the smallest number. */
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
