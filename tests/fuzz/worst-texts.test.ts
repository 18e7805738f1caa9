/**
 * Texts that are made to be slow. A cost that grows with the square of the length would not end within the time of a test;
 * how it grows exactly is measured by `npm run bench`.
 */
import { afterAll, describe, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { expectValidSpans } from "../fixtures/spans.js";
import { WORST_TEXTS, worstText } from "../fixtures/worst-texts.js";

const CHARACTERS = 100_000;

const { analyzer, database } = openWorkspace(IN_MEMORY);
afterAll(() => {
  database.close();
});

describe("a text of nothing but", () => {
  test.each(WORST_TEXTS)("$name is analysed in the end", (worst) => {
    const text = worstText(worst, CHARACTERS);
    expectValidSpans(text, analyzer.analyze({ text }));
  });
});
