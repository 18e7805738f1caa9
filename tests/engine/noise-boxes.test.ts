/** What a page carries in several lines: polls, editions, names and dates. */
import { describe, expect, test } from "@jest/globals";
import { noiseAround } from "../fixtures/noise.js";

describe("a poll", () => {
  const question = "Was hältst du vom neuen Weg?";

  test.each([
    [["Gut so.", "58%", "Schlecht.", "42%", "4318 Abstimmungen"]],
    [["Gut, endlich tut sich was", "Geht gar nicht", "Abstimmen"]],
    [["Ja, das muss sein", "Nein, nie"]],
  ])("goes with its answers: %j", (answers) => {
    const poll = [question, ...answers];
    expect(noiseAround({ between: poll })).toEqual(
      poll.map((line) => `navigation: ${line}`),
    );
  });

  test.each([
    [["Der Rat ist dafür.", "58 Prozent stimmten zu."]],
    [["Ja.", "Nein."]],
    [["„Ja“", "„Nein“"]],
    [["Ja, sagen die einen", "Nein, sagen die anderen"]],
    [["Rat", "31%", "Wirte", "28%"]],
    [["Anna Huber", "312 Stimmen", "Karl Maier", "298 Stimmen"]],
    [["Im Mai", "120 Teilnehmer", "Im Juni", "90 Teilnehmer"]],
  ])("is none without shares, a button or yes and no: %j", (lines) => {
    expect(noiseAround({ between: [question, ...lines] })).toEqual([]);
  });
});

describe("an edition", () => {
  const headline = "Rat streitet über den Weg";

  test.each([
    ["Aus: Ausgabe vom 22.04.2021, Seite 3 / Tal"],
    ["Talheft Nr. 17 / Mai 2023"],
    ["aus DER ALM 23/2025"],
    ["TB 31/25"],
  ])("above the article: %s", (line) => {
    expect(noiseAround({ above: [headline, line] })).toEqual([`date: ${line}`]);
  });

  test.each([
    ["Resolution Nr. 217 „Weg“"],
    ["Gemeinden im Tal: 17/17"],
    ["Ausgabe der Masken"],
    ["Staatsfeind Nr. 1"],
    ["Gesetz Nr. 12 vom 4. Juni 2024"],
    ["Die letzte Ausgabe vom 4. Juni"],
    ["Bundesliga 24/25"],
    ["Die Gruppen: 4/2023"],
  ])("is none: %s", (line) => {
    expect(noiseAround({ above: [headline, line] })).toEqual([]);
  });
});

describe("a line beside others of the page", () => {
  const headline = "Rat streitet über den Weg";
  const date = "18.05.2024, 05.30 Uhr";

  test.each([
    [["byline: Anna Huber", `date: ${date}`, "date: 3 min"]],
    [["byline: Anna Huber (aus Ulm)", `date: ${date}`]],
    [["byline: Von Anna Huber", "date: 18.05.2024"]],
    [["navigation: Teilen Drucken", "markup: 24"]],
    [["navigation: Share subscribe", "navigation: Thoughts about this post"]],
  ])("%j", (noise) => {
    const lines = noise.map((line) => line.slice(line.indexOf(":") + 2));
    expect(noiseAround({ above: [headline, ...lines] })).toEqual(noise);
  });

  test("stands below a standfirst, too", () => {
    const standfirst =
      "Der Förster will ihn, die Wirtin nicht, und das Geld reicht am Ende für keinen von beiden.";
    expect(
      noiseAround({ above: [headline, standfirst, "Anna Huber", date] }),
    ).toEqual(["byline: Anna Huber", `date: ${date}`]);
  });

  test.each([
    [["Neue Kämpfe", date], [`date: ${date}`]],
    [["Montag, 3. März", "Neue Kämpfe"], ["date: Montag, 3. März"]],
  ])(
    "is none where it is the headline or part of a chronology: %j",
    (lines, noise) => {
      const [above, between] =
        lines[0] === "Neue Kämpfe" ? [lines, []] : [[headline], lines];
      expect(noiseAround({ above, between })).toEqual(noise);
    },
  );
});

describe("a chronology", () => {
  test.each([
    [["3. März 2022", "4. Mai 2023", "5. Mai 2023"]],
    [["Montag, 3. März", "Dienstag, 4. März"]],
  ])("below the article keeps the lines beside its dates: %j", (dates) => {
    const below = dates.flatMap((date) => [date, "Neue Kämpfe"]);
    expect(noiseAround({ below })).toEqual(
      dates.map((date) => `date: ${date}`),
    );
  });
});
