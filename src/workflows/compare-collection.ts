import { setImmediate as breathe } from "node:timers/promises";
import {
  findOverview,
  revisionOf,
  saveOverview,
} from "../storage/overviews.js";
import type { Collection } from "../storage/records.js";
import { existingCollection } from "./collections.js";
import { eachArticle } from "./list-articles.js";
import { createOverviewCounter } from "./overview-counter.js";
import type { Overview } from "./overview.js";
import type { Workspace } from "./workspace.js";

/** A collection and what it shows as a whole. */
export interface CollectionOverview extends Overview {
  readonly collection: Collection;
}

/** Articles that are counted without a pause: others are answered in between. */
const BATCH = 100;

/**
 * Compares the articles of a collection; computed only where an article, a lexicon or the engine has changed.
 *
 * @throws UserError `collection-not-found`
 */
export async function compareCollection(
  changing: Workspace,
  collectionId: string,
): Promise<CollectionOverview> {
  // Lexicons may be saved while it counts.
  const workspace = changing.pinned();
  const { database, lexicons } = workspace;
  const collection = existingCollection(database, collectionId);
  const revision = revisionOf(database, collectionId);
  const fingerprint = `${workspace.fingerprint} revision@${String(revision)}`;
  // Written by `saveOverview` below and by nobody else.
  const kept = findOverview(database, collectionId, fingerprint) as
    Overview | undefined;
  if (kept) return { ...kept, collection };

  const counter = createOverviewCounter(
    lexicons.map(({ axis }) => axis),
    workspace.dictionary,
  );
  let count = 0;
  for (const article of eachArticle(workspace, collectionId)) {
    counter.add(article);
    if (++count % BATCH === 0) await breathe();
  }
  const overview = counter.overview();
  saveOverview(database, collectionId, fingerprint, overview);
  return { ...overview, collection };
}
