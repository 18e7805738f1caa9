import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pairUnits } from "../../src/engine/side-by-side/shared-units.js";
import {
  sideBySide,
  type SideBySide,
  type SideText,
} from "../../src/engine/side-by-side/side-by-side.js";
import { createVocabulary } from "../../src/engine/text/vocabulary.js";
import type { ActorFinder } from "../../src/engine/voice/speaker.js";
import { analyze, dictionary } from "../fixtures/engine.js";

const vocabulary = createVocabulary(dictionary);

function side(text: string): SideText {
  return { text, analysis: analyze(text) };
}

function compare(
  left: string,
  right: string,
  actors?: ActorFinder,
): SideBySide {
  return sideBySide(side(left), side(right), { vocabulary, actors });
}

function unit(start: number, text: string) {
  return { start, end: start + text.length, words: text.split(" ") };
}

describe("units with the same words", () => {
  test.each([
    // Python: len(L & R) / min or max of the sets of 4-grams.
    ["a b c d e f g", "a b c d e f g", 1, 1],
    ["a b c d e f g", "a b c d e x y", 0.5, 0.5],
    ["a b c d e", "x a b c d e y z", 1, 0.4],
    ["a b c", "x a b c y", 1, 1 / 3],
    ["a b c d", "a b x c d", undefined, undefined],
    ["a b", "a b", undefined, undefined],
  ])("%s | %s: %d, %d", (left, right, containment, resemblance) => {
    const shares = (["containment", "resemblance"] as const).map(
      (measure) =>
        pairUnits([unit(0, left)], [unit(0, right)], measure, 0)[0]?.share,
    );
    expect(shares).toEqual([containment, resemblance]);
  });

  test("one to one, the most alike first, in the order of the left text", () => {
    const lefts = [
      unit(0, "a b c d e f"),
      unit(20, "a b c d x y"),
      unit(40, "k l m n"),
    ];
    const rights = [unit(0, "k l m n"), unit(20, "a b c d x y")];
    expect(
      pairUnits(lefts, rights, "resemblance", 0.2).map(({ left, right }) => [
        left.start,
        right.start,
      ]),
    ).toEqual([
      [20, 20],
      [40, 0],
    ]);
  });

  test("under the least share there is no pair", () => {
    const lefts = [unit(0, "a b c d e f g")];
    const rights = [unit(0, "a b c d e x y")];
    expect(pairUnits(lefts, rights, "containment", 0.5)).toHaveLength(1);
    expect(pairUnits(lefts, rights, "containment", 0.51)).toEqual([]);
  });

  test("a refrain tells nothing", () => {
    const refrain = Array.from({ length: 20 }, (_, index) =>
      unit(index * 10, "a b c d"),
    );
    expect(pairUnits(refrain, refrain, "resemblance", 0.5)).toEqual([]);
  });
});

describe("passages", () => {
  const LEFT = `Der Rat tagt am Montag im alten Saal am Markt. „Es droht ein Krieg im Tal und am Berg“, sagte Anna Huber.
„Wir bleiben“, sagte Jan Moser.`;
  const RIGHT = `„Wir gehen“, sagte Moser. „Wir kommen wieder“, sagte Moser.
»Es droht ein Krieg im Tal«, sagte Huber. Am Abend wurde es kühl. Der Rat tagt am Dienstag im alten Saal am Markt.`;

  test("quotes, sentences and speakers in common, in the order of the left text", () => {
    const { passages } = compare(LEFT, RIGHT);
    expect(
      passages.map(({ kind, left, right, speaker }) => [
        kind,
        speaker,
        left.map(({ start, end }) => LEFT.slice(start, end)),
        right.map(({ start, end }) => RIGHT.slice(start, end)),
      ]),
    ).toEqual([
      [
        "quote",
        "Anna Huber",
        ["„Es droht ein Krieg im Tal und am Berg“"],
        ["»Es droht ein Krieg im Tal«"],
      ],
      [
        "speaker",
        "Jan Moser",
        ["„Wir bleiben“"],
        ["„Wir gehen“", "„Wir kommen wieder“"],
      ],
    ]);
    expect(passages.map(({ share }) => share)).toEqual([1, null]);
  });

  test("nearly the same sentence, one word changed; its share", () => {
    const sentence = (day: string) =>
      `Der Rat der Stadt tagt am ${day} im alten Saal am Markt neben der Kirche.`;
    const here = `Es regnet. ${sentence("Montag")}`;
    const there = `${sentence("Dienstag")} Es schneit.`;
    // 15 words, 12 four-grams, of which four hold the day.
    expect(compare(here, there).passages).toEqual([
      {
        kind: "sentence",
        left: [{ start: here.indexOf("Der"), end: here.length }],
        right: [{ start: 0, end: there.indexOf(" Es") }],
        share: 8 / 12,
      },
    ]);
  });

  test("a sentence that is connected by its quote is not connected twice", () => {
    const text = "„Es droht ein Krieg im Tal und am Berg“, sagte die Wirtin.";
    expect(compare(text, text).passages.map(({ kind }) => kind)).toEqual([
      "quote",
    ]);
  });

  test("a report that goes on in quotation marks is one passage", () => {
    const text =
      "Laut Anna Huber habe der Rat gesagt, dass „es heute einen Krieg im Tal gibt“. Es regnet.";
    const { passages } = compare(text, `Am Abend wurde es kühl. ${text}`);
    expect(
      passages.map(({ left }) =>
        left.map(({ start, end }) => text.slice(start, end)),
      ),
    ).toEqual([
      ["habe der Rat gesagt, dass „es heute einen Krieg im Tal gibt“"],
    ]);
  });

  test("a report and the quote in the next sentence are two passages", () => {
    const text =
      "Anna Huber sagte, der Rat sei eine Bedrohung für die ganze Stadt.\n„Es gibt heute einen Krieg im Tal“, sagte Anna Huber.";
    expect(compare(text, text).passages).toHaveLength(2);
  });

  test("noise connects nothing", () => {
    const credit = "Foto: Archiv der alten Stadt am Meer / Huber";
    expect(
      compare(`Es regnet.\n${credit}`, `Es schneit.\n${credit}`).passages,
    ).toEqual([]);
  });
});

