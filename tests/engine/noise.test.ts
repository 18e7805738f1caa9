import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { SEED_FOLDER } from "../../src/paths.js";
import { analyze } from "../fixtures/engine.js";
import { ARTICLE, noiseIn } from "../fixtures/noise.js";

describe("noise", () => {
  test("none in an article", () => {
    expect(noiseIn(ARTICLE.join("\n\n"))).toEqual([]);
  });

  test.each([
    ["byline", "Von Anna Huber"],
    ["byline", "Autor: Redaktion"],
    ["byline", "Ein Gastbeitrag von Anna Huber und Karl Meier"],
    ["date", "Mittwoch, 5. November 2025"],
    ["date", "Stand: 05.11.2025, 14:30 Uhr"],
    ["credit", "Foto: Anna Huber / Archiv"],
    ["credit", "Bildquelle: Bergwacht, CC BY 4.0"],
    ["credit", "© Bergwacht"],
    ["markup", "{{< video id=12 >}}"],
    ["contact", "Kontakt: post@talblatt.example"],
    ["contact", "https://talblatt.example/weg"],
    ["navigation", "Lesen Sie auch: Der alte Weg"],
    ["navigation", "Mehr zum Thema"],
    ["navigation", "Das könnte Sie auch interessieren"],
    ["reprint", "Dieser Text ist zuerst im Talblatt erschienen."],
    [
      "appeal",
      "Unterstützen Sie unseren unabhängigen Journalismus mit einer Spende!",
    ],
    ["appeal", "Danke, dass Sie unsere Arbeit mit Ihrem Abo unterstützen."],
  ])("%s: %s", (reason, line) => {
    expect(noiseIn([...ARTICLE, line].join("\n\n"))).toEqual([
      `${reason}: ${line}`,
    ]);
  });

  test.each([
    ["Von Angst und Freude"],
    ["Suche: Rat findet keinen Weg"],
    ["Kontakt: Dörfer reden wieder"],
    ["Text: Gemeinde ändert die Regeln"],
  ])("not a headline like a label: %s", (line) => {
    const [first = "", ...others] = ARTICLE;
    expect(noiseIn([first, line, ...others].join("\n\n"))).toEqual([]);
  });

  test("a heading of related articles is no end where the article goes on", () => {
    const [first = "", second = "", third = ""] = ARTICLE;
    const line = "Lesen Sie auch: Der alte Weg";
    expect(
      noiseIn([first, second, line, third, "Der Wirt wartet."].join("\n\n")),
    ).toEqual([`navigation: ${line}`]);
  });

  test("a repeated headline, from its second time on", () => {
    const headline = "Rat streitet über neuen Weg";
    expect(noiseIn([headline, headline, ...ARTICLE].join("\n"))).toEqual([
      `repeated-headline: ${headline}`,
    ]);
  });

  test("a credit at the end of a caption, and only that", () => {
    expect(
      noiseIn(
        `Der Rat tagte lange. Foto: Huber / Talblatt\n${ARTICLE.join("\n")}`,
      ),
    ).toEqual(["credit: Foto: Huber / Talblatt"]);
  });

  test("reader comments below an appeal, without a heading", () => {
    const below = [
      "Spenden Sie für unsere Redaktion!",
      "So ein Unsinn.",
      "Endlich sagt es einer!",
      "Danke euch",
    ];
    expect(noiseIn([...ARTICLE, ...below].join("\n"))).toEqual([
      "appeal: Spenden Sie für unsere Redaktion!",
      "comment: So ein Unsinn.",
      "comment: Endlich sagt es einer!",
      expect.stringMatching(/Danke euch$/),
    ]);
  });

  test("an appeal that closes the last paragraph, and only that", () => {
    const last =
      "Der Weg bleibt zu. Wem nützt das? Unterstützen Sie unsere Redaktion mit einer Spende!";
    expect(noiseIn([...ARTICLE, last].join("\n"))).toEqual([
      "appeal: Unterstützen Sie unsere Redaktion mit einer Spende!",
    ]);
  });
});

describe("the seeds", () => {
  test.each([
    [
      "000_1899bdc070b60aee",
      "Dieser Beitrag ist ursprünglich",
      "Wer nicht nur die Folterwerkzeuge zu sehen bekommt",
    ],
    [
      "001_ba779983c7861c53",
      "Alles unter dem Deckmantel der Sicherheit.",
      "Es wäre ein Kreislauf der Eskalation",
    ],
    [
      "003_da13f683df3bbde4",
      "Hinweis: Sie benötigen kein PayPal-Konto",
      "Ob die Operation tatsächlich beginnt, ist unklar",
    ],
    [
      "004_ca04f8b1e94478b8",
      "Foto: imago images/Agencia EFE",
      "Feste Partnerschaft mit Russland",
    ],
  ])("%s loses its noise and keeps its text", (name, lost, kept) => {
    const text = readFileSync(join(SEED_FOLDER, `${name}.txt`), "utf8");
    const { noise } = analyze(text);
    const isNoise = (needle: string) => {
      const at = text.indexOf(needle);
      expect(at).toBeGreaterThan(-1);
      return noise.some(({ start, end }) => start <= at && at < end);
    };
    expect(isNoise(lost)).toBe(true);
    expect(isNoise(kept)).toBe(false);
  });
});
