import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "../../src/engine/statistics/random.js";
import {
  estimateLabels,
  type SampledItem,
} from "../../src/engine/statistics/sampled-classification.js";
import { wilsonInterval } from "../../src/engine/statistics/wilson.js";

/** Items written as `gold predicted`, a stratum and a weight each. */
function items(
  stratum: string,
  weight: number,
  pairs: Readonly<Record<string, number>>,
): SampledItem[] {
  return Object.entries(pairs).flatMap(([pair, count]) => {
    const [gold = "", predicted = ""] = pair.split(" ");
    return Array.from({ length: count }, () => ({
      stratum,
      weight,
      gold,
      predicted,
    }));
  });
}

const LABELS = ["a", "b", "-"];

describe("Wilson's interval", () => {
  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (successes, count, low, high) => {
    const interval = wilsonInterval(successes, count);
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  test("of nothing is none", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe("estimates from a stratified sample", () => {
  test("weigh every sentence by what it stands for", () => {
    // 20 of 100 matched sentences (weight 5) and 20 of 900 others (weight 45) were coded.
    const sample = [
      ...items("matched", 5, { "a a": 12, "- a": 4, "b a": 1, "b b": 3 }),
      ...items("unmatched", 45, { "a -": 1, "- -": 19 }),
    ];
    const [a, b] = estimateLabels(sample, LABELS, ["a", "b"]);
    // By hand: a is right in 12 of 17; 60 of it were found and 45 missed.
    expect(a?.precision?.value).toBeCloseTo(12 / 17, 10);
    expect(a?.recall?.value).toBeCloseTo(60 / 105, 10);
    expect(a?.f1?.value).toBeCloseTo(120 / (120 + 25 + 45), 10);
    expect(b?.precision?.value).toBe(1);
    expect(b?.recall?.value).toBeCloseTo(15 / 20, 10);
  });

  test("have the interval of a beta distribution where there are two cells", () => {
    // scipy.stats.beta.ppf([.025, .975], 7.5, 3.5) → 0.39418168, 0.90730541
    const [a] = estimateLabels(
      items("matched", 1, { "a a": 7, "- a": 3 }),
      ["a", "-"],
      ["a"],
    );
    expect(a?.precision?.interval[0]).toBeCloseTo(0.394, 1);
    expect(a?.precision?.interval[1]).toBeCloseTo(0.907, 1);
  });

  test("imagine half an item in each cell, which matters where there are few", () => {
    // scipy.stats.beta.ppf(.025, 3.5, .5) → 0.4644; with a whole item in each cell 0.3976
    const sample = items("matched", 1, { "a a": 3 });
    const [a] = estimateLabels(sample, ["a", "-"], ["a"]);
    expect(a?.precision?.interval[0]).toBeGreaterThan(0.43);
    expect(a?.precision?.interval[0]).toBeLessThan(0.5);
  });

  test("are not certain that nothing was missed where the sample missed nothing", () => {
    const sample = [
      ...items("matched", 1, { "a a": 20 }),
      ...items("unmatched", 40, { "- -": 20 }),
    ];
    const [a] = estimateLabels(sample, LABELS, ["a"]);
    expect(a?.recall?.value).toBe(1);
    expect(a?.recall?.interval[0]).toBeLessThan(0.5);
    expect(a?.recall?.interval[1]).toBe(1);
  });

  test("say nothing of a label that is nowhere", () => {
    const [a] = estimateLabels(items("x", 1, { "- -": 9 }), LABELS, ["a"]);
    expect(a).toEqual({ label: "a", precision: null, recall: null, f1: null });
  });

  test("hold the truth about as often as they promise", () => {
    // A collection with recall 80/140 for a; 120 samples of 30 + 30.
    const matched = items("matched", 1, { "a a": 80, "- a": 20 });
    const unmatched = items("unmatched", 1, { "a -": 60, "- -": 840 });
    let held = 0;
    for (let seed = 0; seed < 120; seed++) {
      const random = seededRandom(seed);
      const draw = (all: readonly SampledItem[], count: number) =>
        Array.from({ length: count }, () => ({
          ...all[Math.floor(random.next() * all.length)],
          weight: all.length / count,
        })) as SampledItem[];
      const [a] = estimateLabels(
        [...draw(matched, 30), ...draw(unmatched, 30)],
        LABELS,
        ["a"],
      );
      const [low, high] = a?.recall?.interval ?? [1, 0];
      if (low <= 80 / 140 && 80 / 140 <= high) held++;
    }
    // 95 %, less three standard deviations of so few samples.
    expect(held / 120).toBeGreaterThan(0.89);
  });

  test("law: a census gives what counting gives, and every interval holds its value", () => {
    const label = fc.constantFrom(...LABELS);
    const list = fc.array(
      fc.record({
        stratum: fc.constantFrom("matched", "unmatched"),
        weight: fc.constant(1),
        gold: label,
        predicted: label,
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(list, (sample) => {
        for (const { label, precision, recall } of estimateLabels(
          sample,
          LABELS,
          ["a", "b"],
        )) {
          const found = sample.filter(({ predicted }) => predicted === label);
          const there = sample.filter(({ gold }) => gold === label);
          const right = found.filter(({ gold }) => gold === label).length;
          expect(precision?.value).toBe(
            found.length === 0 ? undefined : right / found.length,
          );
          expect(recall?.value).toBe(
            there.length === 0 ? undefined : right / there.length,
          );
          for (const estimate of [precision, recall]) {
            if (!estimate) continue;
            const [low, high] = estimate.interval;
            expect(low).toBeGreaterThanOrEqual(0);
            expect(low).toBeLessThanOrEqual(estimate.value);
            expect(high).toBeGreaterThanOrEqual(estimate.value);
            expect(high).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
