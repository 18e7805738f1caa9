/** Dates: of the page, and of what an article tells day by day. */
import { describe, expect, test } from "@jest/globals";
import { noiseAround, noiseIn } from "../fixtures/noise.js";

const DAYS: readonly string[] = [
  "Der Rat sperrt den Weg am Abend, weil der Hang rutscht. Niemand wird verletzt.",
  "Eine Lawine verfehlt das Dorf. Beide Gemeinden streiten darüber, wer zahlt.",
  "Der Steg stürzt ein. Auf ihm ist niemand, wie die Wirtin später erzählt.",
];
const END =
  "Seitdem fahren Boote, und die Wartezeit beträgt nach Angaben der Wirtin neun Stunden.";

describe("the dates of a chronology stay", () => {
  test.each([
    [["1. Juli 2025", "12. Juli 2025", "20. Juli 2025"]],
    [["Montag, 3. März", "Dienstag, 4. März", "Freitag, 7. März"]],
    [["03.03.2025", "04.03.2025", "07.03.2025"]],
    [["3. März, 7.30 Uhr", "3. März, 9.15 Uhr", "4. März, 11.40 Uhr"]],
  ])("%j", (dates) => {
    const chronology = dates.flatMap((date, at) => [date, DAYS[at] ?? ""]);
    const head = ["Wie der Steg verloren ging", "Von Anna Huber"];
    expect(noiseIn([...chronology, END].join("\n"))).toEqual([]);
    expect(
      noiseIn(
        [...head, "21.07.2025, 12:00 Uhr", ...chronology, END].join("\n"),
      ),
    ).toEqual(["byline: Von Anna Huber", "date: 21.07.2025, 12:00 Uhr"]);
  });

  test("two days after the beginning", () => {
    const days = ["Montag, 3. März", DAYS[1] ?? "", "Dienstag, 4. März"];
    expect(noiseAround({ between: days })).toEqual([]);
  });
});

describe("of the page, below its headline", () => {
  test.each([
    [["21.2.2026", "15:04 Uhr", "Aus Kairo Anna Huber"]],
    [["Drucken", "17. Dezember 2025 Anna Huber"]],
  ])("%j", (lines) => {
    const found = noiseAround({ above: ["Rat streitet im Tal", ...lines] });
    expect(found.map((line) => line.replace(/^[a-z]+: /, ""))).toEqual(lines);
  });
});

test("an edition stands above the headline", () => {
  const edition = "Aus: Ausgabe vom 30.09.2025, Seite 3";
  expect(noiseAround({ above: [edition, "Rat streitet im Tal"] })).toEqual([
    `date: ${edition}`,
  ]);
});
