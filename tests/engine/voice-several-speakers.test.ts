import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { actorFinder } from "../../src/lexicons/actor-finder.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const actors = actorFinder([
  { name: "Anna Öztürk-Meyer", aliases: ["Öztürk-Meyer"], kind: "person" },
  { name: "Grünes Haus", aliases: [], kind: "institution" },
]);
const analyzer = createAnalyzer(dictionary, lexicons, { actors });

/** Everybody who speaks in a text, in order; „-“ where nobody is named. */
function speakersOf(text: string): string[] {
  return analyzer.analyze({ text }).quotes.map(({ speaker }) => speaker ?? "-");
}

describe("a plural verb has all joined nouns for its subject", () => {
  test.each([
    ["Huber und Moser erklärten, der Weg sei zu.", "Huber und Moser"],
    ["Der Weg sei zu, sagten Huber und Moser.", "Huber und Moser"],
    ["„Der Weg ist zu“, sagten Huber und Moser.", "Huber und Moser"],
    [
      "Am Montag teilten Huber und Moser mit, der Weg sei zu.",
      "Huber und Moser",
    ],
    [
      "Wirt Huber und Öztürk-Meyer erklärten, der Weg sei zu.",
      "Wirt Huber und Anna Öztürk-Meyer",
    ],
    ["Der Wirt und die Wirtin sagten, der Weg sei zu.", "Wirt und Wirtin"],
    ["Wirte und Gäste forderten, den Weg zu öffnen.", "Wirte und Gäste"],
    ["Die Wirte sowie der Rat sagten, der Weg sei zu.", "Wirte und Rat"],
    [
      "Huber, Moser und Petersen sagten, der Weg sei zu.",
      "Huber, Moser und Petersen",
    ],
    [
      "Anna Huber (AB) und Jan Moser (CD) sagten, der Weg sei zu.",
      "Anna Huber und Jan Moser",
    ],
    [
      "Der Leiter der Wacht und die Wirtin sagten, der Weg sei zu.",
      "Leiter und Wirtin",
    ],
    ["Der Weg sei zu, haben Huber und Moser gesagt.", "Huber und Moser"],
    ["Laut Huber und Moser ist der Weg zu.", "Huber und Moser"],
    ["Der Weg ist laut Huber und der Wirtin zu.", "Huber und Wirtin"],
    ["Nach Angaben von Bergwacht und Rat ist der Weg zu.", "Bergwacht und Rat"],
    [
      "Von Huber und Moser wurde gefordert, den Weg zu öffnen.",
      "Huber und Moser",
    ],
  ])("%s", (text, name) => {
    expect(speakersOf(text)[0]).toBe(name);
  });

  test.each([
    // the conjunction joins attributes
    ["Die Leiter der Wacht und der Alm sagten, der Weg sei zu.", "Leiter"],
    ["Die Boten von Berg und Tal sagten, der Weg sei zu.", "Boten"],
    [
      "Die Wirte Bergdorfs und Talheims sagten, der Weg sei zu.",
      "Wirte Bergdorfs",
    ],
    // one person of two callings, as the singular says
    ["Der Wirt und Bote sagte, der Weg sei zu.", "Wirt"],
    // clauses, objects and the subject of what is said
    ["Huber lobte den Rat und Moser erklärte, der Weg sei zu.", "Moser"],
    ["Huber sagte Moser und Petersen, der Weg sei zu.", "Huber"],
    ["Das sagten Wirte, Boten und Gäste kämen bald nicht mehr.", "Wirte"],
  ])("but not: %s", (text, name) => {
    expect(speakersOf(text).at(-1)).toBe(name);
  });
});

describe("a figure belongs to the name", () => {
  test.each([
    ["30 Wirte erklärten, der Weg sei zu.", "30 Wirte"],
    ["Der Weg sei zu, schrieben 200 Kenner in einem Brief.", "200 Kenner"],
    ["Rund 400 Wirte warnten, der Weg sei zu.", "400 Wirte"],
    ["Mehr als 30 junge Wirte sagten, der Weg sei zu.", "30 junge Wirte"],
    ["Im Jahr 2024 erklärte Huber, der Weg sei zu.", "Huber"],
    ["Um 15:36 Uhr erklärte Huber, der Weg sei zu.", "Huber"],
  ])("%s", (text, name) => {
    expect(speakersOf(text)[0]).toBe(name);
  });
});

describe("an answer does not speak", () => {
  test.each([
    ["Nein, er hat gesagt, der Weg sei zu.", "-"],
    ["Nein, Huber hat gesagt, der Weg sei zu.", "Huber"],
    ["Ja, der Wirt sagte, der Weg sei zu.", "Wirt"],
  ])("%s", (text, name) => {
    expect(speakersOf(text)[0]).toBe(name);
  });
});
