/**
 * Robustness: whether the order of the outlets would be the same if they were measured in other ways.
 */
import type { Axis, PairVerdict } from "../model.js";
import { spearman } from "../statistics/ranks.js";
import { contributionsOn, type OutletContributions } from "./contributions.js";
import { type EntryName, entryNameKey } from "./entry-name.js";
import type { EntryTotals } from "./entry-totals.js";
import { type Formula, leanBy } from "./formula.js";
import { sumTotals } from "./pole-totals.js";
import { ENOUGH_EVIDENCE } from "./score.js";

export type ScenarioName =
  | "as-it-is"
  | "without-strongest"
  | "without-strongest-five"
  | "log-ratio"
  | "share"
  | "own-voice";

/** An outlet in a scenario. */
export interface ScenarioValue {
  readonly outlet: string;
  /** By the formula of the scenario; null without evidence. */
  readonly value: number | null;
  /** From 1; equal values share a rank, and those after them are ranked as if they did not. Null without evidence. */
  readonly rank: number | null;
  readonly hits: number;
}

export type OutletPair = readonly [string, string];

/** The outlets on one axis, measured in one way. */
export interface Scenario {
  readonly name: ScenarioName;
  readonly formula: Formula;
  /** The entries that do not count. */
  readonly leftOut: readonly EntryName[];
  /** From the first pole to the second; outlets without evidence at the end. */
  readonly values: readonly ScenarioValue[];
  /** Spearman's ρ with the order as it is, in [-1, 1]; null if fewer than two outlets have a value, or if all have the same. */
  readonly correlation: number | null;
  /** Neighbours in the order as it is that have changed places. */
  readonly flippedNeighbours: readonly OutletPair[];
  /** Pairs with the verdict `different` that have changed places. */
  readonly flippedVerdicts: readonly OutletPair[];
  /** Pairs with the verdict `different` of which one outlet has no evidence left. */
  readonly lostVerdicts: readonly OutletPair[];
  /** Pairs with the verdict `different` that have become equal. */
  readonly levelledVerdicts: readonly OutletPair[];
  /** Whether every pair with the verdict `different` has kept its order. */
  readonly holds: boolean;
  /** Whether every outlet has kept its place. */
  readonly sameOrder: boolean;
}

/** The outlets on an axis as they are and in every other scenario. @param wordsOf words of an outlet, without noise */
export function robustnessOn(
  axis: Axis,
  totals: Pick<EntryTotals, "byOutlet">,
  wordsOf: (outlet: string) => number,
  verdicts: readonly PairVerdict[],
): readonly Scenario[] {
  const all = contributionsOn(axis, "all", totals);
  const own = contributionsOn(axis, "own", totals);
  const strongest = strongestEntries(all);
  const different = verdicts
    .filter((pair) => pair.axis === axis.id && pair.verdict === "different")
    .map(({ outlets }) => outlets);
  const measure = (
    outlets: readonly OutletContributions[],
    formula: Formula = "balance",
    leftOut: readonly EntryName[] = [],
  ): Measured => ({
    formula,
    leftOut,
    values: valuesOf(outlets, formula, leftOut, wordsOf),
  });
  const asItIs = measure(all);
  const scenarios: readonly (readonly [ScenarioName, Measured])[] = [
    ["as-it-is", asItIs],
    ["without-strongest", measure(all, "balance", strongest.slice(0, 1))],
    ["without-strongest-five", measure(all, "balance", strongest.slice(0, 5))],
    ["log-ratio", measure(all, "log-ratio")],
    ["share", measure(all, "share")],
    ["own-voice", measure(own)],
  ];
  return scenarios.map(([name, measured]) => ({
    name,
    ...measured,
    ...changesBetween(asItIs.values, measured.values, different),
  }));
}

type Measured = Pick<Scenario, "formula" | "leftOut" | "values">;

/**
 * All entries by the sum of their absolute contributions to the outlets, so that an entry that pulls two outlets apart counts
 * as much as one that moves both the same way. Outlets with too little evidence are left out, unless all have too little,
 * because their balance rests on single words.
 */
