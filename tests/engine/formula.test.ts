import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { leanBy, logRatio } from "../../src/engine/score/formula.js";
import type { PoleTotals } from "../../src/engine/score/pole-totals.js";

function hits(first: number, second: number): PoleTotals {
  return {
    first: { hits: first, weight: first },
    second: { hits: second, weight: second },
  };
}

const FORMULAS = ["balance", "log-ratio", "share"] as const;

describe("formulas", () => {
  // By hand: ln(12.5 / 4.5) = 1.02165, √(1/12.5 + 1/4.5) = √(.08 + .2222) = .54975.
  test("Lowe's log ratio with its standard error (DESIGN §6)", () => {
    const { value, standardError } = logRatio(hits(12, 4));
    expect(value).toBeCloseTo(1.0217, 4);
    expect(standardError).toBeCloseTo(0.5497, 4);
  });

  test.each([
    ["balance", 0.5],
    ["log-ratio", Math.log(12.5 / 4.5)],
    ["share", 10],
  ] as const)("%s of 12 against 4 in 800 words", (formula, expected) => {
    expect(leanBy(formula, hits(12, 4), 800)).toBeCloseTo(expected, 10);
    expect(leanBy(formula, hits(0, 0), 800)).toBeNull();
  });

  test("only the balance goes by weights", () => {
    const totals: PoleTotals = {
      first: { hits: 2, weight: 0.5 },
      second: { hits: 2, weight: 1.5 },
    };
    expect(FORMULAS.map((formula) => leanBy(formula, totals, 100))).toEqual([
      -0.5, 0, 0,
    ]);
  });

  test("law: swapping the poles negates every one of them", () => {
    const count = fc.nat({ max: 200 });
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMULAS),
        count,
        count,
        (formula, first, second) => {
          const here = leanBy(formula, hits(first, second), 1000);
          const there = leanBy(formula, hits(second, first), 1000);
          if (here === null) expect(there).toBeNull();
          else expect(there).toBeCloseTo(-here, 10);
        },
      ),
    );
  });
});
