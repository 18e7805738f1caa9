import type { Scenario } from "../../engine/score/robustness.js";
import type { Locale } from "../locale.js";
import { isThin } from "./axes.js";
import { LISTED_OUTLETS } from "./differences.js";

/** One outlet in every scenario: a row of the table. */
export interface OutletPath {
  readonly outlet: string;
  /** By scenario; the rank counts from 1 among all outlets, those without evidence have none. */
  readonly places: readonly {
    readonly rank: number | undefined;
    readonly value: string;
    readonly changed: boolean;
    /** How much evidence there is where it is too little; undefined where it is enough. */
    readonly thin: string | undefined;
  }[];
}

/** The outlets that lead by evidence, in the order as it is. */
export function pathsOf(
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
    .map(({ outlet, rank }) => ({
      outlet,
      places: placed.map((places) => {
        const place = places.get(outlet);
        return {
          rank: place?.rank ?? undefined,
          value: locale.balance(place?.value ?? null),
          changed: (place?.rank ?? null) !== rank,
          thin:
            place && isThin(place)
              ? locale.t("reading.evidence", { count: place.hits })
              : undefined,
        };
      }),
    }));
}