function strongestEntries(
  outlets: readonly OutletContributions[],
): readonly EntryName[] {
  const judged = outlets.filter(({ hits }) => hits >= ENOUGH_EVIDENCE);
  const strengths = new Map<string, EntryName & { strength: number }>();
  for (const { entries } of judged.length > 0 ? judged : outlets)
    for (const { entry, entryPole, contribution } of entries) {
      const key = entryNameKey({ entry, entryPole });
      const strength = strengths.get(key)?.strength ?? 0;
      strengths.set(key, {
        entry,
        entryPole,
        strength: strength + Math.abs(contribution),
      });
    }
  return [...strengths.values()]
    .sort(
      (left, right) =>
        right.strength - left.strength ||
        left.entry.localeCompare(right.entry, "de"),
    )
    .map(({ entry, entryPole }) => ({ entry, entryPole }));
}

function valuesOf(
  outlets: readonly OutletContributions[],
  formula: Formula,
  leftOut: readonly EntryName[],
  wordsOf: (outlet: string) => number,
): readonly ScenarioValue[] {
  const without = new Set(leftOut.map(entryNameKey));
  const values = outlets
    .map(({ outlet, entries }) => {
      const left = entries.filter((entry) => !without.has(entryNameKey(entry)));
      const totals = {
        first: sumTotals(left.map(({ first }) => first)),
        second: sumTotals(left.map(({ second }) => second)),
      };
      return {
        outlet,
        value: leanBy(formula, totals, wordsOf(outlet)),
        hits: totals.first.hits + totals.second.hits,
      };
    })
    .sort(
      (left, right) =>
        (right.value ?? -Infinity) - (left.value ?? -Infinity) ||
        left.outlet.localeCompare(right.outlet, "de"),
    );
  const sorted = values.map(({ value }) => withoutLastDigits(value));
  return values.map((one, index) => ({
    ...one,
    rank: one.value === null ? null : sorted.indexOf(sorted[index] ?? null) + 1,
  }));
}

type Changes = Omit<Scenario, "name" | keyof Measured>;

function changesBetween(
  before: readonly ScenarioValue[],
  after: readonly ScenarioValue[],
  different: readonly OutletPair[],
): Changes {
  const old = roundedByOutlet(before);
  const now = roundedByOutlet(after);
  const order = ([first, second]: OutletPair): Order =>
    compareOrder(
      gap(old.get(first), old.get(second)),
      gap(now.get(first), now.get(second)),
    );
  const outlets = before.map(({ outlet }) => outlet);
  const neighbours = outlets
    .slice(1)
    .map((outlet, index): OutletPair => [outlets[index] ?? "", outlet]);
  const flippedVerdicts = different.filter((pair) => order(pair) === "flipped");
  const lostVerdicts = different.filter((pair) => order(pair) === "lost");
  const levelledVerdicts = different.filter(
    (pair) => order(pair) === "levelled",
  );
  return {
    correlation: correlationOf(
      outlets.map((outlet) => [old.get(outlet), now.get(outlet)]),
    ),
    flippedNeighbours: neighbours.filter((pair) => order(pair) === "flipped"),
    flippedVerdicts,
    lostVerdicts,
    levelledVerdicts,
    holds: different.every((pair) => order(pair) === "kept"),
    // Neighbours that have become equal have not kept their places, either.
    sameOrder: neighbours.every((pair) => order(pair) === "kept"),
  };
}

type Order = "kept" | "parted" | "levelled" | "flipped" | "lost";
type Value = number | null | undefined;

function roundedByOutlet(
  values: readonly ScenarioValue[],
): ReadonlyMap<string, number | null> {
  return new Map(
    values.map(({ outlet, value }) => [outlet, withoutLastDigits(value)]),
  );
}

/** Rounds away the last digits, in which sums of the same weights differ if they are added up in another sequence. */
function withoutLastDigits(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}

/** The first value minus the second; null unless both are known. */
function gap(first: Value, second: Value): number | null {
  return first == null || second == null ? null : first - second;
}

/** What has become of the order of a pair. */
function compareOrder(before: number | null, after: number | null): Order {
  if (before === null || after === null)
    return before === after ? "kept" : "lost";
  if (before * after < 0) return "flipped";
  if (Math.sign(before) === Math.sign(after)) return "kept";
  return after === 0 ? "levelled" : "parted";
}

function correlationOf(
  pairs: readonly (readonly [Value, Value])[],
): number | null {
  const both = pairs.filter(
    (pair): pair is [number, number] => pair[0] != null && pair[1] != null,
  );
  const rho = spearman(both);
  return Number.isNaN(rho) ? null : rho;
}
