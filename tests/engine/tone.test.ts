import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createAnalyzer } from "../../src/engine/analyze.js";
import type { Tone } from "../../src/engine/model.js";
import { createToneMeter, poolTones } from "../../src/engine/tone/tone.js";
import { expandLabels } from "../../src/engine/tone/labels.js";
import { tokenize } from "../../src/engine/text/tokens.js";
import { createVocabulary } from "../../src/engine/text/vocabulary.js";
import { loadToneLexicon, readToneLexicon } from "../../src/lexicons/tone.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const shipped = loadToneLexicon();
const analyzer = createAnalyzer(dictionary, lexicons, {
  tone: createToneMeter(shipped, dictionary),
});
const toneOf = (text: string): Tone => analyzer.analyze({ text }).tone;

describe("the tone of a text", () => {
  test.each([
    ["is null without evaluative words", "Der Bus fährt um acht.", null, 0],
    ["is null for no text", "", null, 0],
    ["takes an adjective", "Die Suppe war gut.", 2 / 3, 1],
    [
      "takes inflected forms",
      "Mit gutem Käse und großartigen Nudeln.",
      5 / 6,
      2,
    ],
    [
      "takes a noun in the plural",
      "Die Schwächen des Stücks sind bekannt.",
      -2 / 3,
      1,
    ],
    ["takes a verb in the past", "Der Koch enttäuschte die Gäste.", -2 / 3, 1],
    ["takes participles", "Ein überzeugender Auftritt.", 2 / 3, 1],
    ["averages", "Die Musik war herrlich, der Ton aber miserabel.", 0, 2],
    ["takes capitals and ß", "EIN GROSSARTIGES FEST.", 1, 1],
    ["takes a comparative", "Das ist besser.", 2 / 3, 1],
  ])("%s", (_, text, score, hits) => {
    expect(toneOf(text)).toEqual({
      score: score === null ? null : expect.closeTo(score, 12),
      hits,
    });
  });
});

describe("what stands around an evaluative word", () => {
  test.each([
    ["nicht", "Die Suppe war nicht gut.", -1],
    ["kein", "Das war keine gute Idee.", -1],
    ["keinem", "Sie kam zu keinem guten Ende.", -1],
    ["nie", "Er war nie freundlich.", -1],
    ["ohne", "Ein Abend ohne jeden Charme.", -1],
    ["kaum", "Das ist kaum erfreulich.", -1],
    ["weder … noch", "Das Bild ist weder schön noch kitschig.", -0.25],
    ["a negated blame is mild praise", "Der Film ist nicht schlecht.", 1],
    ["two negations", "Er ging nicht ohne Mut ans Werk.", 2],
    ["nicht nur", "Nicht nur gute Nudeln gab es.", 2],
    ["nicht after the verb", "Der Vortrag beeindruckt nicht.", -1],
    ["nicht nur after the verb", "Der Vortrag beeindruckt nicht nur uns.", 2],
    [
      "nicht at the end of the clause",
      "Das Buch beeindruckt die Leute nicht.",
      -1,
    ],
    ["out of its reach", "Er kam nicht zum Fest auf dem guten Hof.", 2],
    ["not across a comma", "Sie kam nicht, gute Musik gab es trotzdem.", 2],
    ["not across a full stop", "Er kam nicht. Gute Musik gab es trotzdem.", 2],
    [
      "not for the next adjective after the verb",
      "Freundlich grüßt sie nicht.",
      2,
    ],
    ["sehr", "Das war sehr gut.", 3],
    [
      "an intensifier never leaves the scale",
      "Ein völlig großartiges Fest.",
      3,
    ],
    ["an inflected intensifier", "Das war eine große Enttäuschung.", -3],
    ["etwas", "Der Weg ist etwas mühsam.", -0.5],
    ["ein wenig", "Der Redner war ein wenig peinlich.", -1],
    ["nicht sehr", "Das war nicht sehr gut.", -1.5],
    ["numbers keep their place", "Nicht 12,5 oder 3 gute Nudeln.", 2],
  ])("%s", (_, text, label) => {
    expect((toneOf(text).score ?? NaN) * 3).toBeCloseTo(label, 12);
  });
});

describe("what counts", () => {
  const article =
    "Am Abend spielte die Kapelle im Hof, und die Gäste hörten lange zu.\n\n" +
    "Unterstützen Sie unsere großartige Zeitung mit einer Spende!";

  test("leaves noise out, and counts it when told to", () => {
    const usual = analyzer.analyze({ text: article });
    expect(usual.noise).toHaveLength(1);
    expect(usual.tone).toEqual({ score: null, hits: 0 });
    const everything = analyzer.analyze(
      { text: article },
      { countNoise: true },
    );
    expect(everything.noise).toEqual([]);
    expect(everything.words).toBeGreaterThan(usual.words);
    expect(everything.tone).toEqual({ score: 1, hits: 1 });
  });

  test("no text has a tone without a lexicon for it", () => {
    const plain = createAnalyzer(dictionary, lexicons);
    const { tone } = plain.analyze({ text: "Ein großartiges Fest." });
    expect(tone).toEqual({ score: null, hits: 0 });
  });

  test("words that every object has, and emojis, are no labels", () => {
    expect(toneOf("constructor hasOwnProperty __proto__ 😀 valueOf").hits).toBe(
      0,
    );
  });

  test("texts are pooled word by word", () => {
    expect(poolTones([])).toEqual({ score: null, hits: 0 });
    expect(
      poolTones([
        { score: 1, hits: 1 },
        { score: null, hits: 0 },
        { score: -0.5, hits: 3 },
      ]),
    ).toEqual({ score: -0.125, hits: 4 });
  });
});

