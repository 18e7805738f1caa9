import type { Axis } from "../../engine/model.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import { comparisonRows, toneRows, verdictRows } from "./comparison.js";

/** A collection with all that its comparison shows: the answer of the API, and of `blickwinkel compare --format json`. */
export function comparisonDocument(
  data: Pick<CollectionOverview, "collection" | "comparison" | "fingerprint">,
  axes: readonly Axis[],
) {
  return {
    collection: data.collection,
    fingerprint: data.fingerprint,
    axes,
    scores: comparisonRows(data, axes),
    judged_outlets: data.comparison.judgedOutlets,
    verdicts: verdictRows(data),
    tone: toneRows(data),
  };
}
