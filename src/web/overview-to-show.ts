import type { Response } from "express";
import type { CollectionOverview } from "../workflows/compare-collection.js";
import type { Library } from "./library.js";
import { urls } from "./urls.js";

/** What a page shows of a collection. An empty one has nothing to show: then the visitor is led to its form, and there is no overview. */
export async function overviewToShow(
  library: Library,
  collection: string,
  response: Response,
): Promise<CollectionOverview | undefined> {
  const overview = await library.compare(collection);
  if (overview.articleCount > 0) return overview;
  response.redirect(urls.collectionEdit(overview.collection.id));
  return undefined;
}
