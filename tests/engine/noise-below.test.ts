/** Who wrote an article, what the desk says of it, and its sources. */
import { describe, expect, test } from "@jest/globals";
import { noiseAround } from "../fixtures/noise.js";

describe("authors", () => {
  test.each([
    ["Von Anna Huber und Karl Maier, Almdorf"],
    ["Von Anna Huber."],
    ["Protokoll: Anna Huber"],
    ["(Anna Huber, 15.10.2024)"],
    ["Ein Standpunkt von Anna Huber"],
    ["Reportage / Anna Huber aus Almdorf"],
  ])("above: %s", (line) => {
    expect(noiseAround({ above: ["Rat streitet", line] })).toEqual([
      `byline: ${line}`,
    ]);
  });

  test("in two lines", () => {
    expect(
      noiseAround({ above: ["Rat streitet", "Kommentar von", "Anna Huber"] }),
    ).toEqual(["byline: Kommentar von", "byline: Anna Huber"]);
  });

  test("presented below, by a heading", () => {
    const about = "Anna Huber wohnt seit zwanzig Jahren im Tal und mag Wege.";
    expect(noiseAround({ below: ["Über die Autorin", about] })).toEqual([
      "byline: Über die Autorin",
      `byline: ${about}`,
    ]);
  });

  test("presented below, by the name of the byline", () => {
    const about = "Anna Huber ist Reporterin im Ruhestand.";
    expect(noiseAround({ above: ["Von Anna Huber"], below: [about] })).toEqual([
      "byline: Von Anna Huber",
      `byline: ${about}`,
    ]);
  });

  test("not whoever the article is about", () => {
    expect(
      noiseAround({
        above: ["Anna Huber"],
        below: ["Anna Huber ist seit 2004 im Rat und will bleiben."],
      }),
    ).toEqual([]);
  });

  test("not who answers questions", () => {
    expect(
      noiseAround({
        above: ["Von Anna Huber"],
        below: ["Anna Huber: Wann kommt der Weg?"],
      }),
    ).toEqual(["byline: Von Anna Huber"]);
  });
});

describe("notes of the desk", () => {
  test.each([
    ["In einer früheren Fassung stand, der Weg sei gesperrt. Das war falsch."],
    ["Anm. d. Red.: Der Rat hat sich nach Redaktionsschluss geäußert."],
    ["Gastbeiträge geben nicht die Meinung der Redaktion wieder."],
    ["© Talblatt. Alle Rechte vorbehalten."],
    [
      "Zum Streit im Tal: Gastbeiträge sind frei. Gastbeiträge geben nicht die Meinung der Redaktion wieder.",
    ],
    ["Liebe Leser, bitte verzichten Sie auf Beleidigungen."],
    ["Wir danken der Autorin für das Recht zum Abdruck."],
    ["Korrektur: In einer früheren Version hatten wir den Weg verlegt."],
  ])("%s", (note) => {
    expect(noiseAround({ below: [note] })).toHaveLength(1);
  });

  test.each([
    ["In einer früheren Sitzung stand der Weg schon einmal zur Wahl."],
    ["Der Rat gibt nichts auf die Meinung der Wirtin."],
  ])("none: %s", (sentence) => {
    expect(noiseAround({ below: [sentence] })).toEqual([]);
  });
});

describe("sources", () => {
  test("a list of them, and numbered notes", () => {
    const below = [
      "Quellen",
      "Waldamt: Wege 2024",
      "https://wald.example/wege",
    ];
    expect(noiseAround({ below })).toHaveLength(3);
    expect(
      noiseAround({ below: ["[1] Bericht der Prüfer, 17. März 2019"] }),
    ).toEqual(["source: [1] Bericht der Prüfer, 17. März 2019"]);
  });

  test("an article goes on after a list", () => {
    const prose =
      "Der Rat hat dazu am Abend noch einmal beraten und nichts beschlossen.";
    expect(noiseAround({ below: ["Quellen", "Waldamt", prose] })).toEqual([
      "source: Quellen",
      "source: Waldamt",
    ]);
  });

  test("not a numbered list of the article", () => {
    expect(
      noiseAround({ below: ["1. Es fehlen Schilder.", "2. Es fehlt Geld."] }),
    ).toEqual([]);
  });
});
