import type { Axis } from "../../engine/model.js";
import {
  robustnessOn,
  type OutletPair,
  type Scenario,
} from "../../engine/score/robustness.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axesProps, isThin, type AxisProps } from "./axes.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";
import { entryTotalsOf, LISTED_OUTLETS } from "./differences.js";

/** The axis measured in another way, in words. */
interface ScenarioProps {
  readonly name: string;
  /** What is left out or changed. */
  readonly detail: string;
  readonly holds: boolean;
  readonly conclusion: string;
  /** Pairs that stand the other way round, stand level, or cannot be compared any more. */
  readonly changes: readonly string[];
  /** With the order as it is; undefined where there is none to compare. */
  readonly correlation: string | undefined;
}

/** One outlet in every scenario: a row of the table. */
interface OutletPath {
  readonly outlet: string;
  readonly thin: boolean;
  /** By scenario; the rank counts from 1 among all outlets, those without evidence have none. */
  readonly places: readonly {
    readonly rank: number | undefined;
    readonly value: string;
    readonly changed: boolean;
  }[];
}

/** The robustness of one axis. */
interface AxisRobustness extends AxisProps {
  readonly summary: string;
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
  const different = data.comparison.verdicts.filter(
    (pair) => pair.axis === axis.id && pair.verdict === "different",
  ).length;
  const [, ...others] = scenarios;
  return {
    ...props,
    summary:
      different === 0
        ? locale.t("robustness.no-differences")
        : locale.t("robustness.summary", {
            count: different,
            holding: others.filter(({ holds }) => holds).length,
            scenarios: others.length,
          }),
    scenarios: scenarios.map((scenario) =>
      scenarioProps(scenario, different, locale),
    ),
    paths: pathsOf(scenarios, locale),
  };
}

function scenarioProps(
  scenario: Scenario,
  different: number,
  locale: Locale,
): ScenarioProps {
  const { name, leftOut, correlation, holds, sameOrder } = scenario;
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
    conclusion: conclusionOf(name, { holds, sameOrder, different }, locale),
    changes: [
      ...pairs("flipped", scenario.flippedVerdicts),
      ...pairs("lost", scenario.lostVerdicts),
      ...pairs("levelled", scenario.levelledVerdicts),
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
  name: Scenario["name"],
  {
    holds,
    sameOrder,
    different,
  }: Pick<Scenario, "holds" | "sameOrder"> & { readonly different: number },
  locale: Locale,
): string {
  if (name === "as-it-is") return locale.t("robustness.reference");
  if (sameOrder) return locale.t("robustness.same-order");
  if (different === 0) return locale.t("robustness.other-order");
  return locale.t(holds ? "robustness.holds" : "robustness.does-not-hold");
}

/** The outlets that lead by evidence, in the order as it is. */
function pathsOf(
  scenarios: readonly Scenario[],
  locale: Locale,
): readonly OutletPath[] {
  const [asItIs] = scenarios;
  if (!asItIs) return [];
  const shown = new Set(
    [...asItIs.values]
      .sort((left, right) => right.hits - left.hits)
      .slice(0, LISTED_OUTLETS)
      .map(({ outlet }) => outlet),
  );
  const placed = scenarios.map(
    ({ values }) => new Map(values.map((value) => [value.outlet, value])),
  );
  return asItIs.values
    .filter(({ outlet }) => shown.has(outlet))
    .map(({ outlet, rank, hits }) => ({
      outlet,
      thin: isThin({ hits }),
      places: placed.map((places) => {
        const place = places.get(outlet);
        return {
          rank: place?.rank ?? undefined,
          value: locale.balance(place?.value ?? null),
          changed: (place?.rank ?? null) !== rank,
        };
      }),
    }));
}
