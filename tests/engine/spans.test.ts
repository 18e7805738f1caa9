import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Span } from "../../src/engine/model.js";
import {
  contains,
  endingBy,
  isWithin,
  overlapping,
  overlaps,
} from "../../src/engine/spans.js";

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
/** Ascending, not overlapping each other, some of them side by side. */
const spans = fc
  .array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 4 })), { maxLength: 8 })
  .map((pieces) => {
    const made: Span[] = [];
    for (const [gap, length] of pieces) {
      const start = (made.at(-1)?.end ?? 0) + gap;
      made.push({ start, end: start + length });
    }
    return made;
  });

test("law: what is found by binary search is what looking at each one finds", () => {
  fc.assert(
    fc.property(spans, span, (many, one) => {
      expect(overlapping(many, one)).toEqual(
        many.filter((other) => overlaps(other, one)),
      );
      expect(isWithin(many, one)).toBe(
        many.some((outer) => contains(outer, one)),
      );
      expect(endingBy(many, one.start)).toBe(
        many.filter(({ end }) => end <= one.start).length,
      );
    }),
  );
});
