import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Axis } from "../../src/engine/model.js";
import { tallyEvidence } from "../../src/engine/score/evidence-tally.js";
import { unifyNames } from "../../src/engine/score/speaker-names.js";
import {
  type ArticleVoices,
  speakersOf,
  tallyQuotes,
} from "../../src/engine/score/speakers.js";
import { createVocabulary } from "../../src/engine/text/vocabulary.js";
import { analyze, dictionary } from "../fixtures/engine.js";
import { arbitraryEvidence, AXIS, evidence } from "../fixtures/evidence.js";

const vocabulary = createVocabulary(dictionary);

describe("names of the same speaker", () => {
  test.each([
    [["Pete Hegseth", "Hegseth"], "Hegseth", "Pete Hegseth"],
    // Two of that name: nobody knows which one is meant.
    [["Anna Müller", "Jan Müller", "Müller"], "Müller", "Müller"],
    // Three lengths of one name.
    [
      ["Minister Pete Hegseth", "Pete Hegseth", "Hegseth"],
      "Hegseth",
      "Minister Pete Hegseth",
    ],
    [
      ["Ursula von der Leyen", "von der Leyen"],
      "von der Leyen",
      "Ursula von der Leyen",
    ],
    [
      ["Naturfreunde Almdorf im Tal", "NAT"],
      "NAT",
      "Naturfreunde Almdorf im Tal",
    ],
    [["Deutscher Alpenverein", "DA"], "DA", "DA"],
    // Two who speak together are not one of them.
    [["Anna Huber und Jan Moser", "Moser"], "Moser", "Moser"],
    // The end of a word is not the end of a name, and a description is no name.
    [["Anna Obermüller", "müller"], "müller", "müller"],
    [["ukrainische Präsident", "Präsident"], "Präsident", "Präsident"],
  ])("in %j, %s is %s", (names, name, expected) => {
    expect(unifyNames(names).get(name)).toBe(expected);
    expect(unifyNames(names.toReversed()).get(name)).toBe(expected);
  });
});

describe("quotes of an article", () => {
  test.each([
    ["pieces of one", "Huber sagte, der Weg sei „alt und sehr steil“.", 1],
    ["two, with words between", "„Halt“, sagte Huber, „der Weg ist zu!“", 2],
  ])("%s", (_, text, count) => {
    const [tally] = tallyQuotes(text, analyze(text), vocabulary);
    expect(tally?.quotes).toBe(count);
  });

  test("by speaker, with their words, noise left out", () => {
    const text = `„Es droht ein Krieg im Tal“, sagte die Wirtin. „Wir gehen“, sagte die Wirtin.
Der Rat erklärte, das Wetter sei schlecht. „Gute Nacht, ihr lieben Leute“, hieß es.`;
    const { quotes, noise } = analyze(text);
    const tally = (silenced: typeof noise) =>
      tallyQuotes(text, { quotes, noise: silenced }, vocabulary);
    // „das Wetter sei schlecht“ is the reported view.
    expect(tally(noise)).toEqual([
      { speaker: "Wirtin", quotes: 2, words: 8 },
      { speaker: "Rat", quotes: 1, words: 4 },
      { speaker: undefined, quotes: 1, words: 5 },
    ]);
    const first = {
      start: 0,
      end: text.indexOf("\n"),
      reason: "appeal",
    } as const;
    expect(tally([first]).map(({ speaker }) => speaker)).toEqual([
      "Rat",
      undefined,
    ]);
  });
});

