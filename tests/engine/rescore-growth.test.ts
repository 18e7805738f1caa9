/** What it costs to compare two versions of a lexicon grows with the lexicon and the texts, not with their product. */
import { afterAll, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { patternBuilder } from "../../src/engine/match/pattern-builder.js";
import { prepareTexts } from "../../src/engine/rescore/prepare.js";
import { createRescorer } from "../../src/engine/rescore/rescore.js";
import { dictionary } from "../fixtures/engine.js";
import { inventedWord } from "../fixtures/invented-word.js";
import { entry, lexicon } from "../fixtures/lexicon.js";
import { countWork, steepPlaces } from "../fixtures/work.js";

const work = await countWork();
afterAll(() => work.stop());

/** Turns the order of so many entries round, with a text that has a sentence for each of them. */
function turnRound(count: number) {
  const nouns = Array.from({ length: count }, (_, number) =>
    inventedWord(number),
  );
  const before = lexicon(
    nouns.map((term, number) => entry(term, number % 2 ? "alarm" : "calm")),
  );
  const article = {
    id: "a",
    outlet: "Bote",
    text: nouns.map((term) => `Es kam die Hafen${term}.`).join("\n"),
  };
  const analysis = createAnalyzer(dictionary, [before]).analyze(article);
  const prepared = prepareTexts(dictionary);
  prepared.add({ article, analysis });
  const builder = patternBuilder(dictionary);
  const rescorer = createRescorer(prepared, dictionary, builder);
  const after = { ...before, entries: before.entries.toReversed() };
  return {
    found: analysis.evidence.length,
    changes: () => rescorer.rescore(before, after).changes,
  };
}

test("entries in another order", async () => {
  const [few, many] = [turnRound(500), turnRound(2_000)];
  expect([few.found, many.found]).toEqual([500, 2_000]);
  const once = await work.count(() => {
    expect(few.changes()).toEqual([]);
  });
  const fourTimes = await work.count(() => {
    expect(many.changes()).toEqual([]);
  });
  expect(steepPlaces(once, fourTimes)).toEqual([]);
});
