import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { edtfOf, metadataLine } from "../../src/importers/metadata.js";

test.each([
  ["2025", "2025"],
  ["2025-11", "2025-11"],
  ["2025-23", "2025-23"],
  ["2025-11-05", "2025-11-05"],
  [" 2025-11-05T23:30:00+01:00 ", "2025-11-05"],
  ["2025-11-05 09:00", "2025-11-05"],
  ["5.11.2025", "2025-11-05"],
  ["05.11.2025, 9:00 Uhr", "2025-11-05"],
  ["5. November 2025", "2025-11-05"],
  ["Mittwoch, 5. März 2025", "2025-03-05"],
  ["Montag, 6. Jänner 2025", "2025-01-06"],
  ["1. Feber 2025", "2025-02-01"],
  ["29.2.2024", "2024-02-29"],
  ["29.2.2025", undefined],
  ["2025-13", undefined],
  ["2025-11-31", undefined],
  ["5. Brumaire 2025", undefined],
  ["20251105", undefined],
  ["gestern", undefined],
  ["", undefined],
  [undefined, undefined],
])("%j as EDTF: %j", (value, expected) => {
  expect(edtfOf(value)).toBe(expected);
});

test("metadata is one line of words, or nothing", () => {
  expect(metadataLine(" Streit\u0000\n im\u00A0Tal ", "title")).toBe(
    "Streit im Tal",
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const line = metadataLine(value, "outlet");
      expect(line ?? "–").not.toMatch(/^$|^\s|\n|\p{Cc}/u);
    }),
  );
});
