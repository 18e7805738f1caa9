import { afterAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { analyzeText } from "../../src/workflows/analyze-text.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";

const workspace = openWorkspace(IN_MEMORY);
afterAll(() => {
  workspace.database.close();
});

const SENTENCE = "Die Lage im Hafen ist nach wie vor eine Bedrohung. ";

describe("a text that is not kept", () => {
  test("is measured", () => {
    const { analysis } = analyzeText(workspace, SENTENCE);
    expect(analysis.evidence.map(({ text }) => text)).toEqual(["Bedrohung"]);
  });

  test("is refused where its answer would be a burden", () => {
    const times = Math.ceil(100_000 / SENTENCE.length);
    expect(() => analyzeText(workspace, SENTENCE.repeat(times + 1))).toThrow(
      expect.objectContaining({
        code: "article-too-long",
        values: { limit: 100_000 },
      }),
    );
    expect(
      analyzeText(workspace, SENTENCE.repeat(times - 1)).analysis.words,
    ).toBeGreaterThan(10_000);
  });
});
