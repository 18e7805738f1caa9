/** Menus, the name of a site, and the topics of an article: lines that prove something only among others. */
import { describe, expect, test } from "@jest/globals";
import { ARTICLE, noiseAround, noiseIn } from "../fixtures/noise.js";

const HEADLINE = "Rat streitet über den Weg im Tal";

describe("above an article", () => {
  test.each([
    ["entries", ["Startseite", "Ratgeber", "Jobs", "Immobilien"]],
    [
      "an entry that no list knows",
      ["Startseite", "Politik", "Faktenfinder", "Investigativ", "Kultur"],
    ],
    ["a path", ["Startseite", "Politik", "Sport", "Startseite Tal Wege"]],
    ["the name of the site", ["Talblatt", "Startseite", "Politik", "Sport"]],
    ["a menu in one line", ["E-Paper Anzeigen Trauer Jobs Abo"]],
    ["counted buttons", ["Anmelden", "78 Kommentare"]],
  ])("%s: %j", (_, above) => {
    expect(noiseAround({ above: [...above, HEADLINE] })).toEqual(
      above.map((line) => `navigation: ${line}`),
    );
  });

  test("the address of the site alone", () => {
    expect(noiseAround({ above: ["talblatt.de", HEADLINE] })).toEqual([
      "contact: talblatt.de",
    ]);
  });

  test("a headline of three words below a menu stays", () => {
    const found = noiseAround({
      above: ["Startseite", "Politik", "Kultur", "Krieg im Tal", "Teilen"],
    });
    expect(found).not.toContain("navigation: Krieg im Tal");
  });

  test.each([
    [["Hilfe aus dem Tal"]],
    [["Geld und Recht"]],
    [["Krieg im Tal", "Foto: dpa", "Der Rat rückt vor und hält nicht an"]],
    [["3 Antworten"]],
  ])("a headline that has the words of menus stays: %j", (above) => {
    const [headline = ""] = above;
    expect(noiseAround({ above })).not.toContain(`navigation: ${headline}`);
  });
});

describe("below an article", () => {
  test.each([
    ["topics", ["Vereinte Nationen", "Sudan", "Impressum | Datenschutz"]],
    ["hashtags", ["Themen #Sudan #Hilfe"]],
    ["entries", ["Wir über uns", "Hilfe", "Kontakt", "Jobs"]],
  ])("%s: %j", (_, below) => {
    expect(noiseAround({ below })).toEqual(
      below.map((line) => `navigation: ${line}`),
    );
  });

  test.each([
    ["a list that is announced", ["Es fehlen:", "Brot", "Milch", "Hilfe"]],
    ["a poem", ["Kein Weg", "Kein Steg", "Kein Tal"]],
    ["lines with determiners", ["Ein Tisch", "Zwei Stühle"]],
  ])("%s stays: %j", (_, lines) => {
    const footer = "Impressum | Datenschutz";
    expect(noiseAround({ below: [...lines, footer] })).toEqual([
      `navigation: ${footer}`,
    ]);
  });
});

test("what happened at what time stays in a live ticker", () => {
  const times = ["21:40 Uhr", "19:05 Uhr", "12:01 Uhr"];
  const found = noiseIn(
    [
      ...["Anmelden", HEADLINE, "Stand: 14.04.2026, 21:56 Uhr"],
      ...ARTICLE.flatMap((text, at) => ["Nach oben", times[at] ?? "", text]),
    ].join("\n"),
  );
  for (const time of times) expect(found.join("\n")).not.toContain(time);
});
