import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentencesOf } from "../../src/engine/text/sentences.js";
import { segment } from "../../src/engine/text/document.js";
import { fold } from "../../src/engine/text/fold.js";
import { tokenize } from "../../src/engine/text/tokens.js";
import { createVocabulary } from "../../src/engine/text/vocabulary.js";
import { dictionary } from "../fixtures/engine.js";

function sentences(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(
    ({ start, end }) => text.slice(start, end),
  );
}

function tokens(text: string): string[] {
  return tokenize(text, createVocabulary(dictionary)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("sentences", () => {
  test.each([
    ["Er kam. Sie ging.", 2],
    ["Am 3. Mai kam er.", 1],
    ["Das gilt z. B. für Hunde.", 1],
    ["Das gilt i. d. R. für Hunde.", 1],
    ["Das gilt m. W. gem. Art. 3 für rd. 300 Hunde.", 1],
    ["Der Hund, v. a. der alte, schläft.", 1],
    ["Es gilt bzw. Ausnahmen gelten.", 1],
    ["Sie kam mit Max. Er floh.", 2],
    ["Vgl. Meier und Huber.", 1],
    ["Er bleibt max. Drei Tage bleibt sie.", 1],
    ["Gen. Meier kam mit Dr. Huber.", 1],
    ["Nach Art. 51 ist das erlaubt.", 1],
    ["Er ist Herr aller Art. Das stimmt.", 2],
    ["J. P. Huber schrieb es.", 1],
    ["Schluss.Der Regen kam.", 2],
    ["Die Seite heisst haus.de und Zeitung.de bleibt.", 1],
    ["„Komm!“, rief sie.", 1],
    ["„Komm!“ rief sie.", 1],
    ["Warum? Darum!", 2],
    ["", 0],
    ["   ", 0],
  ])("%s → %d", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe("spellings", () => {
  test.each([
    ["Ge-\nfahr", "gefahr"],
    ["Ge\u00AD\nfahr", "gefahr"],
    ["US-\r\nAngriff", "us-angriff"],
    ["EU-\nweit", "eu-weit"],
    ["20-\njährig", "20-jährig"],
    ["Streit im Tal\nDie Lage", "streit im tal\ndie lage"],
  ])("%j → %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("a sentence without end", () => {
  test("is the same in a window of the segmenter as beyond it", () => {
    const long = `Er ging ${"und ging ".repeat(2000)}weiter.`;
    expect(sentences(`${long} Sie kam. Er blieb.`)).toEqual([
      long,
      "Sie kam.",
      "Er blieb.",
    ]);
  });

  test("is cut, and no word is lost", () => {
    const words = Array.from(
      { length: 450 },
      (_, index) => `w${String(index)}`,
    );
    const text = words.join(" ");
    const { sentences: pieces } = segment(text, createVocabulary(dictionary));
    expect(pieces.map((piece) => piece.tokens.length)).toEqual([200, 200, 50]);
    expect(
      pieces.map(({ start, end }) => text.slice(start, end)).join(" "),
    ).toBe(text);
  });
});

describe("tokens", () => {
  test.each([
    ["US-Angriff am 7.11.2025.", ["US-Angriff", "am", "7.11.2025", "."]],
    [
      "100.000 Menschen, 2,5 Meter",
      ["100.000", "Menschen", ",", "2,5", "Meter"],
    ],
    ["Wie geht's?", ["Wie", "geht's", "?"]],
    [
      "Lehrer:innen und Schüler*innen: innen",
      ["Lehrer:innen", "und", "Schüler*innen", ":", "innen"],
    ],
    ["Erdoğan sagte…", ["Erdoğan", "sagte", "…"]],
    ["Vor- und Nachteile", ["Vor", "-", "und", "Nachteile"]],
    ["ein 👍 dafür", ["ein", "👍", "dafür"]],
  ])("%s", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test("law: tokens are ascending, not empty and hold every letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let previous = 0;
        let letters = "";
        for (const { start, end } of tokenize(
          text,
          createVocabulary(dictionary),
        )) {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          previous = end;
          letters += text.slice(start, end);
        }
        const only = (string: string) => string.match(/\p{L}/gu) ?? [];
        expect(only(letters)).toEqual(only(text));
      }),
    );
  });
});
