import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../errors.js";
import {
  compareCollection,
  type CollectionOverview,
  type Counting,
} from "./compare-collection.js";
import type { Workspace } from "./workspace.js";

/** Compares a collection. @throws UserError `collection-not-found`, `collection-being-counted` */
type Comparer = (collectionId: string) => Promise<CollectionOverview>;

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
  patience = workspace.limits.patience,
): Comparer {
  const underWay = new Map<string, UnderWay>();

  const start = (id: string, key: string): UnderWay => {
    let counting: Counting = { counted: 0, count: 0 };
    const comparison = compareCollection(workspace, id, (told) => {
      counting = told;
    }).finally(() => underWay.delete(key));
    const started = { comparison, counting: () => counting };
    underWay.set(key, started);
    return started;
  };

  return async (id) => {
    // A lexicon that was saved meanwhile makes it another comparison.
    const key = `${id} ${workspace.fingerprint}`;
    const work = underWay.get(key) ?? start(id, key);
    const patienceEnds = new AbortController();
    const tooLong = wait(patience, undefined, { signal: patienceEnds.signal });
    try {
      // Goes on without us; whoever comes next is told what was wrong.
      const comparison = await Promise.race([work.comparison, tooLong]);
      if (comparison) return comparison;
      throw new UserError("collection-being-counted", { ...work.counting() });
    } finally {
      patienceEnds.abort();
    }
  };
}
