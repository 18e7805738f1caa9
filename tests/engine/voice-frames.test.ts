import { describe, expect, test } from "@jest/globals";
import { analyze, marked } from "../fixtures/engine.js";

/** Everybody who speaks in a text, in order; „-“ where nobody is named. */
function speakersOf(text: string): string[] {
  return analyze(text).quotes.map(({ speaker }) => speaker ?? "-");
}

describe("direct speech without a verb of saying", () => {
  test.each([
    // a label before a colon
    ["So Huber: „Der Weg ist zu.“", ["Huber"]],
    ["Darauf die Wirtin: „Der Weg ist zu.“", ["Wirtin"]],
    ["Huber weiter: „Der Weg ist zu.“", ["Huber"]],
    ["Hubers Antwort: „Der Weg ist zu.“", ["Huber"]],
    ["Anna Hubers Fazit: „Der Weg ist zu.“", ["Anna Huber"]],
    ["Wachtleiter über den Weg: „Er ist zu“", ["Wachtleiter"]],
    ["Das Motto: „Der Weg ist nie zu Ende.“", ["-"]],
    ["Rezept zum Sonntag: „Das schmeckt allen gut“", ["-"]],
    // a name before a bracket
    ["Der Wirt („Ich bin kein Held“) ging.", ["Wirt"]],
    ["Es kam Anna Huber („Ich bin so müde“).", ["Anna Huber"]],
    // somebody who acts before a colon
    ["Der Trainer legte nach: „Der Weg ist zu.“", ["Trainer"]],
    ["Die Antwort kam gleich: „Der Weg ist zu.“", ["-"]],
    // any verb behind it
    ["„Wir haben verloren“, freute sich der Wirt.", ["Wirt"]],
    ["„Das ist schade“, ärgerte sich Huber am Abend.", ["Huber"]],
    ["„Wir haben Zeit“, lautete der Plan.", ["-"]],
    // whoever is quoted
    ["Die Zeitung zitiert den Wirt mit den Worten: „Ich gehe.“", ["Wirt"]],
    ["Die Zeitung zitiert Huber: „Ich gehe.“", ["Huber"]],
    ["„Ich gehe“, zitiert die Zeitung einen Wirt.", ["Wirt"]],
    ["Der Wirt zitiert aus dem Brief: „Ich gehe.“", ["Wirt"]],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });

  test("a name in quotation marks before a verb is none", () => {
    expect(marked("„Abendrot“ heißt, wer so malt.")).toBe(
      "„Abendrot“ heißt, wer so malt.",
    );
  });

  test.each([
    "»Er sagte: ›Geh weg!‹«, erzählte die Wirtin.",
    "\"Er sagte: 'Geh weg!'\", erzählte die Wirtin.",
  ])("a verb within it reports nothing outside: %s", (text) => {
    expect(speakersOf(text)).toEqual(["Wirtin"]);
  });
});

describe("a report goes on from a sentence that only names it", () => {
  test.each([
    [
      "Die Wirtin wies die Kritik zurück. Der Weg sei sicher. Er werde geprüft.",
      ["Wirtin", "Wirtin"],
    ],
    ["Der Wirt widersprach. Das Amt könne nichts tun.", ["Wirt"]],
    ["Es wurde widersprochen. Das Amt könne nichts tun.", ["-"]],
    ["Der Wirt kam. Das Amt könne nichts tun.", ["-"]],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("who is the subject", () => {
  test.each([
    // a medium in the dative
    ["Der Nachrichtenagentur sagte Huber, der Weg sei zu.", "Huber"],
    ["Der FAZ sagte Huber, der Weg sei zu.", "Huber"],
    // where somebody belongs
    ["Das gehe zu weit, sagte Anna Huber von der Bergwacht.", "Anna Huber"],
    // one person of two callings
    [
      "Die frühere Wirtin und heutige Botin Anna Huber sagte, er sei zu.",
      "heutige Botin Anna Huber",
    ],
    // figures
    ["Offiziellen Zahlen zufolge ist der Weg zu.", "-"],
  ])("%s", (text, name) => {
    expect(speakersOf(text)[0]).toBe(name);
  });
});

describe("quoted lines of a letter", () => {
  test("are said by whoever wrote them", () => {
    const text =
      "Huber schrieb zurück:\n> Der Weg ist zu.\n> Wir kommen nicht.\nDas war alles.";
    expect(marked(text)).toBe(
      "Huber schrieb zurück:\n> [Der Weg ist zu.]\n> [Wir kommen nicht.]\nDas war alles.",
    );
    expect(speakersOf(text)).toEqual(["Huber", "Huber"]);
  });

  test.each([["Mehr dazu:\n> Der Weg ist zu."], ["> Der Weg ist zu."]])(
    "not what only looks so: %j",
    (text) => {
      expect(analyze(text).quotes).toEqual([]);
    },
  );
});
