import { describe, expect, test } from "@jest/globals";
import { balanceOf } from "../../src/engine/balance.js";
import {
  REPLICATES,
  resampleBalances,
} from "../../src/engine/statistics/bootstrap.js";
import {
  percentileInterval,
  quantile,
} from "../../src/engine/statistics/percentile.js";
import {
  compare,
  compareTexts,
  MOST_TEXTS,
} from "../../src/engine/score/compare.js";
import {
  replayedRandom,
  seededRandom,
} from "../../src/engine/statistics/random.js";
import { analyze, lexicons } from "../fixtures/engine.js";

const axis = lexicons.map((lexicon) => lexicon.axis)[0];
if (!axis) throw new Error("the fixture has an axis");

describe("balance", () => {
  test.each([
    [3, 1, 0.5],
    [0, 2, -1],
    [2, 0, 1],
    [1.5, 1.5, 0],
    [0, 0, null],
  ])("P = %d, N = %d → %d", (first, second, expected) => {
    expect(balanceOf(first, second)).toBe(expected);
  });

  test("of a text: weights after context, hits and intensity per 1,000 words", () => {
    const score = analyze("Die Gefahr ist groß. Das ist keine Bedrohung.").axes[
      axis.id
    ]?.all;
    expect(score).toMatchObject({
      hits: 2,
      first: { hits: 1, weight: 1 },
      second: { hits: 1, weight: 0.8 },
    });
    expect(score?.balance).toBeCloseTo(0.2 / 1.8, 10);
    expect(score?.intensity).toBeCloseTo(250, 10);
  });

  test("is null without evidence, and so is its interval", () => {
    expect(analyze("Es regnet.").axes[axis.id]?.all).toMatchObject({
      balance: null,
      interval: null,
      hits: 0,
      intensity: 0,
    });
  });
});

