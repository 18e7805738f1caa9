import { setImmediate as breathe } from "node:timers/promises";
import {
  findOverview,
  revisionOf,
  saveOverview,
} from "../storage/overviews.js";
import type { Collection } from "../storage/records.js";
import { existingCollection } from "./collections.js";
import { fingerprintOf } from "./fingerprint.js";
import { eachArticle } from "./list-articles.js";
import { createOverviewCounter } from "./overview-counter.js";
import type { Overview } from "./overview.js";
import type { Workspace } from "./workspace.js";

/** A collection and what it shows as a whole. */
export interface CollectionOverview extends Overview {
  readonly collection: Collection;
  /** What it rests on; see `fingerprintOf`. */
  readonly fingerprint: string;
}

/** Articles that are counted without a pause: others are answered in between. */
const BATCH = 100;

/** Changes whenever an overview holds something else: one that was kept before is then counted again. */
const OVERVIEW_VERSION = "overview@2";

/**
 * Compares the articles of a collection; computed only where an article, a lexicon or the engine has changed.
 *
 * @throws UserError `collection-not-found`
 */
export async function compareCollection(
  workspace: Workspace,
  collectionId: string,
): Promise<CollectionOverview> {
  const { database, lexicons } = workspace;
  const collection = existingCollection(database, collectionId);
  const revision = revisionOf(database, collectionId);
  const basis = `${OVERVIEW_VERSION} ${workspace.fingerprint} revision@${String(revision)}`;
  // Written by `saveOverview` below and by nobody else.
  const kept = findOverview(database, collectionId, basis) as
    Overview | undefined;
  const withName = (overview: Overview) => ({
    ...overview,
    collection,
    fingerprint: fingerprintOf(workspace, overview.texts),
  });
  if (kept) return withName(kept);

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
  saveOverview(database, collectionId, basis, overview);
  return withName(overview);
}
