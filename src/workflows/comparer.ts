import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../errors.js";
import {
  compareCollection,
  type CollectionOverview,
  type Counting,
} from "./compare-collection.js";
import type { Workspace } from "./workspace.js";

/** Who has waited for so many milliseconds is told to come again. */
const PATIENCE = 2000;

/** Compares a collection. @throws UserError `collection-not-found`, `collection-being-counted` */
export type Comparer = (collectionId: string) => Promise<CollectionOverview>;

interface UnderWay {
  readonly comparison: Promise<CollectionOverview>;
  readonly counting: () => Counting;
}

/**
 * Comparisons for visitors: asked again while it is at work it computes nothing twice, because a class of thirty opens
 * a page at once; and nobody waits for long, because a collection may be large.
 */
export function createComparer(
  workspace: Workspace,
  patience = PATIENCE,
): Comparer {
  const underWay = new Map<string, UnderWay>();

  const start = (id: string): UnderWay => {
    let counting: Counting = { counted: 0, count: 0 };
    const comparison = compareCollection(workspace, id, (told) => {
      counting = told;
    }).finally(() => underWay.delete(id));
    const started = { comparison, counting: () => counting };
    underWay.set(id, started);
    return started;
  };

  return async (id) => {
    const work = underWay.get(id) ?? start(id);
    const patienceEnds = new AbortController();
    const tooLong = wait(patience, undefined, { signal: patienceEnds.signal });
    try {
      const comparison = await Promise.race([
        work.comparison,
        tooLong.catch(() => undefined),
      ]);
      if (comparison) return comparison;
      throw new UserError("collection-being-counted", { ...work.counting() });
    } finally {
      patienceEnds.abort();
      // Goes on without us; whoever comes next is told what was wrong.
      work.comparison.catch(() => undefined);
    }
  };
}