describe("bootstrap", () => {
  test("quantiles as R and NumPy compute them", () => {
    const values = Float64Array.from([1, 2, 3, 4]);
    // numpy.percentile([1, 2, 3, 4], [2.5, 50, 97.5]) → 1.075, 2.5, 3.925
    expect(quantile(values, 0.025)).toBeCloseTo(1.075, 10);
    expect(quantile(values, 0.5)).toBeCloseTo(2.5, 10);
    expect(quantile(values, 0.975)).toBeCloseTo(3.925, 10);
  });

  test("no interval where most resamples have no evidence", () => {
    const withValues = (count: number) =>
      percentileInterval(
        Float64Array.from({ length: 100 }, (_, n) => (n < count ? n : NaN)),
      );
    expect(withValues(49)).toBeNull();
    expect(withValues(50)?.[1]).toBeCloseTo(47.775, 9);
  });

  test("of very many units draws from the distribution that drawing them one by one has", () => {
    const unit = (n: number) =>
      n % 3 === 0
        ? { first: 1 + (n % 4), second: n % 2 }
        : { first: n % 5 === 0 ? 1 : 0, second: 0.5 };
    const intervalOf = (count: number, unitCount: number) =>
      percentileInterval(
        resampleBalances(
          Array.from({ length: count }, (_, n) => unit(n)),
          unitCount,
          seededRandom(7),
        ),
      ) ?? [NaN, NaN];
    // Just below and just above the number from which they are drawn together: 1,000 of each pole.
    const few = 2_140;
    const many = 2_460;
    const width = ([low, high]: readonly [number, number]) => high - low;
    const [drawn, normal] = [intervalOf(few, 6000), intervalOf(many, 6000)];
    expect(
      (width(normal) * Math.sqrt(many)) / (width(drawn) * Math.sqrt(few)),
    ).toBeCloseTo(1, 1);
    expect(normal[0]).toBeCloseTo(drawn[0], 2);
    expect(normal[1]).toBeCloseTo(drawn[1], 2);
  });

  test("agrees with the normal approximation where that holds", () => {
    // 100 sentences of equal weight, 60 of them towards the first pole: balance .2, SE 2·√(.6·.4/100) = .098.
    const units = Array.from({ length: 100 }, (_, index) =>
      index < 60 ? { first: 1, second: 0 } : { first: 0, second: 1 },
    );
    const interval = percentileInterval(
      resampleBalances(units, 100, seededRandom(1)),
    );
    expect(interval?.[0]).toBeCloseTo(0.2 - 1.96 * 0.098, 1);
    expect(interval?.[1]).toBeCloseTo(0.2 + 1.96 * 0.098, 1);
  });

  test("two of many sentences are both missed by 13 % of the resamples", () => {
    // (1 − 2/n)^n → e^−2 = .135
    const units = [
      { first: 1, second: 0 },
      { first: 0, second: 1 },
    ];
    const replicates = resampleBalances(units, 200, seededRandom(2));
    const missed = replicates.filter(Number.isNaN).length / REPLICATES;
    expect(missed).toBeCloseTo(0.135, 1);
  });

  test("five words at one pole are not certain: the exact binomial bound", () => {
    const units = Array.from({ length: 5 }, () => ({ first: 1, second: 0 }));
    const interval = percentileInterval(
      resampleBalances(units, 200, seededRandom(3)),
    );
    // scipy: 1 - 2 * beta.ppf(0.975, 1, 5) → -0.043; 50 words → 0.857
    expect(interval?.[0]).toBeCloseTo(-0.043, 1);
    const many = Array.from({ length: 50 }, () => ({ first: 0, second: 1 }));
    const other = percentileInterval(
      resampleBalances(many, 200, seededRandom(3)),
    );
    expect(other?.[1]).toBeCloseTo(-0.857, 1);
  });

  test("nor is one sentence with both poles, or several that say the same", () => {
    const widthOf = (count: number): number => {
      const units = Array.from({ length: count }, () => ({
        first: 2,
        second: 1,
      }));
      const [low, high] = percentileInterval(
        resampleBalances(units, 200, seededRandom(4)),
      ) ?? [0, 0];
      expect(low).toBeLessThan(1 / 3);
      expect(high).toBeGreaterThan(1 / 3);
      return high - low;
    };
    // 1/3 (1 − s) ± s with s uniform: from −0.933 (s = .95, below) to 0.967 (above)
    expect(widthOf(1)).toBeCloseTo(1.9, 1);
    expect(widthOf(10)).toBeLessThan(widthOf(3));
  });

  test("the same seed gives the same interval, another one another", () => {
    const units = [
      { first: 1, second: 0 },
      { first: 0, second: 1 },
      { first: 2, second: 1 },
    ];
    const run = (seed: number) =>
      resampleBalances(units, 20, seededRandom(seed));
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });
});

