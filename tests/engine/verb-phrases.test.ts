import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { dictionary } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const analyzer = createAnalyzer(dictionary, [
  lexicon(
    [
      "rotes Band überschreiten",
      "Mühle untergraben",
      "untergraben",
      "Netz umgehen",
      "Ordnung wiederherstellen",
      "Zelt bereitstellen",
      "Lage ausnutzen",
      "herausfordern",
      "Dach durchbrechen",
      "abwickeln lassen",
      "angreifen",
      "ablehnen",
      "einschreiten",
      "tatsächliches Ziel",
    ].map((term) => entry(term)),
  ),
]);

function found(text: string): string[] {
  return analyzer.analyze({ text }).evidence.map(({ text: words }) => words);
}

describe("a verb that is never parted", () => {
  test.each([
    [
      "Er überschritt gestern das rote Band.",
      "überschritt gestern das rote Band",
    ],
    ["Sie untergräbt damit die alte Mühle.", "untergräbt damit die alte Mühle"],
    ["Das Wasser untergrub den Damm.", "untergrub"],
    ["Der untergrabene Damm brach.", "untergrabene"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});

describe("a parted verb behind its companions", () => {
  test.each([
    ["Die Lage nutzt der Fuchs gern aus.", "Lage nutzt der Fuchs gern aus"],
    [
      "Das Zelt am Bach stellte der Wirt bereit.",
      "Zelt am Bach stellte der Wirt bereit",
    ],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    "Die Lage war gut, und der Fuchs nutzt den Regen aus.",
    "Die Lage kennt der Fuchs und nutzt den Regen aus.",
    "Die Lage am Bach nutzt dem Fuchs.",
  ])("but not of another clause: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the prefix of a parted verb closes its own clause", () => {
  test.each([
    "Der Rat lehnt den Antrag, den Weg zu sperren, ab.",
    "Der Rat lehnt die Fassung, die der Wirt schrieb, ab und geht.",
    "Der Rat lehnte, wie erwartet, ab.",
    "Der Rat lehnt den Vorwurf, der Weg sei gefährlich, ab.",
    "Der Rat lehnt die Bänke, die Tische in Bund und Land ab und bittet um Geduld.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([expect.stringMatching(/^lehnte?[ ,].*ab$/su)]);
  });

  test.each([
    "Der Rat lehnt sich an, dass er müde war, allerdings schrieb der Wirt den Brief ab.",
    "Der Rat lehnt am Zaun, sodass er ruht und dass der Wirt ihn ab und zu weckt.",
    "Der Rat lehnt am Zaun; der Wirt reist ab.",
  ])("no other one: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a verb that can be parted or not", () => {
  test.each([
    ["Der Igel umging das Netz.", "umging das Netz"],
    ["Das Netz wird gern umgangen.", "Netz wird gern umgangen"],
    ["Der Ast durchbrach das Dach.", "durchbrach das Dach"],
    [
      "Er bricht das Dach in der Mitte durch.",
      "bricht das Dach in der Mitte durch",
    ],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});

describe("a verb of which the dictionary has the infinitive only", () => {
  test.each([
    ["Der Wirt schritt gegen die Gäste ein.", "schritt gegen die Gäste ein"],
    ["Wenn er einschreitet, gehen sie.", "einschreitet"],
    ["Er zögerte, einzuschreiten.", "einzuschreiten"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});

describe("a verb that the dictionary parts elsewhere", () => {
  test.each([
    ["Sie stellt die Ordnung wieder her.", "stellt die Ordnung wieder her"],
    [
      "Sie stellten den Gästen Zelte bereit.",
      "stellten den Gästen Zelte bereit",
    ],
    ["Er forderte den Sieger heraus.", "forderte den Sieger heraus"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});

describe("the verb closes or opens the clause of its companions", () => {
  test.each([
    ["Die Lage wurde von allen ausgenutzt.", "Lage wurde von allen ausgenutzt"],
    [
      "Die Lage will hier niemand ausnutzen.",
      "Lage will hier niemand ausnutzen",
    ],
    ["Ausgenutzt wurde am Ende die Lage.", "Ausgenutzt wurde am Ende die Lage"],
    ["Es heißt, ausgenutzt werde die Lage.", "ausgenutzt werde die Lage"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    ["Die Lage war klar, er hat das Licht ausgenutzt."],
    ["Die Lage ist so, wer will, kann sie ausnutzen."],
    ["Die Lage nimmt er hin und will das Licht ausnutzen."],
    ["Gestern ausgenutzt wurde, wie es hieß, die Lage."],
  ])("no match: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("words within a phrase", () => {
  test.each([
    ["Er will das Geschäft abwickeln lassen.", "abwickeln lassen"],
    ["Das war ihr tatsächliches Ziel.", "tatsächliches Ziel"],
    ["Die tatsächlichen Ziele kennt keiner.", "tatsächlichen Ziele"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    [
      "a verb without its prefix is another",
      "Er wird das Garn wickeln lassen.",
    ],
    ["an adverb is no attribute", "Sie trafen tatsächlich Ziele im Tal."],
  ])("no match: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a negation within a verb phrase denies it", () => {
  test.each([
    ["Sie nutzten keine Lage aus.", "alarm"],
    ["Sie nutzten die Lage nicht aus.", "alarm"],
    ["Sie nutzten eine Lage aus.", "calm"],
  ])("%s", (text, pole) => {
    expect(analyzer.analyze({ text }).evidence.map((one) => one.pole)).toEqual([
      pole,
    ]);
  });
});

describe("a noun like a form of a verb is another word", () => {
  test.each([
    ["Er griff das Nest an.", ["griff das Nest an"]],
    ["Der Angriff kam am Abend.", []],
    ["Die Angriffe kamen am Abend.", []],
    ["Lehnen sie das ab?", ["Lehnen sie das ab"]],
    ["Angriffe kamen am Abend.", []],
    ["Das Angreifen liegt ihm.", ["Angreifen"]],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe("an attribute is no second verb", () => {
  test.each([
    ["Der Rat lehnt das erweiterte Recht ab.", "lehnt das erweiterte Recht ab"],
    ["Er nutzt die bessere Lage aus.", "nutzt die bessere Lage aus"],
    ["Sie lehnten lange jede Hilfe ab.", "lehnten lange jede Hilfe ab"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});
