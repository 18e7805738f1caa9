import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { actorFinder, shippedActors } from "../../src/lexicons/actor-finder.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const actors = actorFinder([
  { name: "Anna Öztürk-Meyer", aliases: ["Öztürk-Meyer"], kind: "person" },
  { name: "Erdoğan Yıldız", aliases: ["Yıldız"], kind: "person" },
  { name: "Grünes Haus", aliases: [], kind: "institution" },
  { name: "AB", aliases: [], kind: "institution" },
  { name: "Die Post", aliases: [], kind: "institution" },
  { name: "Bergland", aliases: ["Talstadt"], kind: "state" },
]);
const analyzer = createAnalyzer(dictionary, lexicons, { actors });

function speakerOf(text: string): string | undefined {
  return analyzer.analyze({ text }).quotes[0]?.speaker;
}

describe("speakers are called by the actor's name", () => {
  test.each([
    ["Die Ministerin Öztürk-Meyer sagte, der Weg sei zu.", "Anna Öztürk-Meyer"],
    ["Laut Yıldız ist der Weg zu.", "Erdoğan Yıldız"],
    ["Nach Yıldız' Worten ist der Weg zu.", "Erdoğan Yıldız"],
    ["Der Sprecher des Grünen Hauses sagte, der Weg sei zu.", "Grünes Haus"],
    ["„Der Weg ist zu“, sagte AB-Chefin Öztürk-Meyer.", "Anna Öztürk-Meyer"],
    ["Talstadt erklärte, der Weg sei zu.", "Bergland"],
    ["Die Regierung, das Grüne Haus, erklärte, der Weg sei zu.", "Grünes Haus"],
  ])("%s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  test.each([
    ["Der Bote in Talstadt erklärte, der Weg sei zu.", "Bote"],
    ["Die Ab-Werk-Firma erklärte, der Weg sei zu.", "Ab-Werk-Firma"],
    ["Am Montag sagte der Wirt, der Weg sei zu.", "Wirt"],
    ["Herr zu Talheim sagte, der Weg sei zu.", "Herr zu Talheim"],
    ["„Der Weg ist zu“, sagte Frau von der Alm.", "Frau von der Alm"],
    ["Der Bote von Talheim sagte, der Weg sei zu.", "Bote"],
    ["Das Amt ist und bleibt aufgefordert, den Weg zu öffnen.", undefined],
    ["Der Sprecher, Lars Huber, sagte, der Weg sei zu.", "Lars Huber"],
    ["Laut der Bergwacht ist der Weg zu.", "Bergwacht"],
    ["„Der Weg am Hang ist zu“, so Petersen.", "Petersen"],
    ["„Der Weg am Hang ist zu“, so die Wirtin weiter.", "Wirtin"],
    ["Laut Petersen gilt: „Der Weg am Hang bleibt zu.“", "Petersen"],
    ["Der frühere örtliche Wirt sagte, er komme.", "früherer örtlicher Wirt"],
    ["Die örtlichen Wirte sagten, sie kämen.", "örtliche Wirte"],
    ["Das örtliche Amt sagte, es prüfe.", "örtliches Amt"],
    ["Laut der örtlichen Wacht ist der Weg zu.", "örtliche Wacht"],
    ["Ein örtlicher Wirt sagte, er komme.", "örtlicher Wirt"],
    ["Der Vorsitzende Huber sagte, er komme.", "Vorsitzender Huber"],
    ["Nach Ansicht des Amtes ist der Weg zu.", "Amt"],
    ["Nach Ansicht des Wirts ist der Weg zu.", "Wirt"],
    ["Laut Kennern ist der Weg zu.", "Kenner"],
    ["Laut Petersen sei der Weg zu.", "Petersen"],
    ["Sie erwarte, dass der Weg zu sei, sagte Petersen.", "Petersen"],
    ["Nach Ansicht von Kennern ist der Weg zu.", "Kenner"],
    [
      "Der Weg sei zu, sagte der frühere örtliche Wirt Huber.",
      "früherer örtlicher Wirt Huber",
    ],
    ["Laut Stiftung Warentest ist der Weg zu.", "Stiftung Warentest"],
    ["Kaplan Huber sagte, der Weg sei zu.", "Kaplan Huber"],
    ["Der Kaplan sagte, der Weg sei zu.", "Kaplan"],
    ["Die Dorfversammlung erklärte, der Weg sei zu.", "Dorfversammlung"],
    ["Die Bergwacht plant laut Lokalmedien Umwege am Hang.", "Lokalmedien"],
    ["Den Umweg nannte der Wirt „unnötig“.", "Wirt"],
    ["Ihren Wirt nannte Huber „mutig“.", "Huber"],
    ["Dem Amt warf Huber vor, den Weg zu sperren.", "Huber"],
    ["Der Regierung warf Huber vor, den Weg zu sperren.", "Huber"],
    ["Der Zeitung sagte die Wirtin, der Weg sei zu.", "Wirtin"],
    ["Die Lage am Weg nannte der Wirt „ernst“.", "Wirt"],
    ["Reportern sagte Huber, der Weg sei zu.", "Huber"],
    ["Die Zeitung schrieb, der Weg sei zu.", "Zeitung"],
    ["Reporter sagten, der Weg sei zu.", "Reporter"],
    ["Gegner des Weges sagten, er sei zu.", "Gegner"],
  ])("else as the text calls them: %s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  test.each([
    ["Ersten Angaben zufolge ist der Weg zu."],
    ["Der Weg sei zu."],
    ["Gefordert wurde, den Weg zu sperren."],
    ["Geplant seien zwei Wege."],
    ["Der Politik schlug er vor, den Weg zu sperren."],
    ["Der Vorschlag nannte die Wege „unnötig“."],
    ["Ein Schreiben betont, der Weg sei zu."],
    ["Der Stufenplan besagt, der Weg sei zu."],
    ["Die Sperrung bedeute, der Weg sei zu."],
    ["Ende Mai hieß es, der Weg sei zu."],
    ["Dies bedeute, der Weg sei zu."],
    ["Zeitgleich fordern sie, den Weg zu sperren."],
    ["Stattdessen rufen sie die Gäste auf, zu bleiben."],
    ["Unmissverständlich sagten sie, der Weg sei zu."],
  ])("or not at all: %s", (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });
});

