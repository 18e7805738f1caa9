import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { compare } from "../../src/engine/score/compare.js";
import { contributionOf, LENSES } from "../../src/engine/score/score.js";
import type { Axis, Lexicon } from "../../src/engine/model.js";
import { analyze, dictionary, lexicons } from "../fixtures/engine.js";
import { expectValidSpans } from "../fixtures/spans.js";

const [lexicon] = lexicons;
if (!lexicon) throw new Error("the fixture has a lexicon");
const { axis } = lexicon;

const SENTENCES = [
  "Die Gefahr ist groß.",
  "Das ist keine Bedrohung.",
  "„Es droht ein Krieg im Tal“, sagte die Wirtin.",
  "Der Wirt erklärte, das Wetter sei ein Vorwand.",
  "Die angebliche Gefahr zog vorüber.",
  "Sie stellen den Plan infrage.",
  "Sie sagten das Fest am Abend ab.",
  "Von Anna Huber",
  "Foto: Archiv / Huber",
  "Eine Zeitbombe tickt, und niemand bestreitet die Gefahr.",
];
const NEUTRAL = "Am Abend wurde es kühl, und die Kühe kamen heim.";

const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 15 })
  .chain((sentences) =>
    fc.constantFrom(" ", "\n", "\n\n").map((joint) => sentences.join(joint)),
  );
const anything = fc.oneof(
  article,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);

function swapped({ axis: original, ...rest }: Lexicon): Lexicon {
  const [first, second] = original.poles;
  const turned: Axis = { ...original, poles: [second, first] };
  return { ...rest, axis: turned };
}

describe("laws of the engine (DESIGN §10.9)", () => {
  test("spans are valid in any text, and slices are what they say", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expectValidSpans(text, analyze(text));
      }),
    );
  });

  test("noise yields no evidence", () => {
    fc.assert(
      fc.property(article, (text) => {
        const { evidence, noise } = analyze(text);
        for (const { start } of evidence)
          expect(
            noise.some(
              (stretch) => stretch.start <= start && start < stretch.end,
            ),
          ).toBe(false);
      }),
    );
  });

  test("contributions sum to the balance, through every lens", () => {
    fc.assert(
      fc.property(article, (text) => {
        const { evidence, axes } = analyze(text);
        for (const lens of LENSES) {
          const score = axes[axis.id]?.[lens];
          if (score?.balance == null) continue;
          const sum = evidence
            .filter(({ voice }) => lens === "all" || voice === lens)
            .reduce(
              (total, piece) => total + contributionOf(piece, axis, score),
              0,
            );
          expect(sum).toBeCloseTo(score.balance, 10);
        }
      }),
    );
  });

  test("swapping the poles negates the balance", () => {
    const other = createAnalyzer(dictionary, [swapped(lexicon)]);
    fc.assert(
      fc.property(article, (text) => {
        const here = analyze(text).axes[axis.id]?.all;
        const there = other.analyze({ text }).axes[axis.id]?.all;
        expect(there?.balance ?? null).toEqual(
          here?.balance ? -here.balance : (here?.balance ?? null),
        );
        expect(there?.hits).toBe(here?.hits);
      }),
    );
  });

  test("neutral text leaves the balance and lowers the intensity", () => {
    fc.assert(
      fc.property(article, (text) => {
        const before = analyze(text).axes[axis.id]?.all;
        const after = analyze(`${NEUTRAL}\n${text}`).axes[axis.id]?.all;
        expect(after?.balance).toBe(before?.balance);
        if (before && before.hits > 0)
          expect(after?.intensity).toBeLessThan(before.intensity);
      }),
    );
  });

  test("the order of the articles never matters", () => {
    const articles = fc
      .array(article, { minLength: 2, maxLength: 6 })
      .map((texts) =>
        texts.map((text, index) => ({
          id: String(index),
          outlet: `Blatt ${String(index % 3)}`,
          ...analyze(text),
        })),
      );
    fc.assert(
      fc.property(articles, (list) => {
        expect(compare([...list].reverse(), [axis])).toEqual(
          compare(list, [axis]),
        );
      }),
      { numRuns: 20 },
    );
  });

  test("the same text always gives the same analysis", () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(analyze(text)).toEqual(analyze(text));
      }),
      { numRuns: 20 },
    );
  });

  test("whatever was analysed before, half an emoji too, changes nothing", () => {
    const fresh = analyze(SENTENCES.join(" "));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (before) => {
        const analyzer = createAnalyzer(dictionary, lexicons);
        analyzer.analyze({ text: `Huber. ${before} \ud83d \ud83d` });
        expect(analyzer.analyze({ text: SENTENCES.join(" ") })).toEqual(fresh);
      }),
      { numRuns: 20 },
    );
  });
});
