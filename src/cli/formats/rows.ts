import { LENSES } from "../../engine/score/score.js";
import type { Axis, Lens, OutletProfile, Score } from "../../engine/model.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";

/** One outlet on one axis through one lens: the row of every table. */
export interface ComparisonRow {
  readonly axis: Axis;
  readonly profile: OutletProfile;
  readonly lens: Lens;
  readonly score: Score;
}

/** All rows, axis by axis, outlet by outlet. */
export function rowsOf(
  { comparison }: Pick<CollectionOverview, "comparison">,
  axes: readonly Axis[],
): readonly ComparisonRow[] {
  return axes.flatMap((axis) =>
    comparison.outlets.flatMap((profile) => {
      const scores = profile.axes[axis.id];
      return scores
        ? LENSES.map((lens) => ({ axis, profile, lens, score: scores[lens] }))
        : [];
    }),
  );
}