const ARTICLES: readonly ArticleVoices[] = [
  {
    outlet: "Kurier",
    quotes: [
      { speaker: "Anna Huber", quotes: 1, words: 10 },
      { speaker: "Huber", quotes: 2, words: 12 },
      { speaker: undefined, quotes: 3, words: 99 },
    ],
    evidence: tallyEvidence([
      evidence({ voice: "cited", speaker: "Huber" }),
      evidence({ voice: "cited", speaker: "Anna Huber", weight: 0.5 }),
      evidence({ voice: "cited", speaker: "Huber", pole: "calm", weight: 0.5 }),
      // Not the speaker's words.
      evidence({ pole: "calm" }),
    ]),
  },
  {
    outlet: "Bote",
    quotes: [
      { speaker: "Huber", quotes: 1, words: 3 },
      { speaker: "Rat", quotes: 1, words: 30 },
    ],
    evidence: [],
  },
];

describe("speakers of a collection", () => {
  test("names unified, articles counted once, leaning by their own words only", () => {
    const [rat, huber, unnamed, ...others] = speakersOf(ARTICLES, [AXIS]);
    expect(others).toEqual([]);
    expect(rat).toMatchObject({ name: "Rat", words: 30 });
    expect(rat?.axes["danger"]).toMatchObject({ balance: null, hits: 0 });
    expect(huber).toMatchObject({
      name: "Anna Huber",
      quotes: 4,
      words: 25,
      articles: 2,
      axes: {
        danger: {
          balance: 0.5,
          hits: 3,
          first: { hits: 2, weight: 1.5 },
          second: { hits: 1, weight: 0.5 },
        },
      },
      outlets: [
        { outlet: "Bote", quotes: 1, words: 3, articles: 1 },
        { outlet: "Kurier", quotes: 3, words: 22, articles: 1 },
      ],
    });
    expect(unnamed).toMatchObject({ name: undefined, quotes: 3, words: 99 });
    expect(unnamed?.axes["danger"]?.hits).toBe(0);
  });
});

describe("laws", () => {
  const arbitraryArticles = fc.array(
    fc.record({
      outlet: fc.constantFrom("Bote", "Kurier"),
      quotes: fc.uniqueArray(
        fc.record({
          speaker: fc.constantFrom(undefined, "Anna Huber", "Huber", "Rat"),
          quotes: fc.integer({ min: 1, max: 5 }),
          words: fc.integer({ min: 1, max: 50 }),
        }),
        { selector: ({ speaker }) => speaker, maxLength: 4 },
      ),
      evidence: arbitraryEvidence.map(tallyEvidence),
    }),
    { maxLength: 6 },
  );

  test("nothing said is lost or said twice, in whatever order the articles come", () => {
    fc.assert(
      fc.property(arbitraryArticles, (articles) => {
        const speakers = speakersOf(articles, [AXIS]);
        const said = articles.flatMap(({ quotes }) => quotes);
        const sum = (values: readonly number[]) =>
          values.reduce((total, value) => total + value, 0);
        expect(sum(speakers.map(({ words }) => words))).toBe(
          sum(said.map(({ words }) => words)),
        );
        for (const { words, quotes, articles: count, outlets } of speakers) {
          expect(sum(outlets.map((outlet) => outlet.words))).toBe(words);
          expect(sum(outlets.map((outlet) => outlet.quotes))).toBe(quotes);
          expect(sum(outlets.map((outlet) => outlet.articles))).toBe(count);
        }
        const plain = (list: typeof speakers) =>
          list.map(({ name, words, quotes, articles: count }) => [
            name,
            words,
            quotes,
            count,
          ]);
        expect(plain(speakersOf([...articles].reverse(), [AXIS]))).toEqual(
          plain(speakers),
        );
      }),
    );
  });

  test("swapping the poles negates the lean of every speaker", () => {
    const [first, second] = AXIS.poles;
    const swapped: Axis = { ...AXIS, poles: [second, first] };
    fc.assert(
      fc.property(arbitraryArticles, (articles) => {
        const there = speakersOf(articles, [swapped]);
        for (const [index, { axes }] of speakersOf(articles, [AXIS]).entries())
          expect(there[index]?.axes[AXIS.id]?.balance ?? 0).toBeCloseTo(
            -(axes[AXIS.id]?.balance ?? 0),
            10,
          );
      }),
    );
  });
});
