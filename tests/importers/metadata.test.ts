import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { metadataLine } from "../../src/importers/metadata.js";

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
