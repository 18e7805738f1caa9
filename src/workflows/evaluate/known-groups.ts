/**
 * Known groups: whether texts of those who opposed a mission score lower than texts of those who decided it.
 */
import type { Analyzer } from "../../engine/analyze.js";
import { areaUnderCurve } from "../../engine/statistics/ranks.js";
import { withInterval } from "../../engine/statistics/with-interval.js";
import type { Speech } from "../../importers/gold.js";
import type { Measure } from "./measure.js";

const AXIS = "intervention";
const SUPPORT = "support";

/** AUC of the intervention balance, support against criticism. */
export function measureKnownGroups(
  speeches: readonly Speech[],
  analyzer: Analyzer,
  plain: Analyzer,
): readonly Measure[] {
  if (speeches.length === 0) return [];
  const scored = (by: Analyzer) =>
    speeches.map((speech) => ({
      supports: speech.stance === SUPPORT,
      balance: by.analyze(speech).axes[AXIS]?.all.balance ?? 0,
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
