import { stringify } from "csv-stringify/sync";
import type { Axis } from "../../engine/model.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import { round } from "../records.js";
import { rowsOf } from "./rows.js";

/** Tidy: one row per outlet × axis × voice. */
export function comparisonAsCsv(
  comparison: Pick<CollectionOverview, "collection" | "comparison">,
  axes: readonly Axis[],
): string {
  const rows = rowsOf(comparison, axes).map(
    ({ axis, profile, lens, score }) => ({
      axis: axis.id,
      outlet: profile.outlet,
      voice: lens,
      articles: profile.articles,
      words: profile.words,
      balance: score.balance === null ? "" : round(score.balance),
      low: score.interval ? round(score.interval[0]) : "",
      high: score.interval ? round(score.interval[1]) : "",
      hits: score.hits,
      intensity: round(score.intensity),
      first_pole: axis.poles[0].id,
      first_hits: score.first.hits,
      first_weight: round(score.first.weight),
      second_pole: axis.poles[1].id,
      second_hits: score.second.hits,
      second_weight: round(score.second.weight),
      // Of the whole outlet like its words, the same in each of its rows.
      tone: profile.tone.score === null ? "" : round(profile.tone.score),
      tone_hits: profile.tone.hits,
    }),
  );
  return stringify(rows, { header: true });
}
