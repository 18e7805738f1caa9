/** What the bootstrap draws: the same for the same, and nothing that two outlets have in common. */
import { describe, expect, test } from "@jest/globals";
import type { Interval } from "../../src/engine/model.js";
import { compare } from "../../src/engine/score/compare.js";
import { intervalOf } from "../../src/engine/score/score.js";
import { verdictsOn } from "../../src/engine/score/verdicts.js";
import { analyze } from "../fixtures/engine.js";
import { AXIS } from "../fixtures/evidence.js";

describe("draws", () => {
  const tally = (first: number, second: number) => ({
    first,
    second,
    firstHits: Math.ceil(first),
    secondHits: Math.ceil(second),
  });
  const tallies = [tally(2, 1), tally(1, 3), tally(4, 0), tally(0.5, 2)];
  const outlet = (name: string) => ({
    outlet: name,
    tallies,
    unitCount: 9,
    isSingleText: false,
    seedText: name,
  });
  const rounded = (interval: Interval | null | undefined) =>
    interval?.map((bound) => Number(bound.toFixed(4)));

  test("of two outlets do not depend on each other, even where their texts are the same", () => {
    const same = ["Bote", "Kurier"].map((name) => ({
      id: name,
      outlet: name,
      ...analyze(
        "Die Gefahr ist groß. Das war ein Vorwand. Der Krieg droht. ".repeat(4),
      ),
    }));
    const [verdict] = compare(same, [AXIS]).verdicts;
    expect(verdict?.difference).toBe(0);
    expect(verdict?.interval?.[0]).toBeLessThan(0);
    expect(verdict?.interval?.[1]).toBeGreaterThan(0);
  });

  // A figure that was published is found again as long as the version of the engine stays.
  test("give the intervals that they have always given", () => {
    const [verdict] = verdictsOn(AXIS, [outlet("Bote"), outlet("Kurier")]);
    expect(rounded(verdict?.interval)).toEqual([-0.9879, 0.9904]);
    expect(rounded(intervalOf(tallies, 9))).toEqual([-0.5556, 0.8255]);
  });
});
