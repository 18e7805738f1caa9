/**
 * Known groups: whether texts of those who opposed a mission score lower than texts of those who decided it.
 */
import type { Analyzer } from "../../engine/analyze.js";
import type { Axis, Pole } from "../../engine/model.js";
import { areaUnderCurve } from "../../engine/statistics/ranks.js";
import { withInterval } from "../../engine/statistics/with-interval.js";
import type { Speech } from "../../importers/gold.js";
import type { Measure } from "./measure.js";

/** AUC of the balance on the axis that has a pole called as one of the groups: this group against the others. */
export function measureKnownGroups(
  speeches: readonly Speech[],
  axes: readonly Axis[],
  analyzer: Analyzer,
  plain: Analyzer,
): readonly Measure[] {
  const group = groupOf(speeches, axes);
  if (!group) return [];
  const { axis, pole, sign } = group;
  const scored = (by: Analyzer) =>
    speeches.map((speech) => ({
      supports: speech.stance === pole.id,
      balance: sign * (by.analyze(speech).axes[axis.id]?.all.balance ?? 0),
    }));
  const auc = (items: readonly ReturnType<typeof scored>[number][]): number =>
    areaUnderCurve(
      items.filter(({ supports }) => supports).map(({ balance }) => balance),
      items.filter(({ supports }) => !supports).map(({ balance }) => balance),
    );
  return [
    {
      name: "known groups, AUC",
      of: "speeches",
      ...withInterval(scored(analyzer), auc),
      withoutContext: auc(scored(plain)),
      majority: 0.5,
    },
  ];
}

/** A group that is called as a pole, and which way its balance should lean. */
interface KnownGroup {
  readonly axis: Axis;
  readonly pole: Pole;
  readonly sign: 1 | -1;
}

function groupOf(
  speeches: readonly Speech[],
  axes: readonly Axis[],
): KnownGroup | undefined {
  const stances = new Set(speeches.map(({ stance }) => stance));
  return axes
    .flatMap((axis): readonly KnownGroup[] => [
      { axis, pole: axis.poles[0], sign: 1 },
      { axis, pole: axis.poles[1], sign: -1 },
    ])
    .find(({ pole }) => stances.has(pole.id));
}
