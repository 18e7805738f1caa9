import { expect, test } from "@jest/globals";
import { countLeading } from "../../src/engine/count-leading.js";

test.each([
  [[], 0],
  [[5], 0],
  [[1], 1],
  [[5, 6, 7], 0],
  [[1, 5, 6], 1],
  [[1, 2, 3, 5], 3],
  [[1, 2, 3, 4], 4],
])("%j begins with so many numbers below five", (numbers, count) => {
  expect(countLeading(numbers, (number) => number < 5)).toBe(count);
});
