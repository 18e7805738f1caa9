import { describe, expect, test } from "@jest/globals";
import { analyze } from "../fixtures/engine.js";

/** The words in quotation marks that are cited, with their speakers. */
function heldIn(text: string): string[] {
  return analyze(text)
    .quotes.filter(({ kind }) => kind === "direct")
    .map(
      ({ start, end, speaker }) =>
        `${text.slice(start + 1, end - 1)}: ${speaker ?? "?"}`,
    );
}

/** The contexts of the first evidence in a text. */
function contextIn(text: string): readonly string[] | undefined {
  return analyze(text).evidence[0]?.context;
}

describe("few words in quotation marks are the words of whoever is named with them", () => {
  test.each([
    // the object of a verb that denounces, praises, demands
    ["Huber prangerte die „Gefahr“ am Hang an.", ["Gefahr: Huber"]],
    ["Die Bergwacht kritisierte die „Gefahr“ am Hang.", ["Gefahr: Bergwacht"]],
    [
      "Petersen lobte die „Feldarbeit“, die andere tun.",
      ["Feldarbeit: Petersen"],
    ],
    [
      "Lars Huber kam ins Tal und beklagte die „Gefahr“.",
      ["Gefahr: Lars Huber"],
    ],
    ["Die „Gefahr“ beklagte auch Huber.", ["Gefahr: Huber"]],
    // with its preposition
    ["Die Wirtin (45) wütet gegen die „Gefahr“ am Hang.", ["Gefahr: Wirtin"]],
    ["Von „Gefahren“ sprechen die Wirte.", ["Gefahren: Wirte"]],
    [
      "Huber sprach von der „Gefahr“ und der „Last“.",
      ["Gefahr: Huber", "Last: Huber"],
    ],
    // behind whom it concerns
    ["Der Prüfer attestiert dem Wirt „Leichtsinn“.", ["Leichtsinn: Prüfer"]],
    ["Die Bergwacht bescheinigt ihm „Leichtsinn“.", ["Leichtsinn: Bergwacht"]],
    ["Huber nannte den Wirt „Extremist“.", ["Extremist: Huber"]],
    [
      "Petersen beschimpfte ihn als „alten Extremisten“.",
      ["alten Extremisten: Petersen"],
    ],
    // what is shouted
    [
      "Die Wirte zogen durch Bergdorf und skandierten „Gefahr raus“.",
      ["Gefahr raus: Wirte"],
    ],
    [
      "Am Tor rufen die Wirte „Steg statt Straße“.",
      ["Steg statt Straße: Wirte"],
    ],
    // what is talked of somewhere
    ["Bei der Bergwacht war von „Gefahren“ die Rede.", ["Gefahren: Bergwacht"]],
    [
      "Von „großen Gefahren“ war bei der Bergwacht die Rede.",
      ["großen Gefahren: Bergwacht"],
    ],
    // what is written
    [
      "Das Gutachten der Bergwacht erlaubt „alle nötigen Mittel“.",
      ["alle nötigen Mittel: Bergwacht"],
    ],
    // a source for all the sentence
    [
      "Huber zufolge soll er „große Gefahren“ verschwiegen haben.",
      ["große Gefahren: Huber"],
    ],
    [
      "Laut Petersen gab es am Hang „große Gefahren“.",
      ["große Gefahren: Petersen"],
    ],
  ])("%s", (text, held) => {
    expect(heldIn(text)).toEqual(held);
    expect(contextIn(text) ?? []).not.toContain("scare-quoted");
  });

  test("„In der ‚Alpenschau‘ ist von …“: a paper that is named holds them", () => {
    const text = "In der „Alpenschau“ ist von einer „neuen Gefahr“ die Rede.";
    expect(heldIn(text).map((held) => held.split(":")[0])).toEqual([
      "neuen Gefahr",
    ]);
  });

  test("a warning is told as a whole", () => {
    const text = "Im Mai warnte Huber vor der „Gefahr“.";
    expect(analyze(text).quotes).toMatchObject([
      { start: 0, kind: "attributed", speaker: "Huber" },
    ]);
    expect(contextIn(text)).toEqual([]);
  });
});

describe("the outlet's own distance stays its own", () => {
  test.each([
    ["Die „Extremisten“ hinterließen leere Dörfer."],
    ["Die „Extremisten“ kritisierten das Dorf."],
    ["Wir sahen, dass die „Extremisten“ das Dorf kritisierten."],
    ["Da war Bergdorf, die „Gefahr“, die niemand sah."],
    ["Offiziell dient das der „Gefahr“."],
    ["Dann ist von „Gefahr“ die Rede."],
    ["Im Sommer war von „Gefahr“ die Rede."],
    ["Huber kritisierte die Taten der „Extremisten“."],
    ["Die „Gefahr“ wurde angeprangert."],
    ["Was der Wirt „Gefahr“ nennt, ist ein Weg."],
    ["Wir kritisieren die „Gefahr“."],
    ["Die geforderte „Gefahr“ zog vorbei."],
  ])("%s", (text) => {
    expect(heldIn(text)).toEqual([]);
    expect(contextIn(text)).toEqual(["scare-quoted"]);
  });
});

describe("names, inscriptions and slogans are neither", () => {
  test.each([
    ["Dazu rief das Bündnis der Studierendengruppe „Gefahr Steg“ auf."],
    ["Am Tor hing ein Tuch mit der Aufschrift „gefährlich“."],
    ["Am Tor standen Leute mit Schildern „gefährlich“."],
    ["Der Weg führt zur „Roten Gefahr“ am Hang."],
    ["Der Bandenchef „Gefahr“ kam ins Tal."],
  ])("%s", (text) => {
    expect(heldIn(text)).toEqual([]);
    expect(contextIn(text)).toEqual([]);
  });
});

describe("words in a quotation say nothing of its speaker", () => {
  test.each([
    "„Gestern kritisierte Huber den Weg am Hang“, sagte Anna Petersen.",
    "„Das ist schlimm. Gestern kritisierte Huber den Weg“, sagte Anna Petersen.",
  ])("%s", (text) => {
    expect(analyze(text).quotes[0]?.speaker).toBe("Anna Petersen");
  });
});

describe("what is said of a text is not said by it", () => {
  test.each([
    "Das Abkommen ist „gefährlich“.",
    "Der Vertrag bleibt „gefährlich“.",
    "Der Wirt verspottet die „Corona Gefahr“.",
  ])("%s", (text) => {
    expect(contextIn(text)).toEqual(["scare-quoted"]);
  });
});

describe("a report whose frame turns with aber", () => {
  test.each([
    "Der Weg ist gefährlich, sagt aber die Bergwacht.",
    "Der Weg bleibt gefährlich, warnt hingegen die Bergwacht.",
    "Gefährlich sei es, zu gehen oder zu bleiben.",
    "Wie Huber forderte, muss die Gefahr enden.",
  ])("%s", (text) => {
    expect(analyze(text).evidence[0]?.voice).toBe("cited");
  });
});
