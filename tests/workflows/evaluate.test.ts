import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
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
});
