import type { Axis } from "../../engine/model.js";
import { comparisonDocument } from "../../web/tables/comparison-document.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";

/** The same document as the JSON API gives for a collection. */
export function comparisonAsJson(
  comparison: Pick<
    CollectionOverview,
    "collection" | "comparison" | "fingerprint"
  >,
  axes: readonly Axis[],
): string {
  return `${JSON.stringify(comparisonDocument(comparison, axes), undefined, 2)}\n`;
}
