import { countArticles } from "../storage/articles.js";
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
import { withPauses } from "./with-pauses.js";
import type { Workspace } from "./workspace.js";

/** A collection and what it shows as a whole. */
export interface CollectionOverview extends Overview {
  readonly collection: Collection;
  /** What it rests on; see `fingerprintOf`. */
  readonly fingerprint: string;
}

/** How far a comparison is. */
export interface Counting {
  readonly counted: number;
  /** Of all articles. */
  readonly count: number;
}

/** Changes whenever an overview holds something else: one that was kept before is then counted again. */
const OVERVIEW_VERSION = "overview@3";

/**
 * Compares the articles of a collection; computed only where an article, a lexicon or the engine has changed.
 *
 * @param tell hears after every article how far it is
 * @throws UserError `collection-not-found`
 */
export async function compareCollection(
  changing: Workspace,
  collectionId: string,
  tell: (counting: Counting) => void = () => undefined,
): Promise<CollectionOverview> {
  // Lexicons may be saved while it counts.
  const workspace = changing.pinned();
  const { database, lexicons } = workspace;
  const collection = existingCollection(database, collectionId);
  const revision = revisionOf(database, collectionId);
  const fingerprint = `${OVERVIEW_VERSION} ${workspace.fingerprint} revision@${String(revision)}`;
  // Written by `saveOverview` below and by nobody else.
  const kept = findOverview(database, collectionId, fingerprint) as
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
  const count = countArticles(database, collectionId);
  let counted = 0;
  const articles = eachArticle(workspace, collectionId);
  for await (const article of withPauses(articles)) {
    counter.add(article);
    tell({ counted: ++counted, count });
  }
  const overview = counter.overview();
  saveOverview(database, collectionId, fingerprint, overview);
  return withName(overview);
}