describe("what only one of them says", () => {
  test("entries with the hits in either text, whatever their effective pole", () => {
    const { entries } = compare(
      "Die Gefahr ist groß. Das ist keine Gefahr. Ein Krieg droht.",
      "Die Gefahr ist klein. Das war ein Vorwand.",
    );
    expect(entries).toEqual([
      { axis: "danger", entry: "Gefahr", entryPole: "alarm", hits: [2, 1] },
      { axis: "danger", entry: "Krieg", entryPole: "alarm", hits: [1, 0] },
      { axis: "danger", entry: "Vorwand", entryPole: "calm", hits: [0, 1] },
    ]);
  });

  test("names of speakers and of known actors", () => {
    const actors: ActorFinder = {
      find: (words) =>
        (
          [
            { name: "Ursula von der Leyen", kind: "person" },
            { name: "Berta Lang", kind: "person" },
            { name: "Die Zeit", kind: "institution", everyday: true },
          ] as const
        ).find(({ name }) => name === words.join(" ")),
    };
    const { names } = compare(
      "„Es droht ein Krieg“, sagte Anna Huber. Heute kam Ursula von der Leyen. Es kam Berta Lang.",
      "„Es droht ein Krieg“, sagte Huber. „Nein“, sagte Jan Moser. Da ging Berta Lang. Die Zeit drängt.",
      actors,
    );
    expect(names).toEqual({
      both: ["Anna Huber", "Berta Lang"],
      left: ["Ursula von der Leyen"],
      right: ["Jan Moser"],
    });
  });
});

describe("laws", () => {
  const sentence = fc.constantFrom(
    "Die Gefahr ist groß und sie wächst mit jedem Tag.",
    "„Es droht ein Krieg im Tal und am Berg“, sagte die Wirtin.",
    "„Es droht ein Krieg im Tal“, sagte Anna Huber.",
    "Der Rat tagt am Montag im alten Saal am Markt.",
    "Der Rat tagt am Dienstag im alten Saal am Markt.",
    "Huber sagte, das sei ein Vorwand.",
    "Foto: Archiv / Huber",
  );
  const text = fc
    .array(sentence, { minLength: 1, maxLength: 8 })
    .map((sentences) => sentences.join("\n"));

  test("a text shares everything with itself", () => {
    fc.assert(
      fc.property(text, (own) => {
        const { entries, names } = compare(own, own);
        for (const { hits } of entries) expect(hits[0]).toBe(hits[1]);
        expect([...names.left, ...names.right]).toEqual([]);
      }),
    );
  });

  test("spans lie in their texts, no passage is taken twice, all in order", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { passages } = compare(left, right);
        const starts = passages.map((passage) => passage.left[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const [which, own] of [
          ["left", left],
          ["right", right],
        ] as const) {
          const spans = passages.flatMap((passage) => passage[which]);
          for (const { start, end } of spans) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(own.length);
          }
          const places = spans.map(
            ({ start, end }) => `${String(start)} ${String(end)}`,
          );
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });

  test("the other way round, left is right", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const here = compare(left, right);
        const there = compare(right, left);
        expect(there.names).toEqual({
          both: here.names.both,
          left: here.names.right,
          right: here.names.left,
        });
        expect(there.entries).toEqual(
          here.entries.map((entry) => ({
            ...entry,
            hits: entry.hits.toReversed(),
          })),
        );
      }),
    );
  });
});
