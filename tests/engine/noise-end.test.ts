/** Where an article ends, and where it does not. */
import { describe, expect, test } from "@jest/globals";
import { noiseAround } from "../fixtures/noise.js";

describe("the end of an article", () => {
  test.each([
    [
      [
        "Anna Huber sagt:",
        "„Das war unser Weg.“",
        "Ihr Nachbar meint:",
        "„Nein.“",
      ],
    ],
    [
      [
        "Erster Schuss um 05:30 Uhr",
        "Es ist kalt.",
        "Zweiter Schuss um 07:10 Uhr",
      ],
    ],
    [
      [
        "Der Rat sagt:",
        "Der Weg kommt.",
        "Die Wirtin sagt:",
        "Der Weg kommt nicht.",
      ],
    ],
    [["5 Reaktionen zu viel", "Der Rat hat genug."]],
    [["Ihre Meinung zählt nicht", "Der Rat hört nur auf sich."]],
    [["Leserbriefe zu schreiben ist eine Kunst", "Der Rat kann sie nicht."]],
    [
      [
        "Frau Huber, haben Sie ein Abo der Zeitung?",
        "Ja, seit zwanzig Jahren.",
        "Und lesen Sie den Newsletter?",
        "Nein.",
      ],
    ],
    [["Wir nutzen Cookies selbst dann, wenn wir es nicht wissen."]],
    [["Der Rat schrieb: „Wir danken Ihnen für das Abo unseres Newsletters.“"]],
    [["The show must go on"]],
    [["Fridays for Future", "Der Rat schweigt."]],
    [["Hinter der Alm: Haus Nr. 12"]],
    [["Az. 5 K 312/2020"]],
    [["Grundgesetz, Ausgabe 2023"]],
    [["Huber, Jahrgang 1998"]],
    [["Seit 3. März von Bomben getroffen"]],
    [["Antworten zu finden ist schwer.", "Der Rat versucht es."]],
    [["Diskussion", "Der Rat stritt lange.", "Dann stimmte er ab."]],
    [["Quellen", "Das Wasser kommt aus drei Quellen im Norden."]],
    [["Der Rat schwieg.", "Dann ging das Licht aus.", "„Ende“, sagte sie."]],
    [["Zur Person", "Anna Huber sitzt seit zwei Jahren im Rat."]],
  ])("%j", (below) => {
    expect(noiseAround({ below })).toEqual(
      below[0] === "Quellen" ? ["source: Quellen"] : [],
    );
  });

  const PARAGRAPH =
    "Der Rat beriet lange über den Weg und die Brücke, hörte die Wirtin und den Förster an, ließ sich von der Bergwacht die Schäden zeigen und entschied am Ende doch nichts, weil das Geld fehlt, der Winter kommt und niemand weiß, wem der Hang am Ende wirklich gehört.";
  const PAYWALL = [
    "Jetzt weiterlesen mit Plus",
    "Lesen Sie diesen und alle Artikel vier Wochen kostenlos, danach jederzeit kündbar.",
  ];

  test.each([
    [["17 Kommentare", PARAGRAPH]],
    [[`Anm. d. Red.: ${PARAGRAPH}`]],
    [[`Lesen Sie auch: ${PARAGRAPH}`]],
    [[`Haben Sie ein Abo? ${PARAGRAPH} ${PARAGRAPH}`]],
  ])("is not where an article goes on at length: %j", (below) => {
    expect(noiseAround({ below })).toEqual([]);
  });

  test.each([
    [
      [
        "Der Weg",
        PARAGRAPH.slice(0, 150) + ".",
        "Der Hang",
        PARAGRAPH.slice(0, 150) + ".",
      ],
    ],
    [["Der Rat schwieg lange.", "Ende"]],
  ])("is not at a paywall: %j", (below) => {
    expect(noiseAround({ below: [...PAYWALL, ...below] })).toEqual(
      PAYWALL.map((line) => `appeal: ${line}`),
    );
  });

  test("is not at a button", () => {
    const below = [
      "Jetzt abonnieren",
      "Der Weg",
      "Im Tal beriet der Rat noch lange über die Brücke und den Zaun.",
      "Die Brücke",
      "Am Ende blieb alles, wie es war, und der Winter kam.",
    ];
    expect(noiseAround({ below })).toEqual(["appeal: Jetzt abonnieren"]);
  });

  test("is none after an advertisement that short sentences follow", () => {
    const below = ["Anzeige", "Der Rat schwieg.", "Dann ging das Licht aus."];
    expect(noiseAround({ below })).toEqual(["navigation: Anzeige"]);
  });

  test("tells the life of whom a protocol is by", () => {
    const about = "Anna Huber war zwölf, als der Krieg begann.";
    expect(
      noiseAround({ above: ["Protokoll: Anna Huber"], below: [about] }),
    ).toEqual(["byline: Protokoll: Anna Huber"]);
  });
});
