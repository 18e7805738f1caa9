import type { Axis } from "../../engine/model.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import { round } from "../records.js";
import { rowsOf } from "./rows.js";

/** Outlets with their scores through every lens, their general tone, and the verdicts on every pair. */
export function comparisonAsJson(
  comparison: Pick<CollectionOverview, "collection" | "comparison">,
  axes: readonly Axis[],
): string {
  const document = {
    collection: comparison.collection,
    axes: axes.map(({ id, title, poles }) => ({ id, title, poles })),
    scores: rowsOf(comparison, axes).map(({ axis, profile, lens, score }) => ({
      axis: axis.id,
      outlet: profile.outlet,
      articles: profile.articles,
      voice: lens,
      ...score,
    })),
    tone: comparison.comparison.outlets.map(({ outlet, tone }) => ({
      outlet,
      ...tone,
    })),
    judgedOutlets: comparison.comparison.judgedOutlets,
    verdicts: comparison.comparison.verdicts,
  };
  return `${JSON.stringify(document, (_, value: unknown) => (typeof value === "number" ? round(value) : value), 2)}\n`;
}
