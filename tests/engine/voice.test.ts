import { describe, expect, test } from "@jest/globals";
import { analyze, only } from "../fixtures/engine.js";

describe("direct speech in every style of quotation marks", () => {
  test.each([
    ["„Das ist eine Gefahr für alle“, sagte der Wirt."],
    ["»Das ist eine Gefahr für alle«, sagte der Wirt."],
    ["«Das ist eine Gefahr für alle», sagte der Wirt."],
    ["“Das ist eine Gefahr für alle”, sagte der Wirt."],
    ['"Das ist eine Gefahr für alle", sagte der Wirt.'],
    ["Der Wirt sagte: „Das ist eine Gefahr für alle.“"],
  ])("%s", (text) => {
    expect(only(text).voice).toBe("cited");
    expect(
      analyze(text).quotes.find(({ kind }) => kind === "direct")?.speaker,
    ).toBe("Wirt");
  });

  test("runs across sentences and paragraphs", () => {
    const text =
      "Er sagte: „Wir gehen heute los. Es wird spät.\nDie Gefahr ist groß.“ Dann ging er.";
    expect(only(text).voice).toBe("cited");
  });

  test("ends where it ends", () => {
    expect(
      only("„Wir gehen heute noch los“, sagte er. Die Gefahr ist groß.").voice,
    ).toBe("own");
  });

  test("a title is no citation", () => {
    expect(only("Das Buch „Am Rand der Welt“ zeigt eine Gefahr.").voice).toBe(
      "own",
    );
  });
});

describe("reported speech", () => {
  test.each([
    ["Der Wirt sagte, der Weg sei eine Gefahr."],
    ["Der Weg sei eine Gefahr, sagte der Wirt."],
    ["Der Weg sei eine Gefahr."],
    ["Der Wirt erklärte, dass der Weg eine Gefahr ist."],
    ["Der Wirt warnte davor, den Weg als Gefahr zu übersehen."],
    ["Laut der Bergwacht ist der Weg eine Gefahr."],
    ["Der Bergwacht zufolge ist der Weg eine Gefahr."],
    ["Nach Ansicht von Wanderern ist der Weg eine Gefahr."],
    ["Aus Sicht der Wirte ist der Weg eine Gefahr."],
    ["Der Weg ist eine Gefahr, so der Wirt."],
    ["Wie der Wirt berichtet, ist der Weg eine Gefahr."],
    ["Der Wirt hält den Weg für eine Gefahr."],
    ["Die Wirte sehen in dem Weg eine Gefahr."],
    ["Die Wirte sehen darin eine Gefahr."],
  ])("%s", (text) => {
    expect(only(text).voice).toBe("cited");
  });

  test.each([
    ["Der Weg ist eine Gefahr."],
    ["Wir halten den Weg für eine Gefahr."],
    ["Der Wirt lobte die Suppe. Der Weg ist eine Gefahr."],
    ["Der Weg ist eine Gefahr, es sei denn, es taut."],
  ])("the outlet's own: %s", (text) => {
    expect(only(text).voice).toBe("own");
  });

  test.each([
    [
      "Die Sprecherin, Jana Petersen, sagte, der Weg sei eine Gefahr.",
      "Jana Petersen",
    ],
    [
      "Der Ort schläft, doch Jana Petersen warnte, der Weg sei eine Gefahr.",
      "Jana Petersen",
    ],
    [
      "Der Weg sei eine Gefahr, sagte am Montag Jana Petersen.",
      "Jana Petersen",
    ],
    ["Der Weg sei eine Gefahr, heißt es im Rathaus.", undefined],
    ["Der Weg sei eine Gefahr, sagte sie am Montag.", undefined],
    ["Die Planung ergab, der Weg sei eine Gefahr.", undefined],
    ["Die Regierung erklärte, der Weg sei eine Gefahr.", "Regierung"],
  ])("%s is said by %s", (text, speaker) => {
    expect([only(text).voice, only(text).speaker]).toEqual(["cited", speaker]);
  });

  test("names its speaker", () => {
    expect(only("Laut Anna Huber ist der Weg eine Gefahr.").speaker).toBe(
      "Anna Huber",
    );
  });
});
