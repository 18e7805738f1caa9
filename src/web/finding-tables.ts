import type { Axis } from "../engine/model.js";
import { contributionsOn } from "../engine/score/contributions.js";
import { LENSES } from "../engine/score/score.js";
import type { CollectionOverview } from "../workflows/compare-collection.js";
import type { CsvRow } from "./csv.js";
import { entryTotalsOf } from "./props/differences.js";
import { scenariosOf } from "./props/robustness.js";

/** One row per outlet, axis, voice and entry: what the entry adds to the balance. */
export function contributionTable(
  data: CollectionOverview,
  axes: readonly Axis[],
): readonly CsvRow[] {
  const totals = entryTotalsOf(data);
  return axes.flatMap((axis) =>
    LENSES.flatMap((voice) =>
      contributionsOn(axis, voice, totals).flatMap(({ outlet, entries }) =>
        entries.map(
          ({
            entry,
            entryPole,
            contribution,
            hits,
            articles,
            first,
            second,
          }) => ({
            axis: axis.id,
            voice,
            outlet,
            entry,
            entry_pole: entryPole,
            contribution,
            hits,
            articles,
            first_weight: first.weight,
            second_weight: second.weight,
          }),
        ),
      ),
    ),
  );
}

/** One row per outlet and key word. */
export function keyWordTable({
  keyness,
}: CollectionOverview): readonly CsvRow[] {
  return keyness.flatMap(({ outlet, more, fewer }) =>
    [...more, ...fewer].map(
      ({ word, delta, interval, z, here, elsewhere }) => ({
        outlet,
        word,
        log_odds: delta,
        low: interval[0],
        high: interval[1],
        z,
        count: here.count,
        articles: here.articles,
        count_elsewhere: elsewhere.count,
        articles_elsewhere: elsewhere.articles,
      }),
    ),
  );
}

/** One row per speaker, outlet and axis. */
export function speakerTable({
  speakers,
}: CollectionOverview): readonly CsvRow[] {
  return speakers.flatMap(({ name, outlets }) =>
    outlets.flatMap(({ outlet, quotes, words, articles, axes }) =>
      Object.entries(axes).map(([axis, { balance, hits, first, second }]) => ({
        speaker: name,
        outlet,
        quotes,
        words,
        articles,
        axis,
        balance,
        hits,
        first_weight: first.weight,
        second_weight: second.weight,
      })),
    ),
  );
}

/** One row per axis, scenario and outlet. */
export function robustnessTable(
  data: CollectionOverview,
  axes: readonly Axis[],
): readonly CsvRow[] {
  return axes.flatMap((axis) =>
    scenariosOf(data, axis).flatMap(({ name, formula, values, leftOut }) =>
      values.map(({ outlet, value, hits }, index) => ({
        axis: axis.id,
        scenario: name,
        formula,
        left_out: leftOut.map(({ entry }) => entry).join("; "),
        outlet,
        rank: value === null ? null : index + 1,
        value,
        hits,
      })),
    ),
  );
}
