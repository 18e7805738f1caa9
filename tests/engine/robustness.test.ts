import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Evidence, PairVerdict } from "../../src/engine/model.js";
import { createEntryTotals } from "../../src/engine/score/entry-totals.js";
import { tallyEvidence } from "../../src/engine/score/evidence-tally.js";
import {
  robustnessOn,
  type Scenario,
  type ScenarioName,
} from "../../src/engine/score/robustness.js";
import { arbitraryCollection, AXIS, evidence } from "../fixtures/evidence.js";

/** `+Gefahr 5` is five times Gefahr at the first pole, `-` at the second, `(` before it: in somebody else's voice. */
function pieces(...notes: string[]): readonly Evidence[] {
  return notes.flatMap((note) => {
    const [, open, sign, entry, count] =
      /^(\()?([+-])(\p{L}+) (\d+)$/u.exec(note) ?? [];
    const piece = evidence({
      entry: entry ?? "",
      pole: sign === "+" ? "alarm" : "calm",
      voice: open ? "cited" : "own",
    });
    return Array.from({ length: Number(count) }, () => piece);
  });
}

function verdict(
  first: string,
  second: string,
  kind: PairVerdict["verdict"] = "different",
): PairVerdict {
  return {
    axis: AXIS.id,
    outlets: [first, second],
    singleText: false,
    difference: null,
    interval: null,
    verdict: kind,
  };
}

function scenariosOf(
  outlets: Readonly<Record<string, readonly Evidence[]>>,
  verdicts: readonly PairVerdict[] = [],
  words: Readonly<Record<string, number>> = {},
): Readonly<Record<ScenarioName, Scenario>> {
  const totals = createEntryTotals();
  for (const [outlet, own] of Object.entries(outlets))
    totals.add(outlet, tallyEvidence(own));
  const list = robustnessOn(
    AXIS,
    totals,
    (outlet) => words[outlet] ?? 1000,
    verdicts,
  );
  return Object.fromEntries(
    list.map((scenario) => [scenario.name, scenario]),
  ) as Record<ScenarioName, Scenario>;
}

const OUTLETS = {
  A: pieces("+Gefahr 8", "-Vorwand 2"),
  B: pieces("+Gefahr 2", "+Krieg 4", "-Vorwand 4"),
  C: pieces("+Gefahr 2", "-Vorwand 4", "(-Theater 2"),
  D: pieces("+Angst 1"),
};

function valuesIn({
  values,
}: Scenario): readonly (readonly [string, number | null])[] {
  return values.map(({ outlet, value }) => [
    outlet,
    value === null ? null : Number(value.toFixed(4)),
  ]);
}

describe("robustness", () => {
  test("as it is: from the first pole to the second, with hits", () => {
    expect(scenariosOf(OUTLETS)["as-it-is"]).toEqual({
      name: "as-it-is",
      formula: "balance",
      leftOut: [],
      values: [
        { outlet: "D", value: 1, hits: 1, rank: 1 },
        { outlet: "A", value: 0.6, hits: 10, rank: 2 },
        { outlet: "B", value: 0.2, hits: 10, rank: 3 },
        { outlet: "C", value: -0.5, hits: 8, rank: 4 },
      ],
      correlation: 1,
      flippedNeighbours: [],
      flippedVerdicts: [],
      lostVerdicts: [],
      levelledVerdicts: [],
      holds: true,
      sameOrder: true,
    });
  });

  // By hand; the strengths are Gefahr .8 + .2 + .25, Vorwand .2 + .4 + .5, Krieg .4, Theater .25.
  // D hangs on a single word, which therefore is not among them.
  test("without the strongest entry", () => {
    const scenario = scenariosOf(OUTLETS)["without-strongest"];
    expect(scenario.leftOut).toEqual([{ entry: "Gefahr", entryPole: "alarm" }]);
    expect(valuesIn(scenario)).toEqual([
      ["D", 1],
      ["B", 0],
      ["A", -1],
      ["C", -1],
    ]);
    expect(scenario.flippedNeighbours).toEqual([["A", "B"]]);
    expect(scenario.sameOrder).toBe(false);
    // Ranks 4, 3, 2, 1 and 4, 1.5, 3, 1.5: 3 / √(5 · 4.5)
    expect(scenario.correlation).toBeCloseTo(0.63246, 5);
  });

  test("without the strongest five, outlets may have nothing left", () => {
    const scenario = scenariosOf(OUTLETS)["without-strongest-five"];
    expect(scenario.leftOut.map(({ entry }) => entry)).toEqual([
      "Gefahr",
      "Vorwand",
      "Krieg",
      "Theater",
    ]);
    expect(valuesIn(scenario)).toEqual([
      ["D", 1],
      ["A", null],
      ["B", null],
      ["C", null],
    ]);
    expect(scenario.correlation).toBeNull();
    expect(scenario.sameOrder).toBe(false);
  });

  test("by another formula", () => {
    const scenarios = scenariosOf(OUTLETS, [], { B: 100 });
    // ln(8.5/2.5), ln(1.5/.5), ln(6.5/4.5), ln(2.5/6.5)
    expect(valuesIn(scenarios["log-ratio"])).toEqual([
      ["A", 1.2238],
      ["D", 1.0986],
      ["B", 0.3677],
      ["C", -0.9555],
    ]);
    expect(scenarios["log-ratio"].flippedNeighbours).toEqual([["D", "A"]]);
    // Per 1,000 words, of which B has only 100.
    expect(valuesIn(scenarios.share)).toEqual([
      ["B", 20],
      ["A", 6],
      ["D", 1],
      ["C", -4],
    ]);
    expect(scenarios.share.flippedNeighbours).toEqual([
      ["D", "A"],
      ["A", "B"],
    ]);
  });

  test("in the own voice only", () => {
    const scenario = scenariosOf(OUTLETS)["own-voice"];
    expect(scenario.values[3]).toEqual({
      outlet: "C",
      value: -2 / 6,
      rank: 4,
      hits: 6,
    });
    expect(scenario.sameOrder).toBe(true);
  });

  test.each<{
    readonly pair: PairVerdict;
    readonly scenario: ScenarioName;
    readonly holds: boolean;
    readonly flipped?: boolean;
    readonly lost?: boolean;
    readonly levelled?: boolean;
  }>([
    {
      pair: verdict("B", "A"),
      scenario: "without-strongest",
      holds: false,
      flipped: true,
    },
    {
      pair: verdict("A", "B", "indistinguishable"),
      scenario: "without-strongest",
      holds: true,
    },
    // Equal now: a difference that is gone has not stayed.
    {
      pair: verdict("A", "C"),
      scenario: "without-strongest",
      holds: false,
      levelled: true,
    },
    {
      pair: verdict("A", "C"),
      scenario: "without-strongest-five",
      holds: false,
      lost: true,
    },
    {
      pair: { ...verdict("A", "B"), axis: "another" },
      scenario: "without-strongest",
      holds: true,
    },
  ])(
    "$pair.verdict $pair.outlets on $pair.axis $scenario: $holds",
    ({ pair, scenario, holds, flipped, lost, levelled }) => {
      const result = scenariosOf(OUTLETS, [pair])[scenario];
      expect(result.holds).toBe(holds);
      expect(result.flippedVerdicts).toEqual(flipped ? [pair.outlets] : []);
      expect(result.lostVerdicts).toEqual(lost ? [pair.outlets] : []);
      expect(result.levelledVerdicts).toEqual(levelled ? [pair.outlets] : []);
    },
  );

  test("where no outlet has enough evidence, all have a say", () => {
    const scenario = scenariosOf({
      D: pieces("+Angst 1"),
      E: pieces("-Krieg 2"),
    });
    expect(scenario["without-strongest"].leftOut).toHaveLength(1);
  });

  test("laws: what is as it is holds; hits never grow; an identical order flips nothing", () => {
    fc.assert(
      fc.property(arbitraryCollection, (articles) => {
        const totals = createEntryTotals();
        for (const { outlet, evidence: own } of articles)
          totals.add(outlet, tallyEvidence(own));
        const scenarios = robustnessOn(AXIS, totals, () => 500, [
          verdict("Bote", "Kurier"),
        ]);
        const [asItIs, ...others] = scenarios;
        expect(asItIs).toMatchObject({ sameOrder: true, flippedVerdicts: [] });
        const before = new Map(
          asItIs?.values.map(({ outlet, hits }) => [outlet, hits]),
        );
        for (const scenario of others) {
          for (const { outlet, hits, value } of scenario.values) {
            expect(hits).toBeLessThanOrEqual(before.get(outlet) ?? 0);
            expect(value === null).toBe(hits === 0);
          }
          if (scenario.sameOrder)
            expect(scenario.flippedNeighbours).toEqual([]);
          if (scenario.flippedVerdicts.length > 0)
            expect(scenario.sameOrder).toBe(false);
        }
      }),
    );
  });

  test("outlets that say the same in another sequence stand in no order", () => {
    // .3 + .3 + .7 and .7 + .3 + .3 differ in their last digit, and so would the balances.
    const same = [0.3, 0.3, 0.7].map((weight) => evidence({ weight }));
    const against = evidence({ pole: "calm", weight: 0.5 });
    const scenarios = scenariosOf({
      A: [...same, against],
      B: [...same.toReversed(), against],
    });
    expect(scenarios["log-ratio"].sameOrder).toBe(true);
    expect(scenarios["log-ratio"].correlation).toBeNull();
    expect(scenarios["log-ratio"].values).toMatchObject([
      { rank: 1 },
      { rank: 1 },
    ]);
  });
});
