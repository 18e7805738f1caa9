import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Axis } from "../../src/engine/model.js";
import {
  verdictsOn,
  type SampledOutlet,
} from "../../src/engine/score/verdicts.js";
import { lexicons } from "../fixtures/engine.js";

const { axis } = lexicons[0] as { readonly axis: Axis };

const weight = fc.double({ min: 0.1, max: 3, noNaN: true });
const tally = fc
  .tuple(fc.nat(3), fc.nat(3), weight)
  .map(([firstHits, secondHits, each]) => ({
    first: firstHits * each,
    second: secondHits * each,
    firstHits,
    secondHits,
  }));
const sample = fc.record({
  tallies: fc.array(tally, { minLength: 1, maxLength: 6 }),
  others: fc.nat(20),
});

describe("a verdict", () => {
  test("has an interval that holds the difference", () => {
    fc.assert(
      fc.property(sample, sample, (...samples) => {
        const outlets = samples.map(
          ({ tallies, others }, index): SampledOutlet => ({
            outlet: String(index),
            isSingleText: true,
            seedText: String(index),
            tallies,
            unitCount: tallies.length + others,
          }),
        );
        const [verdict] = verdictsOn(axis, outlets);
        const { difference = null, interval = null } = verdict ?? {};
        fc.pre(difference !== null && interval !== null);
        expect(interval[0]).toBeLessThanOrEqual(difference);
        expect(interval[1]).toBeGreaterThanOrEqual(difference);
      }),
    );
  });
});
