import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { withFormulas, withoutFormulas } from "../src/formulas.js";

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-1+2", "'-1+2"],
  ["@hier", "'@hier"],
  ["\t=1", "'\t=1"],
  ["Lage;=1+1;ernst", "Lage;'=1+1;ernst"],
  ["'=1", "''=1"],
  ["-", "-"],
  ["1 - 1 = 0", "1 - 1 = 0"],
  ["geht's; gut", "geht's; gut"],
  ["", ""],
])("%j is written as %j", (text, written) => {
  expect(withoutFormulas(text)).toBe(written);
});

test("an apostrophe that a spreadsheet has written before a lone sign is read as none", () => {
  expect(withFormulas("'-")).toBe("-");
});

const text = fc.string({
  unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", ";", "a"),
});

test("law: what is written so is read as it was", () => {
  fc.assert(
    fc.property(text, (original) => {
      expect(withFormulas(withoutFormulas(original))).toBe(original);
    }),
  );
});

test("law: no cell begins with a formula, whether commas or semicolons separate them", () => {
  fc.assert(
    fc.property(text, (original) => {
      for (const cell of withoutFormulas(original).split(";"))
        expect(cell).not.toMatch(/^(?:[=+@\t\r]|-[^])/u);
    }),
  );
});