describe("verdicts", () => {
  const alarm = "Die Gefahr ist groß. ".repeat(12);
  const calm = "Das war ein Vorwand. ".repeat(12);
  const mixed = "Die Gefahr ist groß. Das war ein Vorwand. ".repeat(6);
  const article = (id: string, outlet: string, text: string) => ({
    id,
    outlet,
    ...analyze(text),
  });

  test.each([
    ["different", alarm, calm, 2],
    ["indistinguishable", mixed, mixed, 0],
    ["too-little-evidence", alarm, "Das war ein Vorwand.", 2],
  ])("%s", (verdict, left, right, difference) => {
    const { verdicts } = compare(
      [article("1", "A", left), article("2", "B", right)],
      [axis],
    );
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatchObject({
      verdict,
      outlets: ["A", "B"],
      difference,
    });
  });

  test("no evidence gives no difference", () => {
    const { verdicts } = compare(
      [article("1", "A", alarm), article("2", "B", "Es regnet.")],
      [axis],
    );
    expect(verdicts[0]).toMatchObject({
      verdict: "too-little-evidence",
      difference: null,
      interval: null,
    });
  });

  test("an outlet's articles are pooled, its interval drawn over articles", () => {
    const { outlets } = compare(
      [
        article("1", "A", alarm),
        article("2", "A", calm),
        article("3", "B", calm),
      ],
      [axis],
    );
    expect(outlets.map(({ outlet, articles }) => [outlet, articles])).toEqual([
      ["A", 2],
      ["B", 1],
    ]);
    expect(outlets[0]?.axes[axis.id]?.all).toMatchObject({
      balance: 0,
      hits: 24,
      interval: [-1, 1],
    });
  });

  test("an outlet of several articles needs no evidence, a single article does", () => {
    const texts = [alarm, calm, mixed, calm, mixed].map((text, index) =>
      article(String(index), index < 2 ? "A" : "B", text),
    );
    const light = texts.map(({ evidence: _, ...rest }) => rest);
    expect(compare(light, [axis])).toEqual(compare(texts, [axis]));
    expect(() => compare(light.slice(0, 1), [axis])).toThrow(RangeError);
  });

  test("a pair is warned of where one text stands for an outlet", () => {
    const texts = [
      ["A", alarm],
      ["A", calm],
      ["B", calm],
      ["C", calm],
      ["C", mixed],
    ] as const;
    const { verdicts } = compare(
      texts.map(([outlet, text], index) =>
        article(String(index), outlet, text),
      ),
      [axis],
    );
    expect(
      verdicts.map(({ outlets, singleText }) => [...outlets, singleText]),
    ).toEqual([
      ["A", "B", true],
      ["A", "C", false],
      ["B", "C", true],
    ]);
  });

  test("rests neither on the ids of the texts nor on the other outlets", () => {
    const texts = [alarm, mixed, calm, mixed, calm.slice(0, 63)];
    const named = (ids: string) =>
      texts.map((text, index) =>
        article(ids[index] ?? "", index < 3 ? "A" : `B${String(index)}`, text),
      );
    const all = compare(named("12345"), [axis]).verdicts;
    const again = compare(named("52314").reverse(), [axis]).verdicts;
    expect(again).toEqual(all);
    const pair = compare(named("12345").slice(0, 4), [axis]).verdicts;
    expect(pair).toEqual(all.slice(0, 1));
  });

  test("between texts: every one by its id, with the verdict that it has as an outlet", () => {
    const texts = [article("1", "A", alarm), article("2", "B", mixed)];
    const { outlets, verdicts } = compareTexts(texts, [axis]);
    expect(outlets.map(({ outlet }) => outlet)).toEqual(["1", "2"]);
    expect(verdicts[0]).toEqual({
      ...compare(texts, [axis]).verdicts[0],
      outlets: ["1", "2"],
    });
    const many = Array.from({ length: MOST_TEXTS + 1 }, (_, index) =>
      article(String(index), "A", "Es regnet."),
    );
    expect(() => compareTexts(many, [axis])).toThrow(RangeError);
    const most = compareTexts(many.slice(1), [axis]);
    expect(most.outlets).toHaveLength(MOST_TEXTS);
  });
});

describe("very many outlets", () => {
  test("are all shown, but only those with the most evidence are judged", () => {
    const count = 40;
    const articles = Array.from({ length: count }, (_, n) => ({
      ...analyze("Die Gefahr ist groß. ".repeat(1 + ((n * 7) % count))),
      id: String(n).padStart(2, "0"),
      outlet: `Blatt ${String(n).padStart(2, "0")}`,
    }));
    const { outlets, judgedOutlets, verdicts } = compare(articles, [axis]);
    expect(outlets).toHaveLength(count);
    expect(judgedOutlets).toBe(30);
    expect(verdicts).toHaveLength((30 * 29) / 2);
    const most = articles
      .toSorted((a, b) => b.evidence.length - a.evidence.length)
      .slice(0, 30)
      .map(({ outlet }) => outlet);
    const judged = new Set(verdicts.flatMap((verdict) => verdict.outlets));
    expect([...judged].sort()).toEqual(most.sort());
    const few = compare(articles.slice(0, 30), [axis]);
    expect(few.judgedOutlets).toBe(30);
  });
});

test("replayed numbers are those of the generator, also beyond what is kept", () => {
  const begin = replayedRandom(7);
  const [source, replay] = [seededRandom(7), begin()];
  for (let drawn = 0; drawn < 20_000; drawn++)
    expect(replay.next()).toBe(source.next());
  expect(begin().next()).toBe(seededRandom(7).next());
});