describe("labels", () => {
  const lexicon = (content: string) =>
    readToneLexicon(
      "probe.yaml",
      `licence: CC0\nadjectives: {}\nnouns: {}\nverbs: {}\n`.replace(
        "adjectives: {}",
        content,
      ),
    );

  test("a form of two lemmas takes the milder score, or none if they disagree", () => {
    const { scores } = expandLabels(
      {
        licence: "",
        version: "",
        except: ["öder"],
        entries: [
          { lemma: "bitter", partOfSpeech: "adjective", score: -3 },
          { lemma: "Bitter", partOfSpeech: "noun", score: -1 },
          { lemma: "fein", partOfSpeech: "adjective", score: 2 },
          { lemma: "Fein", partOfSpeech: "noun", score: -2 },
          { lemma: "öde", partOfSpeech: "adjective", score: -1 },
        ],
      },
      dictionary,
    );
    expect(scores).toMatchObject({ bitter: -1, bitterem: -3, feine: 2 });
    expect(Object.keys(scores)).not.toContain("fein");
    expect(Object.keys(scores)).toContain("öden");
    expect(Object.keys(scores)).not.toContain("öder");
  });

  test("two lexicons in one process do not meet", () => {
    const tokens = tokenize("Ein süßer Hund", createVocabulary(dictionary));
    const tones = ["adjectives: { 1: [süß] }", "adjectives: { -3: [süß] }"].map(
      (content) => createToneMeter(lexicon(content), dictionary),
    );
    expect(tones.map((meter) => meter.measure([tokens]).score)).toEqual([
      1 / 3,
      -1,
    ]);
  });

  test.each([
    ["a score that is none", "adjectives: { 4: [toll] }", 2],
    ["a lemma twice", "adjectives:\n  2: [toll]\n  1:\n    - Toll", 5],
    ["no YAML", "adjectives: [", 3],
  ])("%s is told with its line", (_, content, line) => {
    expect(() => lexicon(content)).toThrow(
      expect.objectContaining({
        code: "lexicon-invalid",
        problems: [expect.objectContaining({ file: "probe.yaml", line })],
      }),
    );
  });

  test("the shipped file has words of every kind, in praise and in blame", () => {
    for (const partOfSpeech of ["adjective", "noun", "verb"] as const)
      for (const sign of [-1, 1])
        expect(
          shipped.entries.filter(
            (entry) =>
              entry.partOfSpeech === partOfSpeech &&
              Math.sign(entry.score) === sign,
          ).length,
        ).toBeGreaterThan(15);
  });
});

describe("laws of the tone", () => {
  const word = fc.constantFrom(
    ...shipped.entries.map(({ lemma }) => lemma),
    ...["nicht", "kein", "sehr", "etwas", "und", ",", "Haus", "läuft"],
  );
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((words) => `Es gibt ${words.join(" ")}.`);
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 6 });
  const anything = fc.oneof(
    sentences.map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );

  test("it lies in [-1, 1], is null exactly without words, and never changes", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { score, hits } = toneOf(text);
        expect(score === null).toBe(hits === 0);
        expect(Math.abs(score ?? 0)).toBeLessThanOrEqual(1);
        expect(toneOf(text)).toEqual({ score, hits });
      }),
    );
  });

  test("the order of the sentences does not matter, nor how often a text is told", () => {
    // A line told twice would be taken for a repeated headline.
    const told = (list: readonly string[]): Tone =>
      analyzer.analyze({ text: list.join("\n") }, { countNoise: true }).tone;
    fc.assert(
      fc.property(sentences, (list) => {
        const { score, hits } = told(list);
        const near = score === null ? null : expect.closeTo(score, 10);
        expect(told([...list].reverse())).toEqual({ score: near, hits });
        expect(told([...list, ...list])).toEqual({
          score: near,
          hits: 2 * hits,
        });
      }),
    );
  });

  test("pooling keeps the bounds", () => {
    const tone = fc
      .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.nat(50))
      .map(([score, hits]): Tone => ({ score: hits ? score : null, hits }));
    fc.assert(
      fc.property(fc.array(tone), (tones) => {
        const { score, hits } = poolTones(tones);
        expect(score === null).toBe(hits === 0);
        expect(Math.abs(score ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
