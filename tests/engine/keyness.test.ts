import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { keynessOf } from "../../src/engine/keyness/keyness.js";
import { logOdds } from "../../src/engine/keyness/log-odds.js";
import {
  createWordCounts,
  type WordCounts,
} from "../../src/engine/keyness/word-counts.js";
import {
  createWordTallier,
  type WordTally,
} from "../../src/engine/keyness/word-tally.js";
import { analyze, dictionary } from "../fixtures/engine.js";

const tallyWords = createWordTallier(dictionary);

function tally(text: string): readonly WordTally[] {
  return tallyWords(text, analyze(text));
}

function countsOf(texts: readonly string[]): WordCounts {
  const counts = createWordCounts();
  for (const text of texts) counts.add(tally(text));
  return counts;
}

describe("log-odds with an informative Dirichlet prior", () => {
  // Python: d = log(30.5/(10500-30.5)) - log(12.5/(12500-12.5)); d / sqrt(1/30.5 + 1/12.5)
  test("as Monroe, Colaresi & Quinn compute it (DESIGN §6)", () => {
    const { delta, z, interval } = logOdds(
      { count: 30, total: 10_000 },
      { count: 12, total: 12_000 },
      { word: 0.5, total: 500 },
    );
    expect(delta).toBeCloseTo(1.0683, 4);
    expect(z).toBeCloseTo(3.1809, 3);
    // 1.0683 ± 1.96 · 0.33584
    expect(interval[0]).toBeCloseTo(0.4101, 3);
    expect(interval[1]).toBeCloseTo(1.7265, 3);
  });

  test("law: the other way round is the negative", () => {
    const frequency = fc.nat({ max: 500 }).map((count) => ({
      count,
      total: 5000,
    }));
    fc.assert(
      fc.property(frequency, frequency, (first, second) => {
        const prior = { word: 0.3, total: 500 };
        const here = logOdds(first, second, prior);
        const there = logOdds(second, first, prior);
        expect(there.delta).toBeCloseTo(-here.delta, 10);
        expect(there.z).toBeCloseTo(-here.z, 10);
        expect(there.interval[0]).toBeCloseTo(-here.interval[1], 10);
      }),
    );
  });
});

describe("headwords", () => {
  test.each([
    // Nouns in every case and number, with umlaut and ß.
    ["Häfen Hafen Hafens", ["hafen 3"]],
    ["Angriffe Angriffen Angriff", ["angriff 3"]],
    ["Straße STRASSE Straßen", ["strasse 3"]],
    // Adjectives, also those that the dictionary lacks.
    ["amerikanische amerikanischen amerikanischer", ["amerikanisch 3"]],
    ["kirunavaarisches kirunavaarisch", ["kirunavaarisch 2"]],
    // Two lemmas of one form, or none: the form.
    ["Akten Kosten", ["akten 1", "kosten 1"]],
    ["Kirunavaaras", ["kirunavaaras 1"]],
    // Closed classes, numbers, single letters and marks.
    ["Er hätte das nicht seinem, sondern einem anderen gegenüber gewollt.", []],
    ["12 1.000 x B . –", []],
  ])("%s", (text, expected) => {
    expect(
      tally(text).map(({ word, count }) => `${word} ${String(count)}`),
    ).toEqual(expected);
  });

  test.each([
    ["Angriffen Angriffen Angriff", "Angriff"],
    ["Straßen Straße STRASSE Straße", "Straße"],
    ["Angriffen Angriffe Angriffen", "Angriffen"],
  ])("%s is shown as %s", (text, expected) => {
    expect(tally(text).map(({ spelling }) => spelling)).toEqual([expected]);
  });

  test("noise is not counted", () => {
    const text = "Der Hafen ist alt.\nFoto: Archiv / Huber";
    expect(tally(text).map(({ word }) => word)).toEqual(["hafen", "alt"]);
  });
});

