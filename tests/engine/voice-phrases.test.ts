import { describe, expect, test } from "@jest/globals";
import { analyze, marked } from "../fixtures/engine.js";

function speakersOf(text: string): string[] {
  return analyze(text).quotes.map(({ speaker }) => speaker ?? "-");
}

describe("set phrases report as verbs of saying do", () => {
  test.each([
    ["Huber gab zu bedenken, [dass der Weg zu ist.]"],
    ["Huber hat zu bedenken gegeben, [dass der Weg zu ist.]"],
    ["Huber ließ keinen Zweifel daran, [dass der Weg zu ist.]"],
    ["Der Wirt machte deutlich, [dass der Weg zu ist.]"],
    ["Sie hat deutlich gemacht, [dass der Weg zu ist.]"],
    // things show
    ["Der Vorfall machte deutlich, dass der Weg zu ist."],
    ["Das macht deutlich, dass der Weg zu ist."],
    ["Das macht klar, dass der Weg zu ist."],
    ["Dies bestätigt, dass der Weg zu ist."],
    ["Der Weg wurde deutlich steiler, sodass Huber ging."],
  ])("%s", (expected) => {
    const text = expected.replaceAll(/[[\]]/g, "");
    expect(marked(text)).toBe(expected);
  });
});

describe("what is not said is not reported", () => {
  test.each([
    ["Huber sagte nicht, ob der Weg zu ist."],
    ["Der Wirt will nicht verraten, wie er heißt."],
    ["Huber überzeugte die Wirte davon, dass der Weg zu ist."],
    ["Das sei eine Gefahr, könnte man sagen."],
    // titles that are sentences
    ["Der Film „Wir sind alle müde“ läuft heute."],
    ["Unter dem Motto „Wir sind alle müde“ zogen sie los."],
  ])("%s", (text) => {
    expect(analyze(text).quotes).toEqual([]);
  });

  test.each([
    ["Huber sagte, ob der Weg zu ist.", ["Huber"]],
    ["Huber ist überzeugt, dass der Weg zu ist.", ["Huber"]],
    ["Man sagt, der Weg sei zu.", ["-"]],
  ])("but: %s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("a report within a sentence that goes on", () => {
  test.each([
    ["Weil Huber sagte, [der Weg sei zu], blieben alle da."],
    ["Obwohl Huber gewarnt hatte, [der Weg sei zu], gingen sie los."],
    ["[Huber habe], so berichtet die Zeitung, [den Weg gesperrt.]"],
    ["Huber sagte, [man habe – anders als behauptet – nur gewartet.]"],
  ])("%s", (expected) => {
    const text = expected.replaceAll(/[[\]]/g, "");
    expect(marked(text)).toBe(expected);
  });

  test.each([
    ["Weil Huber sagte, der Weg sei zu, blieben alle da.", ["Huber"]],
    [
      "Huber habe, so berichtet die Zeitung, den Weg gesperrt.",
      ["Zeitung", "Zeitung"],
    ],
  ])("%s is said by %s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("speakers that stand elsewhere", () => {
  test.each([
    ["„Wir sind alle müde.“ Das sagte Lars Huber am Montag.", ["Lars Huber"]],
    ["Der Krieg sei falsch. Das sagte Huber am Montag.", ["Huber"]],
    ["„Wir sind alle müde.“ Das sah Lars Huber am Montag.", ["-"]],
    ["Mit den Worten „Wir sind alle müde“ ging Lars Huber.", ["Lars Huber"]],
    ["Lars Huber: „Wir sind alle müde.“", ["Lars Huber"]],
    ["Lautes Echo: „Wir sind alle müde.“", ["-"]],
    ["Weder Huber noch Moser sagten, dass der Weg zu sei.", ["-"]],
    ["Entweder Huber oder Moser sagte, der Weg sei zu.", ["Huber"]],
    ["Die Gäste: „Wir sind alle müde.“", ["-"]],
    ["Der Rat hält den Weg „für einen schweren Fehler“.", ["Rat"]],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});
