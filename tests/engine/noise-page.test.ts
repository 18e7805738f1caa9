/** What a page carries around its article: menus, buttons, links, offers. */
import { describe, expect, test } from "@jest/globals";
import { noiseAround } from "../fixtures/noise.js";

describe("a line of the page between two paragraphs", () => {
  test.each([
    ["navigation", "Teilen  Merken  Drucken"],
    ["navigation", "Diesen Artikel auf Facebook oder Twitter teilen"],
    ["navigation", "Artikel anhören (4 Min)"],
    ["navigation", "Mehr anzeigen"],
    ["navigation", "Seite 1 von 3"],
    ["navigation", "Startseite | Tal | Wege"],
    ["navigation", "Start › Nachrichten › Tal"],
    ["navigation", "Wetter | Verkehr | Sport | Tal"],
    ["navigation", "Talfunk | 28.08.2025 | 07:20 Uhr"],
    ["navigation", "Politik Wirtschaft Kultur Talschaft"],
    ["navigation", "Lesen Sie auch: Der Wirt gibt nicht auf."],
    ["navigation", "Themen: Wald, Weg, Rat"],
    ["navigation", "ANZEIGE Jetzt Gummistiefel kaufen"],
    ["navigation", "► Video: So sieht der Weg heute aus"],
    ["credit", "dpa/APA/Anna Huber"],
    ["credit", "(dpa)"],
    ["credit", "Archivbild (Picture Alliance / Karl Huber)"],
    ["credit", "Quelle: privat"],
    ["date", "Aktualisiert vor 3 Minuten"],
    ["date", "Online seit heute, 14.06 Uhr"],
    ["date", "Eingestellt am 8. Juli 2024 von admin"],
    ["date", "12. Mai 2024 um 11:45 Ein Artikel von: Anna Huber"],
    ["markup", "[Facebook](https://f.example) [Mail](mailto:a@b.example)"],
    ["markup", "![Der Weg](https://talblatt.example/weg.jpg)"],
    ["contact", "leser@talblatt.example"],
    ["appeal", "Jetzt kostenlos abonnieren"],
    ["appeal", "Sie haben schon ein Abo? Dann können Sie sich hier einloggen."],
    ["appeal", "Newsletter „Das Tal am Morgen“"],
    ["appeal", "Spendenkonto: Sparkasse Tal, IBAN DE00 1234 5678 0000 00"],
    ["appeal", "Haben Sie Fragen? Schreiben Sie uns: rat@talblatt.example"],
    ["navigation", "Wir verwenden Cookies, um unser Angebot zu verbessern."],
    [
      "navigation",
      "Mit Ihrer Zustimmung wird hier ein externes Video geladen.",
    ],
    ["navigation", "Sie sind hier: Startseite | Tal"],
    ["navigation", "Deutsch | English | Türkçe"],
    ["navigation", "← Ältere Beiträge im Tal"],
    [
      "navigation",
      "Klick, um über Twitter zu teilen (Wird im Fenster geöffnet)",
    ],
    ["navigation", "Dieser Beitrag wurde unter Tal, Wege abgelegt."],
    ["navigation", "To watch this video please enable JavaScript"],
    [
      "markup",
      "[Start](https://f.example) / [Tal](https://f.example/tal) / Weg",
    ],
    ["contact", "Item URL https://talblatt.example/p/40000"],
    ["contact", "Pressestelle: Telefon 030/000-5555"],
    [
      "appeal",
      "Talblatt ist jetzt auf WhatsApp – hier klicken und abonnieren!",
    ],
    ["appeal", "Jetzt unseren Tal-Newsletter abonnieren und nichts verpassen!"],
    ["appeal", "Probe-Abo, 6 Wochen kostenlos – für Sie!"],
    ["byline", "Von t-online, dpa, lhe"],
    ["byline", "Talecho, 9. Mai 2026, 18 Uhr; nyf/port"],
    ["note", "Dieser Beitrag ist auch als Podcast verfügbar."],
  ])("%s: %s", (reason, line) => {
    expect(noiseAround({ between: [line] })).toEqual([`${reason}: ${line}`]);
  });

  test.each([
    ["Kultur", "the name of a section may be a subheading"],
    ["Förster | Wirtin", "two names"],
    ["Über das Teilen", "a word that is no button"],
    ["Die Agentur dpa / Berichte aus dem Tal", "a sentence about an agency"],
    ["Foto: ein Hof im Schnee", "a picture that is described"],
    ["Die Spenden kamen über PayPal.", "what an article tells"],
    ["Er schickte ihr einen Newsletter und bat um Geduld.", "the same"],
    ["„Abonnieren Sie uns!“, rief der Wirt.", "what somebody says"],
    ["Ich habe Ihre Zeitung lange abonniert!", "a reader's letter"],
    [
      "Sie ist Försterin. Sie schreibt den Newsletter der Redaktion.",
      "somebody else than the reader",
    ],
    ["Mehr Mut", "a page word among others"],
    ["Podcasts verändern das Tal", "a headline"],
    ["[Der Rat](https://rat.example) tagt wieder.", "a sentence with a link"],
    [
      "Ohne ihre Zustimmung darf hier niemand Inhalte anzeigen oder drucken, sagt sie: ihre Regel, ihr Tal.",
      "consent that an article speaks of",
    ],
    ["„To be or not to be, that is the question“", "a quotation"],
    ["The Voice of the Valley", "the name of a show"],
    ["Der Newsletter-Skandal", "what a hyphen joins, without a reader"],
    ["Ja und/oder Nein", "no abbreviated names"],
  ])("none: %s (%s)", (line) => {
    expect(noiseAround({ between: [line] })).toEqual([]);
  });

  test("rows of a table are no menu", () => {
    expect(
      noiseAround({
        between: ["Tal | Weg | Länge | Jahr", "Nord | Alm | 12 km | 1990"],
      }),
    ).toEqual([]);
  });
});

describe("the name of a section", () => {
  test("is of the page above the article", () => {
    expect(noiseAround({ above: ["Politik", "Rat streitet"] })).toEqual([
      "navigation: Politik",
    ]);
  });
});

describe("a list of other articles", () => {
  const list = ["Der Wirt gibt nicht auf", "Alm ohne Wasser: Wer zahlt?"];

  test("goes with its heading, below the article", () => {
    expect(noiseAround({ below: ["Mehr zum Thema", ...list] })).toEqual([
      "navigation: Mehr zum Thema",
      ...list.map((line) => `navigation: ${line}`),
    ]);
  });

  test("leaves the line before a paragraph, which may be a subheading", () => {
    expect(
      noiseAround({ between: ["Auch interessant", ...list, "Die Abstimmung"] }),
    ).toEqual([
      "navigation: Auch interessant",
      ...list.map((line) => `navigation: ${line}`),
    ]);
  });

  test("is none where the heading says everything", () => {
    expect(
      noiseAround({
        between: [
          "Lesen Sie auch unseren Bericht über die Alm im Süden",
          "Die Abstimmung",
        ],
      }),
    ).toEqual([
      "navigation: Lesen Sie auch unseren Bericht über die Alm im Süden",
    ]);
  });

  test("an advertisement in the middle ends no article of short paragraphs", () => {
    const text = [
      "Auf der Alm wächst die Wut.",
      "Ein Hirte, 61 Jahre alt, will seinen Weg behalten und klagt jetzt gegen den Rat.",
      "Das dauert.",
    ];
    expect(
      noiseAround({ below: ["Anzeige", "Gummistiefel nach Maß", ...text] }),
    ).toEqual(["navigation: Anzeige"]);
  });
});