/** Everybody who speaks in a text, in order; „-“ where nobody is named. */
function speakersOf(text: string): string[] {
  return analyzer.analyze({ text }).quotes.map(({ speaker }) => speaker ?? "-");
}

describe("the verb that belongs to the words tells who speaks", () => {
  test.each([
    [
      "Der Wirt erklärte, man sei bereit: „Wir haben viele Boote“, sagte Huber.",
      ["Wirt", "Huber"],
    ],
    [
      "Die Wirtin sagte, der Weg sei zu, der Wirt aber erklärte, er sei offen.",
      ["Wirtin", "Wirt"],
    ],
    [
      "Wirt Huber trat vor die Tür und erklärte: „Wir machen zu.“",
      ["Wirt Huber"],
    ],
    ["Am Montag kam der Wirt ins Amt und sagte, es eile.", ["Wirt"]],
    ["Huber bezeichnete den Weg als „große Zumutung für alle“.", ["Huber"]],
    ["Als der Wirt sagte, der Weg sei zu, lachten alle.", ["Wirt"]],
    [
      "Es ist die Stelle, in der die Wacht einräumt, dass er bricht.",
      ["Wacht"],
    ],
    ["Huber, der gestern erklärte, dass er bleibe, fuhr ab.", ["Huber"]],
    ["Der Weg, den Huber lobt, wie er sagt: „Er ist der beste.“", ["-"]],
    ["Der Wirt (ABC) sagte, der Weg sei zu.", ["Wirt"]],
    [
      "Er ist froh, wenn das Ministerium Wege als Gefahr einstuft.",
      ["Ministerium"],
    ],
    [
      "Huber, Leiter der Wacht (ABC) nannte ihn „sehr steil und alt“.",
      ["Huber"],
    ],
    [
      "Ein im April gelöschter Bericht der Wacht betont, dass er hält.",
      ["Wacht"],
    ],
    ["Der AB-Bericht hält fest, dass der Weg hält.", ["AB"]],
    ["AB-Papier (2023): „Der Weg wurde nie geprüft.“", ["AB"]],
    ["Das Motto: „Der Weg ist nie zu Ende.“", ["-"]],
    ["Anna Huber blieb hart: „Der Weg bleibt zu.“", ["Anna Huber"]],
    ["Anna Huber blieb hart:\n„Der Weg bleibt zu.“", ["Anna Huber"]],
    ["Gestern lobte er Anna Huber: „Der Weg ist offen.“", ["-"]],
    ["Das Motto lautet seither: „Der Weg ist nie zu Ende.“", ["-"]],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("whoever spoke goes on", () => {
  test.each([
    ["„Der Weg ist zu“, sagte Huber. „Er bleibt es auch.“", ["Huber", "Huber"]],
    ["Huber sagte, der Weg sei zu. Er sei morsch.", ["Huber", "Huber"]],
    [
      "Laut Huber ist der Weg zu. „Er bleibt es auch“, sagte er.",
      ["Huber", "Huber"],
    ],
    ["Anna Huber lehnte ab. Sie erklärte, es eile nicht.", ["Anna Huber"]],
    ["Der Weg war steil. Sie erklärte, es eile nicht.", ["-"]],
    ["Yıldız kam an. Er erklärte, es eile nicht.", ["Erdoğan Yıldız"]],
    ["Yıldız kam an. Sie erklärten, es eile nicht.", ["-"]],
    [
      "Huber sagte, der Weg sei zu. Der Verdacht, er sei morsch, bleibt.",
      ["Huber", "-"],
    ],
    [
      "„Der Weg ist zu“, sagte Huber. Es regnete. „Er bleibt es auch.“",
      ["Huber", "-"],
    ],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("the actors that ship", () => {
  const shipped = shippedActors();

  test.each([
    ["Erdoğans", "Recep Tayyip Erdoğan"],
    ["Erdogan", "Recep Tayyip Erdoğan"],
    ["des Weißen Hauses", "Weißes Haus"],
    ["das russische Außenministerium", "Russisches Außenministerium"],
    ["EU-Kommissionspräsidentin von der Leyen", "Ursula von der Leyen"],
    ["der WHO", "Weltgesundheitsorganisation"],
    ["die G7", "G7"],
  ])("%s", (words, name) => {
    expect(shipped.find(words.split(" "))?.name).toBe(name);
  });

  test.each([
    ["der Wirt"],
    ["die Welt"],
    ["who"],
    [""],
    ["Erdoğans Sprecher"],
    ["der Sprecher Erdoğans"],
  ])("nobody: %s", (words) => {
    expect(shipped.find(words.split(" "))).toBeUndefined();
  });
});

describe("who is named before a colon speaks after it", () => {
  function spoken(text: string): [string, string | undefined][] {
    return analyzer
      .analyze({ text })
      .quotes.map(({ start, end, speaker }) => [
        text.slice(start, end),
        speaker,
      ]);
  }

  test.each([
    ["Yıldız: Weg bleibt zu", "Weg bleibt zu", "Erdoğan Yıldız"],
    ["Yıldız zum Wetter: Weg bleibt zu", "Weg bleibt zu", "Erdoğan Yıldız"],
    ["Grünes Haus: Weg bleibt zu", "Weg bleibt zu", "Grünes Haus"],
    ["Verkehrsminister: Weg bleibt zu", "Weg bleibt zu", "Verkehrsminister"],
    ["Medienbericht: Weg bleibt zu", "Weg bleibt zu", undefined],
  ])("%s", (text, words, speaker) => {
    expect(spoken(text)).toEqual([[words, speaker]]);
  });

  test.each([
    ["a topic", "Fazit: Der Weg bleibt zu"],
    ["a state, which may be the topic", "Bergland: Weg bleibt zu"],
    ["a sentence before the colon", "Huber bleibt dabei: Der Weg ist zu"],
    ["a sentence in running text", "Yıldız: Weg bleibt zu. Alle warten."],
  ])("not after %s", (_, text) => {
    expect(spoken(text)).toEqual([]);
  });

  test("in an interview whoever answers, and not the outlet that asks", () => {
    const text = [
      "Grenzbote: Was sagen Sie zur Sperre am Hang?",
      "Huber: Der Weg bleibt bis zum Mai gesperrt. So ist es.",
      "Das bleibt auch so.",
      "Grenzbote: Und was wird dann aus dem alten Steg?",
      "Huber: Den Steg bauen wir im nächsten Jahr neu.",
      "Das Gespräch führte Lena Moser.",
    ].join("\n");
    expect(spoken(text)).toEqual([
      ["Der Weg bleibt bis zum Mai gesperrt.", "Huber"],
      ["So ist es.", "Huber"],
      ["Das bleibt auch so.", "Huber"],
      ["Den Steg bauen wir im nächsten Jahr neu.", "Huber"],
    ]);
  });

  test("a list is no interview", () => {
    const text = ["Montag: zu", "Dienstag: auf", "Montag: zu", "Dienstag: auf"];
    expect(spoken(text.join("\n"))).toEqual([]);
  });
});
