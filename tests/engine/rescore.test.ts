/** What another version makes of texts, without reading all of them again. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { patternBuilder } from "../../src/engine/match/pattern-builder.js";
import { rememberPatterns } from "../../src/engine/match/remember-patterns.js";
import type { Entry, Lexicon } from "../../src/engine/model.js";
import { changedEntries } from "../../src/engine/rescore/changed-entries.js";
import { prepareTexts } from "../../src/engine/rescore/prepare.js";
import { createRescorer } from "../../src/engine/rescore/rescore.js";
import { dictionary } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const SENTENCES = [
  "Die Gefahr ist groß, die Kriegsgefahr auch.",
  "Das ist keine Gefahr.",
  "„Es droht ein Krieg im Tal“, sagte die Wirtin Huber.",
  "Der Wirt erklärte, das Wetter sei ein Vorwand.",
  "Die angebliche „Gefahr“ zog vorüber.",
  "Sie stellen den Plan infrage.",
  "Sie lehnten das Fest am Abend ab.",
  "Foto: Gefahr / Huber",
  "Am Abend wurde es kühl.",
  "Ein akuter Krieg, eine akute Gefahr, sehr gefährlich.",
];
const ENTRIES = [
  entry("Gefahr", "alarm"),
  entry("akute Gefahr", "alarm", { weight: 0.5 }),
  entry("Kriegsgefahr", "calm"),
  entry("Krieg", "alarm"),
  entry("*gefahr", "calm"),
  entry("Krieg*", "calm", { except: ["Kriegsgefahr"] }),
  entry("gefährlich", "alarm"),
  entry("ablehnen", "calm"),
  entry("infrage stellen", "calm"),
  entry('"Vorwand"', "calm"),
  entry("Abend", "calm", { weight: 0.25 }),
];

const articles = fc
  .array(
    fc
      .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
      .map((sentences) => sentences.join("\n")),
    { minLength: 1, maxLength: 5 },
  )
  .map((texts) =>
    texts.map((text, index) => ({
      id: `a${String(index)}`,
      outlet: `o${String(index % 2)}`,
      text,
    })),
  );
const version = fc
  .shuffledSubarray(
    ENTRIES.flatMap((one): readonly Entry[] => [
      one,
      { ...one, disabled: true },
      { ...one, except: [] },
      { ...one, pole: one.pole === "calm" ? "alarm" : "calm" },
    ]),
  )
  .map((entries) => lexicon(entries));
const OTHER = lexicon([entry("Tal"), entry("groß", "alarm")], "size");

const analyzerOf = (lexicons: readonly Lexicon[]) =>
  createAnalyzer(dictionary, lexicons);

function rescorerOf(
  texts: readonly { id: string; outlet: string; text: string }[],
  lexicons: readonly Lexicon[],
) {
  const analyzer = analyzerOf(lexicons);
  const prepared = prepareTexts(dictionary);
  for (const article of texts)
    // As stored: without what JSON does not hold.
    prepared.add({
      article,
      analysis: JSON.parse(
        JSON.stringify(analyzer.analyze(article)),
      ) as ReturnType<typeof analyzer.analyze>,
    });
  const builder = rememberPatterns(patternBuilder(dictionary));
  return createRescorer(prepared, dictionary, builder);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("gives what a new analysis gives, whatever has changed", () => {
  fc.assert(
    fc.property(articles, version, version, (texts, before, after) => {
      const { texts: rescored } = rescorerOf(texts, [OTHER, before]).rescore(
        before,
        after,
      );
      const analyzer = analyzerOf([after, OTHER]);
      for (const [index, article] of texts.entries()) {
        const fresh = analyzer.analyze(article);
        const found = rescored[index];
        expect(plain(found?.evidence)).toEqual(
          plain(fresh.evidence.filter(({ axis }) => axis === "mood")),
        );
        const { balance, hits, intensity, first, second } =
          found?.axes["mood"]?.all ?? {};
        expect({ balance, hits, intensity, first, second }).toEqual({
          ...fresh.axes["mood"]?.all,
          interval: undefined,
        });
        expect(found?.axes["mood"]?.own).toEqual(fresh.axes["mood"]?.own);
      }
    }),
    { numRuns: 150 },
  );
});

test("gives for a new axis what a new analysis gives", () => {
  fc.assert(
    fc.property(articles, version, (texts, after) => {
      const { texts: rescored } = rescorerOf(texts, [OTHER]).rescore(
        undefined,
        after,
      );
      const analyzer = analyzerOf([after]);
      expect(plain(rescored.map(({ evidence }) => evidence))).toEqual(
        plain(texts.map((article) => analyzer.analyze(article).evidence)),
      );
    }),
    { numRuns: 30 },
  );
});

test("turns every balance with the poles", () => {
  const before = lexicon([entry("Gefahr", "alarm"), entry("Vorwand")]);
  const [first, second] = before.axis.poles;
  const after = {
    ...before,
    axis: { ...before.axis, poles: [second, first] as const },
  };
  const texts = [{ id: "a", outlet: "Bote", text: "Die Gefahr wächst." }];
  const balances = [before, after].map(
    (version) =>
      rescorerOf(texts, [before]).rescore(before, version).texts[0]?.axes[
        "mood"
      ]?.all.balance,
  );
  expect(balances).toEqual([-1, 1]);
});

describe("the sentences that are responsible", () => {
  const texts = [
    {
      id: "a",
      outlet: "Bote",
      text: "Die Gefahr wächst. Es regnet.\nKeine Gefahr!",
    },
    { id: "b", outlet: "Bote", text: "Ein Vorwand ist es." },
  ];
  const before = lexicon([entry("Gefahr", "alarm"), entry("Vorwand")]);

  test("are those whose evidence is another one", () => {
    const after = lexicon([
      entry("Gefahr", "alarm", { weight: 0.5 }),
      entry("Vorwand"),
    ]);
    const { changes } = rescorerOf(texts, [before]).rescore(before, after);
    expect(
      changes.map(({ text, sentence, before: old, after: now }) => [
        text.article.id,
        sentence,
        old.map(({ weight }) => weight),
        now.map(({ weight }) => weight),
      ]),
    ).toEqual([
      ["a", 0, [1], [0.5]],
      ["a", 2, [0.8], [0.4]],
    ]);
  });

  test("are none where nothing counts otherwise", () => {
    const after = lexicon([
      ...before.entries,
      entry("Hagel"),
      entry("Regen", "calm", { disabled: true }),
    ]);
    const { changes } = rescorerOf(texts, [before]).rescore(before, after);
    expect(changes).toEqual([]);
  });
});

test("hits of an entry tell whether they count", () => {
  const own = lexicon([
    entry("Gefahr", "alarm"),
    entry("akute Gefahr", "alarm"),
  ]);
  const rescorer = rescorerOf(
    [
      {
        id: "a",
        outlet: "Bote",
        text: "Die Gefahr und die akute Gefahr.\nFoto: Gefahr / dpa",
      },
    ],
    [own],
  );
  const [gefahr] = own.entries;
  if (!gefahr) throw new Error("no entry");
  expect(
    rescorer
      .hitsOf(gefahr, own)
      .map(({ start, end, evidence }) => [start, end, evidence?.weight]),
  ).toEqual([
    [4, 10, 1],
    [25, 31, undefined],
  ]);
});

describe("the entries that make a difference", () => {
  const [a, b, c] = [entry("Apfel"), entry("Birne"), entry("Citrus")];
  test.each([
    ["none", [a, b], [a, b], []],
    ["one that is new", [a], [a, b], [b]],
    ["one that is gone", [a, b], [b], [a]],
    ["one that was read again", [a, b], [{ ...a }, b], []],
    ["a note", [a], [{ ...a, note: "rot" }], []],
    ["one that is switched off", [a, b], [a, { ...b, disabled: true }], [b]],
    ["one that was moved to the front", [a, b, c], [c, a, b], [c, c]],
    ["one that was moved to the end", [a, b, c], [b, c, a], [a, a]],
    [
      "all but one where all were turned round",
      [a, b, c],
      [c, b, a],
      [c, b, b, c],
    ],
    ["one that stands twice", [a, b], [a, a, b], [a]],
  ] as const)("%s", (_, before, after, changed) => {
    expect(changedEntries(before, after)).toEqual(changed);
  });
});
