import { stringify } from "csv-stringify/sync";
import type { Axis } from "../../engine/model.js";
import { csvOptions } from "../../web/tables/csv.js";
import {
  COMPARISON_TABLE,
  comparisonRows,
} from "../../web/tables/comparison.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";

/** The same table as the page offers: one row for each axis, outlet and voice. */
export function comparisonAsCsv(
  comparison: Pick<CollectionOverview, "comparison">,
  axes: readonly Axis[],
): string {
  return stringify(
    [...comparisonRows(comparison, axes)],
    csvOptions(COMPARISON_TABLE),
  );
}
