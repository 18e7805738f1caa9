import { describe, expect, test } from "@jest/globals";
import { analyze, marked } from "../fixtures/engine.js";

function speakerOf(text: string): string | undefined {
  return analyze(text).quotes[0]?.speaker;
}

describe("whoever a noun of saying belongs to speaks, as the name stands alone", () => {
  test.each([
    // a name in the genitive, before and behind
    ["Nach Hubers Worten ist der Weg zu.", "Huber"],
    ["Nach Anna Hubers Angaben ist der Weg zu.", "Anna Huber"],
    ["Mosers Angaben zufolge ist der Weg zu.", "Moser"],
    ["Nach Angaben Mosers ist der Weg zu.", "Moser"],
    ["Aus Sicht Anna Hubers ist der Weg zu.", "Anna Huber"],
    ["Hubers Vorwurf, der Weg sei zu, blieb.", "Huber"],
    ["Die Behauptung Mosers, der Weg sei zu, ist alt.", "Moser"],
    ["Nach Angaben von Hans ist der Weg zu.", "Hans"],
    ["Nach Ansicht des Vereins ist der Weg zu.", "Verein"],
    // a genitive without an article
    ["Nach Angaben örtlicher Wirte ist der Weg zu.", "örtliche Wirte"],
    ["Nach Ansicht vieler Gäste ist der Weg zu.", "Gäste"],
    ["Nach Ansicht der meisten Gäste ist der Weg zu.", "Gäste"],
    ["Nach Angaben zweier Zeugen ist der Weg zu.", "Zeugen"],
    ["Nach Angaben seiner Familie ist er krank.", "Familie"],
    ["Nach eigenen Worten ist er müde.", undefined],
    ["Nach Polizeiangaben ist der Weg zu.", undefined],
  ])("%s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  test.each([
    [
      "Der Weg ist nach Angaben örtlicher Wirte gesperrt.",
      "[Der Weg ist] nach Angaben örtlicher Wirte [gesperrt.]",
    ],
    [
      "Der Weg war nach Angaben später gesperrt.",
      "[Der Weg war] nach Angaben [später gesperrt.]",
    ],
    [
      "Nach Anna Hubers Angaben ist der Weg zu.",
      "Nach Anna Hubers Angaben [ist der Weg zu.]",
    ],
  ])("the source is cut out: %s", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
