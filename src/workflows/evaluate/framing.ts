/**
 * How far the lexicons agree with hand-coded sentences and articles.
 *
 * A unit's predicted pole is the sign of the summed weights of the evidence that starts in it; an article is
 * compared by its balance over at least three coded units.
 */
import type { Analyzer } from "../../engine/analyze.js";
import type { ArticleAnalysis, Axis, Evidence } from "../../engine/model.js";
import { spearman } from "../../engine/statistics/ranks.js";
import { nominalAlphaOfTwo } from "../../engine/statistics/krippendorff.js";
import { balanceOf } from "../../engine/balance.js";
import {
  evidenceStartingIn,
  NEITHER,
  poleOfEvidence,
} from "../../engine/score/sentence-pole.js";
import { withInterval } from "../../engine/statistics/with-interval.js";
import { UserError } from "../../errors.js";
import type { CodedArticle, CodedUnit } from "../../importers/gold.js";
import {
  type CodeTable,
  codeTables,
  type Prediction,
  poleF1,
  sumOfTables,
} from "./code-table.js";
import type { Measure } from "./measure.js";

const FEWEST_CODED_UNITS = 3;

/** A coded unit with what was predicted for it on one axis. */
export interface UnitResult {
  readonly article: string;
  readonly text: string;
  readonly axis: string;
  readonly voice: string;
  readonly gold: string;
  readonly predicted: string;
  readonly withoutContext: string;
  readonly evidence: readonly Evidence[];
}

/** An article with all that was measured on it. */
export interface CodedResult {
  readonly coded: CodedArticle;
  readonly analysis: ArticleAnalysis;
  readonly units: readonly UnitResult[];
}

/** Analyses coded articles; `plain` is the same lexicon without context. */
export function resultsOf(
  coded: readonly CodedArticle[],
  analyzer: Analyzer,
  plain: Analyzer,
  axes: readonly Axis[],
): readonly CodedResult[] {
  return coded.map((article) => {
    const analysis = analyzer.analyze(article);
    const plainEvidence = plain.analyze(article).evidence;
    const units = axes.flatMap((axis) =>
      article.units.map((unit): UnitResult => {
        const evidence = evidenceStartingIn(analysis.evidence, unit, axis);
        return {
          article: article.id,
          text: article.text.slice(unit.start, unit.end),
          axis: axis.id,
          voice: unit.voice,
          gold: codeOf(article.id, unit, axis),
          predicted: poleOfEvidence(evidence, axis),
          withoutContext: poleOfEvidence(
            evidenceStartingIn(plainEvidence, unit, axis),
            axis,
          ),
          evidence,
        };
      }),
    );
    return { coded: article, analysis, units };
  });
}

/** @throws UserError `coding-unknown`: taken for neither pole, a misspelt code would make every figure wrong */
function codeOf(article: string, unit: CodedUnit, axis: Axis): string {
  const code = unit[axis.id] ?? NEITHER;
  const known = [...axis.poles.map(({ id }) => id), NEITHER];
  const found = known.find((one) => one === code);
  if (found !== undefined) return found;
  throw new UserError("coding-unknown", {
    article,
    axis: axis.id,
    code: JSON.stringify(code),
    known: known.join(", "),
  });
}

/** The axes that anybody coded: of the others the data say nothing, and a figure of 0 would say something. */
export function codedAxes(
  coded: readonly CodedArticle[],
  axes: readonly Axis[],
): readonly Axis[] {
  return axes.filter(({ id }) =>
    coded.some(({ units }) => units.some((unit) => Object.hasOwn(unit, id))),
  );
}

/** Always the more frequent pole of an axis: the best that one can do without reading. */
function majorityOf(
  results: readonly CodedResult[],
  axes: readonly Axis[],
): Prediction {
  const units = results.flatMap((result) => result.units);
  const pole = new Map(
    axes.map((axis) => {
      const count = (id: string): number =>
        units.filter((unit) => unit.axis === axis.id && unit.gold === id)
          .length;
      const [first, second] = axis.poles;
      return [
        axis.id,
        count(first.id) >= count(second.id) ? first.id : second.id,
      ];
    }),
  );
  return ({ axis }) => pole.get(axis) ?? NEITHER;
}

/** F1 per pole, macro-F1, α between lexicon and coding per axis, and Spearman by article. */
export function measureFraming(
  results: readonly CodedResult[],
  axes: readonly Axis[],
): readonly Measure[] {
  if (results.length === 0 || axes.length === 0) return [];
  const majority = majorityOf(results, axes);
  const compared = (
    name: string,
    statistic: (tableOf: (axis: Axis) => CodeTable) => number,
  ): Measure => {
    const over = (
      prediction: Prediction,
    ): ((items: readonly CodedResult[]) => number) => {
      const tables = new Map(
        results.map((result) => [
          result,
          codeTables(result.units, axes, prediction),
        ]),
      );
      return (items) =>
        statistic((axis) =>
          sumOfTables(
            items.flatMap((item) => {
              const table = tables.get(item)?.get(axis.id);
              return table ? [table] : [];
            }),
          ),
        );
    };
    return {
      name,
      of: "articles",
      ...withInterval(
        results,
        over(({ predicted }) => predicted),
      ),
      withoutContext: over(({ withoutContext }) => withoutContext)(results),
      majority: over(majority)(results),
    };
  };
  return [
    ...axes.flatMap((axis) =>
      axis.poles.map(({ id }, pole) =>
        compared(`F1 ${id}`, (tableOf) => poleF1(tableOf(axis), pole)),
      ),
    ),
    compared("macro-F1, sentences", (tableOf) => {
      const scores = axes.flatMap((axis) => {
        const table = tableOf(axis);
        return axis.poles.map((_, pole) => poleF1(table, pole));
      });
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    }),
    ...axes.map((axis) =>
      compared(`α lexicon and coding, ${axis.id}`, (tableOf) =>
        nominalAlphaOfTwo(tableOf(axis)),
      ),
    ),
    ...axes.map((axis) => articleCorrelation(results, axis)),
  ];
}

function articleCorrelation(
  results: readonly CodedResult[],
  axis: Axis,
): Measure {
  const pairs = results.flatMap(({ units, analysis }) => {
    const [first, second] = axis.poles.map(
      ({ id }) =>
        units.filter((unit) => unit.axis === axis.id && unit.gold === id)
          .length,
    );
    if (
      first === undefined ||
      second === undefined ||
      first + second < FEWEST_CODED_UNITS
    )
      return [];
    return [
      {
        gold: balanceOf(first, second) ?? 0,
        full: analysis.axes[axis.id]?.all.balance ?? 0,
        plain: plainBalance(units, axis),
      },
    ];
  });
  const over =
    (key: "full" | "plain") =>
    (items: readonly (typeof pairs)[number][]): number =>
      spearman(items.map((item) => [item.gold, item[key]]));
  return {
    name: `Spearman, ${axis.id}`,
    of: "articles",
    ...withInterval(pairs, over("full")),
    withoutContext: over("plain")(pairs),
    majority: 0,
  };
}

/** The balance of the units' predictions without context: its signs, one a unit. */
function plainBalance(units: readonly UnitResult[], axis: Axis): number {
  const count = (pole: string): number =>
    units.filter(
      (unit) => unit.axis === axis.id && unit.withoutContext === pole,
    ).length;
  return balanceOf(count(axis.poles[0].id), count(axis.poles[1].id)) ?? 0;
}
