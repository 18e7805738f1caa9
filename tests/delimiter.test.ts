import { expect, test } from "@jest/globals";
import { delimiterOf } from "../src/delimiter.js";

test.each([
  ["a,b;c,d", ","],
  ["a;b;c,d", ";"],
  ["a\tb\n1;2;3;4", "\t"],
  ["\r\n\na;b\n1,2,3", ";"],
  ["\uFEFFa;b", ";"],
  ["term", ","],
  ["", ","],
])("of %j is %j", (table, delimiter) => {
  expect(delimiterOf(table)).toBe(delimiter);
});
