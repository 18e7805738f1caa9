import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { actorFinder } from "../../src/lexicons/actor-finder.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const actors = actorFinder([
  { name: "Anna Öztürk", aliases: ["Öztürk"], kind: "person" },
  { name: "Bergland", aliases: ["Talstadt"], kind: "state" },
]);
const analyzer = createAnalyzer(dictionary, lexicons, { actors });

function speakerOf(text: string): string | undefined {
  const [quote] = analyzer.analyze({ text }).quotes;
  if (!quote) throw new Error(`nothing is quoted in: ${text}`);
  return quote.speaker;
}

describe("whoever a noun of saying belongs to speaks", () => {
  test.each([
    ["Die Behauptung der Wirte, dass der Weg frei sei, ist alt.", "Wirte"],
    ["Die Behauptung der Wirte, der Weg sei frei, ist alt.", "Wirte"],
    ["Die Einschätzung des Amtes, wonach der Weg frei ist, ist alt.", "Amt"],
    ["Die Forderung von Huber, den Weg zu sperren, ist alt.", "Huber"],
    ["Die Forderung des Vorsitzenden, zu gehen, ist alt.", "Vorsitzender"],
    ["Öztürks Behauptung, der Weg sei frei, ist alt.", "Anna Öztürk"],
    ["Huber wies den Vorwurf des Amtes zurück, der Weg sei zu.", "Amt"],
  ])("%s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
});

describe("whoever utters what a noun names speaks", () => {
  test.each([
    ["Das Amt vertritt die Ansicht, der Weg sei frei.", "Amt"],
    ["Das Amt vertrat die Ansicht, dass der Weg frei ist.", "Amt"],
    ["Der Wirt ist der Meinung, dass der Weg frei ist.", "Wirt"],
    ["Huber kam zu der Einschätzung, dass der Weg frei ist.", "Huber"],
    ["Huber lehnte mit der Begründung ab, der Weg sei zu.", "Huber"],
  ])("%s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  test.each([
    "Huber wies den Vorwurf zurück, der Weg sei zu.",
    "Das Problem ist die Forderung, den Weg zu sperren.",
    "Es gibt die Befürchtung, dass der Weg zu ist.",
    "Das Dorf stand im Verdacht, den Weg gesperrt zu haben.",
    "Die am Montag geäußerte Hoffnung, der Weg sei frei, ist alt.",
  ])("but nobody is named: %s", (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });
});

describe("where a report comes from that nobody utters", () => {
  test.each([
    ["Aus dem Amt hieß es, der Weg sei frei.", "Amt"],
    ["Von der Bergwacht hieß es, der Weg sei frei.", "Bergwacht"],
    ["Aus Hirtenkreisen hieß es, der Weg sei frei.", "Hirtenkreise"],
    ["Im Bericht des Amtes heißt es, der Weg sei frei.", "Amt"],
    ["„Der Weg ist frei“, heißt es im Brief des Amtes.", "Amt"],
    ["Aus dem Brief des Amtes geht hervor, dass er frei ist.", "Amt"],
    ["In Talstadt hieß es, der Weg sei frei.", "Bergland"],
  ])("%s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  test.each([
    "Im Sommer hieß es, der Weg sei frei.",
    "In dem Brief heißt es, der Weg sei frei.",
    "Am Montag hieß es, der Weg sei frei.",
    "Daraus geht hervor, dass der Weg frei ist.",
  ])("but nobody is named: %s", (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });

  test("sources speak", () => {
    expect(speakerOf("Mehrere Quellen bestätigten, dass der Weg zu ist.")).toBe(
      "Quellen",
    );
  });
});
