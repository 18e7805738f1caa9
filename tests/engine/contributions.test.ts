import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Axis, Evidence } from "../../src/engine/model.js";
import {
  contributionsOn,
  differenceByEntry,
  type OutletContributions,
} from "../../src/engine/score/contributions.js";
import {
  createEntryTotals,
  type EntryTotals,
} from "../../src/engine/score/entry-totals.js";
import { tallyEvidence } from "../../src/engine/score/evidence-tally.js";
import { LENSES, scoreArticle } from "../../src/engine/score/score.js";
import { arbitraryCollection, AXIS, evidence } from "../fixtures/evidence.js";

interface Piece {
  readonly outlet: string;
  readonly evidence: readonly Evidence[];
}

function totalsOf(articles: readonly Piece[]): EntryTotals {
  const totals = createEntryTotals();
  for (const article of articles)
    totals.add(article.outlet, tallyEvidence(article.evidence));
  return totals;
}

const BOTE = [
  {
    outlet: "Bote",
    evidence: [
      evidence(),
      evidence({ voice: "cited", speaker: "Anna Huber" }),
      evidence({ voice: "cited", speaker: "der Wirt", weight: 0.5 }),
      evidence({ pole: "calm", entryPole: "alarm", weight: 0.8 }),
    ],
  },
  {
    outlet: "Bote",
    evidence: [evidence(), evidence({ entry: "Vorwand", pole: "calm" })],
  },
];
const KURIER = [
  {
    outlet: "Kurier",
    evidence: [evidence({ entry: "Krieg" }), evidence(), evidence()],
  },
  { outlet: "Anzeiger", evidence: [] },
];

