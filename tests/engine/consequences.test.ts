import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import type { Lexicon } from "../../src/engine/model.js";
import { compare } from "../../src/engine/score/compare.js";
import {
  compareVersion,
  consequencesOf,
} from "../../src/engine/score/consequences.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const [full] = lexicons;
if (!full) throw new Error("no lexicon");

const TEXTS = [
  ["a", "Bote", "Die Gefahr wächst. Der Krieg droht. Das war ein Vorwand."],
  ["b", "Bote", "Der Vorwand war schlecht."],
  ["c", "Kurier", "Es blieb still."],
  ["d", "Kurier", "Nur der Krieg zählt."],
  ...Array.from({ length: 6 }, (_, index) => [
    `e${String(index)}`,
    "Anzeiger",
    "Die Gefahr ist groß. Eine Bedrohung ist es.",
  ]),
  ...Array.from({ length: 6 }, (_, index) => [
    `f${String(index)}`,
    "Wochenblatt",
    "Ein Vorwand nur. Die Bedrohung gibt es.",
  ]),
].map(([id = "", outlet = "", text = ""]) => ({ id, outlet, text }));

const versionOf = (lexicon: Lexicon, texts = TEXTS) => {
  const analyzer = createAnalyzer(dictionary, [lexicon]);
  return compareVersion(
    lexicon.axis,
    texts.map(({ id, outlet, text }) => ({
      id,
      outlet,
      ...analyzer.analyze({ text }),
    })),
  );
};
const without = (...terms: string[]): Lexicon => ({
  ...full,
  entries: full.entries.filter(({ term }) => !terms.includes(term)),
});

const TURNED = new Map([
  ["Gefahr", "calm"],
  ["Vorwand", "alarm"],
]);
const turned: Lexicon = {
  ...full,
  entries: full.entries.map((entry) => ({
    ...entry,
    pole: TURNED.get(entry.term) ?? entry.pole,
  })),
};

describe("the consequences of a change", () => {
  const before = versionOf(full);
  const after = versionOf(without("Vorwand"));
  const found = consequencesOf(before, after);

  test("are those that two comparisons show", () => {
    const old = compare(before.articles, [full.axis]);
    const now = compare(after.articles, [full.axis]);
    expect(found.outlets).toEqual(
      now.outlets.map(({ outlet, axes }, index) => ({
        outlet,
        before: old.outlets[index]?.axes["danger"]?.all,
        after: axes["danger"]?.all,
      })),
    );
  });

  test("name the verdicts that change", () => {
    expect(found.verdicts).toContainEqual({
      outlets: ["Anzeiger", "Wochenblatt"],
      before: "different",
      after: "indistinguishable",
    });
    for (const { before: old, after: now } of found.verdicts)
      expect(old).not.toBe(now);
  });

  test("list the articles that move, the farthest first", () => {
    expect(
      found.articles.map(({ id, before: old, after: now }) => [
        id,
        old.balance,
        now.balance,
      ]),
    ).toEqual([
      ["b", -1, null],
      ...Array.from({ length: 6 }, (_, index) => [`f${String(index)}`, 0, 1]),
      ["a", expect.closeTo(1 / 3), 1],
    ]);
  });

  test("list them alike, whatever the order of the texts", () => {
    const reversed = (version: typeof before) => ({
      ...version,
      articles: version.articles.toReversed(),
    });
    expect(consequencesOf(reversed(before), reversed(after)).articles).toEqual(
      found.articles,
    );
  });

  test("let an article without evidence move to the middle", () => {
    const calmer = without("Vorwand", "Krieg");
    const entries = calmer.entries.map((entry) =>
      entry.term === "Gefahr" ? { ...entry, pole: "calm" } : entry,
    );
    const { articles } = consequencesOf(
      before,
      versionOf({ ...calmer, entries }),
    );
    const [first, second] = articles;
    // From 1/3 to −1, farther than from −1 to none.
    expect([first?.id, first?.after.balance]).toEqual(["a", -1]);
    expect([second?.id, second?.after.balance]).toEqual(["b", null]);
  });

  test("name the outlets that change places", () => {
    const { outlets, swaps } = consequencesOf(before, versionOf(turned));
    expect(
      outlets.map((one) => [one.outlet, one.before.balance, one.after.balance]),
    ).toEqual([
      ["Anzeiger", 1, 0],
      ["Bote", 0, 0.5],
      ["Kurier", 1, 1],
      ["Wochenblatt", 0, 1],
    ]);
    // Those that stood together before, or stand together now, have not changed places.
    expect(swaps).toEqual([
      ["Bote", "Anzeiger"],
      ["Wochenblatt", "Anzeiger"],
    ]);
    expect(found.swaps).toEqual([]);
  });

  test("pair only outlets that are judged, however many there are", () => {
    const texts = Array.from({ length: 60 }, (_, index) => ({
      id: `t${String(10 + index)}`,
      outlet: `Blatt ${String(10 + index)}`,
      text: index % 2 === 0 ? "Die Gefahr wächst." : "Das war ein Vorwand.",
    }));
    const { outlets, judgedOutlets, swaps } = consequencesOf(
      versionOf(full, texts),
      versionOf(turned, texts),
    );
    expect([outlets.length, judgedOutlets]).toEqual([60, 30]);
    // Each of the fifteen who warned now stands behind each of the others.
    expect(swaps).toHaveLength(15 * 15);
  });

  test("are none without a change", () => {
    const same = consequencesOf(before, versionOf(full));
    expect([same.verdicts, same.articles]).toEqual([[], []]);
    expect(same.outlets).toHaveLength(4);
  });
});
