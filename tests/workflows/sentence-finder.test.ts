import { describe, expect, jest, test } from "@jest/globals";
import { sentenceFinder } from "../../src/workflows/coding/sentence-finder.js";

const TEXT = "Es regnet. Der Hafen liegt still. Es regnet.";

describe("a sentence", () => {
  test.each([
    ["Es regnet.", 0, 0],
    ["Es regnet.", 34, 34],
    ["Es regnet.", 7, 0],
    ["Der Hafen liegt still.", 999_999_999, 11],
    ["Es schneit.", 0, -1],
  ])("%j, said to start at %i, stands at %i", (sentence, start, place) => {
    expect(sentenceFinder(TEXT)(sentence, start)).toBe(place);
  });

  test("is searched once, found or not", () => {
    const startOf = sentenceFinder(TEXT);
    const search = jest.spyOn(String.prototype, "indexOf");
    try {
      for (const start of [1, 2, 3]) {
        startOf("Es schneit.", start);
        startOf("Der Hafen liegt still.", start);
      }
      const own = search.mock.contexts.filter((text) => String(text) === TEXT);
      expect(own).toHaveLength(2);
    } finally {
      search.mockRestore();
    }
  });
});