function on(
  articles: readonly Piece[],
  axis: Axis = AXIS,
): readonly OutletContributions[] {
  return contributionsOn(axis, "all", totalsOf(articles));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe("what an outlet has of an entry", () => {
  test("by effective pole and voice, articles counted once", () => {
    const [gefahr, vorwand] = totalsOf(BOTE).byOutlet().get("Bote") ?? [];
    expect(gefahr).toEqual({
      axis: "danger",
      entry: "Gefahr",
      entryPole: "alarm",
      articles: { all: 2, own: 2, cited: 1 },
      uses: [
        { pole: "alarm", voice: "own", hits: 2, weight: 2, articles: 2 },
        { pole: "alarm", voice: "cited", hits: 2, weight: 1.5, articles: 1 },
        { pole: "calm", voice: "own", hits: 1, weight: 0.8, articles: 1 },
      ],
    });
    expect(vorwand?.articles).toEqual({ all: 1, own: 1, cited: 0 });
  });
});

describe("contributions", () => {
  test("each entry's part of the balance, the strongest first", () => {
    // Weights: Gefahr 3.5 to alarm and .8 to calm, Vorwand 1 to calm: 5.3 in all.
    const [bote] = on(BOTE);
    expect(bote).toMatchObject({ outlet: "Bote", hits: 6 });
    expect(bote?.balance).toBeCloseTo(1.7 / 5.3, 10);
    expect(bote?.entries).toMatchObject([
      { entry: "Gefahr", hits: 5, articles: 2, first: { hits: 4 } },
      { entry: "Vorwand", hits: 1, articles: 1, second: { hits: 1 } },
    ]);
    expect(bote?.entries[0]?.contribution).toBeCloseTo(2.7 / 5.3, 10);
    expect(bote?.entries[1]?.contribution).toBeCloseTo(-1 / 5.3, 10);
    const uses = bote?.entries[0]?.uses ?? [];
    expect(
      uses.map(({ pole, voice, contribution }) => [
        pole,
        voice,
        contribution.toFixed(4),
      ]),
    ).toEqual([
      ["alarm", "own", (2 / 5.3).toFixed(4)],
      ["alarm", "cited", (1.5 / 5.3).toFixed(4)],
      ["calm", "own", (-0.8 / 5.3).toFixed(4)],
    ]);
  });

  test("through a lens only its voice", () => {
    const [bote] = contributionsOn(AXIS, "cited", totalsOf(BOTE));
    expect(bote).toMatchObject({
      balance: 1,
      hits: 2,
      entries: [{ entry: "Gefahr", hits: 2, articles: 1, contribution: 1 }],
    });
  });

  test("outlets by name; one without evidence has no balance", () => {
    expect(
      on([...KURIER, ...BOTE]).map(({ outlet, balance }) => [
        outlet,
        balance === null,
      ]),
    ).toEqual([
      ["Anzeiger", true],
      ["Bote", false],
      ["Kurier", false],
    ]);
  });

  test("entries of the same name at both poles stay apart", () => {
    const both = [
      evidence({ entry: "Krieg" }),
      evidence({ entry: "Krieg", pole: "calm" }),
    ];
    const [bote] = on([{ outlet: "Bote", evidence: both }]);
    expect(bote?.entries.map(({ entryPole }) => entryPole).sort()).toEqual([
      "alarm",
      "calm",
    ]);
  });
});

describe("what makes the difference", () => {
  test("entry by entry, the strongest first, whoever uses it", () => {
    const [, bote, kurier] = on([...BOTE, ...KURIER]);
    if (!bote || !kurier) throw new Error("two outlets");
    const rows = differenceByEntry(bote, kurier) ?? [];
    // Bote: Gefahr 2.7/5.3, Vorwand −1/5.3; Kurier: Gefahr 2/3, Krieg 1/3.
    expect(rows.map(({ entry }) => entry)).toEqual([
      "Krieg",
      "Vorwand",
      "Gefahr",
    ]);
    expect(rows[0]?.contributions).toEqual([0, 1 / 3]);
    expect(rows[2]?.difference).toBeCloseTo(2.7 / 5.3 - 2 / 3, 10);
  });

  test("there is none to explain where one side has no evidence", () => {
    const [none, bote] = on([...BOTE, ...KURIER]);
    if (!none || !bote) throw new Error("two outlets");
    expect(differenceByEntry(bote, none)).toBeNull();
  });
});

describe("laws", () => {
  test("contributions sum to the balance of all evidence, differences to theirs", () => {
    fc.assert(
      fc.property(
        arbitraryCollection,
        fc.constantFrom(...LENSES),
        (articles, lens) => {
          const outlets = contributionsOn(AXIS, lens, totalsOf(articles));
          for (const { outlet, balance, hits, entries } of outlets) {
            const all = articles
              .filter((article) => article.outlet === outlet)
              .flatMap((article) => article.evidence);
            const score = scoreArticle(
              { evidence: all, words: 100, countedSentences: 10 },
              AXIS,
              [],
            )[lens];
            expect(hits).toBe(score.hits);
            expect(balance === null).toBe(score.balance === null);
            expect(balance ?? 0).toBeCloseTo(score.balance ?? 0, 10);
            expect(
              sum(entries.map(({ contribution }) => contribution)),
            ).toBeCloseTo(score.balance ?? 0, 10);
            for (const { uses, contribution } of entries)
              expect(sum(uses.map((use) => use.contribution))).toBeCloseTo(
                contribution,
                10,
              );
          }
          const [first, second] = outlets;
          const rows = first && second && differenceByEntry(first, second);
          if (rows)
            expect(sum(rows.map(({ difference }) => difference))).toBeCloseTo(
              (first.balance ?? 0) - (second.balance ?? 0),
              10,
            );
        },
      ),
    );
  });

  test("neither the order of the articles nor how they are split up matters", () => {
    const plain = (totals: EntryTotals) =>
      contributionsOn(AXIS, "all", totals).map(({ outlet, entries }) => ({
        outlet,
        entries: entries
          .map(({ entry, entryPole, hits, articles, contribution }) => [
            entry,
            entryPole,
            hits,
            articles,
            contribution.toFixed(8).replace("-0.00000000", "0.00000000"),
          ])
          .sort(),
      }));
    fc.assert(
      fc.property(arbitraryCollection, fc.nat({ max: 8 }), (articles, cut) => {
        const whole = plain(totalsOf(articles));
        expect(plain(totalsOf([...articles].reverse()))).toEqual(whole);
        const merged = totalsOf(articles.slice(0, cut));
        merged.merge(totalsOf(articles.slice(cut)));
        expect(plain(merged)).toEqual(whole);
      }),
    );
  });

  test("swapping the poles negates every contribution", () => {
    const [first, second] = AXIS.poles;
    const swapped: Axis = { ...AXIS, poles: [second, first] };
    fc.assert(
      fc.property(arbitraryCollection, (articles) => {
        const there = on(articles, swapped);
        for (const [index, { entries }] of on(articles).entries())
          for (const { entry, entryPole, contribution } of entries)
            expect(
              there[index]?.entries.find(
                (other) =>
                  other.entry === entry && other.entryPole === entryPole,
              )?.contribution,
            ).toBeCloseTo(-contribution, 10);
      }),
    );
  });
});
