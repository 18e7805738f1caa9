import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { dictionary } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const analyzer = createAnalyzer(dictionary, [
  lexicon(
    ["selbst bestimmen", "Streit beenden", "Ziele erreichen"].map((term) =>
      entry(term),
    ),
  ),
]);

function found(text: string): string[] {
  return analyzer.analyze({ text }).evidence.map(({ text: words }) => words);
}

describe("every preposition opens a phrase with an attribute", () => {
  test.each([
    "Die Wirte haben selbst gestern die Brücke unter bestimmten Bedingungen angeboten.",
    "Die Wirte haben selbst gestern die Brücke vor bestimmten Gästen gesperrt.",
    "Die Wirte haben selbst gestern die Brücke wegen bestimmter Gäste gesperrt.",
    "Sie haben selbst gestern den zwischen ihnen bestimmten Weg gesperrt.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("every preposition governs the noun behind it", () => {
  test.each([
    "Sie wollen den Bau ohne Streit beenden.",
    "Sie wollen den Bau aufgrund alten Streits beenden.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("but for von, which may stand before somebody who acts", () => {
    expect(found("Sie konnten die von ihr gesetzten Ziele erreichen.")).toEqual(
      ["Ziele erreichen"],
    );
  });
});

test("Neben names nobody who speaks", () => {
  const { quotes } = analyzer.analyze({
    text: "Neben dem Wirt sagte Petersen, der Weg sei zu.",
  });
  expect(quotes[0]?.speaker).toBe("Petersen");
});
