import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "../../src/engine/statistics/random.js";
import { drawShares } from "../../src/engine/statistics/dirichlet.js";
import { shuffled } from "../../src/engine/statistics/shuffle.js";
import {
  allocate,
  createSampler,
  type Allocation,
} from "../../src/engine/statistics/stratified-sample.js";

/** Items `m0, m1, …` with a match and `u0, u1, …` without. */
function sampleOf(
  sizes: { matched: number; unmatched: number },
  count: number,
  allocation: Allocation,
  seed: number,
) {
  const sampler = createSampler<string>(count, allocation, seededRandom(seed));
  for (let index = 0; index < sizes.matched; index++)
    sampler.add("matched", `m${String(index)}`);
  for (let index = 0; index < sizes.unmatched; index++)
    sampler.add("unmatched", `u${String(index)}`);
  return sampler.sample();
}

describe("how many each stratum gives", () => {
  test.each([
    ["equal", 100, 900, 50, 25],
    ["equal", 100, 900, 51, 26],
    ["proportional", 100, 900, 50, 5],
    // What one lacks the other gives.
    ["equal", 10, 900, 50, 10],
    ["equal", 900, 10, 50, 40],
    // A rare stratum is not forgotten, since nothing could be said of it.
    ["proportional", 1, 9999, 20, 1],
    ["proportional", 9999, 1, 20, 19],
    ["equal", 0, 40, 20, 0],
    ["equal", 40, 0, 20, 20],
    ["equal", 3, 4, 50, 3],
    ["equal", 0, 0, 50, 0],
  ] as const)(
    "%s: of %i with and %i without a match, %i drawn: %i with",
    (allocation, matched, unmatched, count, expected) => {
      const drawn = allocate({ matched, unmatched }, count, allocation);
      expect(drawn.matched).toBe(expected);
      expect(drawn.matched + drawn.unmatched).toBe(
        Math.min(count, matched + unmatched),
      );
    },
  );
});

describe("a sample", () => {
  const sizes = { matched: 40, unmatched: 360 };

  test("is the same for the same seed, and another one for another", () => {
    const names = (seed: number) =>
      sampleOf(sizes, 20, "equal", seed).drawn.map(({ item }) => item);
    expect(names(7)).toEqual(names(7));
    expect(names(7)).not.toEqual(names(8));
  });

  test("gives the sizes of the strata, and of every item the probability with which it was drawn", () => {
    const { drawn, sizes: given } = sampleOf(sizes, 20, "equal", 1);
    expect(given).toEqual(sizes);
    expect(drawn).toHaveLength(20);
    for (const { item, stratum, probability } of drawn) {
      expect(stratum).toBe(item.startsWith("m") ? "matched" : "unmatched");
      expect(probability).toBeCloseTo(stratum === "matched" ? 1 / 4 : 1 / 36);
    }
  });

  test("draws every item of a stratum about as often as it says", () => {
    const times = new Map<string, number>();
    const draws = 2000;
    for (let seed = 0; seed < draws; seed++)
      for (const { item } of sampleOf(
        { matched: 6, unmatched: 30 },
        8,
        "equal",
        seed,
      ).drawn)
        times.set(item, (times.get(item) ?? 0) + 1);
    expect(times.size).toBe(36);
    // Four standard deviations of a binomial count.
    for (const [item, count] of times) {
      const chance = item.startsWith("m") ? 4 / 6 : 4 / 30;
      const spread = Math.sqrt(draws * chance * (1 - chance));
      expect(Math.abs(count - draws * chance)).toBeLessThan(4 * spread);
    }
  });

  test("its order does not tell the stratum", () => {
    const first = Array.from(
      { length: 400 },
      (_, seed) => sampleOf(sizes, 20, "equal", seed).drawn[0]?.stratum,
    ).filter((stratum) => stratum === "matched").length;
    expect(first).toBeGreaterThan(160);
    expect(first).toBeLessThan(240);
  });

  test("law: nothing twice, and the weights add up to the collection", () => {
    const size = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.record({ matched: size, unmatched: size }),
        fc.integer({ min: 2, max: 50 }),
        fc.constantFrom<Allocation>("equal", "proportional"),
        fc.integer(),
        (counts, count, allocation, seed) => {
          const { drawn } = sampleOf(counts, count, allocation, seed);
          expect(new Set(drawn.map(({ item }) => item)).size).toBe(
            drawn.length,
          );
          const total = drawn.reduce(
            (sum, { probability }) => sum + 1 / probability,
            0,
          );
          expect(total).toBeCloseTo(counts.matched + counts.unmatched, 6);
        },
      ),
    );
  });
});

test("a shuffle brings every item everywhere", () => {
  const places = new Set<string>();
  for (let seed = 0; seed < 200; seed++)
    for (const [place, item] of shuffled(
      ["a", "b", "c"],
      seededRandom(seed),
    ).entries())
      places.add(`${item}${String(place)}`);
  expect(places.size).toBe(9);
});

describe("shares from a Dirichlet distribution", () => {
  test("have its means and variances", () => {
    const counts = [0.2, 3, 6.8];
    const random = seededRandom(11);
    const draws = Array.from({ length: 20_000 }, () =>
      drawShares(counts, random),
    );
    for (const [index, count] of counts.entries()) {
      const own = draws.map((shares) => shares[index] ?? 0);
      const mean = own.reduce((sum, share) => sum + share, 0) / own.length;
      const variance =
        own.reduce((sum, share) => sum + (share - mean) ** 2, 0) / own.length;
      // Mean a/A, variance a (A − a) / (A² (A + 1)).
      expect(mean).toBeCloseTo(count / 10, 2);
      expect(variance).toBeCloseTo((count * (10 - count)) / 1100, 3);
    }
  });
});
