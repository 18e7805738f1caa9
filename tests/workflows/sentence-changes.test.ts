import { expect, test } from "@jest/globals";
import type { Evidence } from "../../src/engine/model.js";
import type { PreparedText } from "../../src/engine/rescore/prepare.js";
import type { RescoredVersion } from "../../src/workflows/prepared-collections.js";
import { sentenceChanges } from "../../src/workflows/sentence-changes.js";
import { AXIS, evidence } from "../fixtures/evidence.js";

const text = { article: { id: "a" } } as PreparedText;
const alarm = (weight: number): Evidence => evidence({ weight });
const calm = (weight: number): Evidence => evidence({ weight, pole: "calm" });

/** A version that makes something else of sentences than what is stored, by their numbers. */
function version(
  changes: Readonly<
    Record<number, readonly [stored: Evidence[], now: Evidence[]]>
  >,
): RescoredVersion {
  return {
    texts: [],
    compared: {
      axis: AXIS,
      articles: [],
      comparison: { outlets: [], verdicts: [] },
    } as unknown as RescoredVersion["compared"],
    changes: Object.entries(changes).map(([sentence, [before, after]]) => ({
      text,
      sentence: Number(sentence),
      before,
      after,
    })),
  };
}

test.each([
  ["what neither changes", {}, {}, []],
  ["what the later one changes", {}, { 3: [[], [alarm(1)]] }, ["3: 0 → 1, 1"]],
  [
    "what only the earlier one had changed",
    { 3: [[], [alarm(1)]] },
    {},
    ["3: 1 → 0, -1"],
  ],
  [
    "what both change otherwise",
    { 3: [[alarm(1)], [alarm(0.5)]] },
    { 3: [[alarm(1)], [calm(0.5)]] },
    ["3: 1 → 1, -1"],
  ],
  [
    "what both change alike",
    { 3: [[], [alarm(1)]] },
    { 3: [[], [alarm(1)]] },
    [],
  ],
  [
    "those that weigh most first, to either side",
    {},
    { 1: [[], [alarm(0.5)]], 2: [[alarm(1)], [calm(1)]], 3: [[calm(1)], []] },
    ["2: 1 → 1, -2", "3: 1 → 0, 1", "1: 0 → 1, 0.5"],
  ],
] as [
  string,
  Parameters<typeof version>[0],
  Parameters<typeof version>[0],
  string[],
][])("%s", (_, before, after, expected) => {
  expect(
    sentenceChanges(version(before), version(after)).map(
      (change) =>
        `${String(change.sentence)}: ${String(change.before.length)} → ${String(change.after.length)}, ${String(change.shift)}`,
    ),
  ).toEqual(expected);
});
