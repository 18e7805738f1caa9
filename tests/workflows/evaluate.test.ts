import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { UserError } from "../../src/errors.js";
import { readGold } from "../../src/importers/gold.js";
import {
  type Evaluation,
  evaluate,
} from "../../src/workflows/evaluate/evaluate.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));

/** An article coded sentence by sentence; the sentence may be coded otherwise than the lexicon reads it. */
function coded(
  id: string,
  sentences: readonly (readonly [
    text: string,
    danger: string,
    voice: string,
  ])[],
) {
  let text = "";
  const units = sentences.map(([sentence, danger, voice]) => {
    const start = text.length;
    text += `${sentence}\n`;
    return { start, end: start + sentence.length, danger, voice };
  });
  return { id, outlet: "Blatt", text, units };
}

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

let evaluation: Evaluation;

beforeAll(() => {
  write(
    "framing/1.json",
    JSON.stringify(
      coded("1", [
        ["Die Gefahr ist groß.", "alarm", "own"],
        ["Das ist keine Bedrohung.", "calm", "own"],
        ["Der Krieg im Tal ist lange her.", "-", "own"],
        ["Alle zittern.", "alarm", "own"],
        ["Foto: Huber", "-", "noise"],
      ]),
    ),
  );
  write(
    "framing/2.json",
    JSON.stringify(
      coded("2", [
        ["Das war ein Vorwand.", "calm", "own"],
        ["Es gibt keine Belege.", "calm", "own"],
        ["Der Weg ist gefährlich.", "alarm", "own"],
      ]),
    ),
  );
  write(
    "voice/a.jsonl",
    `${JSON.stringify({ id: "v", text: "„Wir gehen heute noch los“, sagte er. Dann ging er.", quotes: [{ start: 0, end: 26 }] })}\n`,
  );
  write(
    "traps/lexicon.csv",
    "axis,pole,term\ndanger,alarm,Gefahr\ndanger,calm,Vorwand\n",
  );
  write(
    "traps/traps.jsonl",
    [
      {
        id: "t1",
        category: "negation",
        text: "Keine Gefahr droht.",
        expect: ["danger:calm"],
      },
      {
        id: "t2",
        category: "voice",
        text: "Das ist eine Gefahr.",
        expect: ["danger:alarm:cited"],
      },
    ]
      .map((trap) => JSON.stringify(trap))
      .join("\n"),
  );
  evaluation = evaluate(readGold(folder), lexicons, dictionary);
});

function value(name: string): number | undefined {
  return evaluation.measures.find((measure) => measure.name === name)?.value;
}

