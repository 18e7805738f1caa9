/** Texts that are made to be slow: what they cost must grow as they do. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { expectValidSpans } from "../fixtures/spans.js";
import { countWork, steepPlaces } from "../fixtures/work.js";
import { WORST_TEXTS, worstText } from "../fixtures/worst-texts.js";

const CHARACTERS = 5_000;

const work = await countWork();
const { analyzer, database } = openWorkspace(IN_MEMORY);
afterAll(async () => {
  database.close();
  await work.stop();
});

describe("a text of nothing but", () => {
  test.each(WORST_TEXTS)("$name costs as much as it is long", async (worst) => {
    const short = worstText(worst, CHARACTERS);
    const long = worstText(worst, 4 * CHARACTERS);
    // The first reading looks words up that are known afterwards.
    expectValidSpans(long, analyzer.analyze({ text: long }));
    const once = await work.count(() => analyzer.analyze({ text: short }));
    const fourTimes = await work.count(() => analyzer.analyze({ text: long }));
    expect(steepPlaces(once, fourTimes)).toEqual([]);
  });
});
