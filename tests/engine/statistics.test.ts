import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  countClass,
  f1,
  precision,
  recall,
} from "../../src/engine/statistics/classification.js";
import {
  krippendorffAlpha,
  nominalAlphaOfTwo,
} from "../../src/engine/statistics/krippendorff.js";
import {
  areaUnderCurve,
  ranksOf,
  spearman,
} from "../../src/engine/statistics/ranks.js";

describe("Krippendorff's α", () => {
  // Krippendorff 2011: four coders, twelve units, * is missing.
  const coders = [
    "123321412***",
    "1233224125*3",
    "*3332342251*",
    "12332441251*",
  ];
  const units = Array.from({ length: 12 }, (_, unit) =>
    coders
      .map((codes) => codes[unit])
      .filter((code) => code !== "*")
      .map(Number),
  );

  test.each([
    ["nominal", 0.7434],
    ["ordinal", 0.8154],
  ] as const)("%s: %d", (metric, expected) => {
    expect(krippendorffAlpha(units, metric)).toBeCloseTo(expected, 4);
  });

  test("is 1 where all agree, and NaN where nobody could disagree", () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        "nominal",
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        "nominal",
      ),
    ).toBeNaN();
  });

  test.each([
    [
      [
        [5, 1, 0],
        [2, 3, 1],
        [0, 4, 9],
      ],
    ],
    [
      [
        [0, 3],
        [2, 0],
      ],
    ],
    [
      [
        [4, 0],
        [0, 0],
      ],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])("two coders, counted: %j", (table) => {
    const units = table.flatMap((row, left) =>
      row.flatMap((count, right) =>
        Array.from({ length: count }, () => [left, right]),
      ),
    );
    expect(nominalAlphaOfTwo(table).toFixed(12)).toBe(
      krippendorffAlpha(units, "nominal").toFixed(12),
    );
  });
});

describe("rank correlation", () => {
  test("ties share their mean rank", () => {
    expect(ranksOf([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
  });

  test("Spearman as scipy.stats.spearmanr computes it", () => {
    // spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) → 0.8207826816681233
    expect(
      spearman([
        [1, 5],
        [2, 6],
        [3, 7],
        [4, 8],
        [5, 7],
      ]),
    ).toBeCloseTo(0.8207826817, 10);
  });

  test("law: any growing change of one side leaves it, turning one side negates it", () => {
    const pairs = fc.array(
      fc.tuple(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
      ),
      { minLength: 3, maxLength: 20 },
    );
    fc.assert(
      fc.property(pairs, (list) => {
        const rho = spearman(list);
        fc.pre(!Number.isNaN(rho));
        expect(spearman(list.map(([x, y]) => [x ** 3, y]))).toBeCloseTo(
          rho,
          10,
        );
        expect(spearman(list.map(([x, y]) => [-x, y]))).toBeCloseTo(-rho, 10);
      }),
    );
  });
});

describe("area under the curve", () => {
  test.each([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[1, 2], [1, 2], 0.5],
    // sklearn.metrics.roc_auc_score([1, 1, 1, 0, 0], [.9, .4, .3, .5, .1]) → 0.6666666666666666
    [[0.9, 0.4, 0.3], [0.5, 0.1], 2 / 3],
  ])("%j against %j: %d", (positives, negatives, expected) => {
    expect(areaUnderCurve(positives, negatives)).toBeCloseTo(expected, 10);
  });
});

describe("classification", () => {
  const pairs = "aab-b".split("").map((gold, index) => ({
    gold,
    predicted: "ab-aa".split("")[index] ?? "",
  }));

  test("counts, precision, recall and F1 of one class", () => {
    const counts = countClass(pairs, "a");
    expect(counts).toEqual({
      truePositives: 1,
      falsePositives: 2,
      falseNegatives: 1,
    });
    expect(precision(counts)).toBeCloseTo(1 / 3, 10);
    expect(recall(counts)).toBe(0.5);
    expect(f1(counts)).toBeCloseTo(0.4, 10);
  });

  test("F1 of a class that is nowhere is 0", () => {
    expect(f1(countClass(pairs, "z"))).toBe(0);
  });
});
