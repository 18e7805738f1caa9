import {
  concordance,
  type ConcordanceLine,
} from "../engine/kwic/concordance.js";
import type { Evidence, Lens } from "../engine/model.js";
import type { Collection, StoredArticle } from "../storage/records.js";
import { existingCollection } from "./collections.js";
import { eachArticle } from "./list-articles.js";
import { withPauses } from "./with-pauses.js";
import type { Workspace } from "./workspace.js";

/** Which evidence is looked for. */
export interface PlaceQuery {
  readonly axis: string;
  readonly entry: string;
  /** Every outlet where none is named. */
  readonly outlet?: string | undefined;
  readonly voice: Lens;
}

/** A piece of evidence in its line, and whose it is. */
interface FoundPlace extends ConcordanceLine<Evidence> {
  readonly article: Pick<StoredArticle, "id" | "outlet" | "title" | "date">;
}

/** The evidence of one entry in a collection. */
export interface FoundPlaces {
  readonly collection: Collection;
  readonly places: readonly FoundPlace[];
  /** Whether there are more than these. */
  readonly isCut: boolean;
}

/** More lines than anybody reads. */
const MOST_PLACES = 200;

/** The first places of an entry in a collection, article by article. @throws UserError `collection-not-found` */
export async function findPlaces(
  workspace: Workspace,
  collectionId: string,
  query: PlaceQuery,
): Promise<FoundPlaces> {
  const collection = existingCollection(workspace.database, collectionId);
  const places: FoundPlace[] = [];
  const articles = eachArticle(workspace, collectionId);
  for await (const { article, analysis } of withPauses(articles)) {
    if (query.outlet !== undefined && article.outlet !== query.outlet) continue;
    const hits = analysis.evidence.filter((one) => isWanted(one, query));
    const { id, outlet, title, date } = article;
    for (const line of concordance(hits, article.text))
      places.push({ ...line, article: { id, outlet, title, date } });
    if (places.length > MOST_PLACES) break;
  }
  return {
    collection,
    places: places.slice(0, MOST_PLACES),
    isCut: places.length > MOST_PLACES,
  };
}

function isWanted(
  { axis, entry, voice }: Evidence,
  query: PlaceQuery,
): boolean {
  return (
    axis === query.axis &&
    entry === query.entry &&
    (query.voice === "all" || voice === query.voice)
  );
}
