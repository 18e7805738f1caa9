import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { actorFinder } from "../../src/lexicons/actor-finder.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const actors = actorFinder([
  { name: "Grünes Haus", aliases: [], kind: "institution" },
  { name: "Roter Hof", aliases: [], kind: "institution" },
  { name: "Bergland", aliases: [], kind: "state" },
]);
const analyzer = createAnalyzer(dictionary, lexicons, { actors });

/** Everybody who speaks in a text, in order; „-“ where nobody is named. */
function speakersOf(text: string): string[] {
  return analyzer.analyze({ text }).quotes.map(({ speaker }) => speaker ?? "-");
}

describe("er and sie stand beside the finite verb", () => {
  test.each([
    // in the perfect the verb of saying closes the sentence
    ["Lars Huber lehnte ab. Er hat auch gesagt, dass es eilt.", ["Lars Huber"]],
    [
      "„Der Weg ist zu“, sagte Lars Huber. Das hat er stets betont.",
      ["Lars Huber"],
    ],
    [
      "„Der Weg ist zu“, sagte Lars Huber. Er warnte vor Steinschlag.",
      ["Lars Huber", "Lars Huber"],
    ],
    [
      "Laut Lars Huber ist der Weg zu. Er hält ihn für gefährlich.",
      ["Lars Huber", "Lars Huber"],
    ],
    // others claim it of him
    [
      "„Der Weg ist zu“, sagte Lars Huber. Er soll vor Steinschlag gewarnt haben.",
      ["Lars Huber", "-"],
    ],
    [
      "„Der Weg ist zu“, sagte Lars Huber. Die Wirtin warnte vor Steinschlag.",
      ["Lars Huber", "Wirtin"],
    ],
    [
      "Lars Huber kam. Unter dem Titel „Der Hof soll zahlen“ schrieb er: „Es eilt sehr.“",
      ["Lars Huber", "Lars Huber"],
    ],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("whoever speaks of a thing in quotation marks says so", () => {
  test.each([
    ["Die Wirte sprachen von Huber als „Held“.", ["Wirte"]],
    [
      "Lars Huber, Leiter der Wacht, sprach von einer „Gefahr für alle“.",
      ["Lars Huber"],
    ],
    ["Der Wirt wertet den Bau als „große Zumutung“.", ["Wirt"]],
    [
      "Am Hang sagte Huber, dass er „einen offenen Weg für alle“ haben möchte.",
      ["Huber", "Huber", "Huber"],
    ],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("how far a subject reaches", () => {
  test.each([
    // up to the next article that is no genitive
    [
      "Im April hatte der Hof der Wirte das Grüne Haus als Gefahr eingestuft.",
      ["Hof"],
    ],
    [
      "Im April hatte der Sprecher des Grünen Hauses den Weg als Gefahr eingestuft.",
      ["Grünes Haus"],
    ],
    // over a name in quotation marks
    ["Die „Alpenzeitung“ hatte berichtet, der Weg sei zu.", ["Alpenzeitung"]],
    [
      "Gestern warf die „Alpenzeitung“ dem Amt vor, den Weg zu sperren.",
      ["Alpenzeitung", "Alpenzeitung"],
    ],
    ["„Der Weg ist zu“ sagte Huber.", ["Huber"]],
    // behind a participle at the head of the sentence
    ["Ergänzend fügt Moser hinzu: „Der Weg bleibt zu.“", ["Moser"]],
    ["Einschränkend sagte die Wirtin, der Weg sei zu.", ["Wirtin"]],
    ["Jugend forderte, den Weg zu öffnen.", ["Jugend"]],
    // behind adverbials, however many
    [
      "Auch Retter berichten von zwei Lawinen in vielen Tälern, die alt sind.",
      ["Retter"],
    ],
    ["„Der Weg ist zu“, sagte am Montag in Bergdorf der Wirt.", ["Wirt"]],
    // not from within what is said
    [
      "Ein Gast, der am Hang gestanden hatte, sei ins Tal gelangt, meldet die Wacht.",
      ["Wacht"],
    ],
    // over an attribute with an object of its own
    [
      "Die das Lager betreuende Anna Huber sagte, der Weg sei zu.",
      ["Anna Huber"],
    ],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});