describe("keyness", () => {
  const storm = ["Der Sturm kam. Der Sturm blieb.", "Ein Sturm am Hafen."];
  const calm = ["Der Markt am Hafen. Der Markt lebt.", "Ein Markt am Hafen."];

  test("the words of an outlet against those of all others", () => {
    const [first] = keynessOf(
      new Map([
        ["Bote", countsOf(storm)],
        ["Kurier", countsOf(calm)],
      ]),
      5,
    );
    expect(first?.outlet).toBe("Bote");
    expect(first?.more).toMatchObject([
      {
        word: "Sturm",
        here: { count: 3, articles: 2 },
        elsewhere: { count: 0, articles: 0 },
      },
    ]);
    // Hafen: 2 of 6 words elsewhere, 1 of 6 here; under three times, and so no habit.
    expect(first?.fewer.map(({ word }) => word)).toEqual(["Markt"]);
    // Prior of Sturm 500 · 3/12 = 125: ln(128/378) − ln(125/381), SE √(1/128 + 1/125).
    expect(first?.more[0]?.delta).toBeCloseTo(0.03162, 5);
    expect(first?.more[0]?.interval[1]).toBeCloseTo(0.278, 3);
    expect(first?.more[0]?.distinctive).toBe(false);
  });

  test("a word is distinctive if its interval leaves 0 out", () => {
    const filler = "Gemüse Brot Wein Käse Salz Honig Tee Milch. ".repeat(100);
    const [first] = keynessOf(
      new Map([
        ["Bote", countsOf([`${filler} ${"Sturm ".repeat(40)}`])],
        ["Kurier", countsOf([filler])],
      ]),
      3,
    );
    expect(
      first?.more.map(({ word, distinctive }) => [word, distinctive]),
    ).toEqual([["Sturm", true]]);
    expect(first?.fewer).toHaveLength(3);
    for (const { distinctive } of first?.fewer ?? [])
      expect(distinctive).toBe(false);
  });

  test.each([
    ["in one of several articles", ["Sturm Sturm Sturm", "Hafen"], []],
    ["in the only article", ["Sturm Sturm Sturm"], ["Sturm"]],
    ["twice", ["Sturm", "Sturm"], []],
  ])("a word %s", (_, texts, expected) => {
    const [first] = keynessOf(
      new Map([
        ["Bote", countsOf(texts)],
        ["Kurier", countsOf(["Markt", "Markt"])],
      ]),
      5,
    );
    expect(first?.more.map(({ word }) => word)).toEqual(expected);
  });

  test("a single outlet has nothing to be compared with", () => {
    expect(keynessOf(new Map([["Bote", countsOf(storm)]]), 5)).toEqual([
      { outlet: "Bote", more: [], fewer: [] },
    ]);
  });
});

describe("laws", () => {
  const words = ["Sturm", "Markt", "Hafen", "Häfen", "die", "12", "mutig"];
  const texts = fc.array(
    fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 })
      .map((list) => list.join(" ")),
    { maxLength: 5 },
  );

  test("neither the order of the articles nor how they are split up matters", () => {
    fc.assert(
      fc.property(texts, texts, fc.nat({ max: 5 }), (own, others, cut) => {
        const elsewhere = countsOf(others);
        const keyness = (counts: WordCounts) =>
          keynessOf(
            new Map([
              ["Bote", counts],
              ["Kurier", elsewhere],
            ]),
            10,
          );
        const whole = keyness(countsOf(own));
        expect(keyness(countsOf([...own].reverse()))).toEqual(whole);
        const merged = countsOf(own.slice(0, cut));
        merged.merge(countsOf(own.slice(cut)));
        expect(keyness(merged)).toEqual(whole);
      }),
    );
  });

  test("of two outlets, one has more of what the other has fewer of", () => {
    fc.assert(
      fc.property(texts, texts, (own, others) => {
        const [first, second] = keynessOf(
          new Map([
            ["Bote", countsOf(own)],
            ["Kurier", countsOf(others)],
          ]),
          10,
        );
        expect(second?.fewer.map(({ word }) => word)).toEqual(
          first?.more.map(({ word }) => word),
        );
        for (const [index, { delta }] of (first?.more ?? []).entries())
          expect(second?.fewer[index]?.delta).toBeCloseTo(-delta, 10);
      }),
    );
  });
});
