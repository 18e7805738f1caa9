import type { Axis } from "../../engine/model.js";
import {
  robustnessOn,
  type OutletPair,
  type Scenario,
  type ScenarioValue,
} from "../../engine/score/robustness.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axesProps, isThin, type AxisProps } from "./axes.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";
import { entryTotalsOf, LISTED_OUTLETS } from "./differences.js";
import { pathsOf, type OutletPath } from "./robustness-paths.js";

/** The axis measured in another way, in words. */
interface ScenarioProps {
  readonly name: string;
  /** What is left out or changed. */
  readonly detail: string;
  readonly holds: boolean;
  /** Undefined where there is but one outlet, which has no place to lose. */
  readonly conclusion: string | undefined;
  /** Pairs that stand the other way round, stand level, or cannot be compared any more, and outlets with too little. */
  readonly changes: readonly string[];
  /** With the order as it is; undefined where there is none to compare. */
  readonly correlation: string | undefined;
}

/** The robustness of one axis. */
interface AxisRobustness extends AxisProps {
  readonly summary: string;
  /** What the table shows. */
  readonly caption: string;
  /** Whether there are places: a single outlet has none. */
  readonly ranked: boolean;
  readonly scenarios: readonly ScenarioProps[];
  readonly paths: readonly OutletPath[];
}

/** What the page on robustness receives. */
interface RobustnessProps {
  readonly title: string;
  readonly tabs: readonly TabProps[];
  readonly axes: readonly AxisRobustness[];
  readonly hidden: string | undefined;
  readonly csvHref: string;
}

/** The scenarios of an axis in a collection. */
export function scenariosOf(
  data: CollectionOverview,
  axis: Axis,
): readonly Scenario[] {
  const words = new Map(
    data.comparison.outlets.map((profile) => [profile.outlet, profile.words]),
  );
  return robustnessOn(
    axis,
    entryTotalsOf(data),
    (outlet) => words.get(outlet) ?? 0,
    data.comparison.verdicts,
  );
}

/** Sets out whether the order of the outlets holds. */
export function robustnessProps(
  data: CollectionOverview,
  axes: readonly Axis[],
  locale: Locale,
): RobustnessProps {
  const { id } = data.collection;
  const named = axesProps(axes, locale);
  const outlets = data.comparison.outlets.length;
  return {
    title: locale.text(data.collection.title),
    tabs: collectionTabs(id, "robustness", locale),
    axes: axes.flatMap((axis, index) => {
      const props = named[index];
      return props ? [axisRobustness(data, axis, props, locale)] : [];
    }),
    hidden:
      outlets > LISTED_OUTLETS
        ? locale.t("differences.hidden", {
            shown: LISTED_OUTLETS,
            count: outlets - LISTED_OUTLETS,
          })
        : undefined,
    csvHref: urls.robustnessData(id, "csv"),
  };
}

function axisRobustness(
  data: CollectionOverview,
  axis: Axis,
  props: AxisProps,
  locale: Locale,
): AxisRobustness {
  const scenarios = scenariosOf(data, axis);
  const different = data.comparison.verdicts
    .filter((pair) => pair.axis === axis.id && pair.verdict === "different")
    .map(({ outlets }) => outlets);
  const ranked = data.comparison.outlets.length > 1;
  return {
    ...props,
    ranked,
    caption: ranked
      ? locale.t("robustness.caption", { first: props.first })
      : locale.t("robustness.caption-one-outlet"),
    summary: ranked
      ? summaryOf(scenarios, different, locale)
      : locale.t("robustness.one-outlet"),
    scenarios: scenarios.map((scenario) => ({
      ...scenarioProps(scenario, different, locale),
      conclusion: ranked
        ? conclusionOf(scenario, different, locale)
        : undefined,
    })),
    paths: pathsOf(scenarios, locale),
  };
}

function summaryOf(
  [, ...others]: readonly Scenario[],
  different: readonly OutletPair[],
  locale: Locale,
): string {
  if (different.length === 0) return locale.t("robustness.no-differences");
  const holding = others.filter(({ holds }) => holds);
  const thin = holding.filter(
    (scenario) => thinOutlets(scenario, different).length > 0,
  );
  return [
    locale.t("robustness.summary", {
      count: different.length,
      holding: holding.length,
      scenarios: others.length,
    }),
    thin.length > 0 &&
      locale.t("robustness.summary-thin", { count: thin.length }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Those of the pairs that are surely different that have evidence in a scenario, but too little to judge. */
function thinOutlets(
  { values }: Scenario,
  different: readonly OutletPair[],
): readonly ScenarioValue[] {
  const judged = new Set(different.flat());
  return values.filter(
    (value) =>
      judged.has(value.outlet) && value.value !== null && isThin(value),
  );
}

function scenarioProps(
  scenario: Scenario,
  different: readonly OutletPair[],
  locale: Locale,
): Omit<ScenarioProps, "conclusion"> {
  const { name, leftOut, correlation, holds } = scenario;
  const thin = thinOutlets(scenario, different);
  const pairs = (key: string, list: readonly OutletPair[]): string[] =>
    list.map(([first, second]) =>
      locale.t(`robustness.${key}`, { first, second }),
    );
  return {
    name: locale.t(`robustness.scenarios.${name}`),
    detail:
      leftOut.length > 0
        ? locale.t("robustness.left-out", {
            entries: leftOut
              .map(({ entry }) => locale.t("robustness.entry", { entry }))
              .join(", "),
          })
        : locale.t(`robustness.details.${name}`),
    holds,
    changes: [
      ...pairs("flipped", scenario.flippedVerdicts),
      ...pairs("lost", scenario.lostVerdicts),
      ...pairs("levelled", scenario.levelledVerdicts),
      ...thin.map(({ outlet, hits }) =>
        locale.t("robustness.thin-outlet", { outlet, count: hits }),
      ),
    ],
    correlation:
      correlation === null
        ? undefined
        : locale.t("robustness.correlation", {
            value: locale.number(correlation, 2),
          }),
  };
}

function conclusionOf(
  scenario: Scenario,
  different: readonly OutletPair[],
  locale: Locale,
): string {
  const { name, holds, sameOrder } = scenario;
  if (name === "as-it-is") return locale.t("robustness.reference");
  if (!holds) return locale.t("robustness.does-not-hold");
  if (thinOutlets(scenario, different).length > 0)
    return locale.t("verdicts.too-little-evidence");
  if (sameOrder) return locale.t("robustness.same-order");
  return locale.t(
    different.length === 0 ? "robustness.other-order" : "robustness.holds",
  );
}
