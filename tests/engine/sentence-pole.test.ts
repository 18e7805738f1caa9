import { describe, expect, test } from "@jest/globals";
import {
  evidenceStartingIn,
  leanOfEvidence,
  NEITHER,
  poleOfEvidence,
} from "../../src/engine/score/sentence-pole.js";
import { AXIS, evidence } from "../fixtures/evidence.js";

describe("the pole of a sentence", () => {
  test("rests on the evidence that starts in it, from its first character to its last", () => {
    const at = (start: number) => evidence({ start, end: start + 20 });
    const pieces = [9, 10, 29, 30].map(at);
    const found = evidenceStartingIn(pieces, { start: 10, end: 30 }, AXIS);
    expect(found).toEqual([at(10), at(29)]);
  });

  test("rests on one axis only", () => {
    const other = evidence({ axis: "weather" });
    expect(evidenceStartingIn([other], { start: 0, end: 30 }, AXIS)).toEqual(
      [],
    );
  });

  test.each([
    ["the greater sum of weights", [1, 0.5], [0.8], "alarm"],
    ["not the number of hits", [1], [0.4, 0.5], "alarm"],
    ["the second pole", [0.5], [1], "calm"],
    ["neither where both are equal", [1], [0.5, 0.5], NEITHER],
    ["neither without evidence", [], [], NEITHER],
  ])("is that of %s", (_, alarms, calms, expected) => {
    const pieces = [
      ...alarms.map((weight) => evidence({ weight })),
      ...calms.map((weight) => evidence({ weight, pole: "calm" })),
    ];
    expect(poleOfEvidence(pieces, AXIS)).toBe(expected);
    expect(Math.sign(leanOfEvidence(pieces, AXIS))).toBe(
      { alarm: 1, calm: -1 }[expected] ?? 0,
    );
  });
});