describe("evaluate", () => {
  test("F1 per pole by hand: alarm has two hits, one false alarm, one miss; calm three hits", () => {
    expect(value("F1 alarm")).toBeCloseTo(4 / 6, 10);
    expect(value("F1 calm")).toBe(1);
    expect(value("macro-F1, sentences")).toBeCloseTo((4 / 6 + 1) / 2, 10);
  });

  test("without context the negated word counts for its own pole", () => {
    const calm = evaluation.measures.find(({ name }) => name === "F1 calm");
    expect(calm?.withoutContext).toBeCloseTo(4 / 5, 10);
  });

  test("noise, voice and traps", () => {
    expect(value("noise F1")).toBe(1);
    expect(value("voice, token F1")).toBe(1);
    expect(value("traps")).toBe(0.5);
    expect(evaluation.failedTraps.map(({ trap }) => trap.id)).toEqual(["t2"]);
  });

  test("a trap that finds more than it must has not been passed", () => {
    const trap = {
      id: "t",
      category: "voice",
      text: "Das ist eine Gefahr. Das war ein Vorwand.",
    };
    const passes = (expected: string[]): boolean => {
      const traps = [{ ...trap, expect: expected }];
      const gold = { ...readGold(folder), traps };
      return evaluate(gold, lexicons, dictionary).failedTraps.length === 0;
    };
    expect(passes(["danger:alarm:own", "danger:calm"])).toBe(true);
    expect(passes(["danger:alarm:own"])).toBe(false);
    expect(passes(["danger:alarm", "danger:alarm"])).toBe(false);
  });

  test("a sentence is cited from three tenths of its words on", () => {
    expect(value("voice, sentence F1")).toBe(1);
    // Of the first one three of ten words are cited; of the second two of eleven, which are not found: that is no miss.
    const text =
      "„Wir gehen heim“, sagte er da und ging auch gleich. Dann gab es noch Fisch und Bier für alle im Haus.";
    const quotes = ["Wir gehen heim", "Fisch und"].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    const quoted = [{ id: "v", text, quotes }];
    const gold = { ...readGold(folder), quoted };
    const { measures } = evaluate(gold, lexicons, dictionary);
    expect(
      measures.find(({ name }) => name === "voice, sentence F1")?.value,
    ).toBe(1);
  });

  test("articles are compared from three coded sentences on", () => {
    const gold = readGold(folder);
    const spearman = (units: number) => {
      const text = "Die Gefahr ist groß.";
      const more = coded(
        "3",
        Array.from({ length: units }, () => [text, "alarm", "own"] as const),
      );
      return evaluate(
        { ...gold, coded: [...gold.coded, more] },
        lexicons,
        dictionary,
      ).measures.find(({ name }) => name === "Spearman, danger")?.count;
    };
    expect([2, 3].map(spearman)).toEqual([2, 3]);
  });

  test.each([
    ["alarm", "others", 1],
    ["others", "calm", 1],
    ["alarm", "calm", 1],
    ["calm", "alarm", 0],
    ["for", "against", undefined],
  ])("known groups: %s and %s", (warning, calming, auc) => {
    const speeches = [
      { id: "1", stance: warning, text: "Die Gefahr ist groß." },
      { id: "2", stance: calming, text: "Das war ein Vorwand." },
    ];
    const gold = { ...readGold(folder), speeches };
    const { measures } = evaluate(gold, lexicons, dictionary);
    const groups = measures.find(({ name }) => name === "known groups, AUC");
    expect(groups?.value).toBe(auc);
  });

  test("lists what went wrong", () => {
    expect(
      evaluation.errors.map(({ text, gold, predicted }) => [
        text,
        gold,
        predicted,
      ]),
    ).toEqual([
      ["Der Krieg im Tal ist lange her.", "-", "alarm"],
      ["Alle zittern.", "alarm", "-"],
    ]);
  });

  test("says that a folder holds no codings, or which file is wrong", () => {
    const empty = mkdtempSync(join(tmpdir(), "blickwinkel-"));
    expect(() => readGold(empty)).toThrow("folder-without-codings");
    mkdirSync(join(empty, "voice"));
    writeFileSync(join(empty, "voice", "a.jsonl"), '{"id":1}\n');
    expect(() => readGold(empty)).toThrow("file-invalid");
  });

  test("an axis that nobody coded is not measured", () => {
    const gold = readGold(folder);
    const coded = gold.coded.map((article) => ({
      ...article,
      units: article.units.map(({ start, end, voice }) => ({
        start,
        end,
        voice,
        weather: "rain",
      })),
    }));
    const { measures, errors } = evaluate(
      { ...gold, coded },
      lexicons,
      dictionary,
    );
    expect(
      measures.filter(({ name }) => /F1 alarm|macro|α|Spearman/.test(name)),
    ).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each([["Alarm"], ["threat"], [7], [["alarm"]]])(
    "refuses the code %j",
    (danger) => {
      const units = [{ start: 0, end: 4, voice: "own", danger }];
      const coded = [{ id: "x", outlet: "", text: "Hier.", units }];
      const gold = { ...readGold(folder), coded };
      expect(() => evaluate(gold, lexicons, dictionary)).toThrow(
        "coding-unknown",
      );
    },
  );

  test.each([
    ["behind its end", 6, 8],
    ["before its beginning", -1, 3],
    ["backwards", 4, 2],
  ])("refuses offsets %s", (_, start, end) => {
    const wrong = mkdtempSync(join(tmpdir(), "blickwinkel-"));
    mkdirSync(join(wrong, "framing"));
    const units = [{ start, end, voice: "own" }];
    writeFileSync(
      join(wrong, "framing", "a.json"),
      JSON.stringify({ id: "a", text: "Hier.", units }),
    );
    expect(() => readGold(wrong)).toThrow("file-invalid");
  });

  test("names the line that is wrong, and a file that is not UTF-8", () => {
    const wrong = mkdtempSync(join(tmpdir(), "blickwinkel-"));
    mkdirSync(join(wrong, "voice"));
    const file = join(wrong, "voice", "a.jsonl");
    const line = JSON.stringify({ id: "1", text: "Hier.", quotes: [] });
    writeFileSync(file, `${line}\n\n{"id":"2"}\n`);
    let values: unknown;
    try {
      readGold(wrong);
    } catch (error) {
      values = (error as UserError).values;
    }
    expect(values).toMatchObject({ path: `${file}:3` });
    mkdirSync(join(wrong, "framing"));
    writeFileSync(
      join(wrong, "framing", "b.json"),
      Buffer.from('{"id":"ä"}', "latin1"),
    );
    expect(() => readGold(wrong)).toThrow("file-not-utf8");
  });
});
